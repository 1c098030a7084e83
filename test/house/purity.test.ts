// The core is callable from anywhere and gives the same answer every time: no clock, no chance, no machine.

import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { PROJECT, files } from './files';
import { impurities } from './purity';

it('the core knows no clock, no chance and no machine', () => {
  const found = files()
    .filter((file) => file.startsWith('src/core/'))
    .flatMap((file) => impurities(readFileSync(join(PROJECT, file), 'utf8')).map((what) => `${file} ${what}`));
  expect(found).toEqual([]);
});

it.each([
  'const now = Date.now();',
  'const now = new Date();',
  'const now = Date();',
  'const id = Math.random();',
  'const id = crypto.randomUUID();',
  'const home = process.env.HOME;',
  'console.log(1);',
  'setTimeout(() => 1, 1);',
  'const day = new Date(0).getDate();',
  '(1).toLocaleString();',
  `'a'.localeCompare('b');`,
  `'a'.toLocaleUpperCase();`,
])('refuses %s', (source) => {
  expect(impurities(source)).toHaveLength(1);
});

it.each([
  'const day = new Date(at);',
  'const { document } = report;',
  'facts.document.title',
  'new Date(at).getUTCDate()',
])('accepts %s', (source) => expect(impurities(source)).toEqual([]));
