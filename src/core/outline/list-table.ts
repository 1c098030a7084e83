// A list of a report (documents, models, classes) as a table, in the columns the template names.

import type { ListRow } from '../content';
import { formatDate } from '../dates';
import { formatNumber } from '../numbers';
import type { Column, Indicator, List } from '../template/template';
import type { TableBlock, TableColumn, TableRow } from './block';
import { cell, cellLines } from './prose';

// Millimetres on an upright page, where a date needs 23 to stay on one line.
const WEIGHTS: Record<Column['type'], number> = { text: 26, date: 23, count: 16, choice: 25 };
const LONGEST_TEXT = 42;
const ORDINAL: TableColumn = { label: 'TT', weight: 9, align: 'center' };

/** The columns of a list; the last text column is the long one. */
export function listColumns(list: List): TableColumn[] {
  const last = list.columns.filter(({ type }) => type === 'text').at(-1);
  return list.columns.map((column) => ({
    label: column.label,
    weight: column === last ? LONGEST_TEXT : WEIGHTS[column.type],
    align: column.type === 'count' ? 'right' : column.type === 'date' ? 'center' : 'left',
  }));
}

/** A value of a list as printed; an empty one is said to be missing. */
export function listValue(column: Column, value: string | number | undefined): string {
  if (value === undefined || value === '') return column.required ? '(chưa ghi)' : '';
  if (column.type === 'date') return formatDate(String(value));
  if (column.type === 'count') return typeof value === 'number' ? formatNumber(value) : String(value);
  return column.choices.find((choice) => choice.code === value)?.label ?? String(value);
}

/** The cells of one row, without its ordinal. */
export function listCells(list: List, row: ListRow): TableRow['cells'] {
  return list.columns.map((column) => {
    const text = listValue(column, row[column.code]);
    return column.type === 'text' ? orBlank(cellLines(text)) : cell(text);
  });
}

/**
 * The table. Where an indicator is computed from the list, its rows stand first under a line of their own, and the
 * others after, said not to be counted.
 */
export function listTable(list: List, rows: readonly ListRow[], counted?: Indicator): TableBlock {
  const [inside, outside] = split(rows, counted);
  const sorted: TableRow[] = [];
  if (counted && outside.length > 0) sorted.push(groupRow(`Được tính vào số liệu: ${counted.definition}`));
  inside.forEach((row, index) => sorted.push(listRow(list, row, index + 1)));
  if (outside.length > 0) sorted.push(groupRow('Liệt kê, không tính vào số liệu nêu trên'));
  outside.forEach((row, index) => sorted.push(listRow(list, row, inside.length + index + 1)));
  return {
    kind: 'table',
    title: '',
    description: `Danh sách ${list.label.toLowerCase()}`,
    columns: [ORDINAL, ...listColumns(list)],
    rows: sorted,
    notes: [],
  };
}

function split(rows: readonly ListRow[], counted?: Indicator): [ListRow[], ListRow[]] {
  const where = Object.entries(counted?.aggregate?.where ?? {});
  const counts = (row: ListRow) => where.every(([column, value]) => row[column] === value);
  return [rows.filter(counts), rows.filter((row) => !counts(row))];
}

function listRow(list: List, row: ListRow, ordinal: number): TableRow {
  return { kind: 'row', cells: [cell(String(ordinal)), ...listCells(list, row)] };
}

function groupRow(text: string): TableRow {
  return { kind: 'group', cells: [cell(text)] };
}

function orBlank(lines: TableRow['cells'][number]): TableRow['cells'][number] {
  return lines.length > 0 ? lines : cell('');
}
