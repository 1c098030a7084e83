// Days and times as Vietnam has them: a day is "yyyy-mm-dd" in data, dd/mm/yyyy on screen and "ngày 05 tháng 12 năm
// 2026" in documents (Decree 30/2020/NĐ-CP pads days below 10 and the months 1 and 2). The clock comes from outside.

/** Vietnam keeps UTC+7 all year, everywhere; it has had no daylight saving since 1979. */
const OFFSET_HOURS = 7;
const OFFSET = '+07:00';

export type DateEntry =
  | { kind: 'empty' }
  | { kind: 'date'; value: string }
  | { kind: 'refused'; code: 'date.notDate' | 'date.notInCalendar' | 'date.shortYear'; message: string };

/** Whether "yyyy-mm-dd" is a day of the calendar (29 February only in leap years), years 1900 to 2999. */
export function isRealDate(date: string): boolean {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(date)) return false;
  return isInCalendar(Number(date.slice(0, 4)), Number(date.slice(5, 7)), Number(date.slice(8)));
}

function isInCalendar(year: number, month: number, day: number): boolean {
  if (year < 1900 || year > 2999 || month < 1 || month > 12 || day < 1) return false;
  const leap = year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);
  return day <= (month === 2 ? (leap ? 29 : 28) : month === 4 || month === 6 || month === 9 || month === 11 ? 30 : 31);
}

/** What a person typed or pasted: dd/mm/yyyy (also d/m/yyyy, with - or .), or yyyy-mm-dd. */
export function parseDate(typed: string): DateEntry {
  const text = typed.trim();
  if (text === '') return { kind: 'empty' };
  const iso = /^(\d{4})-(\d{1,2})-(\d{1,2})$/.exec(text);
  const parts = iso
    ? ([iso[3], iso[2], iso[1]] as const)
    : (/^(\d{1,2})\s*[/.-]\s*(\d{1,2})\s*[/.-]\s*(\d{2}|\d{4})$/.exec(text)?.slice(1) ?? null);
  if (!parts) {
    const shown = text.length > 40 ? `${text.slice(0, 39)}…` : text;
    return refused('date.notDate', `“${shown}” chưa phải ngày tháng năm. Hãy nhập theo dạng 05/12/2026.`);
  }
  return dateOfParts(parts[0] ?? '', parts[1] ?? '', parts[2] ?? '');
}

/** The three boxes of a form: day, month, year as typed. */
export function dateOfParts(day: string, month: string, year: string): DateEntry {
  const [d, m, y] = [day.trim(), month.trim(), year.trim()];
  if (d === '' && m === '' && y === '') return { kind: 'empty' };
  const shown = `${d || '…'}/${m || '…'}/${y || '…'}`;
  if (!/^\d{1,2}$/.test(d) || !/^\d{1,2}$/.test(m) || !/^\d{2,4}$/.test(y)) {
    return refused('date.notDate', `“${shown}” chưa đủ ngày, tháng, năm. Hãy nhập theo dạng 05/12/2026.`);
  }
  if (y.length !== 4) return refused('date.shortYear', `“${shown}” chưa rõ năm nào. Hãy nhập đủ bốn chữ số của năm.`);
  if (!isInCalendar(Number(y), Number(m), Number(d))) {
    return refused('date.notInCalendar', `Không có ngày ${shown} trong lịch. Hãy kiểm tra ngày, tháng.`);
  }
  return { kind: 'date', value: `${y}-${m.padStart(2, '0')}-${d.padStart(2, '0')}` };
}

const refused = (code: 'date.notDate' | 'date.notInCalendar' | 'date.shortYear', message: string): DateEntry => ({
  kind: 'refused',
  code,
  message,
});

/** "2026-12-05" → "05/12/2026". Any other text comes back as it is. */
export function formatDate(date: string): string {
  const [year, month, day] = date.split('-');
  return year && month && day ? `${day}/${month}/${year}` : date;
}

/** "2026-12-05" → "ngày 05 tháng 12 năm 2026"; months from 3 on have no zero: "ngày 15 tháng 3 năm 2026". */
export function dateInProse(date: string): string {
  const [year = '', month = '', day = ''] = date.split('-');
  return `ngày ${day} tháng ${Number(month) < 3 ? month : String(Number(month))} năm ${year}`;
}

/** The day in Vietnam at an instant, "yyyy-mm-dd". */
export function vietnamDate(instant: Date): string {
  return vietnamClock(instant).slice(0, 10);
}

/** "08/12/2026" of a plain day or of an instant in ISO 8601, whose day is Vietnam's. */
export function dayOf(at: string): string {
  return formatDate(at.length === 10 ? at : vietnamDate(new Date(at)));
}

/** "16 giờ 05"; hours have no zero in front: "9 giờ 12". */
export function formatTime(instant: Date): string {
  const clock = vietnamClock(instant);
  return `${Number(clock.slice(11, 13))} giờ ${clock.slice(14, 16)}`;
}

/** "16 giờ 05 ngày 08/12/2026". */
export function formatDateTime(instant: Date): string {
  return `${formatTime(instant)} ngày ${formatDate(vietnamDate(instant))}`;
}

/** ISO 8601 with Vietnam's offset, as the API writes times: "2026-12-08T16:05:00.000+07:00". */
export function vietnamIso(instant: Date): string {
  return vietnamClock(instant) + OFFSET;
}

/** The last instant of a day in Vietnam: a report sent at 23:59:59.999 of its due day is on time. */
export function endOfDay(date: string): Date {
  return new Date(`${date}T23:59:59.999${OFFSET}`);
}

/** `date` plus a number of days. */
export function addDays(date: string, days: number): string {
  return new Date(Date.parse(`${date}T00:00:00Z`) + days * 86_400_000).toISOString().slice(0, 10);
}

/** Whole days from one date to another; negative when `to` is earlier. */
export function daysBetween(from: string, to: string): number {
  return Math.round((Date.parse(`${to}T00:00:00Z`) - Date.parse(`${from}T00:00:00Z`)) / 86_400_000);
}

/** Local date and time without an offset, "2026-12-08T16:05:00.000". */
function vietnamClock(instant: Date): string {
  return new Date(instant.getTime() + OFFSET_HOURS * 3_600_000).toISOString().slice(0, 23);
}
