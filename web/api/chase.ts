// Reminding agencies: calls made to them, and the address of the letter.

import { get, send } from './client';

export interface Call {
  id: string;
  agency: string;
  by: string;
  byName: string;
  at: string;
  spokeWith: string;
  said: string;
  /** yyyy-mm-dd */
  promisedOn: string | null;
  recordedAt: string;
}

interface NewCall {
  at?: string;
  spokeWith: string;
  said: string;
  promisedOn: string | null;
}

/** Every call of the period, or of one agency, the last recorded first; the server answers in pages. */
export async function readCalls(period: string, agency?: string): Promise<Call[]> {
  const calls: Call[] = [];
  let after: string | null = '';
  do {
    const query = new URLSearchParams({ limit: '500' });
    if (agency) query.set('agency', agency);
    if (after) query.set('after', after);
    const page: { items: Call[]; next: string | null } = await get(`/periods/${period}/calls?${query}`);
    calls.push(...page.items);
    after = page.next;
  } while (after !== null);
  return calls;
}

export const recordCall = (period: string, agency: string, call: NewCall): Promise<Call> =>
  send('POST', `/periods/${period}/calls/${encodeURIComponent(agency)}`, call);

/** @param sendBy yyyy-mm-dd, "" for at once */
export function letterUrl(period: string, agencies: readonly string[], sendBy: string): string {
  const day = sendBy === '' ? '' : `&sendBy=${sendBy}`;
  return `/periods/${period}/chase.docx?agencies=${agencies.map(encodeURIComponent).join(',')}${day}`;
}
