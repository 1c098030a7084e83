// The shape of the city's totals, as `GET /periods/{period}/summary` answers it (contract: "Summary").

import type { Agency } from '../agency';
import type { Figure } from '../figures';

export type Timeliness = 'onTime' | 'late' | 'underRevision' | 'notSubmitted';

/** The four groups as screens, sheets and lists call them; whole sentences about a group stand where they are said. */
export const TIMELINESS_WORDS: Record<Timeliness, string> = {
  onTime: 'Gửi đúng hạn',
  late: 'Gửi trễ hạn',
  underRevision: 'Đã gửi, đang bổ sung',
  notSubmitted: 'Chưa gửi',
};

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

/** What is added up and how; `statuses` and `period` are only said back. */
export interface SummaryRequest {
  period: string;
  statuses: SummaryStatus[];
  inputs: readonly SummaryInput[];
  bases: readonly BasisChange[];
}

export type SummaryStatus = 'submitted' | 'accepted';

/** Who is added up, spelt out: "everyone" is every kind. `reason` stands where a reviewer chose it for the period. */
export interface SummaryBasis {
  kinds: string[];
  agencies: string[];
  /** "94 phường, xã, đặc khu", as printed after "Cộng từ:". */
  label: string;
  reason?: string;
}

/** Agencies of a figure's basis by what they said; the parts after `expected` add up to it. */
export interface FigureCoverage {
  expected: number;
  /** Gave a number: for a rate, both parts of the pair. */
  answered: number;
  numeratorOnly: number;
  none: number;
  notApplicable: number;
  unknown: number;
  unanswered: number;
  /** Of the basis, but with no included report. */
  missing: number;
}

/** A sum; null when no agency of the basis gave a number or `none`. */
export interface CountFigure {
  value: number | null;
  estimated: boolean;
  coverage: FigureCoverage;
}

/** A pair and its rate: per cent, two decimals, half away from zero; null where there is nothing to divide by. */
export interface RatePair {
  numerator: number | null;
  denominator: number | null;
  rate: number | null;
}

export interface RateFigure extends RatePair {
  /** Agencies that know the numerator alone: in the number of people, not in the rate. */
  numeratorOnly: { agencies: number; sum: number };
  estimated: boolean;
  coverage: FigureCoverage;
}

/** Like for like: only agencies of the basis with a number or `none` in both years. */
export interface CountComparison {
  agencies: number;
  current: { value: number | null };
  previous: { value: number | null };
  difference: number | null;
  /** Per cent of the previous year, two decimals; null where that is 0. */
  percentChange: number | null;
}

/** Like for like: only agencies of the basis whose denominators are above 0 in both years. */
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
  /** Agencies of the basis whose own denominator is above 0. */
  agenciesMeasured: number;
}

/** A number of one agency, in the shape of its kind. */
export type ReferenceNumber =
  | { value: number; estimated: boolean }
  | { numerator: number; denominator: number | null; rate: number | null; estimated: boolean };

/** An included agency outside the basis that gave a number; stands beside the total, never in it. */
export interface ReferenceFigure {
  code: string;
  name: string;
  current: ReferenceNumber | null;
  previous: ReferenceNumber | null;
}

interface IndicatorSummaryOf<K, F, C, N> {
  code: string;
  kind: K;
  basis: SummaryBasis;
  current: F;
  previous: F;
  fullYear: F;
  comparison: C;
  target: TargetResult | null;
  next: N;
  reference: ReferenceFigure[];
  /** Made of other rates' pairs (`parts`) instead of being asked. */
  derived?: true;
  parts?: string[];
}

export interface NextFigure {
  value: number | null;
  agencies: number;
}

export type CountSummary = IndicatorSummaryOf<'count', CountFigure, CountComparison, NextFigure>;
export type RateSummary = IndicatorSummaryOf<'rate', RateFigure, RateComparison, null>;
export type IndicatorSummary = CountSummary | RateSummary;

export interface Coverage {
  expected: number;
  included: number;
  onTime: number;
  late: number;
  underRevision: number;
  notSubmitted: number;
  /** Expected and not included. `timeliness` keeps those that sent a report apart from those that did not. */
  missing: { code: string; name: string; timeliness: Timeliness }[];
}

export interface Summary {
  period: string;
  statuses: SummaryStatus[];
  coverage: Coverage;
  indicators: IndicatorSummary[];
}
