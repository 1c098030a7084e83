// One indicator of the summary: splits the agencies by basis and asks each part of the figure for its own rule.

import type { Agency } from '../agency';
import type { Indicator } from '../template/template';
import { type AppliedBasis, splitByBasis } from './basis';
import { ANSWERED, type Column, type Columns, NUMERATOR_ONLY, type Places } from './columns';
import { compareCounts, compareRates } from './comparison';
import { countFigure, nextFigure } from './count';
import { rateFigure, ratePair } from './rate';
import type { IndicatorSummary, ReferenceFigure, ReferenceNumber } from './summary';
import { targetResult } from './target';

/** The figures of an asked indicator; `agencies` are all expected ones, in the order of the columns. */
export function summariseIndicator(
  indicator: Indicator,
  { basis, printed }: AppliedBasis,
  columns: Columns,
  agencies: readonly Agency[],
): IndicatorSummary {
  const { inside, outside } = splitByBasis(basis, agencies);
  const common = {
    code: indicator.code,
    basis: printed,
    reference: outside.flatMap((place) => referenceFigure(agencies[place], indicator, columns, place)),
  };
  return indicator.kind === 'count'
    ? { ...common, ...countFigures(columns, inside) }
    : { ...common, ...rateFigures(indicator, columns, inside) };
}

function countFigures(columns: Columns, places: Places) {
  return {
    kind: 'count' as const,
    current: countFigure(columns.current, places),
    previous: countFigure(columns.previous, places),
    fullYear: countFigure(columns.fullYear, places),
    comparison: compareCounts(columns, places),
    target: null,
    next: nextFigure(columns.next, places),
  };
}

function rateFigures({ target }: Indicator, columns: Columns, places: Places) {
  const current = rateFigure(columns.current, places);
  return {
    kind: 'rate' as const,
    current,
    previous: rateFigure(columns.previous, places),
    fullYear: rateFigure(columns.fullYear, places),
    comparison: compareRates(columns, places),
    target: target ? targetResult(target, columns.current, places, current) : null,
    next: null,
  };
}

/** An agency outside of the basis, when it gave a number for one of the two years. */
function referenceFigure(
  agency: Agency | undefined,
  { kind }: Indicator,
  columns: Columns,
  place: number,
): ReferenceFigure[] {
  const current = referenceNumber(kind, columns.current, place);
  const previous = referenceNumber(kind, columns.previous, place);
  return agency && (current || previous) ? [{ code: agency.code, name: agency.name, current, previous }] : [];
}

function referenceNumber(kind: Indicator['kind'], column: Column, place: number): ReferenceNumber | null {
  const part = column.part[place];
  if (part !== ANSWERED && part !== NUMERATOR_ONLY) return null;
  const number = column.number[place] ?? 0;
  const estimated = column.estimated[place] === 1;
  if (kind === 'count') return { value: number, estimated };
  const denominator = part === ANSWERED ? (column.denominator[place] ?? 0) : null;
  return { numerator: number, denominator, rate: ratePair(number, denominator).rate, estimated };
}
