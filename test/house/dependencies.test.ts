// Every package is pinned exactly and has a reason somebody wrote down.

import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { PROJECT } from './files';

const read = (path: string): string => readFileSync(join(PROJECT, path), 'utf8');
const { dependencies, optionalDependencies, devDependencies } = JSON.parse(read('package.json'));
const wanted: Record<string, string> = { ...dependencies, ...optionalDependencies, ...devDependencies };

/** Packages that are not pinned to one version, or not in the table of reasons in that version. */
function faults(packages: Record<string, string>, table: string): string[] {
  return Object.entries(packages)
    .filter(
      ([name, version]) =>
        !/^\d+\.\d+\.\d+(-[\w.]+)?$/.test(version) || !table.includes(`| \`${name}\` | ${version} | `),
    )
    .map(([name]) => name);
}

it('every dependency is pinned and stands in docs/decisions/dependencies.md', () => {
  expect(faults(wanted, read('docs/decisions/dependencies.md'))).toEqual([]);
});

it('refuses a range, a package without a reason, and a stale version', () => {
  const table = '| `a` | ^1.0.0 | because |\n| `c` | 1.0.0 | because |';
  expect(faults({ a: '^1.0.0', b: '1.0.0', c: '1.0.1' }, table)).toEqual(['a', 'b', 'c']);
});
