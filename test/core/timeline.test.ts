// Totals by day: they never fall, no day is missing, and the last day counts everybody.

import fc from 'fast-check';
import { addDays } from '../../src/core/dates';
import { totalsOf } from '../../src/core/timeline';

const item = fc.record({ offset: fc.nat(40), submitted: fc.nat(20), accepted: fc.nat(20) });

it('has every day from the first to the last or the deadline, and only grows', () => {
  fc.assert(
    fc.property(fc.uniqueArray(item, { selector: ({ offset }) => offset, minLength: 1 }), fc.nat(50), (raw, due) => {
      const items = raw
        .map(({ offset, ...counts }) => ({ day: addDays('2026-11-20', offset), ...counts }))
        .sort((a, b) => (a.day < b.day ? -1 : 1));
      const deadline = addDays('2026-11-20', due);
      const totals = totalsOf({ expected: 127, deadline, items });
      expect(totals.map(({ day }) => day)).toEqual(totals.map((_, index) => addDays(totals[0]!.day, index)));
      expect(totals.some(({ day }) => day === deadline)).toBe(true);
      for (const [index, { submitted }] of totals.entries()) {
        if (index > 0) expect(submitted).toBeGreaterThanOrEqual(totals[index - 1]!.submitted);
      }
      const sum = (key: 'submitted' | 'accepted'): number => items.reduce((all, each) => all + each[key], 0);
      expect(totals.at(-1)).toMatchObject({ submitted: sum('submitted'), accepted: sum('accepted') });
    }),
  );
});

it('is empty before anything came in', () => {
  expect(totalsOf({ expected: 127, deadline: '2026-12-10', items: [] })).toEqual([]);
});
