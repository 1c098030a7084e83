// What `npm run backup` and `npm run restore` share: install and build what is missing, then run the command and pass
// Ctrl-C on to it. Built-in modules only: it runs before anything is installed.

import { spawn } from 'node:child_process';
import { dirname, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { buildIfStale, SERVER } from './build.mjs';
import { installIfStale } from './install.mjs';

const project = dirname(dirname(fileURLToPath(import.meta.url)));

/** @param {'backup' | 'restore'} command */
export async function maintain(command) {
  const [file, ...args] = process.argv.slice(2);
  try {
    await installIfStale(project, { tests: false });
    await buildIfStale(project, [SERVER]);
  } catch (error) {
    console.error(error.message);
    process.exit(1);
  }
  // npm runs scripts in the project's folder; a name is meant from where it was typed.
  const named = file && !file.startsWith('-') ? [resolve(process.env.INIT_CWD ?? '.', file)] : [];
  const program = spawn(
    process.execPath,
    [join(project, 'dist/src/database/backup/command.js'), command, ...named, ...args],
    {
      stdio: 'inherit',
    },
  );
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(signal, () => program.kill('SIGTERM'));
  program.on('exit', (code, signal) => process.exit(signal ? 1 : (code ?? 1)));
}
