// The last moment a report is on time, in words. Mostly it is the end of a day, but an extension may name an hour: then
// nobody may be promised the whole day.

import { dayOf, daysBetween, formatDateTime, formatTime, vietnamDate } from './dates';

/** "hết ngày 20/12/2026", or "12 giờ 00 ngày 20/12/2026" where the time ends within its day. @param dueAt ISO 8601 */
export function dueWords(dueAt: string): string {
  const due = new Date(dueAt);
  const lastSecond = formatTime(due) === '23 giờ 59' && due.getUTCSeconds() === 59;
  return lastSecond ? `hết ngày ${dayOf(dueAt)}` : formatDateTime(due);
}

/** "Còn 18 ngày", "Hôm nay là hạn cuối", "Đã quá hạn" within that day, "Đã quá hạn 3 ngày". @param dueAt ISO 8601 */
export function countdown(dueAt: string, now: Date): string {
  const due = new Date(dueAt);
  const days = daysBetween(vietnamDate(now), vietnamDate(due));
  if (days === 0) return now > due ? 'Đã quá hạn' : 'Hôm nay là hạn cuối';
  return days > 0 ? `Còn ${days} ngày` : `Đã quá hạn ${-days} ngày`;
}
