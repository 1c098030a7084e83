// One sheet for each theme: a row per agency, subtotals and the city's total as live formulas over those rows.

import type { Horizon } from '../../core/content';
import { formatDate } from '../../core/dates';
import { shortName } from '../../core/outline/agency-order';
import { type Answers, answersOf, declinedWords } from '../../core/outline/answer-words';
import { basisNotes } from '../../core/outline/city-words';
import type { AgencyStanding } from '../../core/outline/facts';
import type { Figure } from '../../core/figures';
import { TIMELINESS_WORDS, type IndicatorSummary } from '../../core/summary/summary';
import { type Indicator, covers } from '../../core/template/template';
import { COUNTED, rateFormula, rateValue } from './formula';
import type { CellStyle } from './cell-style';
import {
  type ColumnFormula,
  ESTIMATE_FORMAT,
  NOTE,
  NUMBER,
  RATE,
  type RateMarks,
  type Sheet,
  at,
  columnLetter,
} from './sheet';
import { HEAD_COLUMNS, type IndicatorColumns, horizonLabel, themeColumns } from './theme-columns';
import { type Rows, type TotalPlaces, writeTotals } from './theme-totals';
import type { Workbook } from './workbook';
import type { WorkbookFacts } from './workbook-facts';

const HEADER_ROW = 5;

// One line each: these rows are many and their words short.
const LINE: CellStyle = { lined: true, vertical: 'top' };
const ESTIMATE = { ...NUMBER, format: ESTIMATE_FORMAT };
const WORDS: CellStyle = { ...LINE, italic: true };

/** Adds the sheet; gives the places of the city's totals for the overview, none when the theme has no indicator. */
export function addThemeSheet(
  workbook: Workbook,
  facts: WorkbookFacts,
  theme: { code: string; label: string },
): TotalPlaces[] {
  const { template, summary, period } = facts;
  const indicators = template.indicators.filter((each) => each.theme === theme.code);
  if (indicators.length === 0) return [];
  const summaries = indicators.map(({ code }) => summary.indicators.find((each) => each.code === code));
  const sheet = workbook.addSheet({
    name: theme.label,
    title: `${theme.label}: số liệu của từng cơ quan, đơn vị, địa phương`,
    note: `Cột “Được cộng”: dấu ${COUNTED} là đơn vị thuộc phạm vi cộng của số liệu; số của đơn vị khác chỉ để tham khảo. Dấu * là số ước tính. Năm ${template.year} tính đến ngày ${formatDate(period.cutoff)}.`,
    frozenColumns: 2,
    headerRow: HEADER_ROW,
  });
  const columns = themeColumns(indicators);
  writeHeader(sheet, columns, facts);
  const first = HEADER_ROW + 1;
  const last = first + facts.ordered.length - 1;
  const formulas = rateFormulas(columns, { first, last });
  let row = first;
  for (const { group, agencies } of facts.groups) {
    for (const standing of agencies) {
      writeAgency(sheet, row, row - first + 1, { facts, standing, group: group.label, columns, summaries, formulas });
      sheet.commit();
      row += 1;
    }
  }
  const end = columnLetter(columns.at(-1)?.last ?? 1);
  sheet.filter = `A${HEADER_ROW}:${end}${last}`;
  const places = writeTotals(sheet, facts, columns, { first, last });
  sheet.marks.push(...marksOf(columns, { first, last }));
  const notes = basisNotes(
    template,
    summaries.filter((each) => each !== undefined),
  );
  notes.forEach((note, index) => sheet.set(sheet.lastRow + (index === 0 ? 2 : 1), 1, note, NOTE));
  workbook.finish(sheet);
  return places;
}

function writeHeader(sheet: Sheet, columns: readonly IndicatorColumns[], { template, period }: WorkbookFacts): void {
  HEAD_COLUMNS.forEach((label, index) => {
    sheet.headOver([3, index + 1], [HEADER_ROW - 1, index + 1], '');
    sheet.head(HEADER_ROW, index + 1, label);
    sheet.widths[index + 1] = [5, 40, 46, 22, 9][index];
  });
  for (const { indicator, first, last, flag, horizons, next } of columns) {
    sheet.headOver([3, first], [3, last], `${indicator.label} (${indicator.unit})`);
    sheet.head(4, flag, '');
    sheet.head(HEADER_ROW, flag, 'Được cộng');
    for (const { horizon, value, numerator, denominator, rate } of horizons) {
      const start = value ?? numerator ?? 1;
      const label = horizonLabel(horizon, template.year, formatDate(period.cutoff));
      sheet.headOver([4, start], [4, rate ?? start], label);
      const parts = value
        ? [[value, 'Số lượng']]
        : [
            [numerator, 'Số đạt'],
            [denominator, 'Tổng số'],
            [rate, 'Tỉ lệ'],
          ];
      for (const [column, words] of parts as [number, string][]) sheet.head(HEADER_ROW, column, words);
    }
    sheet.head(4, next, `Mục tiêu năm ${template.year + 1}`);
    sheet.head(HEADER_ROW, next, indicator.kind === 'rate' ? 'Tỉ lệ' : 'Số lượng');
    for (let column = first; column <= last; column += 1) sheet.widths[column] = column === flag ? 9 : 15;
  }
  sheet.heights[3] = 48;
  sheet.heights[4] = 32;
  sheet.heights[HEADER_ROW] = 32;
}

interface AgencyLine {
  facts: WorkbookFacts;
  standing: AgencyStanding;
  group: string;
  columns: readonly IndicatorColumns[];
  summaries: readonly (IndicatorSummary | undefined)[];
  /** By column of a rate. */
  formulas: ReadonlyMap<number, ColumnFormula>;
}

function writeAgency(sheet: Sheet, row: number, ordinal: number, line: AgencyLine): void {
  const { facts, standing, group, columns, summaries } = line;
  const { agency, timeliness, revision, figures } = standing;
  const answers = answersOf(figures ?? []);
  const values: (string | number)[] = [
    ordinal,
    shortName(facts.template, agency),
    group,
    TIMELINESS_WORDS[timeliness],
    revision ?? 'không có',
  ];
  values.forEach((value, index) => sheet.set(row, index + 1, value, LINE));
  columns.forEach((places, index) => {
    const basis = summaries[index]?.basis;
    const counted = basis !== undefined && covers({ everyone: false, ...basis }, agency);
    sheet.set(row, places.flag, counted ? COUNTED : '', LINE);
    const given: Answers = answers.get(places.indicator.code) ?? {};
    for (const horizon of places.horizons) {
      writeAnswer(sheet, row, places.indicator, horizon, line, given[horizon.horizon]);
    }
    writeNext(sheet, row, places, given.next);
  });
}

function writeAnswer(
  sheet: Sheet,
  row: number,
  { target }: Indicator,
  { value, numerator, denominator, rate, horizon }: IndicatorColumns['horizons'][number],
  { formulas, standing }: AgencyLine,
  figure: Figure | undefined,
): void {
  const words = wordsOf(standing, horizon, figure);
  const style = figure?.estimated ? ESTIMATE : NUMBER;
  if (value) {
    const amount = figure?.answer === 'number' ? figure.value : null;
    sheet.set(row, value, amount ?? words, amount === null ? WORDS : style);
    return;
  }
  if (!numerator || !denominator || !rate) return;
  const [upper, lower] = figure?.answer === 'number' ? [figure.numerator, figure.denominator] : [null, null];
  sheet.set(row, numerator, upper ?? words, upper === null ? WORDS : style);
  sheet.set(row, denominator, lower ?? (upper === null ? words : 'chưa có tổng số'), lower === null ? WORDS : style);
  const every = formulas.get(rate);
  if (every) sheet.set(row, rate, { every, result: rateValue(upper, lower, target, '') }, RATE);
}

function writeNext(sheet: Sheet, row: number, { indicator, next }: IndicatorColumns, figure: Figure | undefined): void {
  const value = figure?.value ?? null;
  if (value === null) return sheet.set(row, next, 'chưa đặt', WORDS);
  sheet.set(row, next, indicator.kind === 'rate' ? value / 100 : value, indicator.kind === 'rate' ? RATE : NUMBER);
}

/** In place of a figure; reasons stand in the sheet of remarks. */
function wordsOf(standing: AgencyStanding, horizon: Horizon, figure: Figure | undefined): string {
  if (standing.figures === null) return absent(standing);
  if (figure?.answer === 'number') return '';
  return declinedWords(figure && { ...figure, reason: '' }, unanswered(horizon));
}

/** Why an agency's cells hold no figure, short enough for a column. */
function absent({ timeliness }: AgencyStanding): string {
  if (timeliness === 'notSubmitted') return 'chưa gửi';
  return timeliness === 'underRevision' ? 'đang bổ sung' : 'chờ chấp nhận';
}

function unanswered(horizon: Horizon): string {
  return horizon === 'fullYear' ? 'chưa ước' : 'chưa trả lời';
}

/** The rate of every agency out of its two parts, one formula for each column. */
function rateFormulas(columns: readonly IndicatorColumns[], { first, last }: Rows): Map<number, ColumnFormula> {
  const formulas = new Map<number, ColumnFormula>();
  for (const { indicator, horizons } of columns) {
    for (const { numerator, denominator, rate } of horizons) {
      if (!numerator || !denominator || !rate) continue;
      const formula = rateFormula(at(first, numerator), at(first, denominator), indicator.target, '');
      const range = `${at(first, rate)}:${at(last, rate)}`;
      formulas.set(rate, { id: formulas.size, firstRow: first, range, formula });
    }
  }
  return formulas;
}

/** Bars behind this year's rates, and a colour for agencies below the target; agencies are never ordered by them. */
function marksOf(columns: readonly IndicatorColumns[], { first, last }: Rows): RateMarks[] {
  return columns.flatMap(({ indicator: { target }, horizons }) => {
    const column = horizons.find(({ horizon }) => horizon === 'current')?.rate;
    if (!column) return [];
    const bound = target?.atLeast ?? target?.moreThan;
    if (bound === undefined) return [{ column, first, last }];
    const top = at(first, column);
    const missed = `AND(ISNUMBER(${top}),${top}${target?.atLeast === undefined ? '<=' : '<'}${bound / 100})`;
    return [{ column, first, last, missed }];
  });
}
