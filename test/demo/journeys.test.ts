// The made-up city stands as issue 2 says, and every step on the way there is one a person may take.

import { endOfDay } from '../../src/core/dates';
import { decideMove, MOVES, type Move, type Mover, type ReportStatus } from '../../src/core/workflow';
import { DEMO_NOW, type DemoReport } from '../../src/demo/reports';
import type { DemoStep } from '../../src/demo/journeys';
import { WITH_APPROVER } from '../../src/demo/states';
import { demoAgencies, demoCity } from './demo-city';

const city = demoCity();
const DEADLINE = endOfDay('2026-12-10');

function moverOf(step: DemoStep): Mover {
  if (step.actor === 'tonghop') return 'reviewer';
  if (step.actor.endsWith('.duyet')) return 'approver';
  return WITH_APPROVER.some((code) => code.toLowerCase() === step.actor) ? 'reporter' : 'soleReporter';
}

const submissions = (report: DemoReport) => report.journey.filter(({ move }) => move === 'submit');

describe('where the agencies stand', () => {
  it('has 4 not started, 6 drafts, 2 before their leader, 12 sent, 5 returned, 98 accepted', () => {
    const counts: Partial<Record<ReportStatus, number>> = {};
    for (const { status } of city) counts[status] = (counts[status] ?? 0) + 1;
    expect(counts).toEqual({ notStarted: 4, draft: 6, pendingApproval: 2, submitted: 12, returned: 5, accepted: 98 });
  });

  it('has 9 first submissions after the deadline, all of them marked', () => {
    const late = city.filter((report) => (submissions(report)[0]?.at ?? DEADLINE) > DEADLINE);
    expect(late).toHaveLength(9);
    expect(city.filter((report) => report.late)).toEqual(late);
  });

  it('keeps the two agencies with an approver before their leader', () => {
    expect(
      city
        .filter(({ status }) => status === 'pendingApproval')
        .map(({ agency }) => agency)
        .sort(),
    ).toEqual([...WITH_APPROVER].sort());
  });

  it('returns reports with a reason and comments on paths that exist in the returned revision', () => {
    const returns = city.flatMap((report) => report.journey.filter((step) => step.move === 'return'));
    expect(returns.length).toBeGreaterThanOrEqual(10);
    for (const { reason, comments } of returns) {
      expect(reason.length).toBeGreaterThan(20);
      expect(comments.length).toBeGreaterThan(0);
    }
  });

  it('has accepted reports with two revisions, one of them after a reopening, and one that was withdrawn', () => {
    const twice = city.filter((report) => report.status === 'accepted' && submissions(report).length === 2);
    expect(twice.length).toBeGreaterThanOrEqual(8);
    const moves = new Set(twice.flatMap(({ journey }) => journey.map(({ move }) => move)));
    expect(moves).toContain('reopen');
    expect(moves).toContain('withdraw');
    for (const report of twice) expect(report.previousContents).toHaveLength(1);
  });
});

describe('the steps', () => {
  it('follow the table of moves and end in the report’s state', () => {
    for (const report of city) {
      let status: ReportStatus = 'notStarted';
      for (const step of report.journey) {
        if (!MOVES.includes(step.move as Move)) continue;
        const decision = decideMove(status, step.move as Move, moverOf(step));
        expect([report.agency, step.move, decision.allowed]).toEqual([report.agency, step.move, true]);
        if (decision.allowed) status = decision.to;
      }
      expect([report.agency, status]).toEqual([report.agency, report.status]);
    }
  });

  it('come one after the other, after the opening and before now', () => {
    for (const { journey } of city) {
      const times = journey.map(({ at }) => at.getTime());
      expect([...times].sort((a, b) => a - b)).toEqual(times);
      expect(new Set(times).size).toBe(times.length);
      expect(Math.min(...times)).toBeGreaterThan(Date.parse('2026-11-15T00:00:00+07:00'));
      expect(Math.max(0, ...times)).toBeLessThan(DEMO_NOW.getTime());
    }
  });

  it('leave the last saved content as the report’s content', () => {
    for (const report of city) {
      const saves = report.journey.flatMap((step) => (step.move === 'save' ? [step.content] : []));
      expect(saves.at(-1)).toEqual(report.content);
    }
  });

  it('needs a moment after the deadline', () => {
    expect(() => demoCity({ now: new Date('2026-12-10T12:00:00+07:00') })).toThrow(RangeError);
  });
});

describe('determinism', () => {
  it('gives the same bytes for the same seed and moment', () => {
    expect(JSON.stringify(demoCity({}))).toBe(JSON.stringify(city));
  });

  it('gives other reports for another seed, in the same numbers', () => {
    const other = demoCity({ seed: 'other' });
    expect(other.filter(({ status }) => status === 'accepted')).toHaveLength(98);
    expect(JSON.stringify(other)).not.toBe(JSON.stringify(city));
  });

  it('covers all reporting agencies in their order', () => {
    expect(city.map(({ agency }) => agency)).toEqual(demoAgencies.map(({ code }) => code));
    expect(city).toHaveLength(127);
  });
});
