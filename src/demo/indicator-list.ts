// What the made-up reports know of the template they answer (bdhvs-2026): which figures there are, whom they are asked
// of, how they read in a sentence and which target the plan sets.

import type { PrintedTarget } from '../core/numbers';

export const COUNT_UNITS = {
  mediaColumns: 'chuyên mục',
  mediaProgrammes: 'chương trình',
  mediaArticles: 'bài viết',
  mediaBulletins: 'bản tin',
  influencers: 'người có ảnh hưởng',
  classes: 'lớp',
  trainees: 'lượt học viên',
  peopleVisited: 'người dân',
  householdsVisited: 'hộ gia đình',
} as const;
export type CountCode = keyof typeof COUNT_UNITS;

/** Longer, where the unit alone would not say what is counted. */
export const COUNT_FULL_UNITS: Readonly<Partial<Record<CountCode, string>>> = {
  influencers: 'người có ảnh hưởng tham gia truyền thông',
  classes: 'lớp cho cán bộ, công chức',
  trainees: 'lượt học viên là cán bộ, công chức',
  peopleVisited: 'người dân được hướng dẫn tại nhà',
  householdsVisited: 'hộ gia đình được hướng dẫn tại nhà',
};

export interface RateTarget extends PrintedTarget {
  /** As it reads in a sentence: "80%". */
  label: string;
}

/** Rates in the template's order with the plan's target, if it sets one. */
export const RATE_TARGETS = {
  aiWorkers: { atLeast: 80, label: '80%' },
  aiTeamMembers: { atLeast: 80, label: '80%' },
  aiResidents: { atLeast: 80, label: '80%' },
  publicStaff: { atLeast: 100, label: '100%' },
  upperSecondaryStudents: undefined,
  tertiaryStudents: undefined,
  youth: { atLeast: 80, label: '80%' },
  safetyInformed: { moreThan: 50, label: 'đa số (trên 50%)' },
} as const satisfies Record<string, RateTarget | undefined>;
export type RateCode = keyof typeof RATE_TARGETS;

export const COUNT_CODES = Object.keys(COUNT_UNITS) as CountCode[];
export const RATE_CODES = Object.keys(RATE_TARGETS) as RateCode[];
export const INDICATOR_CODES: readonly (CountCode | RateCode)[] = [...COUNT_CODES, ...RATE_CODES];

export function targetOf(code: RateCode): RateTarget | undefined {
  return RATE_TARGETS[code];
}

/** Offices that are asked for more than the figures everyone is asked for. */
const EXTRA_ASKED: Readonly<Record<string, readonly RateCode[]>> = {
  BQLKCNCKCN: ['aiWorkers'],
  SGDDT: ['upperSecondaryStudents'],
  DHDN: ['tertiaryStudents'],
  TDDN: ['youth'],
};
const ASKED_OF_EVERYONE: readonly string[] = [
  'mediaColumns',
  'mediaProgrammes',
  'mediaArticles',
  'mediaBulletins',
  'influencers',
  'classes',
  'trainees',
  'publicStaff',
];

export function isTerritorial(kind: string): boolean {
  return kind === 'ward' || kind === 'commune' || kind === 'special_zone';
}

export function isAsked(code: string, agency: { code: string; kind: string }): boolean {
  if (isTerritorial(agency.kind) || ASKED_OF_EVERYONE.includes(code)) return true;
  return (EXTRA_ASKED[agency.code] as readonly string[] | undefined)?.includes(code) ?? false;
}

export const NOT_ASKED_REASON = 'Không thuộc phạm vi quản lý';
