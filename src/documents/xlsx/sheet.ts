// A sheet of the workbook while it is written: what all sheets have in common, a title, a header that stays in sight,
// filters and a print set-up on A4 lying on its side. Finished rows become XML at once and their cells are let go.

import type { CellStyle } from './cell-style';

/** A formula and the value it must give. */
export interface Formula {
  formula: string;
  result: number | string;
}

/** A formula of many rows of a column, written in the first of them only; in the others it is moved down. */
export interface ColumnFormula {
  /** Unique in the sheet. */
  id: number;
  firstRow: number;
  /** "L6:L132". */
  range: string;
  /** As it reads in the first row. */
  formula: string;
}

/** An empty text is an empty cell. Text that begins with = + - @ stays text. */
export type CellValue = string | number | Date | Formula | { every: ColumnFormula; result: number | string };

export interface Cell {
  value: CellValue;
  style: CellStyle;
}

export interface SheetFrame {
  name: string;
  title: string;
  /** One line under the title: what is in the sheet and how to read it. */
  note: string;
  /** Columns that stay in sight on the left. */
  frozenColumns: number;
  /** Row of the last header line; rows up to it stay in sight and repeat on every printed page. */
  headerRow: number;
}

/** Marks in a column of rates: bars behind them, and a colour where a target is missed. */
export interface RateMarks {
  column: number;
  first: number;
  last: number;
  /** Excel's condition for the first row of a missed target; absent where there is no target. */
  missed?: string;
}

export const COUNT_FORMAT = '#,##0';
export const ESTIMATE_FORMAT = '#,##0"*"';
export const DATE_FORMAT = 'dd/mm/yyyy';
export const RATE_FORMAT = '0.00%';

export const TOTAL_FILL = 'FFF2F2F2';
export const PLAIN: CellStyle = {};
export const NOTE: CellStyle = { italic: true };
const TITLE: CellStyle = { bold: true, size: 14 };
const HEADER: CellStyle = {
  bold: true,
  fill: 'FFDDE6F3',
  lined: true,
  horizontal: 'center',
  vertical: 'center',
  wrap: true,
};
/** The body of a table. */
export const TEXT: CellStyle = { lined: true, vertical: 'top', wrap: true };
export const NUMBER: CellStyle = { lined: true, vertical: 'top', horizontal: 'right', format: COUNT_FORMAT };
export const RATE: CellStyle = { ...NUMBER, format: RATE_FORMAT };

export class Sheet {
  /** Letters that fit into a column, and points of a row, where they are not the usual. */
  readonly widths: (number | undefined)[] = [];
  readonly heights: (number | undefined)[] = [];
  /** Ranges, "A3:A4". */
  readonly merged: string[] = [];
  readonly marks: RateMarks[] = [];
  filter = '';
  lastRow = 1;
  lastColumn = 1;
  /** Rows that may still change, by row and column from 1. */
  private readonly open = new Map<number, (Cell | undefined)[]>();
  private readonly written: Buffer[] = [];
  private text = '';

  /** @param name unique in the workbook. @param toXml writes a row */
  constructor(
    readonly name: string,
    readonly frame: SheetFrame,
    private readonly toXml: (row: number, cells: readonly (Cell | undefined)[], height: number | undefined) => string,
  ) {
    this.set(1, 1, frame.title, TITLE);
    this.set(2, 1, frame.note, NOTE);
  }

  set(row: number, column: number, value: CellValue, style: CellStyle): void {
    let cells = this.open.get(row);
    if (!cells) this.open.set(row, (cells = []));
    cells[column] = { value, style };
    if (row > this.lastRow) this.lastRow = row;
    if (column > this.lastColumn) this.lastColumn = column;
  }

  /** Writes the rows so far; nothing above `lastRow` may be set any more. */
  commit(): void {
    for (const [row, cells] of [...this.open].sort(([left], [right]) => left - right)) {
      this.text += this.toXml(row, cells, this.heights[row]);
    }
    this.open.clear();
    if (this.text.length < PIECE) return;
    this.written.push(Buffer.from(this.text, 'utf8'));
    this.text = '';
  }

  /** The XML of all rows, given away. */
  rowsXml(): Buffer[] {
    this.commit();
    const rows = [...this.written.splice(0), Buffer.from(this.text, 'utf8')];
    this.text = '';
    return rows;
  }

  /** One line of column headings. */
  head(row: number, column: number, text: string): void {
    this.set(row, column, text, HEADER);
  }

  /** A heading over several columns or lines. */
  headOver(from: [row: number, column: number], to: [row: number, column: number], text: string): void {
    for (let row = from[0]; row <= to[0]; row += 1) {
      for (let column = from[1]; column <= to[1]; column += 1) this.head(row, column, '');
    }
    this.head(...from, text);
    if (from.join() !== to.join()) this.merged.push(`${at(...from)}:${at(...to)}`);
  }

  /** How many pages wide the sheet is printed: wide ones take several, with the agencies' names on each. */
  get pagesAcross(): number {
    let letters = 0;
    for (let column = 1; column <= this.lastColumn; column += 1) letters += this.widths[column] ?? USUAL_WIDTH;
    return Math.max(1, Math.ceil(letters / READABLE));
  }
}

/** Characters of XML in one piece. */
const PIECE = 1 << 18;
/** Letters in a column nobody gave a width. */
const USUAL_WIDTH = 9;
/** Letters of 11 points that can still be read when so many stand across a page. */
const READABLE = 230;

/** "B12". */
export function at(row: number, column: number): string {
  return `${columnLetter(column)}${row}`;
}

const LETTERS: string[] = [];

/** "A", "Z", "AA", … from 1. */
export function columnLetter(column: number): string {
  return (LETTERS[column] ??= lettersOf(column));
}

function lettersOf(column: number): string {
  let letters = '';
  for (let rest = column; rest > 0; rest = Math.floor((rest - 1) / 26)) {
    letters = String.fromCharCode(65 + ((rest - 1) % 26)) + letters;
  }
  return letters;
}
