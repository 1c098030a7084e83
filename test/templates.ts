// The shipped template for tests, and copies of it to change.

import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import { parseTemplate } from '../src/core/template/parse';
import type { Template } from '../src/core/template/template';

const file = readFileSync(join(__dirname, '../templates/bdhvs-2026.yaml'), 'utf8');

/** The official template; `change` edits the file's plain value before it is parsed. */
export function officialTemplate(change: (value: Record<string, unknown>) => void = () => undefined): Template {
  const value = parse(file) as Record<string, unknown>;
  change(value);
  const { template, misfits } = parseTemplate(value);
  if (!template) throw new Error(misfits.map(({ path, reason }) => `${path.join('.')}: ${reason}`).join('\n'));
  return template;
}
