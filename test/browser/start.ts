// Before the browser tests: the built program as a real process with the demo accounts, and the browser out of its npm
// package. Both are told to the workers through their environment.

import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { PROJECT, Program, freePort, scratchFolder } from '../start/program';
import { PASSWORD } from './people';

module.exports = async function start(): Promise<() => Promise<void>> {
  // The browser unpacks itself below the temporary folder.
  process.env.TMPDIR ??= join(PROJECT, '.tmp');
  mkdirSync(process.env.TMPDIR, { recursive: true });
  const { default: chromium } = await import('@sparticuz/chromium');
  process.env.TH_CHROMIUM = await chromium.executablePath();

  const folder = scratchFolder();
  const port = await freePort();
  const env = { DATA_DIR: folder.dataDir, PORT: port, DEMO_PASSWORD: PASSWORD };
  const entry = process.env.TH_BROWSER_ENTRY;
  const program = new Program({ env, args: ['--demo-accounts'], ...(entry ? { entry } : {}) });
  await program.ready();
  process.env.TH_BROWSER_URL = `http://127.0.0.1:${port}`;
  return async () => {
    await program.stop();
    await folder.remove();
  };
};
