// The city's rate: numerators and denominators are added up over the agencies that gave both, then divided once.
// Never a mean of rates (product.md, "How figures behave" 2).

import { rate } from '../numbers';
import { type Column, NUMERATOR_ONLY, type Places } from './columns';
import { figureCoverage } from './coverage';
import type { RateFigure, RatePair } from './summary';

/** A pair with its rate. */
export function ratePair(numerator: number | null, denominator: number | null): RatePair {
  const nothing = numerator === null || denominator === null;
  return { numerator, denominator, rate: nothing ? null : rate(numerator, denominator) };
}

/**
 * The pair over the basis. `none` adds 0/0; without a pair or a `none` the pair is null. `estimated` also speaks for
 * the numerators that stand alone, since they are printed with the figure.
 */
export function rateFigure(column: Column, places: Places): RateFigure {
  const coverage = figureCoverage(column.part, places);
  let numerator = 0;
  let denominator = 0;
  let alone = 0;
  let guessed = 0;
  for (const place of places) {
    const number = column.number[place] ?? 0;
    if (column.part[place] === NUMERATOR_ONLY) alone += number;
    else numerator += number;
    denominator += column.denominator[place] ?? 0;
    guessed |= column.estimated[place] ?? 0;
  }
  const told = coverage.answered + coverage.none > 0;
  return {
    ...(told ? ratePair(numerator, denominator) : ratePair(null, null)),
    numeratorOnly: { agencies: coverage.numeratorOnly, sum: alone },
    estimated: guessed === 1,
    coverage,
  };
}
