// `npm run bench [-- <row> …]`: the measurements behind the README's figures. Works from a fresh clone;
// rows that need the server build dist/ first. Exits with 1 only when a row broke, not when it is slow.

import { createRequire } from 'node:module';
import { dirname } from 'node:path';
import { fileURLToPath } from 'node:url';
import { installIfStale } from '../scripts/install.mjs';

await installIfStale(dirname(dirname(fileURLToPath(import.meta.url))), { tests: true });

const require = createRequire(import.meta.url);
require('../scripts/typescript.cjs');
const { main } = require('./main.ts');

process.exitCode = await main(process.argv.slice(2));
