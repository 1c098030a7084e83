// The city's totals and the way back to each agency (contract: "Summary").

import type { Summary } from '../../src/core/summary/summary';
import type { Trace as CountedTrace, TraceLine as CountedLine } from '../../src/core/summary/trace';
import { get, send } from './client';

export type Statuses = 'accepted' | 'submitted,accepted';

export const readSummary = (period: string, statuses: Statuses): Promise<Summary> =>
  get(`/periods/${period}/summary?statuses=${statuses}`);

/** A line of the way back, with who entered it and when. */
export interface TraceLine extends CountedLine {
  revision: number | null;
  submittedAt: string | null;
  /** The person's name. */
  submittedByName: string | null;
}

export interface Trace extends Pick<CountedTrace, 'indicator' | 'bases'> {
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
