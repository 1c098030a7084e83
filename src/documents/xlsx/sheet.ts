// What every sheet of the workbook has in common: a title, a header that stays in sight, filters and a print set-up on
// A4 lying on its side.

import type { Cell, Workbook, Worksheet } from 'exceljs';
import { normaliseText } from '../../core/text/normalise';

export const FONT = { name: 'Times New Roman', size: 11 };
const BORDER = { style: 'thin' as const, color: { argb: 'FFBFBFBF' } };
const BORDERS = { top: BORDER, left: BORDER, bottom: BORDER, right: BORDER };
const HEADER_FILL = { type: 'pattern' as const, pattern: 'solid' as const, fgColor: { argb: 'FFDDE6F3' } };
export const TOTAL_FILL = { type: 'pattern' as const, pattern: 'solid' as const, fgColor: { argb: 'FFF2F2F2' } };

export const COUNT_FORMAT = '#,##0';
export const ESTIMATE_FORMAT = '#,##0"*"';
export const DATE_FORMAT = 'dd/mm/yyyy';
export const RATE_FORMAT = '0.00%';

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

/** A new sheet with title and note in its first two rows. */
export function addSheet(workbook: Workbook, frame: SheetFrame): Worksheet {
  const sheet = workbook.addWorksheet(sheetName(workbook, frame.name), {
    views: [{ state: 'frozen', xSplit: frame.frozenColumns, ySplit: frame.headerRow, showGridLines: false }],
    pageSetup: {
      paperSize: 9,
      orientation: 'landscape',
      fitToPage: true,
      fitToWidth: 1,
      fitToHeight: 0,
      margins: { left: 0.6, right: 0.4, top: 0.6, bottom: 0.6, header: 0.3, footer: 0.3 },
      printTitlesRow: `${Math.min(3, frame.headerRow)}:${frame.headerRow}`,
    },
    headerFooter: { oddFooter: '&C&"Times New Roman,Regular"&10Trang &P/&N' },
  });
  put(sheet.getCell(1, 1), frame.title, { bold: true, size: 14 });
  put(sheet.getCell(2, 1), frame.note, { italic: true });
  return sheet;
}

/** Letters of 11 points that can still be read when so many stand across a page. */
const READABLE = 230;

/** How many pages wide the sheet is printed: wide ones take several, with the agencies' names on each. */
export function fitPages(sheet: Worksheet): void {
  let letters = 0;
  for (let column = 1; column <= sheet.columnCount; column += 1) letters += sheet.getColumn(column).width ?? 9;
  sheet.pageSetup.fitToWidth = Math.max(1, Math.ceil(letters / READABLE));
  if (sheet.pageSetup.fitToWidth > 1) sheet.pageSetup.printTitlesColumn = 'A:B';
}

/** A value in the workbook's letters. Only numbers and text: text that begins with = + - @ stays text. */
export function put(
  cell: Cell,
  value: string | number,
  font: { bold?: boolean; italic?: boolean; size?: number } = {},
): void {
  cell.value = typeof value === 'number' ? value : normaliseText(value).trim();
  cell.font = { ...FONT, ...font };
}

/** A value in a shared style: nothing is allocated for the cell but the cell. */
export function fill(cell: Cell, value: string | number | Date, style: Partial<Cell['style']>): void {
  cell.value = typeof value === 'string' ? normaliseText(value).trim() : value;
  cell.style = style;
}

/** One line of column headings. */
export function headerCell(cell: Cell, text: string): void {
  put(cell, text, { bold: true });
  cell.alignment = { horizontal: 'center', vertical: 'middle', wrapText: true };
  cell.fill = HEADER_FILL;
  cell.border = BORDERS;
}

/** A style shared by many cells; exceljs keeps one copy of equal styles, which is what makes big sheets quick. */
export function bodyStyle(more: Partial<Cell['style']> = {}): Partial<Cell['style']> {
  return { font: FONT, border: BORDERS, alignment: { vertical: 'top', wrapText: true }, ...more };
}

/** "A", "Z", "AA", … from 1. */
export function columnLetter(column: number): string {
  let letters = '';
  for (let rest = column; rest > 0; rest = Math.floor((rest - 1) / 26)) {
    letters = String.fromCharCode(65 + ((rest - 1) % 26)) + letters;
  }
  return letters;
}

/** At most 31 letters, none that Excel forbids, unique in the workbook. */
function sheetName(workbook: Workbook, wanted: string): string {
  const clean = normaliseText(wanted)
    .replace(/[[\]:*?/\\']/g, ' ')
    .trim();
  const short = clean.length <= 31 ? clean : `${clean.slice(0, 28).replace(/\s+\S*$/, '')}…`;
  let name = short;
  for (let copy = 2; workbook.worksheets.some((sheet) => sheet.name === name); copy += 1) {
    name = `${short.slice(0, 28)} ${copy}`;
  }
  return name;
}
