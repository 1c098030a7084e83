// `npm run bench [-- <row> …]`: the measurements behind the README's figures. Works from a fresh clone;
// rows that need the server build dist/ first. Exits with 1 only when a row broke, not when it is slow.

import { spawn } from 'node:child_process';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { installIfStale } from '../scripts/install.mjs';
import { programEnvironment } from '../scripts/program.mjs';

const project = dirname(dirname(fileURLToPath(import.meta.url)));
await installIfStale(project, { tests: true });

// Floors are measured by the process that measures, so it has the same memory as the server.
const typescript = ['--require', join(project, 'scripts/typescript.cjs')];
const program = [...typescript, join(project, 'bench/main.ts'), ...process.argv.slice(2)];
const bench = spawn(process.execPath, program, { env: programEnvironment(), stdio: 'inherit' });
for (const signal of ['SIGINT', 'SIGTERM']) process.on(signal, () => bench.kill(signal));
bench.on('exit', (code) => (process.exitCode = code ?? 1));
