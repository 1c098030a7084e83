// Rates that nobody is asked for: the pairs of other rates added up ("học sinh trung học phổ thông và sinh viên").

import type { DerivedRate } from '../template/template';
import { rateComparison } from './comparison';
import { addCoverage } from './coverage';
import { ratePair } from './rate';
import type { RateFigure, RatePair, RateSummary, SummaryBasis } from './summary';

/**
 * Both pairs added, the comparison too. A part without a pair adds nothing, and the coverage, which is the parts'
 * coverages added up, says so. No target, and no reference: what stands beside the parts stands there.
 */
export function derivedRate(derived: DerivedRate, parts: readonly RateSummary[]): RateSummary {
  const comparisons = parts.map(({ comparison }) => comparison);
  return {
    code: derived.code,
    kind: 'rate',
    derived: true,
    parts: [...derived.parts],
    basis: joinBases(parts.map(({ basis }) => basis)),
    current: addFigures(parts.map(({ current }) => current)),
    previous: addFigures(parts.map(({ previous }) => previous)),
    fullYear: addFigures(parts.map(({ fullYear }) => fullYear)),
    comparison: rateComparison(
      comparisons.reduce((sum, { agencies }) => sum + agencies, 0),
      addPairs(comparisons.map(({ current }) => current)),
      addPairs(comparisons.map(({ previous }) => previous)),
    ),
    target: null,
    next: null,
    reference: [],
  };
}

function addFigures(figures: readonly RateFigure[]): RateFigure {
  return {
    ...addPairs(figures),
    numeratorOnly: {
      agencies: figures.reduce((sum, { numeratorOnly }) => sum + numeratorOnly.agencies, 0),
      sum: figures.reduce((sum, { numeratorOnly }) => sum + numeratorOnly.sum, 0),
    },
    estimated: figures.some(({ estimated }) => estimated),
    coverage: addCoverage(figures.map(({ coverage }) => coverage)),
  };
}

function addPairs(pairs: readonly RatePair[]): RatePair {
  let numerator: number | null = null;
  let denominator: number | null = null;
  for (const pair of pairs) {
    if (pair.numerator === null || pair.denominator === null) continue;
    numerator = (numerator ?? 0) + pair.numerator;
    denominator = (denominator ?? 0) + pair.denominator;
  }
  return ratePair(numerator, denominator);
}

function joinBases(bases: readonly SummaryBasis[]): SummaryBasis {
  const reasons = unique(bases.flatMap(({ reason }) => (reason ? [reason] : [])));
  return {
    kinds: unique(bases.flatMap(({ kinds }) => kinds)),
    agencies: unique(bases.flatMap(({ agencies }) => agencies)),
    label: unique(bases.map(({ label }) => label)).join('; '),
    ...(reasons.length ? { reason: reasons.join('; ') } : {}),
  };
}

function unique(values: readonly string[]): string[] {
  return [...new Set(values)];
}
