// LibreOffice as a second reader of the documents: it renders them and recalculates the workbook. Where it is not
// installed the tests say so and check nothing.

import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** Why LibreOffice cannot be asked, or undefined. */
export function libreOfficeMissing(...alsoNeeded: string[]): string | undefined {
  for (const program of ['soffice', ...alsoNeeded]) {
    if (spawnSync(program, ['--version']).error) return `${program} is not installed: documents are not rendered`;
  }
  return undefined;
}

// "Recalculation on file load: always", so that kept values cannot hide a wrong formula.
const SETTINGS = `<?xml version="1.0" encoding="UTF-8"?>
<oor:items xmlns:oor="http://openoffice.org/2001/registry">
<item oor:path="/org.openoffice.Office.Calc/Formula/Load"><prop oor:name="OOXMLRecalcMode" oor:op="fuse"><value>0</value></prop></item>
</oor:items>`;

/** The file converted ("pdf", "xlsx"); throws with LibreOffice's own words when it cannot. */
export function convert(file: Buffer, from: 'docx' | 'xlsx', to: 'pdf' | 'xlsx'): Buffer {
  const work = mkdtempSync(join(tmpdir(), 'office-'));
  try {
    const profile = join(work, 'profile');
    mkdirSync(join(profile, 'user'), { recursive: true });
    writeFileSync(join(profile, 'user', 'registrymodifications.xcu'), SETTINGS);
    writeFileSync(join(work, `in.${from}`), file);
    const out = join(work, 'out');
    const said = spawnSync(
      'soffice',
      [
        `-env:UserInstallation=file://${profile}`,
        '--headless',
        '--convert-to',
        to,
        '--outdir',
        out,
        join(work, `in.${from}`),
      ],
      { encoding: 'utf8', timeout: 240_000 },
    );
    if (said.status !== 0) throw new Error(`soffice: ${said.stderr || said.stdout}`);
    return readFileSync(join(out, `in.${to}`));
  } finally {
    rmSync(work, { recursive: true, force: true });
  }
}

/** The lines of `pdffonts`, `pdfinfo` or `pdftotext` about a PDF. */
export function ask(program: 'pdffonts' | 'pdfinfo' | 'pdftotext', pdf: Buffer, ...options: string[]): string {
  const work = mkdtempSync(join(tmpdir(), 'pdf-'));
  try {
    const path = join(work, 'in.pdf');
    writeFileSync(path, pdf);
    const more = program === 'pdftotext' ? ['-'] : [];
    return spawnSync(program, [...options, path, ...more], { encoding: 'utf8' }).stdout;
  } finally {
    rmSync(work, { recursive: true, force: true });
  }
}
