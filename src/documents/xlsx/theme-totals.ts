// Subtotals by group and the city's total under the agencies of a theme's sheet. Every total is a formula over the rows
// that count, with the system's own figure as its value.

import type { Summary } from '../../core/summary/summary';
import { NO_FIGURE, answeredCount, countTotal, live, pairTotal, rateFormula, rateValue } from './formula';
import type { CellStyle } from './cell-style';
import { COUNT_FORMAT, RATE_FORMAT, type Sheet, TEXT, TOTAL_FILL, at, columnLetter } from './sheet';
import { GROUP_COLUMN, HEAD_COLUMNS, type IndicatorColumns } from './theme-columns';
import type { WorkbookFacts } from './workbook-facts';

/** Where the city's totals of an indicator stand, for the overview's formulas: "'Sheet'!$F$140". */
export interface TotalPlaces {
  code: string;
  /** By horizon: a count's total, or a rate's two parts and the rate; and how many agencies gave it. */
  cells: Record<string, { value?: string; numerator?: string; denominator?: string; rate?: string; answered: string }>;
}

/** Of the agencies, from 1. */
export interface Rows {
  first: number;
  last: number;
}

const TOTAL: CellStyle = { ...TEXT, bold: true, fill: TOTAL_FILL };
const TOTAL_NUMBER: CellStyle = { ...TOTAL, wrap: false, format: COUNT_FORMAT, horizontal: 'right' };
const TOTAL_RATE: CellStyle = { ...TOTAL_NUMBER, format: RATE_FORMAT };

/** Writes the total rows below the agencies; gives the places of the city's totals. */
export function writeTotals(
  sheet: Sheet,
  facts: WorkbookFacts,
  columns: readonly IndicatorColumns[],
  rows: Rows,
): TotalPlaces[] {
  const { summary, subtotals } = facts;
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

function writeTotalRow(sheet: Sheet, row: number, label: string, { columns, rows, summary, group }: TotalLine): void {
  head(sheet, row, label);
  const range = (column: number) => ({ letter: columnLetter(column), ...rows });
  const within = group === undefined ? undefined : { range: range(GROUP_COLUMN), label: group };
  for (const { indicator, flag, horizons, next } of columns) {
    const total = summary.indicators.find((each) => each.code === indicator.code);
    sheet.set(row, flag, '', TOTAL);
    sheet.set(row, next, '', TOTAL);
    for (const { horizon, value, numerator, denominator, rate } of horizons) {
      if (value && total?.kind === 'count') {
        const formula = countTotal(range(value), range(flag), within);
        sheet.set(row, value, live(formula, total[horizon].value ?? NO_FIGURE), TOTAL_NUMBER);
      }
      if (!numerator || !denominator || !rate || total?.kind !== 'rate') continue;
      const figure = total[horizon];
      for (const [column, amount] of [
        [numerator, figure.numerator],
        [denominator, figure.denominator],
      ] as const) {
        const formula = pairTotal(range(column), range(numerator), range(denominator), range(flag), within);
        sheet.set(row, column, live(formula, amount ?? NO_FIGURE), TOTAL_NUMBER);
      }
      const formula = rateFormula(at(row, numerator), at(row, denominator), indicator.target, '');
      const printed = rateValue(figure.numerator, figure.denominator, indicator.target, '');
      sheet.set(row, rate, live(formula, printed), TOTAL_RATE);
    }
  }
}

/** Under the city's total: on how many agencies it rests, of how many. */
function writeAnswered(
  sheet: Sheet,
  row: number,
  columns: readonly IndicatorColumns[],
  rows: Rows,
  summary: Summary,
): void {
  head(sheet, row, 'Số đơn vị có số liệu');
  const range = (column: number) => ({ letter: columnLetter(column), ...rows });
  for (const { indicator, flag, horizons, next } of columns) {
    const total = summary.indicators.find((each) => each.code === indicator.code);
    sheet.set(row, flag, '', TOTAL);
    sheet.set(row, next, '', TOTAL);
    for (const { horizon, value, numerator, denominator, rate } of horizons) {
      const given = [value, numerator, denominator].filter((column) => column !== undefined).map(range);
      const column = value ?? numerator ?? 1;
      const answered = live(answeredCount(range(flag), given), total?.[horizon].coverage.answered ?? 0);
      sheet.set(row, column, answered, TOTAL_NUMBER);
      if (denominator) sheet.set(row, denominator, '', TOTAL);
      if (rate) sheet.set(row, rate, '', TOTAL);
    }
  }
}

function head(sheet: Sheet, row: number, label: string): void {
  for (let column = 1; column <= HEAD_COLUMNS.length; column += 1)
    sheet.set(row, column, column === 2 ? label : '', TOTAL);
}

function placesOf(sheet: Sheet, { indicator, horizons }: IndicatorColumns, row: number): TotalPlaces {
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
