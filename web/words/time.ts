// Times of the API as people read them, and how long there is until a due time.

import { formatDateTime, formatTime } from '../../src/core/dates';
import { countdown as countdownFrom } from '../../src/core/due-time';
import { now } from './now';

export { dayOf } from '../../src/core/dates';
export { dueWords } from '../../src/core/due-time';

/** "16 giờ 05 ngày 08/12/2026" */
export const momentOf = (at: string): string => formatDateTime(new Date(at));

/** "16 giờ 05" */
export const hourOf = (at: string | number): string => formatTime(new Date(at));

/** "Còn 18 ngày", "Hôm nay là hạn cuối", "Đã quá hạn 3 ngày", by the server's clock. */
export const countdown = (dueAt: string): string => countdownFrom(dueAt, now());
