// A sheet as SpreadsheetML (ISO/IEC 29500-1, 18.3). Written as text: the workbook library keeps every cell as an object
// of its own and needs 1.8 GB for the communes of a country (docs/decisions/documents.md).

import { withEntities } from '../xml-text';
import type { CellStyles } from './cell-style';
import { type Cell, type ColumnFormula, type RateMarks, type Sheet, at, columnLetter } from './sheet';

/** What the cells of all sheets share. */
export interface CellStore {
  styles: Pick<CellStyles, 'indexOf'>;
  /** The number of a text in the workbook's list. */
  textIndex(text: string): number;
}

const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const X14 = 'http://schemas.microsoft.com/office/spreadsheetml/2009/9/main';
const XM = 'http://schemas.microsoft.com/office/excel/2006/main';
const BAR = 'FFB4C7E7';
const FOOTER = '&amp;C&amp;&quot;Times New Roman,Regular&quot;&amp;10Trang &amp;P/&amp;N';
const MARGINS = '<pageMargins left="0.6" right="0.4" top="0.6" bottom="0.6" header="0.3" footer="0.3"/>';

/** The part. */
export function sheetXml(sheet: Sheet, order: number): Buffer {
  const rows = sheet.rowsXml();
  return Buffer.concat([Buffer.from(beforeRows(sheet), 'utf8'), ...rows, Buffer.from(afterRows(sheet, order), 'utf8')]);
}

function beforeRows(sheet: Sheet): string {
  const { frame } = sheet;
  const top = at(frame.headerRow + 1, frame.frozenColumns + 1);
  return [
    `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<worksheet xmlns="${MAIN}">`,
    `<sheetPr><pageSetUpPr fitToPage="1"/></sheetPr><dimension ref="A1:${at(sheet.lastRow, sheet.lastColumn)}"/>`,
    '<sheetViews><sheetView showGridLines="0" workbookViewId="0">',
    `<pane xSplit="${frame.frozenColumns}" ySplit="${frame.headerRow}" topLeftCell="${top}" activePane="bottomRight" state="frozen"/>`,
    '<selection pane="bottomRight"/></sheetView></sheetViews><sheetFormatPr defaultRowHeight="15"/>',
    columnsXml(sheet),
    '<sheetData>',
  ].join('');
}

function afterRows(sheet: Sheet, order: number): string {
  const { merged, filter, marks } = sheet;
  const cells = merged.map((ref) => `<mergeCell ref="${ref}"/>`).join('');
  return [
    '</sheetData>',
    filter === '' ? '' : `<autoFilter ref="${filter}"/>`,
    merged.length === 0 ? '' : `<mergeCells count="${merged.length}">${cells}</mergeCells>`,
    marks.map((each, index) => marksXml(each, index, order)).join(''),
    MARGINS,
    `<pageSetup paperSize="9" fitToWidth="${sheet.pagesAcross}" fitToHeight="0" orientation="landscape"/>`,
    `<headerFooter><oddFooter>${FOOTER}</oddFooter></headerFooter>`,
    barsXml(marks, order),
    '</worksheet>',
  ].join('');
}

function columnsXml({ widths }: Sheet): string {
  const columns = [...widths.entries()].filter(([, width]) => width !== undefined);
  const xml = columns.map(
    ([column, width]) => `<col min="${column}" max="${column}" width="${width}" customWidth="1"/>`,
  );
  return xml.length === 0 ? '' : `<cols>${xml.join('')}</cols>`;
}

export function rowXml(
  row: number,
  cells: readonly (Cell | undefined)[],
  height: number | undefined,
  store: CellStore,
): string {
  let xml = height === undefined ? `<row r="${row}">` : `<row r="${row}" ht="${height}" customHeight="1">`;
  for (let column = 1; column < cells.length; column += 1) {
    const cell = cells[column];
    if (cell) xml += cellXml(row, column, cell, store);
  }
  return `${xml}</row>`;
}

const DAY_MS = 86_400_000;
/** Days from 30 December 1899, where spreadsheets begin, to 1970. */
const TO_1970 = 25_569;

function cellXml(row: number, column: number, { value, style }: Cell, store: CellStore): string {
  const open = `<c r="${columnLetter(column)}${row}" s="${store.styles.indexOf(style)}"`;
  if (typeof value === 'number') return `${open}><v>${value}</v></c>`;
  if (typeof value === 'string') {
    return value === '' ? `${open}/>` : `${open} t="s"><v>${store.textIndex(value)}</v></c>`;
  }
  if (value instanceof Date) return `${open}><v>${value.getTime() / DAY_MS + TO_1970}</v></c>`;
  const { result } = value;
  const text = typeof result === 'string';
  const formula = 'every' in value ? everyXml(value.every, row) : `<f>${withEntities(value.formula)}</f>`;
  return `${open}${text ? ' t="str"' : ''}>${formula}<v>${text ? withEntities(result) : result}</v></c>`;
}

function everyXml({ id, firstRow, range, formula }: ColumnFormula, row: number): string {
  if (row !== firstRow) return `<f t="shared" si="${id}"/>`;
  return `<f t="shared" ref="${range}" si="${id}">${withEntities(formula)}</f>`;
}

const rangeOf = ({ column, first, last }: RateMarks): string => `${at(first, column)}:${at(last, column)}`;

/** The same for the same workbook; readers only ask that they differ. */
function barId(order: number, index: number): string {
  const hex = (value: number, digits: number): string => value.toString(16).toUpperCase().padStart(digits, '0');
  return `{00000000-0000-0000-${hex(order, 4)}-${hex(index + 1, 12)}}`;
}

function marksXml(marks: RateMarks, index: number, order: number): string {
  const colour = marks.missed
    ? `<cfRule type="expression" dxfId="0" priority="${2 * index + 1}"><formula>${withEntities(marks.missed)}</formula></cfRule>`
    : '';
  const bar =
    `<cfRule type="dataBar" priority="${2 * index + 2}"><dataBar><cfvo type="num" val="0"/><cfvo type="num" val="1"/><color rgb="${BAR}"/></dataBar>` +
    `<extLst><ext uri="{B025F937-C7B1-47D3-B67F-A62EFF666E3E}" xmlns:x14="${X14}"><x14:id>${barId(order, index)}</x14:id></ext></extLst></cfRule>`;
  return `<conditionalFormatting sqref="${rangeOf(marks)}">${colour}${bar}</conditionalFormatting>`;
}

/** What Excel since 2010 wants to know of bars: no gradient, and 0 and 1 as their ends. */
function barsXml(marks: readonly RateMarks[], order: number): string {
  if (marks.length === 0) return '';
  const ends = ['0', '1'].map((end) => `<x14:cfvo type="num"><xm:f>${end}</xm:f></x14:cfvo>`).join('');
  const rules = marks.map(
    (each, index) =>
      `<x14:conditionalFormatting xmlns:xm="${XM}"><x14:cfRule type="dataBar" id="${barId(order, index)}">` +
      `<x14:dataBar minLength="0" maxLength="100" gradient="0">${ends}<x14:fillColor rgb="${BAR}"/></x14:dataBar></x14:cfRule>` +
      `<xm:sqref>${rangeOf(each)}</xm:sqref></x14:conditionalFormatting>`,
  );
  return `<extLst><ext uri="{78C0D931-6437-407d-A8EE-F0AAD7539E65}" xmlns:x14="${X14}"><x14:conditionalFormattings>${rules.join('')}</x14:conditionalFormattings></ext></extLst>`;
}
