// The tables of results in the body of the city's report: targets of the plan, other rates, and counts. Every cell says
// on how many agencies it rests.

import { formatDate } from '../dates';
import { formatNumber, formatDecimals, formatPercent, printRate } from '../numbers';
import type { CountFigure, CountSummary, IndicatorSummary, RateFigure, RateSummary } from '../summary/summary';
import { compareVietnamese } from '../text/search';
import { withUnit } from './agency-table';
import type { Cell, TableBlock, TableRow } from './block';
import { type Printed, basisNotes, printedOf, share } from './city-words';
import type { CityReportFacts } from './facts';
import { cell } from './prose';
import { type Pair, pairText } from './wording';

/** Letters of a pair that fit on one line of the narrowest column. */
const LONGEST_PAIR = 13;
const NO_FIGURE = 'chưa có số liệu';

/** Rates with a target, in the order of the plan's points. */
export function targetTable(facts: CityReportFacts): TableBlock {
  const { template, summary } = facts;
  const rates = summary.indicators
    .filter((each): each is RateSummary => each.kind === 'rate' && each.target !== null)
    .sort((left, right) => compareVietnamese(source(facts, left), source(facts, right)));
  return {
    kind: 'table',
    title: `Kết quả thực hiện các chỉ tiêu năm ${template.year}`,
    description: `Từng chỉ tiêu của Kế hoạch: kết quả năm ${template.year - 1}, năm ${template.year}, so sánh và đánh giá`,
    columns: [
      { label: 'Chỉ tiêu', weight: 34, align: 'left' },
      { label: 'Kế hoạch', weight: 15, align: 'center' },
      ...rateColumns(facts),
      { label: 'Đánh giá', weight: 21, align: 'center' },
      { label: 'Số đơn vị', weight: 17, align: 'center' },
    ],
    rows: rates.map((rate) => targetRow(facts, rate)),
    notes: [`${dayNote(facts)} ${ESTIMATE_NOTE}`, ...basisNotes(template, rates)],
  };
}

/** Rates the plan sets no target for, those made of others too; null when there is none. */
export function otherRateTable(facts: CityReportFacts): TableBlock | null {
  const { template, summary } = facts;
  const rates = summary.indicators.filter((each): each is RateSummary => each.kind === 'rate' && each.target === null);
  if (rates.length === 0) return null;
  return {
    kind: 'table',
    title: 'Các tỉ lệ khác theo mẫu báo cáo',
    description: `Các tỉ lệ không có chỉ tiêu trong Kế hoạch: kết quả năm ${template.year - 1}, năm ${template.year} và so sánh`,
    columns: [
      { label: 'Nội dung', weight: 52, align: 'left' },
      ...rateColumns(facts),
      { label: 'Số đơn vị', weight: 20, align: 'center' },
    ],
    rows: rates.map((rate) => {
      const printed = printedOf(template, rate.code);
      const caveat = printed.caveat && !rate.basis.reason ? [[{ text: `(${printed.caveat})`, italic: true }]] : [];
      return {
        kind: 'row' as const,
        cells: [[...cell(printed.short), ...caveat], ...rateCells(rate, printed), cell(share(rate.current.coverage))],
      };
    }),
    notes: [`${dayNote(facts)} ${ESTIMATE_NOTE}`, ...basisNotes(template, rates)],
  };
}

/** Counts, each with last year's figure of the same agencies. */
export function countTable(facts: CityReportFacts): TableBlock {
  const { template, summary } = facts;
  const counts = summary.indicators.filter((each): each is CountSummary => each.kind === 'count');
  const { year } = template;
  return {
    kind: 'table',
    title: `Kết quả thực hiện các nội dung tính bằng số lượng năm ${year}`,
    description: `Từng số liệu: năm ${year - 1}, năm ${year}, ước cả năm, so sánh cùng đơn vị và mục tiêu năm ${year + 1}`,
    columns: [
      { label: 'Nội dung', weight: 32, align: 'left' },
      { label: `Năm ${year - 1} (cả năm)`, weight: 20, align: 'right' },
      { label: `Năm ${year} (tính đến ${formatDate(facts.period.cutoff)})`, weight: 25, align: 'right' },
      { label: `Ước cả năm ${year}`, weight: 20, align: 'right' },
      { label: `So với năm ${year - 1}, các đơn vị có cả hai năm`, weight: 41, align: 'left' },
      { label: `Mục tiêu năm ${year + 1}`, weight: 26, align: 'right' },
    ],
    rows: counts.map((count) => countRow(facts, count)),
    notes: [
      `${dayNote(facts)} Trong ngoặc: số đơn vị có số liệu/số đơn vị thuộc phạm vi cộng; với mục tiêu là số đơn vị đã đặt mục tiêu. ${FULL_YEAR_NOTE} ${ESTIMATE_NOTE}`,
      ...basisNotes(template, counts),
    ],
  };
}

function rateColumns({ template: { year }, period }: CityReportFacts): TableBlock['columns'] {
  return [
    { label: `Thực hiện ${year - 1} (cả năm)`, weight: 28, align: 'center' },
    { label: `Thực hiện ${year} (số đạt/tổng số, tính đến ${formatDate(period.cutoff)})`, weight: 28, align: 'center' },
    { label: `So với ${year - 1} (điểm %)`, weight: 24, align: 'center' },
  ];
}

function targetRow({ template }: CityReportFacts, rate: RateSummary): TableRow {
  const printed = printedOf(template, rate.code);
  const target = printed.indicator?.target;
  const met = rate.target?.met;
  return {
    kind: 'row',
    cells: [
      [...cell(printed.short), [{ text: `(${target?.source ?? ''})`, italic: true }]],
      cell(target?.label ?? ''),
      ...rateCells(rate, printed),
      cell(met === null || met === undefined ? 'Chưa đủ cơ sở đánh giá' : met ? 'Đạt' : 'Chưa đạt'),
      cell(share(rate.current.coverage)),
    ],
  };
}

/** Last year, this year, change; the change is of the agencies with both years. */
function rateCells(rate: RateSummary, printed: Printed): Cell[] {
  const { comparison } = rate;
  const change: Cell =
    comparison.percentagePoints === null
      ? cell('chưa so sánh được')
      : [[{ text: signed(comparison.percentagePoints) }], [{ text: `(${formatNumber(comparison.agencies)} đơn vị)` }]];
  return [
    [...rateCell(rate.previous, printed), [{ text: `(${share(rate.previous.coverage)})` }]],
    rateCell(rate.current, printed, rate.code),
    change,
  ];
}

/** "98,42%" over "25.341/25.748"; in words when there is none. `figure` links to the annex. */
export function rateCell(figure: RateFigure, { indicator }: Printed, link?: string): Cell {
  const { numerator, denominator } = figure;
  if (numerator === null || denominator === null) return cell(NO_FIGURE);
  const printed = printRate(numerator, denominator, indicator?.target);
  if (printed === null) return cell('chưa tính được tỉ lệ');
  return [
    [{ text: `${printed}${mark(figure)}`, ...(link ? { figure: link } : {}) }],
    ...pairLines({ numerator, denominator }),
  ];
}

/** Estimates inside a total are said under the table, once. */
function mark({ estimated }: { estimated: boolean }): string {
  return estimated ? '*' : '';
}

/** Fewer agencies estimate than report, so the estimate may be the smaller number. */
export const FULL_YEAR_NOTE =
  'Cột ước cả năm chỉ cộng các đơn vị đã ước, vì vậy không so với cột bên cạnh khi số đơn vị khác nhau.';

/** What the mark means; for tables that use it. */
export const ESTIMATE_NOTE = '* Trong tổng có số ước tính của một số đơn vị.';

/** A pair too long for a column stands on two lines, broken after the stroke. */
function pairLines(pair: Pair): Cell {
  const text = pairText(pair);
  if (text.length <= LONGEST_PAIR) return cell(text);
  const [numerator = '', denominator = ''] = text.split('/');
  return [[{ text: `${numerator}/` }], [{ text: denominator }]];
}

/** A total over its coverage. */
export function countCell(figure: CountFigure, link?: string): Cell {
  const coverage = [{ text: `(${share(figure.coverage)})` }];
  if (figure.value === null) return [[{ text: NO_FIGURE }], coverage];
  return [[{ text: `${formatNumber(figure.value)}${mark(figure)}`, ...(link ? { figure: link } : {}) }], coverage];
}

/** "tăng 5.000 (33,33%): 15.000 → 20.000, 98 đơn vị". */
export function countChangeCell({ comparison }: CountSummary): Cell {
  const { difference, percentChange, current, previous, agencies } = comparison;
  if (difference === null || current.value === null || previous.value === null) return cell('chưa so sánh được');
  const share = percentChange === null ? '' : ` (${formatPercent(Math.abs(percentChange))})`;
  const word = difference > 0 ? 'tăng ' : difference < 0 ? 'giảm ' : '';
  const change = difference === 0 ? 'không thay đổi' : `${word}${formatNumber(Math.abs(difference))}${share}`;
  const route =
    difference === 0
      ? formatNumber(current.value)
      : `từ ${formatNumber(previous.value)} ${difference > 0 ? 'lên' : 'xuống'} ${formatNumber(current.value)}`;
  return [[{ text: change }], [{ text: route }], [{ text: `(${formatNumber(agencies)} đơn vị)` }]];
}

/** What agencies set themselves for next year, and how many did. */
export function nextCell({ next }: CountSummary): Cell {
  if (next.value === null || next.agencies === 0) return cell('chưa đặt mục tiêu');
  return [[{ text: formatNumber(next.value) }], [{ text: `(${formatNumber(next.agencies)} đơn vị)` }]];
}

function countRow({ template }: CityReportFacts, count: CountSummary): TableRow {
  return {
    kind: 'row',
    cells: [
      cell(withUnit(printedOf(template, count.code))),
      countCell(count.previous),
      countCell(count.current, count.code),
      count.fullYear.coverage.answered > 0 ? countCell(count.fullYear) : cell('chưa ước'),
      countChangeCell(count),
      nextCell(count),
    ],
  };
}

export function dayNote({ template, period }: CityReportFacts): string {
  return (
    template.consolidated.figuresNote.replaceAll('{cutoff}', formatDate(period.cutoff)) +
    ` Số liệu năm ${template.year - 1} là cả năm.`
  );
}

export function signed(points: number): string {
  return points === 0 ? '0' : `${points > 0 ? 'tăng' : 'giảm'} ${formatDecimals(Math.abs(points))}`;
}

function source({ template }: CityReportFacts, summary: IndicatorSummary): string {
  return printedOf(template, summary.code).indicator?.target?.source ?? '';
}
