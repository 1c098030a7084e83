// Which agencies of the board are shown: by group, state, kind and a search without tone marks. Kept in the address,
// so that coming back from a report finds the same list.

import { matchesSearch } from '../../src/core/text/search';
import { timelinessOf } from '../../src/core/workflow';
import type { ProgressRow } from '../api/period';
import type { Group } from '../words/status';

export interface Filter {
  search: string;
  group: string;
  status: string;
  kind: string;
}

export const EMPTY: Filter = { search: '', group: '', status: '', kind: '' };

/** The one of the four groups an agency is in. `submittedAt` is there once a report was submitted, whatever came after. */
export const groupOf = (row: ProgressRow): Group => timelinessOf(row.status, row.submittedAt !== null, row.late);

export const matches = (filter: Filter, row: ProgressRow): boolean =>
  (filter.group === '' || groupOf(row) === filter.group) &&
  (filter.status === '' || row.status === filter.status) &&
  (filter.kind === '' || row.kind === filter.kind) &&
  (filter.search === '' || matchesSearch(`${row.name} ${row.code}`, filter.search));

const NAMES: Record<keyof Filter, string> = { search: 'tim', group: 'nhom', status: 'trang-thai', kind: 'loai' };

export function filterOf(query: Record<string, string>): Filter {
  const value = (key: keyof Filter): string => query[NAMES[key]] ?? '';
  return { search: value('search'), group: value('group'), status: value('status'), kind: value('kind') };
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
