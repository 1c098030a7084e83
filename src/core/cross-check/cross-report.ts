// What rules across agencies read and find. Their findings are for the reviewer alone: an agency never learns another's
// figures through the system, and nothing here ever blocks (contract: "Who may").

import type { Agency } from '../agency';
import type { Issue } from '../check/issue';
import type { Content } from '../content';
import type { Figure } from '../figures';
import { formatNumber } from '../numbers';
import { areaOf, type Template } from '../template/template';

/** One agency's report as the reviewer reads it. */
export interface CrossReport {
  agency: Agency;
  content: Content;
  figures: readonly Figure[];
}

export interface CrossFound {
  /** Whose report it is found in. */
  agency: string;
  path: string;
  message: string;
}

/** An issue of one agency's report that only comparing could find; always a warning. */
export interface CrossIssue extends Issue {
  agency: string;
}

export interface CrossRule {
  rule: string;
  code: string;
  severity: 'warning';
  source: string;
  about: string;
  find: (template: Template, reports: readonly CrossReport[]) => CrossFound[];
}

/** Reports by something they share, each agency once per key; keys only one agency has are dropped. */
export function sharedBy<T extends { agency: Agency }>(entries: Iterable<readonly [string, T]>): T[][] {
  const groups = new Map<string, T[]>();
  for (const [key, entry] of entries) {
    const group = groups.get(key);
    if (!group) groups.set(key, [entry]);
    else if (group.at(-1)?.agency.code !== entry.agency.code) group.push(entry);
  }
  return [...groups.values()].filter((group) => group.length > 1);
}

/** "Sở Y tế, phường Hải Châu và 3 đơn vị khác": the others of a group. */
export function othersOf<T extends { agency: Agency }>(template: Template, group: readonly T[], one: T): string {
  const names: string[] = [];
  for (const { agency } of group) {
    if (agency.code !== one.agency.code) names.push(areaOf(template, agency));
    if (names.length === 3) break;
  }
  const more = group.length - 1 - names.length;
  return more > 0 ? `${names.join(', ')} và ${formatNumber(more)} đơn vị khác` : names.join(', ');
}
