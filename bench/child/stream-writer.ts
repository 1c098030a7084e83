// The same cells through the stream writer of `exceljs` in a process of its own: `stream-writer.ts xlsx <text.json>
// <output>`. Bare values: no styles, formulas, filters or frozen panes.

import { readFileSync, writeFileSync } from 'node:fs';
import { Writable } from 'node:stream';
import { stream } from 'exceljs';
import type { Sheet } from '../floor/text';
import { measureAndTell } from './tell';

const [, input = '', output = ''] = process.argv.slice(2);
const sheets = (JSON.parse(readFileSync(input, 'utf8')) as Sheet[]).map((rows) =>
  rows.map((row) => row.map((cell) => (/^-?\d+(\.\d+)?$/.test(cell) ? Number(cell) : cell))),
);

void measureAndTell(async () => {
  const chunks: Buffer[] = [];
  const file = new Writable({ write: (chunk: Buffer, _, done) => (chunks.push(chunk), done()) });
  const workbook = new stream.xlsx.WorkbookWriter({ stream: file });
  sheets.forEach((rows, index) => {
    const sheet = workbook.addWorksheet(`Sheet ${index + 1}`);
    for (const row of rows) sheet.addRow(row).commit();
    sheet.commit();
  });
  await workbook.commit();
  return () => writeFileSync(output, Buffer.concat(chunks));
});
