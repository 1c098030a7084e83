// Times of the API as people read them, and how long there is until a due time.

import { daysBetween, formatDate, formatDateTime, formatTime, vietnamDate } from '../../src/core/dates';
import { now } from './now';

/** "16 giờ 05 ngày 08/12/2026" */
export const momentOf = (at: string): string => formatDateTime(new Date(at));

/** "16 giờ 05" */
export const hourOf = (at: string | number): string => formatTime(new Date(at));

/** "08/12/2026" of an instant or of a plain day. */
export const dayOf = (at: string): string =>
  formatDate(/^\d{4}-\d{2}-\d{2}$/.test(at) ? at : vietnamDate(new Date(at)));

/** "Còn 18 ngày", "Hôm nay là hạn cuối", "Đã quá hạn 3 ngày". */
export function countdown(due: string): string {
  const days = daysBetween(vietnamDate(now()), vietnamDate(new Date(due)));
  if (days === 0) return 'Hôm nay là hạn cuối';
  return days > 0 ? `Còn ${days} ngày` : `Đã quá hạn ${-days} ngày`;
}
