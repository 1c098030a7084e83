// The table of access says what the contract's table "Who may" says, and is proved whole.

import { ACCESS, mayDo, proveAccess, ROLES, type Action, type Actor, type Role } from '../../src/core/access';

const actor = (role: Role, agency: string | null = null): Actor => ({
  username: role,
  displayName: role,
  role,
  agency,
});

/** The contract's rows: r reporter, a approver (own agency), v reviewer, l leader, m admin. */
const CONTRACT: [Action, string][] = [
  ['report.read', 'ravl'],
  ['report.save', 'rav'],
  ['report.submit', 'rav'],
  ['report.sendForApproval', 'r'],
  ['report.sendBack', 'a'],
  ['report.withdraw', 'ra'],
  ['report.return', 'v'],
  ['report.accept', 'v'],
  ['report.reopen', 'v'],
  ['progress.read', 'ravl'],
  ['summary.read', 'vl'],
  ['consolidated.export', 'vl'],
  ['edition.read', 'vl'],
  ['edition.export', 'vl'],
  ['edition.freeze', 'v'],
  ['consolidation.save', 'v'],
  ['basis.change', 'v'],
  ['extension.grant', 'v'],
  ['period.lock', 'v'],
  ['period.unlock', 'v'],
  ['period.create', 'm'],
  ['period.update', 'm'],
  ['agency.create', 'm'],
  ['user.create', 'm'],
  ['user.reset', 'm'],
  ['agency.read', 'ravlm'],
  ['period.read', 'ravlm'],
  ['template.read', 'ravlm'],
  ['audit.read', 'ravm'],
];
const LETTER: Record<Role, string> = { reporter: 'r', approver: 'a', reviewer: 'v', leader: 'l', admin: 'm' };

describe('the access table', () => {
  it.each(CONTRACT)('%s is for %s', (action, letters) => {
    for (const role of ROLES) {
      const agency = role === 'reporter' || role === 'approver' ? 'SYT' : null;
      expect(mayDo(actor(role, agency), action, 'SYT')).toBe(letters.includes(LETTER[role]));
    }
  });

  it('keeps agencies’ people to their own agency in everything that names one', () => {
    for (const action of Object.keys(ACCESS) as Action[]) {
      for (const role of ['reporter', 'approver'] as const) {
        if (ACCESS[action][role] !== 'own') continue;
        expect(mayDo(actor(role, 'SYT'), action, '20194')).toBe(false);
        expect(mayDo(actor(role, 'SYT'), action, 'syt')).toBe(false);
        expect(mayDo(actor(role, null), action, undefined)).toBe(false);
      }
    }
  });

  it('is whole', () => expect(() => proveAccess()).not.toThrow());

  it('is refused when a role is missing, a reach unknown, or "own" given to somebody without an agency', () => {
    const whole = { ...ACCESS['report.read'] };
    expect(() => proveAccess({ 'x.y': { ...whole, leader: undefined } })).toThrow(/x\.y.*leader/);
    expect(() => proveAccess({ 'x.y': { ...whole, admin: 'maybe' } })).toThrow(/x\.y.*admin/);
    expect(() => proveAccess({ 'x.y': { ...whole, reviewer: 'own' } })).toThrow(/reviewer/);
    expect(() => proveAccess({ 'x.y': { ...whole, guest: 'all' } as never })).toThrow(/guest/);
  });
});
