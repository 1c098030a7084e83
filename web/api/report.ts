// One agency's report over the API: reading, saving, moving, its revisions.

import type { Change } from '../../src/core/changes';
import type { Issue } from '../../src/core/check/issue';
import type { Content } from '../../src/core/content';
import type { Move, ReportStatus } from '../../src/core/workflow';
import type { Attachment } from './attachment';
import { call, get, send } from './client';

export interface Comment {
  id: string;
  path: string;
  /** The place in words: "Số bản tin năm 2025". */
  name: string;
  text: string;
  author: string;
  at: string;
  revision: number | null;
  done: boolean;
  reply: string;
}

export interface Dispatch {
  number: string;
  date: string | null;
}

/** What came on paper and a reviewer enters: the day it came (yyyy-mm-dd) and why on paper. */
export interface OnBehalf {
  receivedOn: string;
  reason: string;
}

export interface Report {
  agency: string;
  status: ReportStatus;
  version: number;
  revision: number | null;
  dueAt: string;
  late: boolean;
  submittedAt: string | null;
  dispatch: Dispatch | null;
  /** Where the signed document says otherwise, as SKHCN noted it; "" when nothing. */
  deviation: string;
  /** The signed document and evidence, newest first. */
  attachments: Attachment[];
  /** User name of the reviewer who handles it. */
  handler: string | null;
  content: Content;
  issues: Issue[];
  /** Only the errors in what has been entered are there: the form opened with them (api/opening). */
  onlyFaults?: true;
  comments: Comment[];
  /** Why it was last returned, reopened or sent back, while it is back. */
  reason: string | null;
  savedAt: string | null;
  savedBy: string | null;
  submittedBy: string | null;
  acceptedRevision: number | null;
  /** Whether the period's lock keeps this report from changing. */
  locked: boolean;
  /** What the reader may do now. */
  moves: Move[];
  onBehalf: OnBehalf | null;
}

export interface Receipt {
  revision: number;
  submittedAt: string;
  late: boolean;
  sha256: string;
}

export interface Revision {
  revision: number;
  submittedAt: string;
  submittedBy: string;
  sha256: string;
  warnings: number;
  accepted: boolean;
  outcomes: { move: Move; by: string; at: string; reason: string | null }[];
}

const at = (period: string, agency: string): string =>
  `/periods/${encodeURIComponent(period)}/reports/${encodeURIComponent(agency)}`;

export const reportUrl = at;

export const readReport = (period: string, agency: string): Promise<Report> => get(at(period, agency));

/** Saves over version `version`. @throws ApiProblem version.stale (412) with the report as it is now */
export async function saveReport(
  period: string,
  agency: string,
  version: number,
  content: Content,
  keepalive = false,
  onBehalf?: OnBehalf,
): Promise<Report> {
  const headers = { 'if-match': `"${version}"` };
  return (await call<Report>('PUT', at(period, agency), { body: { content, onBehalf }, headers, keepalive })).data;
}

export type MoveName = 'send-for-approval' | 'send-back' | 'withdraw' | 'return' | 'accept' | 'reopen';

export interface NewComment {
  path: string;
  text: string;
}

export const moveReport = (
  period: string,
  agency: string,
  move: MoveName,
  version: number,
  body: { reason?: string; comments?: NewComment[] } = {},
): Promise<Report> => send('POST', `${at(period, agency)}/${move}`, body, { 'if-match': `"${version}"` });

/** `key` makes a repeated press, or a retry after a lost answer, the same submission. */
export const submitReport = (
  period: string,
  agency: string,
  version: number,
  key: string,
  onBehalf?: OnBehalf,
): Promise<Receipt> =>
  send('POST', `${at(period, agency)}/submit`, { onBehalf }, { 'if-match': `"${version}"`, 'idempotency-key': key });

export const putDispatch = (period: string, agency: string, dispatch: Dispatch): Promise<Report> =>
  send('PUT', `${at(period, agency)}/dispatch`, dispatch);

export const putDeviation = (period: string, agency: string, note: string): Promise<Report> =>
  send('PUT', `${at(period, agency)}/deviation`, { note });

export const patchComment = (
  period: string,
  agency: string,
  id: string,
  change: { done?: boolean; reply?: string },
): Promise<unknown> => send('PATCH', `${at(period, agency)}/comments/${encodeURIComponent(id)}`, change);

export async function readRevisions(period: string, agency: string): Promise<Revision[]> {
  return (await get<{ items: Revision[] }>(`${at(period, agency)}/revisions?limit=500`)).items;
}

export async function readChanges(period: string, agency: string, from: number, to: number): Promise<Change[]> {
  return (await get<{ items: Change[] }>(`${at(period, agency)}/changes?from=${from}&to=${to}`)).items;
}
