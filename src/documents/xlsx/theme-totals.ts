// Subtotals by group and the city's total under the agencies of a theme's sheet. Every total is a formula over the rows
// that count, with the system's own figure as its value.

import type { Worksheet } from 'exceljs';
import type { CityReportFacts } from '../../core/outline/facts';
import { summariseByGroup } from '../../core/summary/summarise';
import type { Summary } from '../../core/summary/summary';
import { NO_FIGURE, answeredCount, countTotal, live, pairTotal, rateFormula, rateValue } from './formula';
import { COUNT_FORMAT, RATE_FORMAT, TOTAL_FILL, bodyStyle, columnLetter } from './sheet';
import { GROUP_COLUMN, type IndicatorColumns } from './theme-columns';

/** Where the city's totals of an indicator stand, for the overview's formulas: "'Sheet'!$F$140". */
export interface TotalPlaces {
  code: string;
  /** By horizon: a count's total, or a rate's two parts and the rate; and how many agencies gave it. */
  cells: Record<string, { value?: string; numerator?: string; denominator?: string; rate?: string; answered: string }>;
}

interface Rows {
  first: number;
  last: number;
}

const BOLD = { name: 'Times New Roman', size: 11, bold: true };
const TOTAL = bodyStyle({ font: BOLD, fill: TOTAL_FILL });
const TOTAL_NUMBER = {
  ...TOTAL,
  numFmt: COUNT_FORMAT,
  alignment: { horizontal: 'right' as const, vertical: 'top' as const },
};
const TOTAL_RATE = { ...TOTAL_NUMBER, numFmt: RATE_FORMAT };

/** Writes the total rows below the agencies; gives the places of the city's totals. */
export function writeTotals(
  sheet: Worksheet,
  facts: CityReportFacts,
  columns: readonly IndicatorColumns[],
  rows: Rows,
): TotalPlaces[] {
  const { template, summary, agencies, basisChanges } = facts;
  const subtotals = summariseByGroup(template, {
    period: summary.period,
    statuses: summary.statuses,
    inputs: agencies.map(({ agency, timeliness, figures }) => ({ agency, timeliness, figures })),
    bases: basisChanges,
  });
  let row = rows.last + 1;
  for (const { group, summary: part } of subtotals) {
    writeTotalRow(sheet, row, `Cộng ${group.label.toLowerCase()}`, {
      columns,
      rows,
      summary: part,
      group: group.label,
    });
    row += 1;
  }
  writeTotalRow(sheet, row, 'Toàn thành phố', { columns, rows, summary });
  writeAnswered(sheet, row + 1, columns, rows, summary);
  return columns.map((each) => placesOf(sheet, each, row));
}

interface TotalLine {
  columns: readonly IndicatorColumns[];
  rows: Rows;
  summary: Summary;
  group?: string;
}

function writeTotalRow(
  sheet: Worksheet,
  row: number,
  label: string,
  { columns, rows, summary, group }: TotalLine,
): void {
  head(sheet, row, label);
  const range = (column: number) => ({ letter: columnLetter(column), ...rows });
  const within = group === undefined ? undefined : { range: range(GROUP_COLUMN), label: group };
  for (const { indicator, flag, horizons, next } of columns) {
    const total = summary.indicators.find((each) => each.code === indicator.code);
    sheet.getCell(row, flag).style = TOTAL;
    sheet.getCell(row, next).style = TOTAL;
    for (const { horizon, value, numerator, denominator, rate } of horizons) {
      if (value && total?.kind === 'count') {
        set(
          sheet,
          row,
          value,
          countTotal(range(value), range(flag), within),
          total[horizon].value ?? NO_FIGURE,
          TOTAL_NUMBER,
        );
      }
      if (!numerator || !denominator || !rate || total?.kind !== 'rate') continue;
      const figure = total[horizon];
      for (const [column, amount] of [
        [numerator, figure.numerator],
        [denominator, figure.denominator],
      ] as const) {
        const formula = pairTotal(range(column), range(numerator), range(denominator), range(flag), within);
        set(sheet, row, column, formula, amount ?? NO_FIGURE, TOTAL_NUMBER);
      }
      const formula = rateFormula(
        `${columnLetter(numerator)}${row}`,
        `${columnLetter(denominator)}${row}`,
        indicator.target,
        '',
      );
      set(sheet, row, rate, formula, rateValue(figure.numerator, figure.denominator, indicator.target, ''), TOTAL_RATE);
    }
  }
}

/** Under the city's total: on how many agencies it rests, of how many. */
function writeAnswered(
  sheet: Worksheet,
  row: number,
  columns: readonly IndicatorColumns[],
  rows: Rows,
  summary: Summary,
): void {
  head(sheet, row, 'Số đơn vị có số liệu');
  const range = (column: number) => ({ letter: columnLetter(column), ...rows });
  for (const { indicator, flag, horizons, next } of columns) {
    const total = summary.indicators.find((each) => each.code === indicator.code);
    sheet.getCell(row, flag).style = TOTAL;
    sheet.getCell(row, next).style = TOTAL;
    for (const { horizon, value, numerator, denominator, rate } of horizons) {
      const given = [value, numerator, denominator].filter((column) => column !== undefined).map(range);
      const column = value ?? numerator ?? 1;
      set(sheet, row, column, answeredCount(range(flag), given), total?.[horizon].coverage.answered ?? 0, TOTAL_NUMBER);
      if (denominator) sheet.getCell(row, denominator).style = TOTAL;
      if (rate) sheet.getCell(row, rate).style = TOTAL;
    }
  }
}

function head(sheet: Worksheet, row: number, label: string): void {
  for (let column = 1; column <= 5; column += 1) sheet.getCell(row, column).style = TOTAL;
  sheet.getCell(row, 2).value = label;
}

function set(
  sheet: Worksheet,
  row: number,
  column: number,
  formula: string,
  result: number | string,
  style: object,
): void {
  const cell = sheet.getCell(row, column);
  cell.value = live(formula, result);
  cell.style = style;
}

function placesOf(sheet: Worksheet, { indicator, horizons }: IndicatorColumns, row: number): TotalPlaces {
  const at = (column: number | undefined, line: number) => `'${sheet.name}'!$${columnLetter(column ?? 1)}$${line}`;
  const cells: TotalPlaces['cells'] = {};
  for (const { horizon, value, numerator, denominator, rate } of horizons) {
    cells[horizon] = {
      answered: at(value ?? numerator, row + 1),
      ...(value
        ? { value: at(value, row) }
        : { numerator: at(numerator, row), denominator: at(denominator, row), rate: at(rate, row) }),
    };
  }
  return { code: indicator.code, cells };
}
