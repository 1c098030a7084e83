// The contract's table of moves, written a second time by hand, against the core's; and the laws of the table.

import fc from 'fast-check';
import {
  MOVE_TABLE,
  MOVERS,
  MOVES,
  REPORT_STATUSES,
  countedRevision,
  decideMove,
  movesFrom,
  proveWorkflow,
  timelinessOf,
  type Move,
  type Mover,
  type ReportStatus,
} from '../../src/core/workflow';

// from → to, by: word for word from the contract.
const CONTRACT: [Move, ReportStatus, ReportStatus, Mover[]][] = [
  ['save', 'notStarted', 'draft', ['reporter', 'soleReporter', 'approver', 'onBehalf']],
  ['save', 'draft', 'draft', ['reporter', 'soleReporter', 'approver', 'onBehalf']],
  ['save', 'returned', 'returned', ['reporter', 'soleReporter', 'approver', 'onBehalf']],
  ['save', 'pendingApproval', 'pendingApproval', ['approver']],
  ['sendForApproval', 'draft', 'pendingApproval', ['reporter', 'soleReporter']],
  ['sendForApproval', 'returned', 'pendingApproval', ['reporter', 'soleReporter']],
  ['sendBack', 'pendingApproval', 'draft', ['approver']],
  ['submit', 'draft', 'submitted', ['approver', 'soleReporter', 'onBehalf']],
  ['submit', 'returned', 'submitted', ['approver', 'soleReporter', 'onBehalf']],
  ['submit', 'pendingApproval', 'submitted', ['approver', 'soleReporter', 'onBehalf']],
  ['withdraw', 'submitted', 'draft', ['reporter', 'soleReporter', 'approver']],
  ['return', 'submitted', 'returned', ['reviewer']],
  ['accept', 'submitted', 'accepted', ['reviewer']],
  ['reopen', 'accepted', 'returned', ['reviewer']],
];

describe('the table of moves', () => {
  it('answers every state × move × person as the contract does', () => {
    for (const status of REPORT_STATUSES) {
      for (const move of MOVES) {
        for (const mover of MOVERS) {
          const row = CONTRACT.find(([m, from, , by]) => m === move && from === status && by.includes(mover));
          const decision = decideMove(status, move, mover);
          expect([status, move, mover, decision.allowed && decision.to]).toEqual([
            status,
            move,
            mover,
            row?.[2] ?? false,
          ]);
        }
      }
    }
  });

  it('names the refusal: the person before the state', () => {
    expect(decideMove('draft', 'submit', 'reporter')).toEqual({ allowed: false, code: 'submit.approverRequired' });
    expect(decideMove('draft', 'accept', 'reporter')).toEqual({ allowed: false, code: 'access.denied' });
    expect(decideMove('accepted', 'save', 'approver')).toEqual({ allowed: false, code: 'report.notEditable' });
    expect(decideMove('pendingApproval', 'save', 'reporter')).toEqual({ allowed: false, code: 'report.notEditable' });
    expect(decideMove('draft', 'accept', 'reviewer')).toEqual({ allowed: false, code: 'report.wrongState' });
  });

  it('asks for a reason exactly for send-back, return and reopen', () => {
    expect(MOVES.filter((move) => MOVE_TABLE[move].reason)).toEqual(['sendBack', 'return', 'reopen']);
  });

  it('is whole, and a broken copy is refused with the fault', () => {
    expect(() => proveWorkflow()).not.toThrow();
    expect(() => proveWorkflow({ ...MOVE_TABLE, accept: { ...MOVE_TABLE.accept, to: { draft: 'returned' } } })).toThrow(
      'accepted cannot be reached',
    );
    expect(() => proveWorkflow({ ...MOVE_TABLE, reopen: { ...MOVE_TABLE.reopen, to: { draft: 'draft' } } })).toThrow(
      'nothing leads out of accepted',
    );
    expect(() => proveWorkflow({ ...MOVE_TABLE, submit: { ...MOVE_TABLE.submit, by: [] } })).toThrow(
      'nobody may submit',
    );
    expect(() => proveWorkflow({ ...MOVE_TABLE, save: { ...MOVE_TABLE.save, only: { draft: ['reviewer'] } } })).toThrow(
      'in draft save is given to people who may not make it',
    );
  });

  it('no sequence of moves leaves the table', () => {
    const step = fc.tuple(fc.constantFrom(...MOVES), fc.constantFrom(...MOVERS));
    fc.assert(
      fc.property(fc.array(step, { maxLength: 40 }), (steps) => {
        let status: ReportStatus = 'notStarted';
        for (const [move, mover] of steps) {
          const decision = decideMove(status, move, mover);
          if (decision.allowed) {
            expect(CONTRACT.some(([m, from, to]) => m === move && from === status && to === decision.to)).toBe(true);
            status = decision.to;
          }
          expect(REPORT_STATUSES).toContain(status);
          expect(status === 'notStarted' && decision.allowed).toBe(false);
        }
      }),
    );
  });

  it('gives a page its buttons', () => {
    expect(movesFrom('pendingApproval', 'approver')).toEqual(['save', 'sendBack', 'submit']);
    expect(movesFrom('submitted', 'reviewer')).toEqual(['return', 'accept']);
    expect(movesFrom('submitted', 'onBehalf')).toEqual([]);
  });
});

describe('the four groups of progress', () => {
  it('never call an agency that sent its report one that did not', () => {
    expect(timelinessOf('draft', true, false)).toBe('underRevision');
    expect(timelinessOf('pendingApproval', true, true)).toBe('underRevision');
    expect(timelinessOf('returned', true, true)).toBe('underRevision');
    expect(timelinessOf('draft', false, false)).toBe('notSubmitted');
    expect(timelinessOf('submitted', true, true)).toBe('late');
    expect(timelinessOf('accepted', true, false)).toBe('onTime');
  });
});

describe('the revision a summary reads', () => {
  const reopened = { status: 'returned' as const, currentRevision: 2, acceptedRevision: 2 };
  it('keeps the last accepted one while the agency corrects it', () => {
    expect(countedRevision('accepted', reopened)).toBe(2);
    expect(countedRevision('submitted,accepted', reopened)).toBe(2);
  });
  it('reads the newer submitted one only when asked for submitted ones', () => {
    const resubmitted = { status: 'submitted' as const, currentRevision: 3, acceptedRevision: 2 };
    expect(countedRevision('accepted', resubmitted)).toBe(2);
    expect(countedRevision('submitted,accepted', resubmitted)).toBe(3);
  });
  it('leaves out what is back with its agency and was never accepted', () => {
    const returned = { status: 'returned' as const, currentRevision: 1, acceptedRevision: null };
    expect(countedRevision('accepted', returned)).toBeNull();
    expect(countedRevision('submitted,accepted', returned)).toBeNull();
  });
});
