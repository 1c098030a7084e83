// Runs the rows asked for (all without a name), each after the other on an otherwise quiet machine, and prints one
// table. A new measurement is one more row here.

import { machine } from './machine';
import { type Line, type Row, printTable } from './table';
import { eveningRow } from './rows/evening';
import { savesRow } from './rows/saves';
import { docxRow, xlsxRow } from './rows/consolidated';
import { checkRow } from './rows/check';
import { summaryApiRow } from './rows/summary-api';
import { summaryRow } from './rows/summary';

const ROWS: readonly Row[] = [checkRow, summaryRow, summaryApiRow, savesRow, eveningRow, docxRow, xlsxRow];

/** @returns the exit code: 1 when a row broke or was not known */
export async function main(names: readonly string[]): Promise<number> {
  const unknown = names.filter((name) => !ROWS.some((row) => row.name === name));
  if (unknown.length > 0) {
    console.error(`No such row: ${unknown.join(', ')}. Rows: ${ROWS.map((row) => row.name).join(', ')}.`);
    return 1;
  }
  const where = machine();
  const lines: Line[] = [];
  let broken = 0;
  for (const row of ROWS.filter(({ name }) => names.length === 0 || names.includes(name))) {
    console.error(`… ${row.name}: ${row.about}`);
    try {
      lines.push(...(await row.measure()));
    } catch (error) {
      broken += 1;
      console.error(`${row.name} broke:`, error);
      lines.push({ what: `${row.name}: broke, see above`, ours: null });
    }
  }
  console.log(where);
  console.log(printTable(lines));
  return broken === 0 ? 0 : 1;
}
