// The life of a report as one table (contract: "A report's states and moves"). Server and web ask this table and
// nothing else whether a move is allowed; it is proved whole when the program starts.

import type { Timeliness } from './summary/summary';

export const REPORT_STATUSES = ['notStarted', 'draft', 'pendingApproval', 'submitted', 'returned', 'accepted'] as const;
export type ReportStatus = (typeof REPORT_STATUSES)[number];

export const MOVES = [
  'save',
  'sendForApproval',
  'sendBack',
  'submit',
  'withdraw',
  'return',
  'accept',
  'reopen',
] as const;
export type Move = (typeof MOVES)[number];

/**
 * In what capacity a person acts on a report. `soleReporter`: a reporter of an agency without an active approver.
 * `onBehalf`: a reviewer who enters what an agency sent on paper; without the paper the same person is `reviewer`.
 */
export const MOVERS = ['reporter', 'soleReporter', 'approver', 'reviewer', 'onBehalf'] as const;
export type Mover = (typeof MOVERS)[number];

/** One row of the table: from which states to which, by whom, and whether a reason must be given. */
export interface MoveRule {
  to: Partial<Record<ReportStatus, ReportStatus>>;
  by: readonly Mover[];
  /** In these states fewer people may make the move than `by` says. */
  only?: Partial<Record<ReportStatus, readonly Mover[]>>;
  reason: boolean;
}
export type MoveTable = Record<Move, MoveRule>;

const AGENCY: readonly Mover[] = ['reporter', 'soleReporter', 'approver'];

export const MOVE_TABLE: MoveTable = {
  save: {
    to: { notStarted: 'draft', draft: 'draft', returned: 'returned', pendingApproval: 'pendingApproval' },
    by: [...AGENCY, 'onBehalf'],
    // What lies before the approver changes only under the approver's own hand.
    only: { pendingApproval: ['approver'] },
    reason: false,
  },
  sendForApproval: {
    to: { draft: 'pendingApproval', returned: 'pendingApproval' },
    by: ['reporter', 'soleReporter'],
    reason: false,
  },
  sendBack: { to: { pendingApproval: 'draft' }, by: ['approver'], reason: true },
  submit: {
    to: { draft: 'submitted', returned: 'submitted', pendingApproval: 'submitted' },
    by: ['approver', 'soleReporter', 'onBehalf'],
    reason: false,
  },
  withdraw: { to: { submitted: 'draft' }, by: AGENCY, reason: false },
  return: { to: { submitted: 'returned' }, by: ['reviewer'], reason: true },
  accept: { to: { submitted: 'accepted' }, by: ['reviewer'], reason: false },
  reopen: { to: { accepted: 'returned' }, by: ['reviewer'], reason: true },
};

export type MoveDecision =
  | { allowed: true; to: ReportStatus }
  | {
      allowed: false;
      /** The code of the refusal: the person is asked about before the state. */
      code: 'access.denied' | 'submit.approverRequired' | 'report.notEditable' | 'report.wrongState';
    };

/** Whether this person may make this move now, and where it leads. */
export function decideMove(
  status: ReportStatus,
  move: Move,
  mover: Mover,
  table: MoveTable = MOVE_TABLE,
): MoveDecision {
  const rule = table[move];
  if (!rule.by.includes(mover)) {
    const code = move === 'submit' && mover === 'reporter' ? 'submit.approverRequired' : 'access.denied';
    return { allowed: false, code };
  }
  const to = rule.to[status];
  const few = rule.only?.[status];
  if (to === undefined || (few && !few.includes(mover))) {
    return { allowed: false, code: move === 'save' ? 'report.notEditable' : 'report.wrongState' };
  }
  return { allowed: true, to };
}

/** The moves a person has in a state, in the table's order: the buttons of a page. */
export function movesFrom(status: ReportStatus, mover: Mover, table: MoveTable = MOVE_TABLE): Move[] {
  return MOVES.filter((move) => decideMove(status, move, mover, table).allowed);
}

/**
 * Throws an Error naming the fault when the table is not whole: a move without a row, people or states; a state that
 * cannot be reached from `notStarted` or from which nothing leads on; a restriction to people the move does not know.
 */
export function proveWorkflow(table: MoveTable = MOVE_TABLE): void {
  for (const move of MOVES) {
    const rule = table[move] as MoveRule | undefined;
    if (!rule) throw new Error(`workflow: no row for move ${move}`);
    if (rule.by.length === 0) throw new Error(`workflow: nobody may ${move}`);
    if (Object.keys(rule.to).length === 0) throw new Error(`workflow: ${move} starts nowhere`);
    for (const [from, to] of Object.entries(rule.to)) {
      for (const status of [from, to]) {
        if (!REPORT_STATUSES.includes(status as ReportStatus)) throw new Error(`workflow: ${move} names ${status}`);
      }
    }
    for (const [from, few] of Object.entries(rule.only ?? {})) {
      if (!(from in rule.to)) throw new Error(`workflow: ${move} is restricted in ${from}, where it does not start`);
      if (few.length === 0 || few.some((mover) => !rule.by.includes(mover))) {
        throw new Error(`workflow: in ${from} ${move} is given to people who may not make it`);
      }
    }
  }
  const reached = reachable(table, 'notStarted');
  for (const status of REPORT_STATUSES) {
    if (!reached.has(status)) throw new Error(`workflow: ${status} cannot be reached`);
    const leavesTo = MOVES.map((move) => table[move].to[status]).filter((to) => to !== undefined && to !== status);
    if (leavesTo.length === 0) throw new Error(`workflow: nothing leads out of ${status}`);
  }
}

function reachable(table: MoveTable, start: ReportStatus): Set<ReportStatus> {
  const reached = new Set<ReportStatus>([start]);
  const queue: ReportStatus[] = [start];
  for (let status = queue.shift(); status; status = queue.shift()) {
    for (const move of MOVES) {
      const to = table[move].to[status];
      if (to && !reached.has(to)) {
        reached.add(to);
        queue.push(to);
      }
    }
  }
  return reached;
}

/** The four groups of product.md "Nobody is wrongly named": an agency is in exactly one, so they add up to expected. */
export function timelinessOf(status: ReportStatus, submittedOnce: boolean, late: boolean): Timeliness {
  if (!submittedOnce) return 'notSubmitted';
  if (status === 'submitted' || status === 'accepted') return late ? 'late' : 'onTime';
  return 'underRevision';
}

/** Which reports a summary reads: what SKHCN has accepted, or what was submitted as well. */
export type SummaryStatuses = 'accepted' | 'submitted,accepted';

/**
 * The number of the revision that a summary reads, or null. `accepted` keeps the last accepted one also while the
 * agency corrects it after a reopening; with `submitted` the newest of the two. A report that is back with its agency
 * and was never accepted is out. Drafts are never read.
 */
export function countedRevision(
  statuses: SummaryStatuses,
  report: { status: ReportStatus; currentRevision: number | null; acceptedRevision: number | null },
): number | null {
  if (statuses === 'submitted,accepted' && report.status === 'submitted') return report.currentRevision;
  return report.acceptedRevision;
}
