// Editions of the city's report: the list, freezing one, what changed since.

import type { EditionChanges } from '../../src/core/edition/changes';
import type { FigureChange } from '../../src/core/edition/figure-changes';
import type { TotalChange } from '../../src/core/edition/total-changes';
import { get, send } from './client';
import type { Statuses } from './summary';

export interface EditionLine {
  number: number;
  frozenAt: string;
  /** The person's name. */
  frozenByName: string;
  note: string;
  statuses: ('submitted' | 'accepted')[];
  expected: number;
  included: number;
}

export interface ChangesPage extends Omit<EditionChanges, 'figures' | 'totals'> {
  comparedAt: string;
  totals: (TotalChange & { moreAgencies: number })[];
  /** How many in all; `items` is a page of them. */
  figures: number;
  items: FigureChange[];
  next: string | null;
}

interface Page<T> {
  items: T[];
  next: string | null;
}

const at = (period: string): string => `/periods/${encodeURIComponent(period)}/consolidation/editions`;

export const editionUrl = (period: string, number: number): string => `${at(period)}/${number}`;

export const readEditions = (period: string, after: string | null = null): Promise<Page<EditionLine>> =>
  get(`${at(period)}?limit=20${after === null ? '' : `&after=${after}`}`);

export const readEdition = (period: string, number: number): Promise<EditionLine> => get(editionUrl(period, number));

export const readEditionChanges = (period: string, number: number, after: string | null = null): Promise<ChangesPage> =>
  get(`${editionUrl(period, number)}/changes?limit=100${after === null ? '' : `&after=${after}`}`);

/** `key` makes a repeated press, or a retry after a lost answer, the same edition. */
export const freeze = (period: string, wish: { statuses: Statuses; note: string }, key: string): Promise<EditionLine> =>
  send('POST', at(period), wish, { 'idempotency-key': key });
