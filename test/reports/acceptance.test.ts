// Accepting many when something fails on the way: what was accepted is said to be accepted.

import { AuditTrail, type AuditEntry } from '../../src/audit/audit-trail';
import type { Actor } from '../../src/core/access';
import { Problem } from '../../src/core/problem';
import { AcceptanceService } from '../../src/reports/acceptance.service';
import type { ReviewService } from '../../src/reports/review.service';

const MINH: Actor = { username: 'tonghop', displayName: 'anh Minh', role: 'reviewer', agency: null };

/** Accepts these agencies in turn; `faults` says what accepting one of them throws. */
function accepting(agencies: string[], faults: Record<string, unknown>, record = jest.fn(() => Promise.resolve())) {
  const move = jest.fn((_: Actor, _period: string, agency: string) =>
    agency in faults ? Promise.reject(faults[agency] as Error) : Promise.resolve(),
  );
  const audit = Object.assign(Object.create(AuditTrail.prototype) as AuditTrail, {
    recordApart: record as (entry: AuditEntry) => Promise<void>,
    logger: { error: jest.fn() },
  });
  const service = new AcceptanceService({ move } as unknown as ReviewService, audit);
  const chosen = agencies.map((agency) => ({ agency, revision: 1 }));
  const tried = () => move.mock.calls.map(([, , agency]) => agency);
  return { answer: service.accept(MINH, 'bdhvs-2026', chosen), tried, record };
}

const UNAVAILABLE = new Problem('database.unavailable');

it('a database that goes away halfway: the ones before are accepted, the others are to be tried again', async () => {
  const { answer, tried } = accepting(['A', 'B', 'C', 'D'], { B: new Problem('report.wrongState'), C: UNAVAILABLE });
  const { items } = await answer;
  expect(items.map(({ agency, accepted, code }) => [agency, accepted, code])).toEqual([
    ['A', true, null],
    ['B', false, 'report.wrongState'],
    ['C', false, 'database.unavailable'],
    ['D', false, 'database.unavailable'],
  ]);
  expect(items[3]?.reason).toContain('thử lại');
  expect(tried()).toEqual(['A', 'B', 'C']);
});

it('a mistake in the code halfway does not hide what was accepted either', async () => {
  const { items } = await accepting(['A', 'B'], { B: new TypeError('x is undefined') }).answer;
  expect(items.map(({ code }) => code)).toEqual([null, 'server.failed']);
});

it('a failure before anything was accepted fails the whole, as for a single report', async () => {
  await expect(accepting(['A', 'B'], { A: UNAVAILABLE }).answer).rejects.toBe(UNAVAILABLE);
});

it('writes down the refusals that every other request writes down, and no others', async () => {
  const faults = {
    A: new Problem('accept.samePerson'),
    B: new Problem('report.wrongState'),
    C: new Problem('agency.unknown'),
  };
  const { answer, record } = accepting(['A', 'B', 'C'], faults);
  await answer;
  const written = (record.mock.calls as unknown as [AuditEntry][]).map(([{ agency, outcome, detail }]) => [
    agency,
    outcome,
    detail?.['code'],
  ]);
  expect(written).toEqual([
    ['A', 'refused', 'accept.samePerson'],
    ['B', 'refused', 'report.wrongState'],
  ]);
});

it('a refusal that cannot be written down does not hide the refusal, nor what was accepted', async () => {
  const broken = jest.fn(() => Promise.reject(new Error('no space left')));
  const { items } = await accepting(['A', 'B'], { B: new Problem('report.wrongState') }, broken).answer;
  expect(items.map(({ code }) => code)).toEqual([null, 'report.wrongState']);
});
