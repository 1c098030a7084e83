// The audit trail, page by page.

import type { Role } from '../../src/core/access';
import { get } from './client';

export interface AuditEvent {
  id: string;
  at: string;
  actor: string | null;
  role: Role | null;
  action: string;
  agency: string | null;
  period: string | null;
  subject: string | null;
  outcome: 'done' | 'refused';
  detail: Record<string, unknown>;
}

export interface AuditPage {
  items: AuditEvent[];
  next: string | null;
}

/** What is looked for; days as yyyy-mm-dd, "" where it does not matter. */
export interface AuditSearch {
  agency: string;
  actor: string;
  action: string;
  from: string;
  to: string;
}

export function readAudit(search: AuditSearch, after?: string): Promise<AuditPage> {
  const query = new URLSearchParams({ limit: '50' });
  for (const [key, value] of Object.entries(search)) if (value !== '') query.set(key, value as string);
  if (after) query.set('after', after);
  return get(`/audit-events?${query.toString()}`);
}
