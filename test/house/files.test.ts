// Small files with names that say something, each opening with why it exists, and nothing of one machine in them.

import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { PROJECT, files, isText, nameFaults, textFaults } from './files';

it('every file has a name that says something', () => {
  expect(files().flatMap((path) => nameFaults(path).map((fault) => `${path}: ${fault}`))).toEqual([]);
});

it('every file is short, opens with why it exists, and names no machine', () => {
  const found = files()
    .filter(isText)
    .flatMap((path) => textFaults(path, readFileSync(join(PROJECT, path), 'utf8')).map((fault) => `${path}: ${fault}`));
  expect(found).toEqual([]);
});

it.each([
  'src/core/index.ts',
  'src/core/text-utils.ts',
  'web/helpers.tsx',
  'src/base.service.ts',
  'src/a.spec.ts',
  'src/aB.ts',
])('refuses the name %s', (path) => expect(nameFaults(path)).toHaveLength(1));

const why = '// Why.\n';
const path = ['', 'work', 'main'].join('/');
const host = ['registry', 'npmjs', 'org'].join('.');

it.each([
  ['251 lines', why.repeat(251)],
  ['no opening', 'export const a = 1;\n'],
  ['forwardRef', `${why}forward${'Ref'}(() => A)`],
  ['.only', `${why}it.${'only'}('x')`],
  ['a path of one machine', `${why}const a = '${path}/x';`],
  ['a folder that is not shipped', `${why}read('../${'shared'}/data')`],
  ['a registry', `${why}https://${host}/`],
])('refuses %s', (_, text) => {
  expect(textFaults('src/here.ts', text)).toHaveLength(1);
});

it('refuses an address that npm resolved in the lock file', () => {
  expect(textFaults('package-lock.json', `"resolved": "${'http'}s://example.org/a.tgz"`)).toHaveLength(1);
});
