// The direction of imports (docs: CONTRIBUTING, "The folders") and no circles, in the real sources; and, in small broken
// trees, proof that each rule refuses.

import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';

jest.setTimeout(120_000);

const PROJECT = resolve(__dirname, '../..');
const CRUISER = join(PROJECT, 'node_modules/dependency-cruiser/bin/dependency-cruise.mjs');

interface Violation {
  from: string;
  to: string;
  rule: { name: string };
}

/** "rule: from → to" of every import in the folder that breaks a rule. */
function violations(folder: string): string[] {
  const parts = ['src', 'web', 'migrations'].filter((part) => existsSync(join(folder, part)));
  const args = [CRUISER, '--config', join(__dirname, 'import-rules.cjs'), '--output-type', 'json', ...parts];
  const { stdout, stderr } = spawnSync(process.execPath, args, { cwd: folder, maxBuffer: 1e9, encoding: 'utf8' });
  if (!stdout) throw new Error(stderr);
  const found = (JSON.parse(stdout) as { summary: { violations: Violation[] } }).summary.violations;
  return found.map(({ rule, from, to }) => `${rule.name}: ${from} → ${to}`);
}

it('every import goes down, and none in a circle', () => {
  expect(violations(PROJECT)).toEqual([]);
});

/** One import for each rule that must not be; all in one tree, which is looked at once. */
const BROKEN: [rule: string, file: string, imported: string][] = [
  ['no-circle', 'src/reports/circle.ts', './there'],
  ['declared-packages', 'src/reports/package.ts', 'left-pad'],
  ['core-is-pure', 'src/core/framework.ts', '@nestjs/common'],
  ['core-is-pure', 'src/core/machine.ts', 'node:fs'],
  ['core-is-pure', 'src/core/upward.ts', '../reports/there'],
  ['documents-know-core', 'src/documents/upward.ts', '../reports/there'],
  ['documents-know-no-framework', 'src/documents/framework.ts', 'typeorm'],
  ['layer-database', 'src/database/upward.ts', '../reports/there'],
  ['layer-audit', 'src/audit/upward.ts', '../reports/there'],
  ['layer-accounts', 'src/accounts/upward.ts', '../reports/there'],
  ['layer-agencies', 'src/agencies/upward.ts', '../reports/there'],
  ['layer-periods', 'src/periods/upward.ts', '../reports/there'],
  ['layer-reports', 'src/reports/upward.ts', '../consolidation/there'],
  ['layer-consolidation', 'src/consolidation/upward.ts', '../demo/there'],
  ['layer-demo', 'src/demo/upward.ts', '../main'],
  ['requests-know-core', 'src/requests/upward.ts', '../reports/there'],
  ['config-knows-refusal', 'src/config.ts', './reports/there'],
  ['web-knows-core', 'web/server.ts', '../src/reports/there'],
  ['migrations-stand-alone', 'migrations/entity.ts', '../src/reports/there'],
  ['sources-know-no-tests', 'src/main.ts', '../test/there'],
];

describe('the rules refuse', () => {
  const folder = mkdtempSync(join(tmpdir(), 'th-house-'));
  let found: string[];

  const write = (path: string, text: string): void => {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), text);
  };

  beforeAll(() => {
    for (const there of ['src/consolidation', 'src/demo', 'test'])
      write(`${there}/there.ts`, 'export const there = 1;');
    write('src/reports/there.ts', `export * from './circle';`);
    for (const [, file, imported] of BROKEN)
      write(file, `import * as there from '${imported}';\nexport const x = there;`);
    found = violations(folder);
  });
  afterAll(() => rmSync(folder, { recursive: true, force: true }));

  it.each(BROKEN)('%s: %s importing %s', (rule, file) => {
    expect(found).toContainEqual(expect.stringMatching(`^${rule}: ${file} `));
  });
});
