// Sheets of plain rows: the lists of the reports, who reported, and where every figure comes from.

import { listRows } from '../../core/content';
import { formatDate, isRealDate } from '../../core/dates';
import { absenceWords, shortName } from '../../core/outline/agency-order';
import { declinedWords } from '../../core/outline/answer-words';
import { stateDay } from '../../core/outline/city-coverage';
import { printedOf } from '../../core/outline/city-words';
import { listValue } from '../../core/outline/list-table';
import { clockTime } from '../../core/outline/wording';
import type { Figure } from '../../core/figures';
import { TIMELINESS_WORDS } from '../../core/summary/summary';
import type { List } from '../../core/template/template';
import type { CellStyle } from './cell-style';
import { DATE_FORMAT, NUMBER, TEXT, columnLetter } from './sheet';
import type { Workbook } from './workbook';
import type { WorkbookFacts } from './workbook-facts';

const HEADER_ROW = 4;
const DATE: CellStyle = { lined: true, vertical: 'top', horizontal: 'center', format: DATE_FORMAT };

type Value = string | number | Date;
type Columns = [label: string, width: number][];

/** Every row of a list, agency by agency. Lists that figures are computed from say which rows count. */
export function addListSheet(workbook: Workbook, facts: WorkbookFacts, list: List): void {
  const { template } = facts;
  const counting = template.indicators.find((each) => each.aggregate?.list === list.code);
  const where = Object.entries(counting?.aggregate?.where ?? {});
  const rows: Value[][] = [];
  for (const standing of facts.ordered) {
    if (!standing.content) continue;
    for (const row of listRows(standing.content, list.code)) {
      const values = list.columns.map((column): Value => {
        const value = row[column.code];
        if (column.type === 'count' && typeof value === 'number') return value;
        // A day is a day in the sheet too, so that it sorts and filters.
        if (column.type === 'date' && isRealDate(String(value))) return new Date(`${value}T00:00:00Z`);
        return listValue(column, value);
      });
      const counted = where.every(([column, value]) => row[column] === value) ? 'có' : 'không';
      rows.push([rows.length + 1, shortName(template, standing.agency), ...values, ...(counting ? [counted] : [])]);
    }
  }
  const widths = { text: 40, date: 13, count: 12, choice: 28 };
  const columns: Columns = [
    ['TT', 6],
    ['Cơ quan, đơn vị, địa phương', 34],
    ...list.columns.map(({ label, type }): Columns[number] => [label, widths[type]]),
    ...(counting ? [['Được tính vào số liệu', 12] as Columns[number]] : []),
  ];
  const note = counting
    ? `Cột “Được tính vào số liệu”: ${counting.definition}`
    : `${rows.length} ${list.rowLabel} theo các báo cáo được tổng hợp.`;
  writeRows(workbook, { name: list.label, title: list.label, note }, columns, rows);
}

/** On time, late, under revision, not submitted: every expected agency on one line. */
export function addCoverageSheet(workbook: Workbook, facts: WorkbookFacts): void {
  const rows = facts.ordered.map((standing, index): Value[] => [
    index + 1,
    shortName(facts.template, standing.agency),
    TIMELINESS_WORDS[standing.timeliness],
    standing.firstSubmittedAt ? clockTime(standing.firstSubmittedAt) : 'chưa gửi',
    clockTime(standing.dueAt),
    standing.revision === null ? absenceWords(standing) : 'Được tính vào tổng hợp',
  ]);
  const columns: Columns = [
    ['TT', 6],
    ['Cơ quan, đơn vị, địa phương', 40],
    ['Tình hình gửi', 24],
    ['Gửi lần đầu', 26],
    ['Hạn gửi', 26],
    ['Số liệu', 40],
  ];
  writeRows(
    workbook,
    { name: 'Tình hình gửi', title: 'Tình hình gửi báo cáo', note: `Trạng thái ${stateDay(facts)}.` },
    columns,
    rows,
  );
}

/** Which revision each agency's figures come from, who sent it and when. */
export function addSourcesSheet(workbook: Workbook, facts: WorkbookFacts): void {
  const rows = facts.ordered
    .filter(({ revision }) => revision !== null)
    .map((standing, index): Value[] => [
      index + 1,
      shortName(facts.template, standing.agency),
      standing.revision ?? '',
      standing.submittedAt ? clockTime(standing.submittedAt) : '',
      standing.submittedBy ?? '',
      standing.content ? formatDate(standing.content.asOf) : '',
      standing.onBehalf ? 'nhập hộ từ văn bản giấy' : '',
    ]);
  const columns: Columns = [
    ['TT', 6],
    ['Cơ quan, đơn vị, địa phương', 40],
    ['Lần gửi', 10],
    ['Thời gian gửi', 26],
    ['Người gửi', 30],
    ['Số liệu tính đến ngày', 16],
    ['Ghi chú', 26],
  ];
  const note = 'Mỗi đơn vị: lần gửi được dùng để tổng hợp, người gửi và thời gian gửi.';
  writeRows(workbook, { name: 'Nguồn', title: 'Nguồn số liệu', note }, columns, rows);
}

/** What agencies said beside their figures: reasons, sources, notes and estimates. */
export function addRemarksSheet(workbook: Workbook, facts: WorkbookFacts): void {
  const { template } = facts;
  const rows: Value[][] = [];
  for (const { agency, figures } of facts.ordered) {
    for (const figure of figures ?? []) {
      if (!figure.estimated && figure.source === '' && figure.note === '' && !saidWhy(figure, template.notAskedReason))
        continue;
      const { short } = printedOf(template, figure.indicator);
      const year =
        figure.horizon === 'previous'
          ? template.year - 1
          : figure.horizon === 'next'
            ? template.year + 1
            : template.year;
      rows.push([
        rows.length + 1,
        shortName(template, agency),
        short,
        figure.horizon === 'fullYear' ? `ước cả năm ${year}` : String(year),
        figure.answer === 'number'
          ? figure.estimated
            ? 'số ước tính'
            : 'số liệu'
          : declinedWords({ ...figure, reason: '' }),
        figure.reason,
        figure.source,
        figure.note,
      ]);
    }
  }
  const columns: Columns = [
    ['TT', 6],
    ['Cơ quan, đơn vị, địa phương', 34],
    ['Nội dung', 34],
    ['Năm', 14],
    ['Trả lời', 18],
    ['Lý do', 34],
    ['Nguồn', 34],
    ['Ghi chú', 40],
  ];
  const note = 'Số ước tính, lý do không áp dụng, nguồn và ghi chú do đơn vị nêu.';
  writeRows(workbook, { name: 'Ghi chú số liệu', title: 'Ghi chú của các đơn vị về số liệu', note }, columns, rows);
}

/** A reason of the agency's own; the one filled in beforehand for agencies not asked is left out. */
function saidWhy(figure: Figure, prefilled: string): boolean {
  return figure.reason !== '' && figure.reason !== prefilled;
}

function writeRows(
  workbook: Workbook,
  words: { name: string; title: string; note: string },
  columns: Columns,
  rows: readonly Value[][],
): void {
  const sheet = workbook.addSheet({ ...words, frozenColumns: 2, headerRow: HEADER_ROW });
  columns.forEach(([label, width], index) => {
    sheet.head(HEADER_ROW, index + 1, label);
    sheet.widths[index + 1] = width;
  });
  sheet.heights[HEADER_ROW] = 2 * LINE_HEIGHT;
  rows.forEach((values, index) => {
    const row = HEADER_ROW + 1 + index;
    sheet.heights[row] =
      LINE_HEIGHT * Math.max(...values.map((value, place) => linesOf(value, columns[place]?.[1] ?? 10)));
    values.forEach((value, place) => {
      sheet.set(row, place + 1, value, typeof value === 'number' ? NUMBER : value instanceof Date ? DATE : TEXT);
    });
    sheet.commit();
  });
  sheet.filter = `A${HEADER_ROW}:${columnLetter(columns.length)}${HEADER_ROW + rows.length}`;
  workbook.finish(sheet);
}

/** Points; Excel lets a row be 409 high at most. */
const LINE_HEIGHT = 15;
const MOST_LINES = 27;

/** How many lines a text takes in a column that is so many letters wide; readers do not all fit rows by themselves. */
function linesOf(value: Value, width: number): number {
  if (typeof value !== 'string') return 1;
  const letters = width * 1.05;
  let lines = 0;
  for (let from = 0; from <= value.length;) {
    const end = value.indexOf('\n', from);
    const length = (end === -1 ? value.length : end) - from;
    lines += Math.max(1, Math.ceil(length / letters));
    if (end === -1 || lines >= MOST_LINES) break;
    from = end + 1;
  }
  return Math.min(MOST_LINES, lines);
}
