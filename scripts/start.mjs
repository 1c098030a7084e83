// `npm start`: installs what is missing, builds what is stale, then runs the program and stays beside it, so that
// Ctrl-C reaches it and everything it started. Built-in modules only: it runs before anything is installed.

import { spawn } from 'node:child_process';
import { dirname } from 'node:path';
import { fileURLToPath } from 'node:url';
import { programArguments, programEnvironment } from './program.mjs';

const project = dirname(dirname(fileURLToPath(import.meta.url)));

const [major, minor] = process.versions.node.split('.').map(Number);
if (major < 20 || (major === 20 && minor < 19)) {
  console.error(`Cần Node.js 20.19 trở lên; máy này đang dùng ${process.versions.node}.`);
  process.exit(1);
}

const known = ['--demo', '--demo-accounts'];
const unknown = process.argv.slice(2).find((arg) => !known.includes(arg));
if (unknown !== undefined) {
  console.error(`Không có tham số ${unknown}; chỉ nhận --demo hoặc --demo-accounts.`);
  process.exit(1);
}

const { installIfStale } = await import('./install.mjs');
const { buildIfStale } = await import('./build.mjs');

try {
  await installIfStale(project, { tests: false });
  await buildIfStale(project);
} catch (error) {
  console.error(error.message);
  process.exit(1);
}

// The channel tells the program when this process dies without a word.
const program = spawn(process.execPath, [...programArguments(project), ...process.argv.slice(2)], {
  env: programEnvironment(),
  stdio: ['inherit', 'inherit', 'inherit', 'ipc'],
});
for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(signal, () => program.kill('SIGTERM'));
program.on('exit', (code, signal) => process.exit(signal ? 1 : (code ?? 1)));
