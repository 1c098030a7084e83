// Which agency stands where at the chosen moment: 4 not started, 6 drafts, 2 before their leader, 12 sent, 5 back for
// revision, 98 accepted; 9 first sent after the deadline.

import type { ReportStatus } from '../core/workflow';
import { createRandom } from './random';

export interface Standing {
  status: ReportStatus;
  /** First submission after the due time. */
  late: boolean;
  /** What happened before acceptance besides sending and accepting. */
  detour?: 'returned' | 'withdrawn' | 'reopened';
}

/** Agencies with an approver account (contract: "Demo accounts"). */
export const WITH_APPROVER: readonly string[] = ['SYT', '20242'];

/** Their figures carry the city's totals alone, or show a rule (nil, state secrets), so they are always accepted. */
const ALWAYS_ACCEPTED = ['SKHCN', 'SGDDT', 'DHDN', 'TDDN', 'BQLKCNCKCN', 'CATP', 'BCHQS', '20333'];

const QUOTAS: readonly [ReportStatus, number][] = [
  ['notStarted', 4],
  ['draft', 6],
  ['submitted', 12],
  ['returned', 5],
];
const LATE = 9;
const DETOURS: readonly NonNullable<Standing['detour']>[] = [
  ...Array<'returned'>(6).fill('returned'),
  'withdrawn',
  'withdrawn',
  'reopened',
];

/** A standing for every agency; with other than 127 agencies the rest are accepted. */
export function standings(codes: readonly string[], seed: string): Map<string, Standing> {
  const random = createRandom(`${seed}/states`);
  const standing = new Map<string, Standing>();
  for (const code of WITH_APPROVER)
    if (codes.includes(code)) standing.set(code, { status: 'pendingApproval', late: false });
  const free = random.shuffle(codes.filter((code) => !WITH_APPROVER.includes(code) && !ALWAYS_ACCEPTED.includes(code)));
  for (const [status, count] of QUOTAS) {
    for (const code of free.splice(0, count)) standing.set(code, { status, late: false });
  }
  for (const code of free.splice(0, LATE)) standing.set(code, { status: 'accepted', late: true });
  for (const detour of DETOURS) {
    const code = free.pop();
    if (code) standing.set(code, { status: 'accepted', late: false, detour });
  }
  for (const code of codes) if (!standing.has(code)) standing.set(code, { status: 'accepted', late: false });
  return standing;
}
