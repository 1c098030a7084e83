// How many agencies had sent, and how many were accepted, at the end of each day.

import { addDays, daysBetween } from './dates';

export interface Timeline {
  expected: number;
  /** yyyy-mm-dd, as every day here. */
  deadline: string;
  /** First submissions and acceptances of the days that have any, in order. */
  items: DayTotal[];
}

export interface DayTotal {
  day: string;
  submitted: number;
  accepted: number;
}

/** Every day from the first to the last on which something came in, the deadline included; none before anything came. */
export function totalsOf({ items, deadline }: Timeline): DayTotal[] {
  const [first] = items;
  const last = items.at(-1);
  if (!first || !last) return [];
  const end = last.day > deadline ? last.day : deadline;
  const begin = first.day < deadline ? first.day : deadline;
  const byDay = new Map(items.map((item) => [item.day, item]));
  let [submitted, accepted] = [0, 0];
  return Array.from({ length: daysBetween(begin, end) + 1 }, (_, index) => {
    const day = addDays(begin, index);
    submitted += byDay.get(day)?.submitted ?? 0;
    accepted += byDay.get(day)?.accepted ?? 0;
    return { day, submitted, accepted };
  });
}
