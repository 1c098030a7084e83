// Working times of the weeks of reporting, so that every step of a journey falls into an office day in Vietnam and
// comes after the step before it.

import { addDays, daysBetween, vietnamDate } from '../core/dates';
import type { Random } from './random';

const MINUTE = 60_000;

/** Steps of one journey, each later than the one before and none after `now`. */
export class Calendar {
  private last = 0;

  constructor(
    private readonly random: Random,
    private readonly now: Date,
  ) {}

  /** The time of the last step. */
  get time(): Date {
    return new Date(this.last);
  }

  /** Some time of an office day from `from` to `to` (yyyy-mm-dd), later than the step before. */
  on(from: string, to: string = from): Date {
    const day = officeDay(addDays(from, this.random.int(0, Math.max(0, daysBetween(from, to)))));
    const minute = this.random.int(7 * 60 + 35, 16 * 60 + 50);
    return this.after(new Date(Date.parse(`${day}T00:00:00+07:00`) + minute * MINUTE));
  }

  /** Some minutes after the step before. */
  soon(least = 4, most = 55): Date {
    return this.after(new Date(this.last + this.random.int(least, most) * MINUTE));
  }

  /** A later office day, `least` to `most` days after the step before, but before `now`. */
  later(least: number, most: number): Date {
    const day = addDays(vietnamDate(new Date(this.last)), this.random.int(least, most));
    return this.on(day);
  }

  private after(wanted: Date): Date {
    let time = Math.max(wanted.getTime(), this.last + 3 * MINUTE);
    // Little time is left: take half of it, so that later steps still find room.
    const left = this.now.getTime() - this.last;
    if (time >= this.now.getTime() - 30 * MINUTE) time = this.last + Math.max(MINUTE, Math.floor(left / 3));
    this.last = time;
    return new Date(this.last);
  }
}

/** The day itself, or the Monday after a weekend. */
function officeDay(date: string): string {
  const forward = [1, 0, 0, 0, 0, 0, 2][new Date(`${date}T00:00:00Z`).getUTCDay()] ?? 0;
  return addDays(date, forward);
}
