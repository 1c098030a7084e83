// Annex II: every agency's figures by theme, with subtotals by group of agencies and the city's total, so that each
// total can be followed to the reports it is made of.

import { summariseByGroup } from '../summary/summarise';
import type { IndicatorSummary, Summary } from '../summary/summary';
import { type Indicator, type Template, covers } from '../template/template';
import { absenceWords, inOrder, rowName, shortName } from './agency-order';
import { withUnit } from './agency-table';
import { ANNEX_NUMBERS, type Annex } from './annex';
import { type Answers, answerCell, answersOf, amountOf } from './answer-words';
import type { Block, Cell, TableBlock, TableColumn, TableRow } from './block';
import { countCell, dayNote, rateCell } from './city-tables';
import { basisNotes, printedOf } from './city-words';
import type { AgencyStanding, CityReportFacts } from './facts';
import { cell, line } from './prose';

const REFERENCE_MARK = '†';
/** Indicators whose two years fit on a page in 10 points. */
const WIDEST = { count: 5, rate: 3 };

export function figuresAnnex(facts: CityReportFacts): Annex {
  const drawing = draw(facts);
  const { template } = facts;
  const blocks = template.themes.flatMap((theme): Block[] => {
    const indicators = template.indicators.filter((each) => each.theme === theme.code);
    if (indicators.length === 0) return [];
    return [
      { kind: 'heading', level: 2, text: theme.label, section: `theme_${theme.code}` },
      ...chunks(indicators).map((chunk) => themeTable(drawing, theme.label, chunk)),
    ];
  });
  const intro = `${dayNote(facts)} * Số ước tính, hoặc tổng có số ước tính. ${REFERENCE_MARK} Số tham khảo của đơn vị ngoài phạm vi cộng, không cộng vào tổng.`;
  return {
    number: ANNEX_NUMBERS.figures,
    title: 'Số liệu của từng cơ quan, đơn vị, địa phương',
    blocks: [line('note', intro, 'figures'), ...blocks],
    charts: [],
  };
}

interface Drawing {
  facts: CityReportFacts;
  groups: ReturnType<typeof inOrder>;
  subtotals: Map<string, Summary>;
  answers: Map<string, Map<string, Answers>>;
}

function draw(facts: CityReportFacts): Drawing {
  const { template, agencies, summary, basisChanges } = facts;
  const subtotals = summariseByGroup(template, {
    period: summary.period,
    statuses: summary.statuses,
    inputs: agencies.map(({ agency, timeliness, figures }) => ({ agency, timeliness, figures })),
    bases: basisChanges,
  });
  return {
    facts,
    groups: inOrder(template, agencies),
    subtotals: new Map(subtotals.map(({ group, summary: each }) => [group.code, each])),
    answers: new Map(agencies.map(({ agency, figures }) => [agency.code, answersOf(figures ?? [])])),
  };
}

/** Indicators of one kind side by side, in tables of about equal width. */
function chunks(indicators: readonly Indicator[]): Indicator[][] {
  return (['count', 'rate'] as const).flatMap((kind) => {
    const same = indicators.filter((each) => each.kind === kind);
    const tables = Math.ceil(same.length / WIDEST[kind]);
    const size = Math.ceil(same.length / Math.max(tables, 1));
    return Array.from({ length: tables }, (_, index) => same.slice(index * size, (index + 1) * size));
  });
}

function themeTable(drawing: Drawing, theme: string, indicators: readonly Indicator[]): TableBlock {
  const { facts, groups } = drawing;
  const { template, summary } = facts;
  const { year } = template;
  const summaries = indicators.map(({ code }) => summary.indicators.find((each) => each.code === code));
  const rows: TableRow[] = [];
  const outside: string[] = [];
  let ordinal = 0;
  for (const { group, agencies } of groups) {
    const shown = agencies.filter((each) => concerns(drawing, summaries, indicators, each));
    outside.push(...agencies.filter((each) => !shown.includes(each)).map(({ agency }) => shortName(template, agency)));
    if (shown.length === 0) continue;
    rows.push({ kind: 'group', cells: [cell(group.label)] });
    for (const standing of shown) rows.push(agencyRow(drawing, indicators, summaries, standing, ++ordinal));
    rows.push(totalRow(`Cộng ${group.label.toLowerCase()}`, template, drawing.subtotals.get(group.code), indicators));
  }
  rows.push(totalRow('Toàn thành phố', template, summary, indicators));
  const columns: TableColumn[] = indicators.flatMap((indicator) => [
    { label: `Năm ${year - 1}`, weight: 20, align: 'right' as const, group: withUnit(indicator) },
    { label: `Năm ${year}`, weight: 20, align: 'right' as const, group: withUnit(indicator) },
  ]);
  const names = indicators.map(({ short }) => short).join('; ');
  return {
    kind: 'table',
    title: names,
    description: `${theme}: ${names} của từng cơ quan, đơn vị, địa phương, năm ${year - 1} và năm ${year}`,
    columns: [
      { label: 'TT', weight: 9, align: 'center' },
      { label: 'Cơ quan, đơn vị, địa phương', weight: 20 + (columns.length < 6 ? 40 : 28), align: 'left' },
      ...columns,
    ],
    rows,
    notes: [
      ...basisNotes(
        template,
        summaries.filter((each) => each !== undefined),
      ),
      ...(outside.length > 0 ? [`Không thuộc phạm vi báo cáo các số liệu của bảng này: ${outside.join('; ')}.`] : []),
    ],
  };
}

/** Whether an agency has a place in a table: it is asked, it is in a basis, or it gave a number all the same. */
function concerns(
  drawing: Drawing,
  summaries: readonly (IndicatorSummary | undefined)[],
  indicators: readonly Indicator[],
  { agency }: AgencyStanding,
): boolean {
  const answers = drawing.answers.get(agency.code);
  return indicators.some((indicator, index) => {
    const given = answers?.get(indicator.code);
    return (
      covers(indicator.askedOf, agency) ||
      inBasis(summaries[index], agency) ||
      amountOf(given?.current) !== null ||
      amountOf(given?.previous) !== null
    );
  });
}

function inBasis(summary: IndicatorSummary | undefined, agency: { code: string; kind: string }): boolean {
  return summary !== undefined && covers({ everyone: false, ...summary.basis }, agency);
}

function agencyRow(
  drawing: Drawing,
  indicators: readonly Indicator[],
  summaries: readonly (IndicatorSummary | undefined)[],
  standing: AgencyStanding,
  ordinal: number,
): TableRow {
  const { template, copy } = drawing.facts;
  const head = [cell(String(ordinal)), cell(rowName(template, standing, copy))];
  if (standing.figures === null) {
    return { kind: 'gap', cells: [...head, cell(absenceWords(standing), { italic: true })] };
  }
  const answers = drawing.answers.get(standing.agency.code);
  return {
    kind: 'row',
    cells: [
      ...head,
      ...indicators.flatMap((indicator, index) => {
        const given = answers?.get(indicator.code) ?? {};
        const counted = inBasis(summaries[index], standing.agency);
        return [given.previous, given.current].map((figure): Cell => {
          const text = shortCell(indicator, figure);
          const reference = !counted && amountOf(figure) !== null;
          return reference ? cell(`${text}${REFERENCE_MARK}`, { italic: true }) : cell(text);
        });
      }),
    ],
  };
}

/** An answer in a narrow cell; a reason for "not applicable" is left to the workbook. */
function shortCell(indicator: Indicator, figure: Answers['current']): string {
  return figure?.answer === 'notApplicable' ? 'không áp dụng' : answerCell(indicator, figure, 'chưa trả lời', '*');
}

function totalRow(
  label: string,
  template: Template,
  summary: Summary | undefined,
  indicators: readonly Indicator[],
): TableRow {
  const cells = indicators.flatMap(({ code }): Cell[] => {
    const each = summary?.indicators.find((one) => one.code === code);
    if (!each || each.current.coverage.expected === 0) return [cell('ngoài phạm vi cộng'), cell('ngoài phạm vi cộng')];
    if (each.kind === 'count') return [countCell(each.previous), countCell(each.current)];
    const printed = printedOf(template, code);
    return [rateCell(each.previous, printed), rateCell(each.current, printed)];
  });
  return { kind: 'total', cells: [cell(''), cell(label), ...cells] };
}
