// The city's rate: numerators and denominators are added up over the agencies that gave both, then divided once.
// Never a mean of rates (product.md, "How figures behave" 2).

import { rate } from '../numbers';
import { type AgencyRow, cellOf, isNumeratorOnly, isPair } from './answers';
import { emptyCoverage, partOf } from './coverage';
import type { RateFigure, RatePair } from './summary';

/** A pair with its rate. */
export function ratePair(numerator: number | null, denominator: number | null): RatePair {
  return {
    numerator,
    denominator,
    rate: numerator === null || denominator === null ? null : rate(numerator, denominator),
  };
}

/**
 * The pair over the basis. `none` adds 0/0; without a pair or a `none` the pair is null. `estimated` also speaks for
 * the numerators that stand alone, since they are printed with the figure.
 */
export function rateFigure(rows: readonly AgencyRow[], column: number): RateFigure {
  const coverage = emptyCoverage(rows.length);
  let numerator = 0;
  let denominator = 0;
  let estimated = false;
  const numeratorOnly = { agencies: 0, sum: 0 };
  for (const row of rows) {
    const figure = cellOf(row, column);
    coverage[partOf(row, figure)] += 1;
    if (isPair(figure)) {
      numerator += figure.numerator;
      denominator += figure.denominator;
      estimated ||= figure.estimated;
    } else if (isNumeratorOnly(figure)) {
      numeratorOnly.agencies += 1;
      numeratorOnly.sum += figure.numerator;
      estimated ||= figure.estimated;
    }
  }
  const pair = coverage.answered + coverage.none ? ratePair(numerator, denominator) : ratePair(null, null);
  return { ...pair, numeratorOnly, estimated, coverage };
}
