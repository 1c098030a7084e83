// Formulas of totals and rates with the values the system computed: a reader sees the same figures before and after
// recalculating, and can follow every total to its cells.

import { printedRateValue } from '../../core/outline/wording';
import type { Target } from '../../core/template/template';
import type { Formula } from './sheet';

export const NO_FIGURE = 'chưa có số liệu';
export const NONE = 'không phát sinh';
/** Marks an agency as one of those added up. */
export const COUNTED = 'x';

/** A formula and the value it must give. */
export function live(formula: string, result: number | string): Formula {
  return { formula, result };
}

/** Rows of a column, from the first to the last agency: "$F$6:$F$132". */
export interface ColumnRange {
  letter: string;
  first: number;
  last: number;
}

export function rangeOf({ letter, first, last }: ColumnRange): string {
  return `$${letter}$${first}:$${letter}$${last}`;
}

/** Who is added up: agencies of the basis, and for a subtotal of a group only its own. */
function condition(flags: ColumnRange, group?: { range: ColumnRange; label: string }): string {
  const counted = `(${rangeOf(flags)}="${COUNTED}")`;
  return group ? `${counted}*(${rangeOf(group.range)}="${group.label.replaceAll('"', '""')}")` : counted;
}

/** The sum of a count over its basis; words when nobody gave a number or "không phát sinh". */
export function countTotal(
  values: ColumnRange,
  flags: ColumnRange,
  group?: { range: ColumnRange; label: string },
): string {
  const who = condition(flags, group);
  const said = `SUMPRODUCT(${who}*(ISNUMBER(${rangeOf(values)})+(${rangeOf(values)}="${NONE}")))`;
  return `IF(${said}=0,"${NO_FIGURE}",SUMPRODUCT(${who}*ISNUMBER(${rangeOf(values)}),${rangeOf(values)}))`;
}

/** One part of a rate, summed over agencies of the basis that gave both parts. */
export function pairTotal(
  part: ColumnRange,
  numerators: ColumnRange,
  denominators: ColumnRange,
  flags: ColumnRange,
  group?: { range: ColumnRange; label: string },
): string {
  const who = condition(flags, group);
  const both = `ISNUMBER(${rangeOf(numerators)})*ISNUMBER(${rangeOf(denominators)})`;
  const said = `SUMPRODUCT(${who}*(${both}+(${rangeOf(numerators)}="${NONE}")))`;
  return `IF(${said}=0,"${NO_FIGURE}",SUMPRODUCT(${who}*${both},${rangeOf(part)}))`;
}

/** How many agencies of the basis gave a number (for a rate both parts). */
export function answeredCount(
  flags: ColumnRange,
  values: readonly ColumnRange[],
  group?: { range: ColumnRange; label: string },
): string {
  const given = values.map((range) => `ISNUMBER(${rangeOf(range)})`).join('*');
  return `SUMPRODUCT(${condition(flags, group)}*${given})`;
}

/** A rate out of two cells, rounded as it may be printed: never 100 % or the target while something is missing. */
export function rateFormula(numerator: string, denominator: string, target: Target | undefined, empty: string): string {
  const exact = `${numerator}/${denominator}`;
  let rounded = `IF(${numerator}<${denominator},MIN(ROUND(${exact},4),0.9999),ROUND(${exact},4))`;
  if (target?.atLeast !== undefined) {
    const bound = fraction(target.atLeast);
    rounded = `IF(${numerator}<${bound}*${denominator},MIN(${rounded},${fraction(target.atLeast - 0.01)}),${rounded})`;
  }
  if (target?.moreThan !== undefined) {
    const bound = fraction(target.moreThan);
    rounded = `IF(${numerator}>${bound}*${denominator},MAX(${rounded},${fraction(target.moreThan + 0.01)}),${rounded})`;
  }
  return `IF(AND(ISNUMBER(${numerator}),ISNUMBER(${denominator})),IF(${denominator}>0,${rounded},"${empty}"),"${empty}")`;
}

/** The value of `rateFormula`: a fraction, or the words for no rate. */
export function rateValue(
  numerator: number | null,
  denominator: number | null,
  target: Target | undefined,
  empty: string,
): number | string {
  if (numerator === null || denominator === null) return empty;
  const percent = printedRateValue({ numerator, denominator }, target);
  return percent === null ? empty : Math.round(percent * 100) / 10_000;
}

function fraction(percent: number): string {
  return String(Math.round(percent * 100) / 10_000);
}
