// The shape of the city's totals, as `GET /periods/{period}/summary` answers it (contract: "Summary").

import type { Figure } from '../figures';
import type { Agency } from '../agency';
import type { Basis } from '../template/template';

export type Timeliness = 'onTime' | 'late' | 'underRevision' | 'notSubmitted';

/** One expected agency: where it stands, and the figures of the revision that counts, if any does. */
export interface SummaryInput {
  agency: Agency;
  timeliness: Timeliness;
  /** Null when no revision of this agency is included. */
  figures: readonly Figure[] | null;
}

/** A reviewer's choice of another basis for a period; `reason` is printed. */
export interface BasisChange {
  indicator: string;
  kinds: string[];
  agencies: string[];
  reason: string;
}

/** Agencies of a figure's basis by what they said; the parts after `expected` add up to it. */
export interface FigureCoverage {
  expected: number;
  answered: number;
  numeratorOnly: number;
  none: number;
  notApplicable: number;
  unknown: number;
  unanswered: number;
  /** Of the basis, but with no included report. */
  missing: number;
}

export interface CountFigure {
  value: number | null;
  estimated: boolean;
  coverage: FigureCoverage;
}

export interface RateFigure {
  numerator: number | null;
  denominator: number | null;
  /** Per cent, two decimals, half away from zero; null where the denominator is 0 or nobody answered. */
  rate: number | null;
  numeratorOnly: { agencies: number; sum: number };
  estimated: boolean;
  coverage: FigureCoverage;
}

export interface CountComparison {
  agencies: number;
  current: { value: number | null };
  previous: { value: number | null };
  difference: number | null;
  percentChange: number | null;
}

export interface RatePair {
  numerator: number | null;
  denominator: number | null;
  rate: number | null;
}

export interface RateComparison {
  agencies: number;
  current: RatePair;
  previous: RatePair;
  percentagePoints: number | null;
}

export interface TargetResult {
  atLeast?: number;
  moreThan?: number;
  /** Null without a rate and while fewer than 90 % of the expected agencies answered. */
  met: boolean | null;
  agenciesMet: number;
  agenciesMeasured: number;
}

/** An included agency outside the basis that gave a number; stands beside the total, never in it. */
export interface ReferenceFigure {
  code: string;
  name: string;
  current: Figure | null;
  previous: Figure | null;
}

interface IndicatorSummaryOf<K, F, C, N> {
  code: string;
  kind: K;
  basis: Omit<Basis, 'everyone'> & { reason?: string };
  current: F;
  previous: F;
  fullYear: F;
  comparison: C;
  target: TargetResult | null;
  next: N;
  reference: ReferenceFigure[];
  derived?: true;
  parts?: string[];
}

export type CountSummary = IndicatorSummaryOf<'count', CountFigure, CountComparison, { value: number | null; agencies: number }>;
export type RateSummary = IndicatorSummaryOf<'rate', RateFigure, RateComparison, null>;
export type IndicatorSummary = CountSummary | RateSummary;

export interface Coverage {
  expected: number;
  included: number;
  onTime: number;
  late: number;
  underRevision: number;
  notSubmitted: number;
  missing: { code: string; name: string }[];
}

export interface Summary {
  period: string;
  statuses: ('submitted' | 'accepted')[];
  coverage: Coverage;
  indicators: IndicatorSummary[];
}
