// The faults of one page of the form: what cannot be read in its boxes, and what the rules say of its fields.

import type { Issue } from '../../src/core/check/issue';
import { parseDate } from '../../src/core/dates';
import { parseCount, parsePercent } from '../../src/core/number-entry';
import type { FieldError } from '../ui/error-summary';
import { partOfPath } from './part-progress';
import type { Part } from './parts';

/** Why what stands in the box at `path` cannot be taken; a date has its parts joined by "/". */
export function unreadable(path: string, typed: string): string {
  const entry = typed.includes('/')
    ? parseDate(typed)
    : path.endsWith('.next')
      ? parsePercent(typed)
      : parseCount(typed);
  return entry.kind === 'refused' ? entry.message : `“${typed}” chưa đọc được. Hãy nhập lại.`;
}

/** Faults of the part, those of unreadable boxes first: they are nowhere but on this device. */
export function faultsOf(
  part: Part,
  parts: readonly Part[],
  raw: Readonly<Record<string, string>>,
  issues: readonly Issue[],
): FieldError[] {
  const mine = (path: string): boolean => partOfPath(parts, path) === part;
  const boxes = Object.entries(raw)
    .filter(([path]) => mine(path))
    .map(([path, typed]) => ({ target: path, message: unreadable(path, typed) }));
  const rules = issues
    .filter(({ path, severity }) => severity === 'error' && mine(path))
    .map(({ path, message }) => ({ target: path, message }));
  return [...boxes, ...rules];
}
