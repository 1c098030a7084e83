// Reporting periods and how far the agencies are (contract: `progress`).

import { currentPeriodOf } from '../../src/core/current-period';
import { vietnamDate } from '../../src/core/dates';
import type { Template } from '../../src/core/template/template';
import type { ReportStatus } from '../../src/core/workflow';
import { now } from '../words/now';
import { get, onLeave } from './client';

export interface Period {
  /** Name of its template. */
  name?: string;
  code: string;
  template: string;
  opensOn: string;
  cutoff: string;
  deadline: string;
  locked: boolean;
  plan: { number: string | null; date: string | null };
  /** What SKHCN tells every agency, and whom they call; empty texts while there is nothing. */
  announcement: { text: string; contact: string; at: string | null };
}

export interface Contact {
  name?: string;
  phone?: string;
  email?: string;
}

export interface ProgressRow {
  code: string;
  name: string;
  kind: string;
  status: ReportStatus;
  dueAt: string;
  submittedAt: string | null;
  late: boolean;
  revision: number | null;
  errors: number | null;
  warnings: number | null;
  extended: boolean;
  overdue: boolean;
  /** Entered by the department from paper. */
  onBehalf: boolean;
  /** Number and date of the signed document, when both are known. */
  dispatch: { number: string; date: string | null } | null;
  /** The signed document itself (PDF) is here. */
  signed: boolean;
  /** User name of the reviewer who handles it. */
  reviewer: string | null;
  contact: Contact | null;
}

export type StatusCounts = Record<ReportStatus, number>;

export interface Progress extends StatusCounts {
  expected: number;
  onTime: number;
  late: number;
  underRevision: number;
  notSubmitted: number;
  overdue: number;
  agencies: ProgressRow[];
}

let periods: Promise<Period[]> | undefined;
const templates = new Map<string, Promise<Template>>();

/** The period people work on: the newest that has opened, else the newest. Its code and template are as they were. */
export async function currentPeriod(): Promise<Period> {
  periods ??= get<Period[] | { items: Period[] }>('/periods').then((list) => (Array.isArray(list) ? list : list.items));
  try {
    const found = currentPeriodOf(await periods, vietnamDate(now()));
    if (!found) throw new Error('Chưa có kỳ báo cáo nào.');
    return found;
  } catch (error) {
    periods = undefined;
    throw error;
  }
}

/** As it is now, for a page that shows what colleagues change: the announcement, the days, the lock. */
export function freshPeriod(): Promise<Period> {
  forgetPeriods();
  return currentPeriod();
}

/** A published template never changes, so it is read once per visit. */
export function templateOf(code: string, version?: number): Promise<Template> {
  const address = `/templates/${code}${version === undefined ? '' : `?version=${version}`}`;
  const known = templates.get(address);
  if (known) return known;
  const reading = get<Template>(address);
  templates.set(address, reading);
  reading.catch(() => templates.delete(address));
  return reading;
}

export const progressOf = (period: string): Promise<Progress> => get(`/periods/${period}/progress`);

/** After a change of theirs they are read anew. */
export function forgetPeriods(): void {
  periods = undefined;
}

onLeave(() => {
  forgetPeriods();
  templates.clear();
});
