// Who may do what: one table of roles × actions (contract: "Who may"). The guard, the screens and the tests read this
// table; nothing else decides on permission. `report.submit` is permission, audit action and test title at once.

export const ROLES = ['reporter', 'approver', 'reviewer', 'leader', 'admin'] as const;
export type Role = (typeof ROLES)[number];

/** The words officials use (ui_glossary). */
export const ROLE_LABELS: Record<Role, string> = {
  reporter: 'Chuyên viên nhập liệu',
  approver: 'Lãnh đạo đơn vị',
  reviewer: 'Chuyên viên tổng hợp (Sở KH&CN)',
  leader: 'Lãnh đạo',
  admin: 'Quản trị hệ thống',
};

/**
 * How far a permission reaches. `own`: the agency named in the URL must be the person's own; where no agency is named,
 * the answer is narrowed to the person's own agency by the service.
 */
export type Reach = 'no' | 'own' | 'all';

/** Who is asking. `agency` is set for reporters and approvers only. */
export interface Actor {
  username: string;
  displayName: string;
  role: Role;
  agency: string | null;
}

type Row = Readonly<Record<Role, Reach>>;

function row(reporter: Reach, approver: Reach, reviewer: Reach, leader: Reach, admin: Reach): Row {
  return { reporter, approver, reviewer, leader, admin };
}

const EVERYONE = row('all', 'all', 'all', 'all', 'all');
const ADMIN = row('no', 'no', 'no', 'no', 'all');
const REVIEWER = row('no', 'no', 'all', 'no', 'no');
const RESULTS = row('no', 'no', 'all', 'all', 'no');
const AGENCY_OR_REVIEWER = row('own', 'own', 'all', 'no', 'no');

export const ACCESS = {
  //                                 reporter approver reviewer leader admin
  'session.read': EVERYONE,
  'session.signOut': EVERYONE,
  'session.changePassword': EVERYONE,
  'template.read': EVERYONE,
  'period.read': EVERYONE,
  'agency.read': EVERYONE,
  'agency.readContact': row('own', 'own', 'all', 'all', 'all'),

  // A leader reads submitted and accepted reports only: the service narrows by status.
  'report.read': row('own', 'own', 'all', 'all', 'no'),
  'report.export': row('own', 'own', 'all', 'all', 'no'),
  // A reviewer writes only on behalf of an agency; the service asks for `onBehalf`.
  'report.save': AGENCY_OR_REVIEWER,
  'report.submit': AGENCY_OR_REVIEWER,
  'report.dispatch': AGENCY_OR_REVIEWER,
  'report.attach': AGENCY_OR_REVIEWER,
  'report.detach': AGENCY_OR_REVIEWER,
  'report.comment': AGENCY_OR_REVIEWER,
  'report.sendForApproval': row('own', 'no', 'no', 'no', 'no'),
  'report.sendBack': row('no', 'own', 'no', 'no', 'no'),
  'report.withdraw': row('own', 'own', 'no', 'no', 'no'),
  'report.return': REVIEWER,
  'report.accept': REVIEWER,
  'report.reopen': REVIEWER,
  'report.assign': REVIEWER,
  'report.markDeviation': REVIEWER,
  // What agencies said on the telephone is the department's own.
  'call.read': REVIEWER,
  'call.record': REVIEWER,
  'chase.export': REVIEWER,
  'receipt.read': row('own', 'own', 'all', 'all', 'no'),

  // What comparing agencies finds is for the reviewer alone.
  'comparison.read': REVIEWER,
  'timeline.read': RESULTS,
  'reviewer.read': REVIEWER,
  'progress.read': row('own', 'own', 'all', 'all', 'no'),
  'summary.read': RESULTS,
  // Texts of submitted and accepted reports only, side by side.
  'section.read': RESULTS,
  'consolidated.export': RESULTS,
  'edition.read': RESULTS,
  'edition.export': RESULTS,
  'edition.freeze': REVIEWER,
  'consolidation.read': REVIEWER,
  'consolidation.save': REVIEWER,
  'basis.change': REVIEWER,
  'extension.grant': REVIEWER,
  'extension.remove': REVIEWER,
  'period.lock': REVIEWER,
  'period.unlock': REVIEWER,

  'period.announce': row('no', 'no', 'all', 'no', 'all'),

  'period.create': ADMIN,
  'period.update': ADMIN,
  'agency.create': ADMIN,
  'agency.update': ADMIN,
  'user.read': ADMIN,
  'user.create': ADMIN,
  'user.update': ADMIN,
  'user.import': ADMIN,
  'user.reset': ADMIN,
  'user.signOut': ADMIN,
  'audit.read': row('own', 'own', 'all', 'no', 'all'),
} as const satisfies Record<string, Row>;

export type Action = keyof typeof ACCESS;

/** How far this person's permission for the action reaches; services narrow lists by it. */
export function reachOf(actor: Actor, action: Action): Reach {
  return ACCESS[action][actor.role];
}

/**
 * Whether the person may do it. `agency` is the agency the action is about (the URL's), undefined where it names none.
 * @returns false also for an agency's person without an agency, which cannot be.
 */
export function mayDo(actor: Actor, action: Action, agency?: string): boolean {
  const reach = reachOf(actor, action);
  if (reach !== 'own') return reach === 'all';
  return actor.agency !== null && (agency === undefined || agency === actor.agency);
}

/** Proves the table whole: every action has a known reach for every role. Called at start. @throws Error naming the gap */
export function proveAccess(table: Record<string, Partial<Record<Role, string>>> = ACCESS): void {
  for (const [action, reaches] of Object.entries(table)) {
    for (const role of ROLES) {
      const reach = reaches[role];
      if (reach !== 'no' && reach !== 'own' && reach !== 'all')
        throw new Error(`Access table: "${action}" says nothing for ${role}`);
      if (reach === 'own' && role !== 'reporter' && role !== 'approver')
        throw new Error(`Access table: ${role} has no own agency, yet "${action}" says own`);
    }
    const strangers = Object.keys(reaches).filter((role) => !(ROLES as readonly string[]).includes(role));
    if (strangers.length > 0) throw new Error(`Access table: "${action}" names unknown role ${strangers[0]}`);
  }
}
