// Sums of counts. A sum of n agencies is at most n × 1,000,000,000 and so exact in a double up to nine million of them.

import { type AgencyRow, cellOf, isValue } from './answers';
import { emptyCoverage, partOf } from './coverage';
import type { CountFigure, NextFigure } from './summary';

/** The sum over the basis. `none` adds 0; the other answers add nothing, and without any the value is null. */
export function countFigure(rows: readonly AgencyRow[], column: number): CountFigure {
  const coverage = emptyCoverage(rows.length);
  let value = 0;
  let estimated = false;
  for (const row of rows) {
    const figure = cellOf(row, column);
    coverage[partOf(row, figure)] += 1;
    if (!isValue(figure)) continue;
    value += figure.value;
    estimated ||= figure.estimated;
  }
  return { value: coverage.answered + coverage.none ? value : null, estimated, coverage };
}

/** Targets for next year, added up over the agencies of the basis that gave one. */
export function nextFigure(rows: readonly AgencyRow[], column: number): NextFigure {
  const next = { value: null as number | null, agencies: 0 };
  for (const row of rows) {
    const figure = cellOf(row, column);
    if (!isValue(figure)) continue;
    next.value = (next.value ?? 0) + figure.value;
    next.agencies += 1;
  }
  return next;
}
