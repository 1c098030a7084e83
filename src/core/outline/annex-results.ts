// Annex I: every indicator with its years, comparison, target, basis and coverage, and charts of the main results.

import { formatDate } from '../dates';
import type { CountSummary, IndicatorSummary, RatePair, RateSummary } from '../summary/summary';
import type { Template } from '../template/template';
import { withUnit } from './agency-table';
import { ANNEX_NUMBERS, type Annex, type ChartBlock } from './annex';
import type { Cell, TableBlock, TableRow } from './block';
import {
  ESTIMATE_NOTE,
  FULL_YEAR_NOTE,
  countCell,
  countChangeCell,
  dayNote,
  nextCell,
  rateCell,
  signed,
} from './city-tables';
import { type Printed, coverageWords, printedOf, share } from './city-words';
import type { CityReportFacts } from './facts';
import { cell } from './prose';
import { printedRateValue } from './wording';

export function resultsAnnex(facts: CityReportFacts): Annex {
  const { year } = facts.template;
  return {
    number: ANNEX_NUMBERS.results,
    title: `Kết quả theo từng chỉ số năm ${year}, so sánh với năm ${year - 1}`,
    blocks: [resultsTable(facts)],
    charts: [targetChart(facts), yearsChart(facts)].filter((chart) => chart !== null),
  };
}

function resultsTable(facts: CityReportFacts): TableBlock {
  const { template, summary, period } = facts;
  const { year } = template;
  const rows: TableRow[] = [];
  let ordinal = 0;
  for (const theme of template.themes) {
    const lines = summary.indicators.filter((each) => themeOf(facts, each) === theme.code);
    if (lines.length > 0) rows.push({ kind: 'group', cells: [cell(theme.label)] });
    for (const each of lines) rows.push(resultRow(facts, each, ++ordinal));
  }
  return {
    kind: 'table',
    title: '',
    description:
      'Mỗi dòng là một chỉ số của mẫu báo cáo: số liệu các năm, so sánh, chỉ tiêu, phạm vi cộng và số đơn vị',
    columns: [
      { label: 'TT', weight: 8, align: 'center' },
      { label: 'Nội dung', weight: 42, align: 'left' },
      { label: `Năm ${year - 1} (cả năm)`, weight: 25, align: 'center' },
      { label: `Năm ${year} (tính đến ${formatDate(period.cutoff)})`, weight: 25, align: 'center' },
      { label: `Ước cả năm ${year}`, weight: 25, align: 'center' },
      { label: `So với năm ${year - 1}, các đơn vị có cả hai năm`, weight: 44, align: 'center' },
      { label: 'Chỉ tiêu, đánh giá', weight: 23, align: 'center' },
      { label: `Mục tiêu năm ${year + 1}`, weight: 20, align: 'center' },
      { label: `Phạm vi cộng; số đơn vị năm ${year}`, weight: 44, align: 'left' },
    ],
    rows,
    notes: [
      `${dayNote(facts)} ${ESTIMATE_NOTE}`,
      `Trong ngoặc là số đơn vị có số liệu/số đơn vị thuộc phạm vi cộng. ${FULL_YEAR_NOTE} Chỉ tiêu được đánh giá khi có ít nhất 90% số đơn vị thuộc phạm vi có số liệu.`,
    ],
  };
}

function resultRow(facts: CityReportFacts, summary: IndicatorSummary, ordinal: number): TableRow {
  const printed = printedOf(facts.template, summary.code);
  const theme = themeOf(facts, summary);
  const name: Cell = [[{ text: withUnit(printed), ...(theme ? { figure: `section_theme_${theme}` } : {}) }]];
  const caveat: Cell = printed.caveat && !summary.basis.reason ? [[{ text: `(${printed.caveat})`, italic: true }]] : [];
  return {
    kind: 'row',
    cells: [
      cell(String(ordinal)),
      [...name, ...caveat],
      ...(summary.kind === 'count' ? countCells(summary) : rateCells(summary, printed)),
      basisCell(summary),
    ],
    anchor: summary.code,
  };
}

function countCells(summary: CountSummary): Cell[] {
  return [
    countCell(summary.previous),
    countCell(summary.current),
    summary.fullYear.coverage.answered > 0 ? countCell(summary.fullYear) : cell('chưa ước'),
    countChangeCell(summary),
    cell('không giao chỉ tiêu'),
    nextCell(summary),
  ];
}

function rateCells(summary: RateSummary, printed: Printed): Cell[] {
  const { comparison, target } = summary;
  const covered = (figure: RateSummary['current']): Cell => [
    ...rateCell(figure, printed),
    [{ text: `(${share(figure.coverage)})` }],
  ];
  const change: Cell =
    comparison.percentagePoints === null
      ? cell('chưa so sánh được')
      : [[{ text: `${signed(comparison.percentagePoints)} điểm %` }], [{ text: `(${comparison.agencies} đơn vị)` }]];
  const goal: Cell = !target
    ? cell('không giao chỉ tiêu')
    : [
        [{ text: printed.indicator?.target?.label ?? '' }],
        [{ text: target.met === null ? 'Chưa đủ cơ sở đánh giá' : target.met ? 'Đạt' : 'Chưa đạt' }],
        [{ text: `${target.agenciesMet}/${target.agenciesMeasured} đơn vị đạt` }],
      ];
  return [
    covered(summary.previous),
    covered(summary.current),
    summary.fullYear.coverage.answered > 0 ? covered(summary.fullYear) : cell('chưa ước'),
    change,
    goal,
    // Targets in per cent of single agencies are not added up.
    cell('theo từng đơn vị'),
  ];
}

function basisCell(summary: IndicatorSummary): Cell {
  const reason = summary.basis.reason ? ` (điều chỉnh: ${summary.basis.reason})` : '';
  return [[{ text: `${summary.basis.label}${reason}:` }], [{ text: coverageWords(summary.current.coverage) }]];
}

/** The theme of an indicator; a derived rate stands in that of its first part. */
export function themeOf({ template }: CityReportFacts, { code, parts }: IndicatorSummary): string | undefined {
  return template.indicators.find((each) => each.code === (parts?.[0] ?? code))?.theme;
}

function targetChart({ template, summary }: CityReportFacts): ChartBlock | null {
  const rates = summary.indicators.filter(
    (each): each is RateSummary => each.kind === 'rate' && each.target !== null && each.current.rate !== null,
  );
  if (rates.length === 0) return null;
  const bound = ({ target }: RateSummary) => target?.atLeast ?? target?.moreThan ?? null;
  return {
    title: `Tỉ lệ đạt năm ${template.year} so với chỉ tiêu (%)`,
    description: `Biểu đồ cột: tỉ lệ đạt năm ${template.year} của thành phố và mức chỉ tiêu của Kế hoạch, theo từng chỉ tiêu`,
    categories: rates.map(({ code }) => printedOf(template, code).short),
    series: [
      { name: `Năm ${template.year}`, values: rates.map((each) => shown(each.current, template, each.code)) },
      { name: 'Chỉ tiêu', values: rates.map(bound) },
    ],
    percent: true,
  };
}

function yearsChart({ template, summary }: CityReportFacts): ChartBlock | null {
  const rates = summary.indicators.filter(
    (each): each is RateSummary => each.kind === 'rate' && each.comparison.percentagePoints !== null,
  );
  if (rates.length === 0) return null;
  return {
    title: `Tỉ lệ năm ${template.year - 1} (cả năm) và năm ${template.year}, các đơn vị có số liệu cả hai năm (%)`,
    description: `Biểu đồ cột: từng tỉ lệ năm ${template.year - 1} và năm ${template.year}, chỉ tính các đơn vị có số liệu cả hai năm`,
    categories: rates.map(({ code }) => printedOf(template, code).short),
    series: [
      {
        name: `Năm ${template.year - 1}`,
        values: rates.map((each) => shown(each.comparison.previous, template, each.code)),
      },
      {
        name: `Năm ${template.year}`,
        values: rates.map((each) => shown(each.comparison.current, template, each.code)),
      },
    ],
    percent: true,
  };
}

/** The bar of a rate is as high as the rate may be printed: 99,99 where rounding would say 100. */
function shown({ numerator, denominator }: RatePair, template: Template, code: string): number | null {
  if (numerator === null || denominator === null) return null;
  return printedRateValue({ numerator, denominator }, printedOf(template, code).indicator?.target);
}
