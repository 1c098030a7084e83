// One sheet for each theme: a row per agency, subtotals and the city's total as live formulas over those rows.

import type { Workbook, Worksheet } from 'exceljs';
import type { Horizon } from '../../core/content';
import { formatDate } from '../../core/dates';
import { inOrder, shortName } from '../../core/outline/agency-order';
import { type Answers, answersOf, declinedWords } from '../../core/outline/answer-words';
import { basisNotes } from '../../core/outline/city-words';
import type { AgencyStanding, CityReportFacts } from '../../core/outline/facts';
import type { Figure } from '../../core/figures';
import type { IndicatorSummary } from '../../core/summary/summary';
import { covers } from '../../core/template/template';
import { COUNTED, live, rateFormula, rateValue } from './formula';
import {
  COUNT_FORMAT,
  ESTIMATE_FORMAT,
  RATE_FORMAT,
  addSheet,
  bodyStyle,
  columnLetter,
  fill,
  headerCell,
  put,
} from './sheet';
import { HEAD_COLUMNS, type IndicatorColumns, horizonLabel, themeColumns } from './theme-columns';
import { type TotalPlaces, writeTotals } from './theme-totals';

const HEADER_ROW = 5;
export const STANDING_WORDS = {
  onTime: 'Đúng hạn',
  late: 'Gửi trễ hạn',
  underRevision: 'Đã gửi, đang bổ sung',
  notSubmitted: 'Chưa gửi',
} as const;

// One line each: these rows are many and their words short.
const LINE = { vertical: 'top' as const };
const TEXT = bodyStyle({ alignment: LINE });
const NUMBER = bodyStyle({ numFmt: COUNT_FORMAT, alignment: { horizontal: 'right', vertical: 'top' } });
const ESTIMATE = { ...NUMBER, numFmt: ESTIMATE_FORMAT };
const RATE = { ...NUMBER, numFmt: RATE_FORMAT };
const WORDS = bodyStyle({ font: { name: 'Times New Roman', size: 11, italic: true }, alignment: LINE });

/** Adds the sheet; gives the places of the city's totals for the overview. Null when the theme has no indicator. */
export function addThemeSheet(
  workbook: Workbook,
  facts: CityReportFacts,
  theme: { code: string; label: string },
): TotalPlaces[] {
  const { template, summary, period } = facts;
  const indicators = template.indicators.filter((each) => each.theme === theme.code);
  if (indicators.length === 0) return [];
  const summaries = indicators.map(({ code }) => summary.indicators.find((each) => each.code === code));
  const sheet = addSheet(workbook, {
    name: theme.label,
    title: `${theme.label}: số liệu của từng cơ quan, đơn vị, địa phương`,
    note: `Cột “Được cộng”: dấu ${COUNTED} là đơn vị thuộc phạm vi cộng của số liệu; số của đơn vị khác chỉ để tham khảo. Dấu * là số ước tính. Năm ${template.year} tính đến ngày ${formatDate(period.cutoff)}.`,
    frozenColumns: 2,
    headerRow: HEADER_ROW,
  });
  const columns = themeColumns(indicators);
  writeHeader(sheet, columns, facts);
  const first = HEADER_ROW + 1;
  let row = first;
  for (const { group, agencies } of inOrder(template, facts.agencies)) {
    for (const standing of agencies) {
      writeAgency(sheet, row, row - first + 1, { facts, standing, group: group.label, columns, summaries });
      row += 1;
    }
  }
  const last = row - 1;
  const end = columnLetter(columns.at(-1)?.last ?? 1);
  sheet.autoFilter = `A${HEADER_ROW}:${end}${last}`;
  const places = writeTotals(sheet, facts, columns, { first, last });
  addConditions(sheet, columns, { first, last });
  const notes = basisNotes(
    template,
    summaries.filter((each) => each !== undefined),
  );
  notes.forEach((note, index) => put(sheet.getCell(sheet.rowCount + (index === 0 ? 2 : 1), 1), note, { italic: true }));
  return places;
}

function writeHeader(
  sheet: Worksheet,
  columns: readonly IndicatorColumns[],
  { template, period }: CityReportFacts,
): void {
  HEAD_COLUMNS.forEach((label, index) => {
    sheet.mergeCells(3, index + 1, HEADER_ROW - 1, index + 1);
    headerCell(sheet.getCell(3, index + 1), '');
    headerCell(sheet.getCell(HEADER_ROW, index + 1), label);
    sheet.getColumn(index + 1).width = [5, 40, 46, 22, 9][index];
  });
  for (const { indicator, first, last, flag, horizons, next } of columns) {
    sheet.mergeCells(3, first, 3, last);
    headerCell(sheet.getCell(3, first), `${indicator.label} (${indicator.unit})`);
    headerCell(sheet.getCell(4, flag), '');
    headerCell(sheet.getCell(HEADER_ROW, flag), 'Được cộng');
    for (const { horizon, value, numerator, denominator, rate } of horizons) {
      const label = horizonLabel(horizon, template.year, formatDate(period.cutoff));
      const start = value ?? numerator ?? 1;
      if (rate) sheet.mergeCells(4, start, 4, rate);
      headerCell(sheet.getCell(4, start), label);
      const parts = value
        ? [[value, 'Số lượng']]
        : [
            [numerator, 'Số đạt'],
            [denominator, 'Tổng số'],
            [rate, 'Tỉ lệ'],
          ];
      for (const [column, words] of parts as [number, string][]) headerCell(sheet.getCell(HEADER_ROW, column), words);
    }
    headerCell(sheet.getCell(4, next), `Mục tiêu năm ${template.year + 1}`);
    headerCell(sheet.getCell(HEADER_ROW, next), indicator.kind === 'rate' ? 'Tỉ lệ' : 'Số lượng');
    for (let column = first; column <= last; column += 1) sheet.getColumn(column).width = column === flag ? 9 : 15;
  }
  sheet.getRow(3).height = 48;
  sheet.getRow(4).height = 32;
}

interface AgencyLine {
  facts: CityReportFacts;
  standing: AgencyStanding;
  group: string;
  columns: readonly IndicatorColumns[];
  summaries: readonly (IndicatorSummary | undefined)[];
}

function writeAgency(sheet: Worksheet, row: number, ordinal: number, line: AgencyLine): void {
  const { facts, standing, group, columns, summaries } = line;
  const { agency, timeliness, revision, figures } = standing;
  const answers = answersOf(figures ?? []);
  const values: (string | number)[] = [
    ordinal,
    shortName(facts.template, agency),
    group,
    STANDING_WORDS[timeliness],
    revision ?? 'không có',
  ];
  values.forEach((value, index) => set(sheet, row, index + 1, value, TEXT));
  columns.forEach((places, index) => {
    const basis = summaries[index]?.basis;
    const counted = basis !== undefined && covers({ everyone: false, ...basis }, agency);
    set(sheet, row, places.flag, counted ? COUNTED : '', TEXT);
    const given: Answers = answers.get(places.indicator.code) ?? {};
    for (const horizon of places.horizons)
      writeAnswer(sheet, row, places, horizon, figures === null ? absent(standing) : null, given[horizon.horizon]);
    writeNext(sheet, row, places, given.next);
  });
}

function writeAnswer(
  sheet: Worksheet,
  row: number,
  { indicator }: IndicatorColumns,
  columns: IndicatorColumns['horizons'][number],
  absent: string | null,
  figure: Figure | undefined,
): void {
  const { value, numerator, denominator, rate, horizon } = columns;
  // Reasons stand in the sheet of remarks.
  const words = absent ?? declinedWords(figure && { ...figure, reason: '' }, unanswered(horizon));
  const style = figure?.estimated ? ESTIMATE : NUMBER;
  if (value) {
    const amount = figure?.answer === 'number' ? figure.value : null;
    set(sheet, row, value, amount ?? words, amount === null ? WORDS : style);
    return;
  }
  if (!numerator || !denominator || !rate) return;
  const [upper, lower] = figure?.answer === 'number' ? [figure.numerator, figure.denominator] : [null, null];
  set(sheet, row, numerator, upper ?? words, upper === null ? WORDS : style);
  set(sheet, row, denominator, lower ?? (upper === null ? words : 'chưa có tổng số'), lower === null ? WORDS : style);
  const formula = rateFormula(
    `${columnLetter(numerator)}${row}`,
    `${columnLetter(denominator)}${row}`,
    indicator.target,
    '',
  );
  const cell = sheet.getCell(row, rate);
  cell.value = live(formula, rateValue(upper, lower, indicator.target, ''));
  cell.style = RATE;
}

function writeNext(
  sheet: Worksheet,
  row: number,
  { indicator, next }: IndicatorColumns,
  figure: Figure | undefined,
): void {
  const value = figure?.value ?? null;
  if (value === null) return set(sheet, row, next, 'chưa đặt', WORDS);
  set(sheet, row, next, indicator.kind === 'rate' ? value / 100 : value, indicator.kind === 'rate' ? RATE : NUMBER);
}

/** Why an agency's cells hold no figure, short enough for a column. */
function absent({ timeliness }: AgencyStanding): string {
  if (timeliness === 'notSubmitted') return 'chưa gửi';
  return timeliness === 'underRevision' ? 'đang bổ sung' : 'chờ chấp nhận';
}

function unanswered(horizon: Horizon): string {
  return horizon === 'fullYear' ? 'chưa ước' : 'chưa trả lời';
}

function set(sheet: Worksheet, row: number, column: number, value: string | number, style: object): void {
  fill(sheet.getCell(row, column), value, style);
}

/** Bars behind this year's rates, and a colour for agencies below the target; agencies are never ordered by them. */
function addConditions(
  sheet: Worksheet,
  columns: readonly IndicatorColumns[],
  { first, last }: { first: number; last: number },
): void {
  let priority = 1;
  for (const { indicator, horizons } of columns) {
    const rate = horizons.find(({ horizon }) => horizon === 'current')?.rate;
    if (!rate) continue;
    const letter = columnLetter(rate);
    const bound = indicator.target?.atLeast ?? indicator.target?.moreThan;
    const below =
      bound === undefined
        ? []
        : [belowTarget(letter, first, bound / 100, indicator.target?.atLeast !== undefined, priority++)];
    const bar = {
      type: 'dataBar' as const,
      priority: priority++,
      cfvo: [
        { type: 'num' as const, value: 0 },
        { type: 'num' as const, value: 1 },
      ],
      color: { argb: 'FFB4C7E7' },
      gradient: false,
    };
    // exceljs writes the colour of a bar from `color`, which its types leave out.
    sheet.addConditionalFormatting({ ref: `${letter}${first}:${letter}${last}`, rules: [...below, bar] });
  }
}

function belowTarget(letter: string, first: number, bound: number, inclusive: boolean, priority: number) {
  return {
    type: 'expression' as const,
    priority,
    formulae: [`AND(ISNUMBER(${letter}${first}),${letter}${first}${inclusive ? '<' : '<='}${bound})`],
    style: { font: { color: { argb: 'FF9C5700' } } },
  };
}
