// The city's totals and the way back to each agency (contract: "Summary").

import type { Figure } from '../../src/core/figures';
import type { Summary, SummaryBasis, Timeliness } from '../../src/core/summary/summary';
import { get, send } from './client';

export type Statuses = 'accepted' | 'submitted,accepted';

export const readSummary = (period: string, statuses: Statuses): Promise<Summary> =>
  get(`/periods/${period}/summary?statuses=${statuses}`);

/** One answer of one agency, whether it counts, and why not. */
export interface TracedAnswer {
  figure: Figure | null;
  counted: boolean;
  why: string;
}

export interface TraceLine {
  indicator: string;
  code: string;
  name: string;
  kind: string;
  timeliness: Timeliness;
  included: boolean;
  /** Whether it is of the agencies added up. */
  inBasis: boolean;
  current: TracedAnswer;
  previous: TracedAnswer;
  revision: number | null;
  submittedAt: string | null;
  /** The person's name. */
  submittedByName: string | null;
}

export interface Trace {
  indicator: string;
  bases: (SummaryBasis & { indicator: string })[];
  agencies: TraceLine[];
}

export const readTrace = (period: string, indicator: string, statuses: Statuses): Promise<Trace> =>
  get(`/periods/${period}/summary/${indicator}?statuses=${statuses}`);

/** Who is added up in this period from now on. */
export const changeBasis = (
  period: string,
  indicator: string,
  basis: { kinds: string[]; agencies: string[]; reason: string },
): Promise<unknown> => send('PUT', `/periods/${period}/bases/${encodeURIComponent(indicator)}`, basis);
