// The floor in a process of its own: `streamed.ts docx|xlsx <text.json> <output>`.

import { readFileSync, writeFileSync } from 'node:fs';
import { streamedDocx, streamedXlsx } from '../floor/streamed';
import type { Sheet } from '../floor/text';
import { measureAndTell } from './tell';

const [kind, input = '', output = ''] = process.argv.slice(2);
const text: unknown = JSON.parse(readFileSync(input, 'utf8'));

void measureAndTell(async () => {
  const bytes = kind === 'xlsx' ? streamedXlsx(text as Sheet[]) : streamedDocx(text as string[]);
  return () => writeFileSync(output, bytes);
});
