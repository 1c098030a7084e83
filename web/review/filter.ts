// Which agencies of the board are shown: by group, state, kind and a search without tone marks. Kept in the address,
// so that coming back from a report finds the same list.

import type { Timeliness } from '../../src/core/summary/summary';
import { matchesSearch } from '../../src/core/text/search';
import { timelinessOf } from '../../src/core/workflow';
import type { ProgressRow } from '../api/period';

export interface Filter {
  search: string;
  group: string;
  status: string;
  kind: string;
  /** "yes": number and date, or the document itself, are known; "no": neither. */
  signed: string;
  /** User name of who handles it; NOBODY for nobody. */
  handler: string;
}

export const EMPTY: Filter = { search: '', group: '', status: '', kind: '', signed: '', handler: '' };

/** The one of the four groups an agency is in. `submittedAt` is there once a report was submitted, whatever came after. */
export const groupOf = (row: ProgressRow): Timeliness => timelinessOf(row.status, row.submittedAt !== null, row.late);

/** A user name has no brackets. */
export const NOBODY = '(nobody)';

/** The signed document is known of: its number and date, or the file. */
export const hasDocument = ({ dispatch, signed }: ProgressRow): boolean => dispatch !== null || signed;

export const matches = (filter: Filter, row: ProgressRow): boolean =>
  (filter.group === '' || groupOf(row) === filter.group) &&
  (filter.status === '' || row.status === filter.status) &&
  (filter.kind === '' || row.kind === filter.kind) &&
  (filter.signed === '' || (filter.signed === 'yes') === hasDocument(row)) &&
  (filter.handler === '' || (row.reviewer ?? NOBODY) === filter.handler) &&
  (filter.search === '' || matchesSearch(`${row.name} ${row.code}`, filter.search));

const NAMES: Record<keyof Filter, string> = {
  search: 'tim',
  group: 'nhom',
  status: 'trang-thai',
  kind: 'loai',
  signed: 'van-ban',
  handler: 'xu-ly',
};

export function filterOf(query: Record<string, string>): Filter {
  const keys = Object.keys(NAMES) as (keyof Filter)[];
  return Object.fromEntries(keys.map((key) => [key, query[NAMES[key]] ?? ''])) as unknown as Filter;
}

/** "?nhom=late&tim=hai chau", "" without any filter. */
export function queryOf(filter: Filter): string {
  const query = new URLSearchParams();
  for (const [key, name] of Object.entries(NAMES)) {
    const value = filter[key as keyof Filter];
    if (value !== '') query.set(name, value);
  }
  const text = query.toString();
  return text === '' ? '' : `?${text}`;
}
