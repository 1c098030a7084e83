// The first sheet: who reported, and every indicator of the city on one line, each figure taken by formula from the
// totals of its theme's sheet.

import { formatDate } from '../../core/dates';
import { inclusionSentence, submissionSentence } from '../../core/outline/city-coverage';
import { dayNote } from '../../core/outline/city-tables';
import { coverageWords, printedOf } from '../../core/outline/city-words';
import type { CountSummary, IndicatorSummary, RateFigure, RateSummary } from '../../core/summary/summary';
import { NO_FIGURE, live, rateFormula, rateValue } from './formula';
import { NUMBER, PLAIN, RATE, type Sheet, TEXT, columnLetter } from './sheet';
import type { TotalPlaces } from './theme-totals';
import type { Workbook } from './workbook';
import type { WorkbookFacts } from './workbook-facts';

const HEADER_ROW = 6;
const POINTS = { ...NUMBER, format: '+0.00;-0.00;0' };

const HORIZONS = ['previous', 'current', 'fullYear'] as const;
const TITLE = 'Tổng quan';

/** The sheet is made first so that it stands first; `fill` writes it once the totals have their places. */
export function addOverviewSheet(workbook: Workbook, facts: WorkbookFacts): (places: readonly TotalPlaces[]) => void {
  const { template, period } = facts;
  const sheet = workbook.addSheet({
    name: TITLE,
    title: template.consolidated.subject,
    note: dayNote(facts),
    frozenColumns: 2,
    headerRow: HEADER_ROW,
  });
  sheet.set(3, 1, submissionSentence(facts), PLAIN);
  sheet.set(4, 1, inclusionSentence(facts), PLAIN);
  const { year } = template;
  const labels = [
    'TT',
    'Nội dung',
    'Đơn vị tính',
    ...[
      `Năm ${year - 1} (cả năm)`,
      `Năm ${year} (tính đến ${formatDate(period.cutoff)})`,
      `Ước cả năm ${year}`,
    ].flatMap((label) => [`${label}: số lượng, số đạt`, `${label}: tổng số`, `${label}: tỉ lệ`, `${label}: số đơn vị`]),
    'Số đơn vị có số liệu cả hai năm',
    `So với năm ${year - 1}, cùng đơn vị: số lượng, điểm phần trăm`,
    `So với năm ${year - 1}, cùng đơn vị: tỉ lệ tăng, giảm`,
    'Chỉ tiêu',
    'Đánh giá',
    `Mục tiêu năm ${year + 1} (cộng các đơn vị)`,
    'Phạm vi cộng',
    `Số đơn vị năm ${year}`,
  ];
  labels.forEach((label, index) => {
    sheet.head(HEADER_ROW, index + 1, label);
    sheet.widths[index + 1] = [5, 44, 14][index] ?? (index >= labels.length - 2 ? 40 : 13);
  });
  sheet.heights[HEADER_ROW] = 80;
  return (places) => {
    facts.summary.indicators.forEach((summary, index) =>
      writeIndicator(sheet, HEADER_ROW + 1 + index, { facts, summary, places }),
    );
    sheet.filter = `A${HEADER_ROW}:${columnLetter(labels.length)}${HEADER_ROW + facts.summary.indicators.length}`;
    nameTotals(workbook, facts, sheet.name);
    workbook.finish(sheet);
  };
}

interface Line {
  facts: WorkbookFacts;
  summary: IndicatorSummary;
  places: readonly TotalPlaces[];
}

function writeIndicator(sheet: Sheet, row: number, line: Line): void {
  const { facts, summary } = line;
  const printed = printedOf(facts.template, summary.code);
  sheet.set(row, 1, row - HEADER_ROW, TEXT);
  sheet.set(
    row,
    2,
    printed.caveat && !summary.basis.reason ? `${printed.label} (${printed.caveat})` : printed.label,
    TEXT,
  );
  sheet.set(row, 3, printed.unit, TEXT);
  HORIZONS.forEach((horizon, index) => writeHorizon(sheet, row, 4 + index * 4, line, horizon));
  const { comparison } = summary;
  sheet.set(row, 16, comparison.agencies, NUMBER);
  const change = summary.kind === 'count' ? summary.comparison.difference : summary.comparison.percentagePoints;
  sheet.set(row, 17, change ?? 'chưa so sánh được', summary.kind === 'count' ? NUMBER : POINTS);
  const percent = summary.kind === 'count' ? summary.comparison.percentChange : null;
  sheet.set(row, 18, percent === null ? '' : percent / 100, RATE);
  sheet.set(row, 19, printed.indicator?.target?.label ?? 'không giao chỉ tiêu', TEXT);
  sheet.set(row, 20, verdict(summary), TEXT);
  sheet.set(row, 21, next(summary), NUMBER);
  sheet.set(
    row,
    22,
    summary.basis.reason ? `${summary.basis.label} (điều chỉnh: ${summary.basis.reason})` : summary.basis.label,
    TEXT,
  );
  sheet.set(row, 23, coverageWords(summary.current.coverage), TEXT);
  const longest = Math.max(
    printed.label.length / 44,
    summary.basis.label.length / 40,
    coverageWords(summary.current.coverage).length / 40,
  );
  sheet.heights[row] = 15 * Math.max(2, Math.ceil(longest * 1.1));
}

function writeHorizon(sheet: Sheet, row: number, column: number, line: Line, horizon: (typeof HORIZONS)[number]): void {
  const { summary, places, facts } = line;
  const answered = cellsOf(summary, places, horizon, 'answered');
  sheet.set(row, column + 3, live(answered.join('+'), summary[horizon].coverage.answered), NUMBER);
  if (summary.kind === 'count') {
    const [value = ''] = cellsOf(summary, places, horizon, 'value');
    sheet.set(row, column, live(value, summary[horizon].value ?? NO_FIGURE), NUMBER);
    sheet.set(row, column + 1, '', TEXT);
    sheet.set(row, column + 2, '', TEXT);
    return;
  }
  const figure: RateFigure = summary[horizon];
  for (const [offset, part] of [
    [0, 'numerator'],
    [1, 'denominator'],
  ] as const) {
    sheet.set(
      row,
      column + offset,
      live(sumOf(cellsOf(summary, places, horizon, part)), figure[part] ?? NO_FIGURE),
      NUMBER,
    );
  }
  const target = printedOf(facts.template, summary.code).indicator?.target;
  const formula = rateFormula(`${columnLetter(column)}${row}`, `${columnLetter(column + 1)}${row}`, target, NO_FIGURE);
  sheet.set(row, column + 2, live(formula, rateValue(figure.numerator, figure.denominator, target, NO_FIGURE)), RATE);
}

/** The cells a figure comes from: one, or for a derived rate one for each part. */
function cellsOf(
  summary: IndicatorSummary,
  places: readonly TotalPlaces[],
  horizon: string,
  part: 'value' | 'numerator' | 'denominator' | 'answered',
): string[] {
  const codes = summary.parts ?? [summary.code];
  return codes.flatMap((code) => places.find((each) => each.code === code)?.cells[horizon]?.[part] ?? []);
}

/** One cell, or the sum of several; a part without a figure adds nothing. */
function sumOf(cells: readonly string[]): string {
  if (cells.length === 1) return cells[0] ?? '';
  return `IF(COUNT(${cells.join(',')})=0,"${NO_FIGURE}",SUM(${cells.join(',')}))`;
}

function verdict(summary: IndicatorSummary): string {
  if (summary.kind === 'count' || !summary.target) return '';
  if (summary.target.met === null) return 'Chưa đủ cơ sở đánh giá';
  return summary.target.met ? 'Đạt' : 'Chưa đạt';
}

function next(summary: CountSummary | RateSummary): number | string {
  if (summary.kind === 'rate') return 'theo từng đơn vị';
  return summary.next.agencies === 0 ? 'chưa đặt mục tiêu' : (summary.next.value ?? 'chưa đặt mục tiêu');
}

/** A name for this year's figure of every indicator, for formulas of the reader: "SL_mediaArticles". */
function nameTotals(workbook: Workbook, { summary }: WorkbookFacts, sheet: string): void {
  summary.indicators.forEach(({ code, kind }, index) => {
    const column = columnLetter(kind === 'count' ? 8 : 10);
    workbook.name(`SL_${code.replace(/[^A-Za-z0-9_]/g, '_')}`, `'${sheet}'!$${column}$${HEADER_ROW + 1 + index}`);
  });
}
