// The agencies to be reminded, with the last call made to each.

import { chaseReason, type ChaseReason } from '../../src/core/chase';
import { vietnamDate } from '../../src/core/dates';
import { matchesSearch } from '../../src/core/text/search';
import type { Call } from '../api/chase';
import type { ProgressRow } from '../api/period';
import { groupOf } from '../review/filter';
import { now } from '../words/now';

export interface Chased {
  row: ProgressRow;
  reason: ChaseReason;
  /** The last recorded call; its promise stands until a later call. */
  last: Call | undefined;
  calls: number;
  /** The day promised is past. */
  broken: boolean;
}

/** Those who owe something, in the order of the board. */
export function chasedOf(rows: readonly ProgressRow[], calls: readonly Call[]): Chased[] {
  const today = vietnamDate(now());
  return rows.flatMap((row) => {
    const timeliness = groupOf(row);
    const overdue = timeliness === 'notSubmitted' && new Date(row.dueAt) < now();
    const reason = chaseReason({ status: row.status, timeliness, overdue });
    if (!reason) return [];
    const own = calls.filter(({ agency }) => agency === row.code);
    const last = own[0];
    return [{ row, reason, last, calls: own.length, broken: Boolean(last?.promisedOn && last.promisedOn < today) }];
  });
}

export interface ChaseFilter {
  search: string;
  reason: string;
  /** "none": not called yet; "broken": the day promised is past. */
  called: string;
}

export const fits = ({ search, reason, called }: ChaseFilter, { row, ...chased }: Chased): boolean =>
  (reason === '' || chased.reason === reason) &&
  (called === '' || (called === 'none' ? chased.calls === 0 : chased.broken)) &&
  (search === '' || matchesSearch(`${row.name} ${row.code}`, search));
