// Before the browser tests: the built program with the demo accounts, a process and a database for each worker, and the
// browser out of its npm package. All are told to the workers through their environment.

import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import type { FullConfig } from '@playwright/test';
import { PROJECT, Program, freePort, scratchFolder } from '../start/program';
import { PASSWORD } from './people';

module.exports = async function start({ workers }: FullConfig): Promise<() => Promise<void>> {
  // The browser unpacks itself below the temporary folder.
  process.env.TMPDIR ??= join(PROJECT, '.tmp');
  mkdirSync(process.env.TMPDIR, { recursive: true });
  const { default: chromium } = await import('@sparticuz/chromium');
  process.env.TH_CHROMIUM = await chromium.executablePath();

  const systems: System[] = [];
  while (systems.length < workers) systems.push(await startSystem());
  process.env.TH_BROWSER_URLS = systems.map(({ url }) => url).join(' ');
  return async () => {
    for (const { stop } of systems) await stop();
  };
};

interface System {
  url: string;
  stop: () => Promise<void>;
}

async function startSystem(): Promise<System> {
  const folder = scratchFolder();
  const port = await freePort();
  const env = { DATA_DIR: folder.dataDir, PORT: port, DEMO_PASSWORD: PASSWORD };
  const entry = process.env.TH_BROWSER_ENTRY;
  const program = new Program({ env, args: ['--demo-accounts'], ...(entry ? { entry } : {}) });
  await program.ready();
  const stop = async (): Promise<void> => {
    await program.stop();
    await folder.remove();
  };
  return { url: `http://127.0.0.1:${port}`, stop };
}
