// A made-up city for the laws of the summary: a handful of agencies of every kind and, from a seed, what each of them
// answered, written like the content of a report so that a calculation without the core can read it too.

import type { Agency } from '../../../src/core/agency';
import type { Answer } from '../../../src/core/content';
import type { BasisChange, Timeliness } from '../../../src/core/summary/summary';

/** The part of a report's content that figures come from. */
export interface RawReport {
  nil: boolean;
  indicators: Record<string, { current?: Answer; previous?: Answer; fullYear?: Answer; next?: number }>;
  trainingClasses: { id: string; audience: string; organiser: string; trainees: number }[];
}

export interface CityAgency {
  agency: Agency;
  timeliness: Timeliness;
  report: RawReport | null;
}

export interface City {
  agencies: CityAgency[];
  bases: BasisChange[];
}

const agency = (code: string, kind: string): Agency => ({ code, kind, name: `Đơn vị ${code}`, place: 'Đà Nẵng' });

/** Every kind, and the agencies that the template names. */
export const AGENCIES: readonly Agency[] = [
  agency('SGDDT', 'department'),
  agency('20194', 'ward'),
  agency('20242', 'commune'),
  agency('20333', 'special_zone'),
  agency('DHDN', 'central_agency'),
  agency('BQLKCNCKCN', 'city_body'),
  agency('TDDN', 'union'),
  agency('HLGTT', 'association'),
  agency('SYT', 'department'),
  agency('20195', 'ward'),
  agency('20243', 'commune'),
  agency('20244', 'commune'),
];

export const COUNTS = ['mediaColumns', 'mediaProgrammes', 'mediaArticles', 'mediaBulletins', 'influencers'];
export const VISITS = ['peopleVisited', 'householdsVisited'];
export const LISTED = ['classes', 'trainees'];
export const RATES = [
  ...['aiWorkers', 'aiTeamMembers', 'aiResidents', 'publicStaff'],
  ...['upperSecondaryStudents', 'tertiaryStudents', 'youth', 'safetyInformed'],
];

/** Numbers from 0 up to 1 from a seed (mulberry32): the same city for the same seed. */
export function random(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}

/** The first `size` agencies, each with some report or none, and now and then a basis chosen for the period. */
export function cityOf(seed: number, size: number): City {
  const draw = random(seed);
  const agencies = AGENCIES.slice(0, size).map((each) => cityAgency(draw, each));
  return { agencies, bases: draw() < 0.2 ? [basisChange(draw)] : [] };
}

function cityAgency(draw: () => number, each: Agency): CityAgency {
  const fate = draw();
  if (fate < 0.08) return { agency: each, timeliness: 'notSubmitted', report: null };
  if (fate < 0.14) return { agency: each, timeliness: 'underRevision', report: null };
  if (fate < 0.2) return { agency: each, timeliness: 'onTime', report: null };
  const timeliness = fate < 0.3 ? 'late' : fate < 0.34 ? 'underRevision' : 'onTime';
  return { agency: each, timeliness, report: rawReport(draw) };
}

export function rawReport(draw: () => number): RawReport {
  if (draw() < 0.04) return { nil: true, indicators: { publicStaff: { previous: ratio(draw) } }, trainingClasses: [] };
  const indicators: RawReport['indicators'] = {};
  const answers = (answer: (draw: () => number) => Answer, largest: number) => ({
    ...(draw() < 0.95 ? { current: answer(draw) } : {}),
    ...(draw() < 0.7 ? { previous: answer(draw) } : {}),
    ...(draw() < 0.3 ? { fullYear: answer(draw) } : {}),
    ...(draw() < 0.6 ? { next: upTo(draw, largest) } : {}),
  });
  for (const code of [...COUNTS, ...VISITS]) indicators[code] = answers(amount, 1e9);
  for (const code of RATES) indicators[code] = answers(ratio, 100);
  for (const code of LISTED) {
    const { current: _fromTheList, ...entered } = answers(amount, 1e9);
    indicators[code] = entered;
  }
  return { nil: false, indicators, trainingClasses: classes(draw) };
}

function amount(draw: () => number): Answer {
  return declined(draw) ?? { value: upTo(draw, draw() < 0.1 ? 1e9 : 5000), ...guess(draw) };
}

function ratio(draw: () => number): Answer {
  const refusal = declined(draw);
  if (refusal) return refusal;
  const denominator = draw() < 0.08 ? 0 : upTo(draw, draw() < 0.1 ? 1e9 : draw() < 0.2 ? 20 : 60_000);
  const numerator = draw() < 0.2 ? denominator : draw() < 0.1 ? Math.max(0, denominator - 1) : upTo(draw, denominator);
  return draw() < 0.06 ? { numerator, ...guess(draw) } : { numerator, denominator, ...guess(draw) };
}

function declined(draw: () => number): Answer | null {
  const said = draw();
  if (said < 0.06) return { answer: 'none' };
  if (said < 0.12) return { answer: 'notApplicable', reason: 'Không thuộc phạm vi quản lý' };
  return said < 0.2 ? { answer: 'unknown' } : null;
}

const guess = (draw: () => number) => (draw() < 0.05 ? { estimated: true } : {});

const upTo = (draw: () => number, largest: number) => Math.floor(draw() * (largest + 1));

const pick = <T>(draw: () => number, from: readonly T[]): T => from[Math.floor(draw() * from.length)]!;

function classes(draw: () => number): RawReport['trainingClasses'] {
  return Array.from({ length: upTo(draw, 5) }, (_, index) => ({
    id: `c${index + 1}`,
    audience: pick(draw, ['officials', 'officials', 'students', 'residents']),
    organiser: pick(draw, ['self', 'self', 'other']),
    trainees: upTo(draw, 120),
  }));
}

function basisChange(draw: () => number): BasisChange {
  const kinds = ['department', 'ward', 'commune', 'special_zone', 'union'].filter(() => draw() < 0.5);
  const agencies = ['SGDDT', 'DHDN', '20194'].filter(() => draw() < 0.3);
  const indicator = pick(draw, [...COUNTS, ...VISITS, ...LISTED, ...RATES]);
  return { indicator, kinds, agencies, reason: 'Theo số liệu cấp xã' };
}
