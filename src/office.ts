// Whether the LibreOffice of the setting SOFFICE runs, asked before anything is touched, so that nobody finds out on the
// evening of the deadline.

import { execFile } from 'node:child_process';
import { promisify } from 'node:util';
import type { Config } from './config';
import { messageOf, Refusal } from './refusal';

/** It takes a second; the first time on a slow disk, several. */
const LONGEST_MS = 60_000;

/** @throws Refusal when the program does not run, or is something else */
export async function refuseBrokenOffice({ soffice }: Pick<Config, 'soffice'>): Promise<void> {
  if (soffice === null) return;
  const said = await versionOf(soffice);
  if (/^LibreOffice/.test(said)) return;
  const what = said.slice(0, 200).split('\n')[0] || 'chương trình không trả lời';
  throw new Refusal(`Chương trình ${soffice} (biến SOFFICE) không phải LibreOffice: ${what}`);
}

async function versionOf(soffice: string): Promise<string> {
  try {
    return (await promisify(execFile)(soffice, ['--version'], { timeout: LONGEST_MS })).stdout.trim();
  } catch (error) {
    throw new Refusal(`Không chạy được LibreOffice ${soffice} (biến SOFFICE): ${messageOf(error).split('\n')[0]}`);
  }
}
