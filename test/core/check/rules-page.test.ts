// docs/rules.md lists every rule with its number, its sentence and its source, as the registry has them.

import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { rulesPage } from './rules-page';

const page = join(__dirname, '../../../docs/rules.md');

describe('docs/rules.md', () => {
  it('is what the registry says (WRITE_RULES=1 writes it anew)', () => {
    if (process.env.WRITE_RULES === '1') writeFileSync(page, rulesPage());
    expect(readFileSync(page, 'utf8')).toBe(rulesPage());
  });
});
