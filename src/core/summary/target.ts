// Is a target met? Answered in integers, never from the rounded rate: 59.998 of 60.000 is not 100 %, and a target is
// not judged on thin coverage (contract: "Summary", `met`).

import type { Target } from '../template/template';
import type { Column, Places } from './columns';
import type { RateFigure, TargetResult } from './summary';

/** The city's pair against the target, and how many agencies of the basis reach it by themselves. */
export function targetResult(target: Target, column: Column, places: Places, city: RateFigure): TargetResult {
  const measured = places.filter((place) => column.denominator[place]);
  const met = measured.filter((place) =>
    meetsTarget(target, column.number[place] ?? 0, column.denominator[place] ?? 0),
  );
  return {
    ...(target.atLeast !== undefined ? { atLeast: target.atLeast } : { moreThan: target.moreThan }),
    met: cityMeets(target, city),
    agenciesMet: met.length,
    agenciesMeasured: measured.length,
  };
}

function cityMeets(target: Target, { numerator, denominator, coverage }: RateFigure): boolean | null {
  if (numerator === null || !denominator) return null;
  if (coverage.answered * 10 < coverage.expected * 9) return null;
  return meetsTarget(target, numerator, denominator);
}

/** Whether a pair reaches a target of a template; `denominator` must be above 0. Targets have up to two decimals. */
export function meetsTarget(target: Target, numerator: number, denominator: number): boolean {
  const reached = BigInt(numerator) * 10_000n;
  if (target.atLeast !== undefined) return reached >= BigInt(denominator) * hundredths(target.atLeast);
  return reached > BigInt(denominator) * hundredths(target.moreThan ?? 0);
}

function hundredths(percent: number): bigint {
  return BigInt(Math.round(percent * 100));
}
