// `npm run bench [-- <row> …]`: the measurements behind the README's figures. Works from a fresh clone after `npm ci`;
// rows that need the server build dist/ first. Exits with 1 only when a row broke, not when it is slow.

import { createRequire } from 'node:module';

const require = createRequire(import.meta.url);
require('./typescript.cjs');
const { main } = require('./main.ts');

process.exitCode = await main(process.argv.slice(2));
