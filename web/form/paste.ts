// Rows pasted from Excel or Word: cells come parted by tabs, rows by line breaks, cells with breaks in quotes. Columns
// are found by the names in the first row, else by their order; what cannot be read stays as typed, for its box.

import { parseDate } from '../../src/core/dates';
import { parseCount } from '../../src/core/number-entry';
import type { Column, List } from '../../src/core/template/template';
import { normaliseText } from '../../src/core/text/normalise';
import { foldText } from '../../src/core/text/search';
import type { ListRow } from '../../src/core/content';

export interface PastedRow {
  row: Omit<ListRow, 'id'>;
  /** What stands in cells that cannot be read, by column. */
  unread: Record<string, string>;
}

/** The cells of a pasted table. */
export function cellsOf(text: string): string[][] {
  const rows: string[][] = [];
  let row: string[] = [];
  let cell = '';
  let quoted = false;
  const endCell = (): void => {
    row.push(normaliseText(cell).trim());
    cell = '';
  };
  const endRow = (): void => {
    endCell();
    if (row.some((one) => one !== '')) rows.push(row);
    row = [];
  };
  for (let at = 0; at < text.length; at += 1) {
    const letter = text.charAt(at);
    if (quoted) {
      if (letter !== '"') cell += letter;
      else if (text.charAt(at + 1) === '"') {
        cell += '"';
        at += 1;
      } else quoted = false;
    } else if (letter === '"' && cell === '' && text.indexOf('"', at + 1) > at) quoted = true;
    else if (letter === '\t') endCell();
    else if (letter === '\n') endRow();
    else if (letter !== '\r') cell += letter;
  }
  if (cell !== '' || row.length > 0) endRow();
  return rows;
}

/** Which cell belongs to which column; `skip` is 1 when the first row holds names. */
function layoutOf(list: List, rows: readonly string[][]): { columns: (Column | undefined)[]; skip: number } {
  const first = (rows[0] ?? []).map(foldText);
  const named = first.map((name) =>
    name === ''
      ? undefined
      : list.columns.find(
          ({ label }) =>
            foldText(label) === name || foldText(label).startsWith(name) || name.startsWith(foldText(label)),
        ),
  );
  if (named.filter(Boolean).length >= 2) return { columns: named, skip: 1 };
  const ordinals = rows.every((row, index) => row[0] === '' || Number(row[0]) === index + 1);
  const shift = ordinals && Math.max(...rows.map(({ length }) => length)) > 1 ? 1 : 0;
  return { columns: [...Array<undefined>(shift).fill(undefined), ...list.columns], skip: 0 };
}

/** The rows of a pasted table in the columns of a list. */
export function readPasted(list: List, text: string): PastedRow[] {
  const cells = cellsOf(text);
  const { columns, skip } = layoutOf(list, cells);
  return cells.slice(skip).map((line) => {
    const pasted: PastedRow = { row: {}, unread: {} };
    line.forEach((cell, index) => {
      const column = columns[index];
      if (column && cell !== '') readCell(column, cell, pasted);
    });
    return pasted;
  });
}

function readCell(column: Column, cell: string, { row, unread }: PastedRow): void {
  if (column.type === 'text') row[column.code] = cell.replace(/\s*\n\s*/g, ' ');
  else if (column.type === 'choice') {
    const choice = choiceOf(column, cell);
    if (choice) row[column.code] = choice;
    else unread[column.code] = cell;
  } else {
    const entry = column.type === 'date' ? parseDate(cell) : parseCount(cell);
    if (entry.kind === 'refused') unread[column.code] = cell;
    else if (entry.kind !== 'empty') row[column.code] = entry.value;
  }
}

/** The choice whose words stand in the cell, without marks; the one that shares most words, if it is alone. */
function choiceOf(column: Column, cell: string): string | undefined {
  const words = foldText(cell);
  const exact = column.choices.find(({ label, code }) => foldText(label) === words || code.toLowerCase() === words);
  if (exact) return exact.code;
  const holding = column.choices.filter(
    ({ label }) => foldText(label).includes(words) || words.includes(foldText(label)),
  );
  return holding.length === 1 ? holding[0]?.code : undefined;
}
