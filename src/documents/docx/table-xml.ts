// A table of an outline as WordprocessingML: fixed widths, the header repeated on every page, rows that do not break
// across pages unless a cell is long.

import type { TableBlock, TableColumn, TableRow } from '../../core/outline/block';
import { type BlockOptions, spansXml } from './line-xml';
import { escapeXml } from '../xml-text';
import { runText } from './xml';

/** Longer rows may break across pages; shorter ones are kept whole. */
const LONG_ROW = 600;
const HEADER_FILL = 'F2F2F2';
const NOTE_STYLE = { Table: 'Note', Small: 'SmallNote' };
const SIDES = ['top', 'left', 'bottom', 'right', 'insideH', 'insideV'];
const BORDERS = `<w:tblBorders>${SIDES.map((side) => `<w:${side} w:val="single" w:sz="4" w:space="0" w:color="000000"/>`).join('')}</w:tblBorders>`;
const MARGINS = '<w:tblCellMar><w:left w:w="70" w:type="dxa"/><w:right w:w="70" w:type="dxa"/></w:tblCellMar>';

export function tableXml(table: TableBlock, options: BlockOptions): string {
  const widths = columnWidths(table.columns, options.width);
  const title = table.title === '' ? '' : paragraph('TableTitle', `<w:r>${runText(table.title)}</w:r>`);
  const notes = table.notes
    .map((note) => paragraph(NOTE_STYLE[options.tableStyle], `<w:r>${runText(note)}</w:r>`))
    .join('');
  return [
    title,
    '<w:tbl><w:tblPr>',
    `<w:tblW w:w="${options.width}" w:type="dxa"/>${BORDERS}<w:tblLayout w:type="fixed"/>${MARGINS}`,
    '<w:tblLook w:val="0020" w:firstRow="1" w:lastRow="0" w:firstColumn="0" w:lastColumn="0" w:noHBand="1" w:noVBand="1"/>',
    `<w:tblCaption w:val="${escapeXml(table.title || table.description)}"/>`,
    `<w:tblDescription w:val="${escapeXml(table.description)}"/>`,
    '</w:tblPr><w:tblGrid>',
    widths.map((width) => `<w:gridCol w:w="${width}"/>`).join(''),
    '</w:tblGrid>',
    headerXml(table.columns, widths, options.tableStyle),
    table.rows.map((row) => rowXml(row, table.columns, widths, options)).join(''),
    '</w:tbl>',
    notes === '' ? paragraph('AfterTable', '') : notes,
  ].join('');
}

/** Shares of the whole as twentieths of a point; they add up to `total` exactly. */
export function columnWidths(columns: readonly TableColumn[], total: number): number[] {
  const weights = columns.reduce((sum, { weight }) => sum + weight, 0);
  let spent = 0;
  return columns.map(({ weight }, index) => {
    const width = index === columns.length - 1 ? total - spent : Math.floor((weight / weights) * total);
    spent += width;
    return width;
  });
}

function paragraph(style: string, content: string): string {
  return `<w:p><w:pPr><w:pStyle w:val="${style}"/></w:pPr>${content}</w:p>`;
}

function headerXml(columns: readonly TableColumn[], widths: readonly number[], style: string): string {
  const head = (label: string, width: number, more = '') =>
    `<w:tc><w:tcPr><w:tcW w:w="${width}" w:type="dxa"/>${more}<w:shd w:val="clear" w:color="auto" w:fill="${HEADER_FILL}"/><w:vAlign w:val="center"/></w:tcPr>` +
    `<w:p><w:pPr><w:pStyle w:val="${style}Head"/></w:pPr>${label === '' ? '' : `<w:r>${runText(label)}</w:r>`}</w:p></w:tc>`;
  const open = '<w:tr><w:trPr><w:cantSplit/><w:tblHeader/></w:trPr>';
  if (!columns.some(({ group }) => group)) {
    return `${open}${columns.map(({ label }, index) => head(label, widths[index] ?? 0)).join('')}</w:tr>`;
  }
  const top: string[] = [];
  for (let start = 0; start < columns.length;) {
    const { group, label } = columns[start]!;
    let end = start + 1;
    while (group && columns[end]?.group === group) end += 1;
    const width = widths.slice(start, end).reduce((sum, each) => sum + each, 0);
    const span = end - start > 1 ? `<w:gridSpan w:val="${end - start}"/>` : '';
    top.push(group ? head(group, width, span) : head(label, width, '<w:vMerge w:val="restart"/>'));
    start = end;
  }
  const bottom = columns.map(({ group, label }, index) =>
    group ? head(label, widths[index] ?? 0) : head('', widths[index] ?? 0, '<w:vMerge/>'),
  );
  return `${open}${top.join('')}</w:tr>${open}${bottom.join('')}</w:tr>`;
}

function rowXml(
  row: TableRow,
  columns: readonly TableColumn[],
  widths: readonly number[],
  options: BlockOptions,
): string {
  const length = row.cells.reduce((sum, lines) => sum + lines.reduce((all, spans) => all + spansLength(spans), 0), 0);
  const whole = length < LONG_ROW ? '<w:trPr><w:cantSplit/></w:trPr>' : '';
  const cells = row.cells.map((lines, index) => {
    const last = index === row.cells.length - 1;
    const span = last ? columns.length - index : 1;
    const width = widths.slice(index, index + span).reduce((sum, each) => sum + each, 0);
    const mark = index === 0 && row.anchor ? options.bookmarks.mark(row.anchor) : '';
    return cellXml(row, lines, { width, span, mark, align: columns[index]?.align ?? 'left' }, options);
  });
  return `<w:tr>${whole}${cells.join('')}</w:tr>`;
}

interface CellPlace {
  width: number;
  span: number;
  mark: string;
  align: TableColumn['align'];
}

function cellXml(
  row: TableRow,
  lines: TableRow['cells'][number],
  { width, span, mark, align }: CellPlace,
  options: BlockOptions,
): string {
  const bold = row.kind === 'total' || row.kind === 'group';
  const side = row.kind === 'group' || (row.kind === 'gap' && span > 1) ? 'left' : align;
  const properties = `<w:pPr><w:pStyle w:val="${options.tableStyle}Text"/>${row.kind === 'group' ? '<w:keepNext/>' : ''}${side === 'left' ? '' : `<w:jc w:val="${side}"/>`}</w:pPr>`;
  const content = (lines.length > 0 ? lines : [[]]).map((spans, index) => {
    const said = bold ? spans.map((each) => ({ ...each, bold: true })) : spans;
    return `<w:p>${properties}${index === 0 ? mark : ''}${spansXml(said, options)}</w:p>`;
  });
  const spanned = span > 1 ? `<w:gridSpan w:val="${span}"/>` : '';
  return `<w:tc><w:tcPr><w:tcW w:w="${width}" w:type="dxa"/>${spanned}</w:tcPr>${content.join('')}</w:tc>`;
}

function spansLength(spans: readonly { text: string }[]): number {
  return spans.reduce((sum, { text }) => sum + text.length, 0);
}
