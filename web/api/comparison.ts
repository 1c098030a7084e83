// Agencies beside each other: what comparing found, how reports came in, many accepted at once, and
// whom a report can be given to.

import type { Issue } from '../../src/core/check/issue';
import type { Timeline } from '../../src/core/timeline';
import { get, send } from './client';

export interface Finding extends Issue {
  agency: string;
}

/** What comparing agencies shows at a place and below, for a reviewer. @param path "indicators.mediaArticles" */
export async function readFindings(period: string, path: string): Promise<Finding[]> {
  const found: Finding[] = [];
  let after: string | null = '';
  do {
    const query = new URLSearchParams({ path, limit: '500', ...(after ? { after } : {}) });
    const page: { items: Finding[]; next: string | null } = await get(`/periods/${period}/findings?${query}`);
    found.push(...page.items);
    after = page.next;
  } while (after !== null);
  return found;
}

export const readTimeline = (period: string): Promise<Timeline> => get(`/periods/${period}/timeline`);

export interface Acceptance {
  agency: string;
  accepted: boolean;
  code: string | null;
  reason: string;
}

/** Accepts the submissions that were read; each has its own answer. */
export const acceptMany = async (
  period: string,
  reports: readonly { agency: string; revision: number }[],
): Promise<Acceptance[]> =>
  (await send<{ items: Acceptance[] }>('POST', `/periods/${period}/acceptances`, { reports })).items;

interface Reviewer {
  username: string;
  displayName: string;
}

export const readReviewers = (): Promise<Reviewer[]> => get('/reviewers');

export const assignHandler = (period: string, agency: string, reviewer: string | null): Promise<unknown> =>
  send('PUT', `/periods/${period}/reports/${encodeURIComponent(agency)}/handler`, { reviewer });
