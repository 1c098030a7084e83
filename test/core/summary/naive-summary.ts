// The whole of the naive summary: every indicator in the order of the contract, the derived "students" after its last
// part, and the coverage of the period. Without a line of the core, like naive.ts.

import type { City } from './city';
import { comparedRates, naiveIndicator, withRate } from './naive';

const ORDER = [
  ...['mediaColumns', 'mediaProgrammes', 'mediaArticles', 'mediaBulletins', 'influencers', 'classes', 'trainees'],
  ...['peopleVisited', 'householdsVisited', 'aiWorkers', 'aiTeamMembers', 'aiResidents', 'publicStaff'],
  ...['upperSecondaryStudents', 'tertiaryStudents', 'students', 'youth', 'safetyInformed'],
];

export function naiveSummary(city: City) {
  const { agencies } = city;
  const standing = (timeliness: string) => agencies.filter((one) => one.timeliness === timeliness).length;
  const missing = agencies.filter(({ report }) => report === null);
  return {
    period: 'bdhvs-2026',
    statuses: ['accepted'],
    coverage: {
      expected: agencies.length,
      included: agencies.length - missing.length,
      onTime: standing('onTime'),
      late: standing('late'),
      underRevision: standing('underRevision'),
      notSubmitted: standing('notSubmitted'),
      missing: missing.map(({ agency, timeliness }) => ({ code: agency.code, name: agency.name, timeliness })),
    },
    indicators: ORDER.map((code) => (code === 'students' ? students(city) : naiveIndicator(city, code))),
  };
}

/** Both pairs added; who said what is added up part by part. */
function students(city: City) {
  const pupils = naiveIndicator(city, 'upperSecondaryStudents') as Rate;
  const university = naiveIndicator(city, 'tertiaryStudents') as Rate;
  const reasons = [pupils.basis.reason, university.basis.reason].filter((reason) => reason !== undefined);
  const [a, b] = [pupils.comparison, university.comparison];
  const agencies = a.agencies + b.agencies;
  const pair = (one: Pair, other: Pair) => ({
    numerator: (one.numerator ?? 0) + (other.numerator ?? 0),
    denominator: (one.denominator ?? 0) + (other.denominator ?? 0),
  });
  return {
    code: 'students',
    kind: 'rate',
    derived: true,
    parts: ['upperSecondaryStudents', 'tertiaryStudents'],
    basis: {
      kinds: [...new Set([...pupils.basis.kinds, ...university.basis.kinds])],
      agencies: [...new Set([...pupils.basis.agencies, ...university.basis.agencies])],
      ...(reasons.length ? { reason: [...new Set(reasons)].join('; ') } : {}),
    },
    current: together(pupils.current, university.current),
    previous: together(pupils.previous, university.previous),
    fullYear: together(pupils.fullYear, university.fullYear),
    comparison: comparedRates(agencies, pair(a.current, b.current), pair(a.previous, b.previous)),
    target: null,
    next: null,
    reference: [],
  };
}

function together(one: Figure, other: Figure) {
  const nobody = one.numerator === null && other.numerator === null;
  const coverage: Record<string, number> = {};
  for (const part of Object.keys(one.coverage)) coverage[part] = one.coverage[part]! + other.coverage[part]!;
  return {
    ...(nobody
      ? { numerator: null, denominator: null, rate: null }
      : withRate({
          numerator: (one.numerator ?? 0) + (other.numerator ?? 0),
          denominator: (one.denominator ?? 0) + (other.denominator ?? 0),
        })),
    numeratorOnly: {
      agencies: one.numeratorOnly.agencies + other.numeratorOnly.agencies,
      sum: one.numeratorOnly.sum + other.numeratorOnly.sum,
    },
    estimated: one.estimated || other.estimated,
    coverage,
  };
}

type Pair = { numerator: number | null; denominator: number | null };
type Figure = Pair & {
  numeratorOnly: { agencies: number; sum: number };
  estimated: boolean;
  coverage: Record<string, number>;
};
type Rate = {
  basis: { kinds: string[]; agencies: string[]; reason?: string };
  current: Figure;
  previous: Figure;
  fullYear: Figure;
  comparison: { agencies: number; current: Pair; previous: Pair };
};
