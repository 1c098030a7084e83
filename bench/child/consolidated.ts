// Makes one consolidated document in a process of its own: `consolidated.ts docx|xlsx <facts.json> <output>`.

import { readFileSync, writeFileSync } from 'node:fs';
import type { CityReportFacts } from '../../src/core/outline/facts';
import { consolidatedReport } from '../../src/documents/consolidated-report';
import { consolidatedWorkbook } from '../../src/documents/consolidated-workbook';
import { measureAndTell } from './tell';

const [kind, input = '', output = ''] = process.argv.slice(2);
const facts = JSON.parse(readFileSync(input, 'utf8')) as CityReportFacts;

void measureAndTell(async () => {
  const bytes = await (kind === 'xlsx' ? consolidatedWorkbook(facts) : consolidatedReport(facts));
  return () => writeFileSync(output, bytes);
});
