// One indicator of the summary: splits the agencies by basis and asks each part of the figure for its own rule.

import type { Figure } from '../figures';
import type { Indicator } from '../template/template';
import { type AgencyRow, type Columns, cellOf, isNumeratorOnly, isPair, isValue } from './answers';
import { type AppliedBasis, splitByBasis } from './basis';
import { compareCounts, compareRates } from './comparison';
import { countFigure, nextFigure } from './count';
import { rateFigure, ratePair } from './rate';
import type { CountSummary, IndicatorSummary, RateSummary, ReferenceFigure, ReferenceNumber } from './summary';
import { targetResult } from './target';

/** Agencies, and where the indicator stands in their cells. */
interface Answers {
  rows: readonly AgencyRow[];
  columns: Columns;
}

/** The figures of an asked indicator over all expected agencies. */
export function summariseIndicator(
  indicator: Indicator,
  { basis, printed }: AppliedBasis,
  { rows, columns }: Answers,
): IndicatorSummary {
  const { inside, outside } = splitByBasis(basis, rows);
  const reference = outside.flatMap((row) => referenceFigure(row, columns));
  return indicator.kind === 'count'
    ? countSummary(indicator, printed, { rows: inside, columns }, reference)
    : rateSummary(indicator, printed, { rows: inside, columns }, reference);
}

function countSummary(
  { code }: Indicator,
  basis: CountSummary['basis'],
  { rows, columns }: Answers,
  reference: ReferenceFigure[],
): CountSummary {
  return {
    code,
    kind: 'count',
    basis,
    current: countFigure(rows, columns.current),
    previous: countFigure(rows, columns.previous),
    fullYear: countFigure(rows, columns.fullYear),
    comparison: compareCounts(rows, columns),
    target: null,
    next: nextFigure(rows, columns.next),
    reference,
  };
}

function rateSummary(
  { code, target }: Indicator,
  basis: RateSummary['basis'],
  { rows, columns }: Answers,
  reference: ReferenceFigure[],
): RateSummary {
  const current = rateFigure(rows, columns.current);
  return {
    code,
    kind: 'rate',
    basis,
    current,
    previous: rateFigure(rows, columns.previous),
    fullYear: rateFigure(rows, columns.fullYear),
    comparison: compareRates(rows, columns),
    target: target ? targetResult(target, rows, columns.current, current) : null,
    next: null,
    reference,
  };
}

/** An agency outside of the basis, when it gave a number for one of the two years. */
function referenceFigure(row: AgencyRow, columns: Columns): ReferenceFigure[] {
  const current = referenceNumber(cellOf(row, columns.current));
  const previous = referenceNumber(cellOf(row, columns.previous));
  const { code, name } = row.input.agency;
  return current || previous ? [{ code, name, current, previous }] : [];
}

function referenceNumber(figure: Figure | null): ReferenceNumber | null {
  if (!figure) return null;
  const { estimated } = figure;
  if (isValue(figure)) return { value: figure.value, estimated };
  if (isPair(figure)) return { ...pairOf(figure.numerator, figure.denominator), estimated };
  if (isNumeratorOnly(figure)) return { ...pairOf(figure.numerator, null), estimated };
  return null;
}

function pairOf<D extends number | null>(numerator: number, denominator: D) {
  return { numerator, denominator, rate: ratePair(numerator, denominator).rate };
}
