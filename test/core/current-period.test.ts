// The period people work on: the newest that has opened, else the newest.

import { currentPeriodOf } from '../../src/core/current-period';

const opening = (...days: string[]) => days.map((opensOn) => ({ opensOn }));
const YEARS = ['2025-11-15', '2026-11-15', '2027-11-15'];

it.each([
  ['the newest that has opened, not the one to come', '2026-12-05', '2026-11-15'],
  ['one that opens today has opened', '2027-11-15', '2027-11-15'],
  ['one that opens tomorrow has not', '2027-11-14', '2026-11-15'],
  ['before any has opened, the newest', '2020-01-01', '2027-11-15'],
])('%s', (_, today, expected) => {
  for (const days of [YEARS, YEARS.toReversed()]) {
    expect(currentPeriodOf(opening(...days), today)).toEqual({ opensOn: expected });
  }
});

it('is none without any', () => {
  expect(currentPeriodOf([], '2026-12-05')).toBeUndefined();
});
