// Makes one consolidated document in a process of its own, from what the thread of the server gets:
// `consolidated.ts docx|xlsx <facts.json> <output>`.

import { readFileSync, writeFileSync } from 'node:fs';
import { type CityFactsAsText, type StandingAsText, standingFromText } from '../../src/documents/facts-as-text';
import { makeDocument } from '../../src/documents/making';
import { measureAndTell } from './tell';

const [kind, input = '', output = ''] = process.argv.slice(2);
const { agencies, ...facts } = JSON.parse(readFileSync(input, 'utf8')) as CityFactsAsText;
const order = { kind: kind === 'xlsx' ? ('consolidatedWorkbook' as const) : ('consolidatedReport' as const), facts };
const waiting = [...agencies];
(agencies as StandingAsText[]).length = 0;

void measureAndTell(async () => {
  // One after the other, each text let go, as they come to the thread.
  const arrived = [];
  for (let next = waiting.pop(); next; next = waiting.pop()) arrived.push(standingFromText(next));
  const bytes = await makeDocument(order, arrived.reverse(), () => undefined);
  return () => writeFileSync(output, bytes);
});
