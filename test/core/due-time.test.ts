// A due time in words: what is promised is never later than what was granted.

import fc from 'fast-check';
import { vietnamIso } from '../../src/core/dates';
import { countdown, dueWords } from '../../src/core/due-time';

it('promises the whole day only where the whole day is given', () => {
  expect(dueWords('2026-12-10T23:59:59.999+07:00')).toBe('hết ngày 10/12/2026');
  expect(dueWords('2026-12-10T16:59:59Z')).toBe('hết ngày 10/12/2026');
  expect(dueWords('2026-12-20T12:00:00.000+07:00')).toBe('12 giờ 00 ngày 20/12/2026');
  expect(dueWords('2026-12-20T23:59:00.000+07:00')).toBe('23 giờ 59 ngày 20/12/2026');
  expect(dueWords('2026-12-20T17:00:00Z')).toBe('0 giờ 00 ngày 21/12/2026');
});

it('never promises a moment that is too late', () => {
  const moments = fc.date({ min: new Date('2026-01-01'), max: new Date('2027-12-31'), noInvalidDate: true });
  fc.assert(
    fc.property(moments, (due) => {
      const [, hour = '23', minute = '59', day = ''] =
        /^(?:hết|(\d+) giờ (\d\d)) ngày (\S+)$/.exec(dueWords(vietnamIso(due))) ?? [];
      const promised = new Date(`${day.split('/').reverse().join('-')}T${hour.padStart(2, '0')}:${minute}:00+07:00`);
      expect(promised.getTime()).toBeLessThanOrEqual(due.getTime());
    }),
  );
});

it('is counted down to, by days and on its last day by the hour', () => {
  const at = (now: string) => countdown('2026-12-20T12:00:00+07:00', new Date(now));
  expect(at('2026-12-02T20:00:00+07:00')).toBe('Còn 18 ngày');
  expect(at('2026-12-20T11:59:00+07:00')).toBe('Hôm nay là hạn cuối');
  expect(at('2026-12-20T12:00:01+07:00')).toBe('Đã quá hạn');
  expect(at('2026-12-23T08:00:00+07:00')).toBe('Đã quá hạn 3 ngày');
});
