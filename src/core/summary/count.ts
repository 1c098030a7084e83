// Sums of counts. A sum of n agencies is at most n × 1,000,000,000 and so exact in a double up to nine million of them.

import { ANSWERED, type Column, type Places } from './columns';
import { figureCoverage } from './coverage';
import type { CountFigure, NextFigure } from './summary';

/** The sum over the basis. `none` adds 0; the other answers add nothing, and without any the value is null. */
export function countFigure({ part, number, estimated }: Column, places: Places): CountFigure {
  const coverage = figureCoverage(part, places);
  let value = 0;
  let guessed = 0;
  for (const place of places) {
    value += number[place] ?? 0;
    guessed |= estimated[place] ?? 0;
  }
  return { value: coverage.answered + coverage.none > 0 ? value : null, estimated: guessed === 1, coverage };
}

/** Targets for next year, added up over the agencies of the basis that gave one. */
export function nextFigure({ part, number }: Column, places: Places): NextFigure {
  const given = places.filter((place) => part[place] === ANSWERED);
  const value = given.reduce((sum, place) => sum + (number[place] ?? 0), 0);
  return { value: given.length > 0 ? value : null, agencies: given.length };
}
