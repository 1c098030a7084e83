// Days and times in Vietnam, whatever the machine's own time zone.

import fc from 'fast-check';
import {
  addDays,
  dateInProse,
  dateOfParts,
  dayOf,
  daysBetween,
  endOfDay,
  formatDate,
  formatDateTime,
  isRealDate,
  parseDate,
  vietnamDate,
  vietnamIso,
} from '../../src/core/dates';

const date = (value: string) => ({ kind: 'date', value });

describe('parseDate', () => {
  it.each([
    ['05/12/2026', '2026-12-05'],
    ['5/1/2026', '2026-01-05'],
    [' 5-1-2026 ', '2026-01-05'],
    ['05.01.2026', '2026-01-05'],
    ['2026-12-05', '2026-12-05'],
    ['29/02/2024', '2024-02-29'],
  ])('takes “%s”', (typed, value) => expect(parseDate(typed)).toEqual(date(value)));
  it.each([
    ['31/02/2026', 'date.notInCalendar', 'Không có ngày 31/02/2026 trong lịch. Hãy kiểm tra ngày, tháng.'],
    ['29/02/2026', 'date.notInCalendar', 'Không có ngày 29/02/2026 trong lịch. Hãy kiểm tra ngày, tháng.'],
    ['12/25/2026', 'date.notInCalendar', 'Không có ngày 12/25/2026 trong lịch. Hãy kiểm tra ngày, tháng.'],
    ['5/12/26', 'date.shortYear', '“5/12/26” chưa rõ năm nào. Hãy nhập đủ bốn chữ số của năm.'],
    ['tháng 5', 'date.notDate', '“tháng 5” chưa phải ngày tháng năm. Hãy nhập theo dạng 05/12/2026.'],
  ])('refuses “%s” (%s)', (typed, code, message) => {
    expect(parseDate(typed)).toEqual({ kind: 'refused', code, message });
  });
  it('knows an empty box, and boxes half filled', () => {
    expect(parseDate('')).toEqual({ kind: 'empty' });
    expect(dateOfParts('', ' ', '')).toEqual({ kind: 'empty' });
    expect(dateOfParts('5', '', '2026')).toMatchObject({ kind: 'refused', code: 'date.notDate' });
  });
  it('parse(format(x)) = x for every day', () => {
    const days = fc.date({ min: new Date('1900-01-01'), max: new Date('2999-12-31'), noInvalidDate: true });
    fc.assert(
      fc.property(days, (day) => {
        const iso = day.toISOString().slice(0, 10);
        expect(isRealDate(iso)).toBe(true);
        expect(parseDate(formatDate(iso))).toEqual(date(iso));
      }),
    );
  });
  it('refuses days no calendar has', () => {
    for (const day of ['2026-02-30', '2026-13-01', '2026-00-10', '2026-1-1', '0000-01-01', '', 'x']) {
      expect(isRealDate(day)).toBe(false);
    }
  });
});

describe('in words', () => {
  it('pads days below 10 and months 1 and 2, as Decree 30/2020 does', () => {
    expect(dateInProse('2026-12-05')).toBe('ngày 05 tháng 12 năm 2026');
    expect(dateInProse('2026-02-15')).toBe('ngày 15 tháng 02 năm 2026');
    expect(dateInProse('2026-03-09')).toBe('ngày 09 tháng 3 năm 2026');
  });
  it('shows times in Vietnam', () => {
    expect(formatDateTime(new Date('2026-12-08T09:05:00Z'))).toBe('16 giờ 05 ngày 08/12/2026');
    expect(formatDateTime(new Date('2026-12-08T18:30:00Z'))).toBe('1 giờ 30 ngày 09/12/2026');
    expect(vietnamIso(new Date('2026-12-08T09:05:00Z'))).toBe('2026-12-08T16:05:00.000+07:00');
  });
});

describe('days', () => {
  it('are told of a day and of an instant alike, in Vietnam', () => {
    expect(dayOf('2026-12-08')).toBe('08/12/2026');
    expect(dayOf('2026-12-08T18:30:00Z')).toBe('09/12/2026');
  });
  it('end in Vietnam, not in London', () => {
    expect(endOfDay('2026-12-10').toISOString()).toBe('2026-12-10T16:59:59.999Z');
    expect(vietnamDate(endOfDay('2026-12-10'))).toBe('2026-12-10');
    expect(vietnamDate(new Date(endOfDay('2026-12-10').getTime() + 1))).toBe('2026-12-11');
  });
  it('are counted over months and years', () => {
    expect(addDays('2026-12-31', 1)).toBe('2027-01-01');
    expect(daysBetween('2026-11-22', '2026-12-10')).toBe(18);
    expect(daysBetween('2026-12-10', '2026-11-22')).toBe(-18);
  });
});
