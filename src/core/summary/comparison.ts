// Last year beside this year, like for like: only agencies of the basis that gave both years are compared, and how
// many they are is part of the result (product.md, "How figures behave" 6).

import type { Figure } from '../figures';
import { percentagePoints, percentChange } from '../numbers';
import { type AgencyRow, type Columns, cellOf, isPair, isValue } from './answers';
import { ratePair } from './rate';
import type { CountComparison, RateComparison, RatePair } from './summary';

/** Counts: agencies with a number or `none` in both years. */
export function compareCounts(rows: readonly AgencyRow[], columns: Columns): CountComparison {
  let agencies = 0;
  let current = 0;
  let previous = 0;
  for (const row of rows) {
    const now = amount(cellOf(row, columns.current));
    const before = amount(cellOf(row, columns.previous));
    if (now === null || before === null) continue;
    agencies += 1;
    current += now;
    previous += before;
  }
  if (!agencies) {
    return { agencies, current: { value: null }, previous: { value: null }, difference: null, percentChange: null };
  }
  return {
    agencies,
    current: { value: current },
    previous: { value: previous },
    difference: current - previous,
    percentChange: percentChange(current, previous),
  };
}

function amount(figure: Figure | null): number | null {
  if (isValue(figure)) return figure.value;
  return figure?.answer === 'none' ? 0 : null;
}

/** Rates: agencies whose denominators are above 0 in both years; the change is in percentage points. */
export function compareRates(rows: readonly AgencyRow[], columns: Columns): RateComparison {
  let agencies = 0;
  const sums = { numerator: 0, denominator: 0, previousNumerator: 0, previousDenominator: 0 };
  for (const row of rows) {
    const current = cellOf(row, columns.current);
    const previous = cellOf(row, columns.previous);
    if (!isPair(current) || !isPair(previous) || current.denominator === 0 || previous.denominator === 0) continue;
    agencies += 1;
    sums.numerator += current.numerator;
    sums.denominator += current.denominator;
    sums.previousNumerator += previous.numerator;
    sums.previousDenominator += previous.denominator;
  }
  if (!agencies) return rateComparison(0, ratePair(null, null), ratePair(null, null));
  return rateComparison(
    agencies,
    ratePair(sums.numerator, sums.denominator),
    ratePair(sums.previousNumerator, sums.previousDenominator),
  );
}

/** The change between two pairs; null when either cannot be divided. */
export function rateComparison(agencies: number, current: RatePair, previous: RatePair): RateComparison {
  return { agencies, current, previous, percentagePoints: percentagePoints(current, previous) };
}
