// Last year beside this year, like for like: only agencies of the basis that gave both years are compared, and how
// many they are is part of the result (product.md, "How figures behave" 6).

import { percentagePoints, percentChange } from '../numbers';
import { ANSWERED, type Columns, NONE, type Places } from './columns';
import { ratePair } from './rate';
import type { CountComparison, RateComparison, RatePair } from './summary';

/** Counts: agencies with a number or `none` in both years. */
export function compareCounts({ current, previous }: Columns, places: Places): CountComparison {
  const told = (part: number | undefined) => part === ANSWERED || part === NONE;
  let agencies = 0;
  let now = 0;
  let before = 0;
  for (const place of places) {
    if (!told(current.part[place]) || !told(previous.part[place])) continue;
    agencies += 1;
    now += current.number[place] ?? 0;
    before += previous.number[place] ?? 0;
  }
  if (agencies === 0) {
    return { agencies, current: { value: null }, previous: { value: null }, difference: null, percentChange: null };
  }
  return {
    agencies,
    current: { value: now },
    previous: { value: before },
    difference: now - before,
    percentChange: percentChange(now, before),
  };
}

/** Rates: agencies whose denominators are above 0 in both years; the change is in percentage points. */
export function compareRates({ current, previous }: Columns, places: Places): RateComparison {
  const both = places.filter((place) => current.denominator[place] && previous.denominator[place]);
  if (both.length === 0) return rateComparison(0, ratePair(null, null), ratePair(null, null));
  const sum = (numbers: Float64Array) => both.reduce((total, place) => total + (numbers[place] ?? 0), 0);
  return rateComparison(
    both.length,
    ratePair(sum(current.number), sum(current.denominator)),
    ratePair(sum(previous.number), sum(previous.denominator)),
  );
}

/** The change between two pairs; null when either cannot be divided. */
export function rateComparison(agencies: number, current: RatePair, previous: RatePair): RateComparison {
  return { agencies, current, previous, percentagePoints: percentagePoints(current, previous) };
}
