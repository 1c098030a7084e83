// Agencies that stand otherwise today than in the edition: newly counted or no longer, by another revision, in another
// of the four groups, on the list or off it. Nobody who sent a report is said not to have.

import { formatNumber } from '../numbers';
import { inSentence } from '../outline/wording';
import { TIMELINESS_WORDS, type Coverage, type Timeliness } from '../summary/summary';
import type { AgencyPair, Difference, Side } from './state';

/** What happened to the agency; an agency that came into the totals and changed its group is `included`. */
export type StandingKind = 'listed' | 'unlisted' | 'included' | 'excluded' | 'revised' | 'group' | 'renamed';

/** `name` is the agency's. */
export interface StandingChange extends Difference {
  code: string;
  change: StandingKind;
  beforeRevision: number | null;
  afterRevision: number | null;
}

export function standingChanges(pairs: readonly AgencyPair[]): StandingChange[] {
  return pairs.flatMap(({ agency, before, after }) => {
    const change = kindOf(before, after);
    if (change === null) return [];
    const revisions = { beforeRevision: before?.revision ?? null, afterRevision: after?.revision ?? null };
    const renamed = change === 'renamed';
    const words = {
      before: renamed ? (before?.agency.name ?? '') : sideWords(before),
      after: renamed ? agency.name : sideWords(after),
    };
    return [{ code: agency.code, name: agency.name, change, ...words, ...revisions }];
  });
}

function kindOf(before: Side | null, after: Side | null): StandingKind | null {
  if (!before) return after ? 'listed' : null;
  if (!after) return 'unlisted';
  if (before.revision === null && after.revision !== null) return 'included';
  if (before.revision !== null && after.revision === null) return 'excluded';
  if (before.revision !== after.revision) return 'revised';
  if (before.timeliness !== after.timeliness) return 'group';
  return before.agency.name === after.agency.name ? null : 'renamed';
}

function sideWords(side: Side | null): string {
  if (!side) return 'không có trong danh sách đơn vị báo cáo';
  const counted = side.revision === null ? 'chưa được tính' : `tính theo lần gửi ${side.revision}`;
  return `${counted}; ${inSentence(TIMELINESS_WORDS[side.timeliness])}`;
}

/** The submissions of the whole city: "Gửi trễ hạn: 18 đơn vị → 19 đơn vị". */
export function coverageChanges(before: Coverage, after: Coverage): Difference[] {
  const lines: [name: string, of: (coverage: Coverage) => string][] = [
    ['Báo cáo được tổng hợp', ({ included, expected }) => `${formatNumber(included)}/${formatNumber(expected)} đơn vị`],
    ...(Object.keys(TIMELINESS_WORDS) as Timeliness[]).map((group): [string, (coverage: Coverage) => string] => [
      TIMELINESS_WORDS[group],
      (coverage) => agencies(coverage[group]),
    ]),
  ];
  return lines
    .map(([name, of]) => ({ name, before: of(before), after: of(after) }))
    .filter((line) => line.before !== line.after);
}

const agencies = (count: number): string => `${formatNumber(count)} đơn vị`;
