// One indicator of the summary: splits the agencies by basis and asks each part of the figure for its own rule.

import type { Figure } from '../figures';
import type { Indicator } from '../template/template';
import { type AgencyAnswers, isNumeratorOnly, isPair, isValue } from './answers';
import { type AppliedBasis, splitByBasis } from './basis';
import { compareCounts, compareRates } from './comparison';
import { countFigure, nextFigure } from './count';
import { rateFigure, ratePair } from './rate';
import type { CountSummary, IndicatorSummary, RateSummary, ReferenceFigure, ReferenceNumber } from './summary';
import { targetResult } from './target';

/** The figures of an asked indicator over `rows`, one row for every expected agency. */
export function summariseIndicator(
  indicator: Indicator,
  { basis, printed }: AppliedBasis,
  rows: readonly AgencyAnswers[],
): IndicatorSummary {
  const { inside, outside } = splitByBasis(basis, rows);
  const reference = outside.flatMap(referenceFigure);
  return indicator.kind === 'count'
    ? countSummary(indicator, printed, inside, reference)
    : rateSummary(indicator, printed, inside, reference);
}

function countSummary(
  { code }: Indicator,
  basis: CountSummary['basis'],
  rows: readonly AgencyAnswers[],
  reference: ReferenceFigure[],
): CountSummary {
  return {
    code,
    kind: 'count',
    basis,
    current: countFigure(rows, 'current'),
    previous: countFigure(rows, 'previous'),
    fullYear: countFigure(rows, 'fullYear'),
    comparison: compareCounts(rows),
    target: null,
    next: nextFigure(rows),
    reference,
  };
}

function rateSummary(
  { code, target }: Indicator,
  basis: RateSummary['basis'],
  rows: readonly AgencyAnswers[],
  reference: ReferenceFigure[],
): RateSummary {
  const current = rateFigure(rows, 'current');
  return {
    code,
    kind: 'rate',
    basis,
    current,
    previous: rateFigure(rows, 'previous'),
    fullYear: rateFigure(rows, 'fullYear'),
    comparison: compareRates(rows),
    target: target ? targetResult(target, rows, current) : null,
    next: null,
    reference,
  };
}

/** An agency outside of the basis, when it gave a number for one of the two years. */
function referenceFigure(row: AgencyAnswers): ReferenceFigure[] {
  const current = referenceNumber(row.current);
  const previous = referenceNumber(row.previous);
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
