// Reporting periods and how far the agencies are (contract: `progress`).

import { vietnamDate } from '../../src/core/dates';
import type { Template } from '../../src/core/template/template';
import type { ReportStatus } from '../../src/core/workflow';
import { now } from '../words/now';
import { get } from './client';

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
  announcement?: string | null;
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

/** The period people work on: the newest that has opened, else the newest. Read once per visit. */
export async function currentPeriod(): Promise<Period> {
  periods ??= get<Period[] | { items: Period[] }>('/periods').then((list) => (Array.isArray(list) ? list : list.items));
  try {
    const sorted = [...(await periods)].sort((a, b) => b.opensOn.localeCompare(a.opensOn));
    const today = vietnamDate(now());
    const found = sorted.find(({ opensOn }) => opensOn <= today) ?? sorted[0];
    if (!found) throw new Error('Chưa có kỳ báo cáo nào.');
    return found;
  } catch (error) {
    periods = undefined;
    throw error;
  }
}

/** A published template never changes, so it is read once per visit. */
export function templateOf(code: string): Promise<Template> {
  const known = templates.get(code);
  if (known) return known;
  const reading = get<Template>(`/templates/${code}`);
  templates.set(code, reading);
  reading.catch(() => templates.delete(code));
  return reading;
}

export const progressOf = (period: string): Promise<Progress> => get(`/periods/${period}/progress`);

/** After signing out the next person reads everything anew. */
export function forgetPeriods(): void {
  periods = undefined;
  templates.clear();
}
