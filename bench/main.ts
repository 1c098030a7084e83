// Runs the rows asked for (all without a name), each after the other on an otherwise quiet machine, and prints one
// table. A new measurement is one more row here.

import { machine } from './machine';
import { type Line, type Row, printTable } from './table';
import { eveningRow } from './rows/evening';
import { savesRow } from './rows/saves';
import { faultsRow } from './rows/faults';
import { docxRow, xlsxRow } from './rows/consolidated';
import { documentsRow } from './rows/documents';
import { checkRow } from './rows/check';
import { startRow } from './rows/start';
import { summaryApiRow } from './rows/summary-api';
import { summaryRow } from './rows/summary';
import { webRow } from './rows/web';

const ROWS: readonly Row[] = [
  startRow,
  checkRow,
  summaryRow,
  summaryApiRow,
  savesRow,
  eveningRow,
  docxRow,
  xlsxRow,
  documentsRow,
  webRow,
];
/** Only when asked for by name: it takes long. */
const ON_REQUEST: readonly Row[] = [faultsRow];

/** @returns the exit code: 1 when a row broke or was not known */
async function main(names: readonly string[]): Promise<number> {
  const rows = names.length === 0 ? ROWS : [...ROWS, ...ON_REQUEST].filter(({ name }) => names.includes(name));
  const unknown = names.filter((name) => !rows.some((row) => row.name === name));
  if (unknown.length > 0) {
    console.error(
      `No such row: ${unknown.join(', ')}. Rows: ${[...ROWS, ...ON_REQUEST].map((row) => row.name).join(', ')}.`,
    );
    return 1;
  }
  const where = machine();
  const lines: Line[] = [];
  let broken = 0;
  for (const row of rows) {
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

void main(process.argv.slice(2)).then((code) => (process.exitCode = code));
