// A second calculation of the city's totals, on purpose without a line of the core: plain loops over the raw content
// and the contract's table of indicators written out by hand. The two must agree to the last digit.

import type { Answer } from '../../../src/core/content';
import { type City, type CityAgency, COUNTS, LISTED, RATES, type RawReport, VISITS } from './city';

type Year = 'current' | 'previous' | 'fullYear';
type Pair = { numerator: number; denominator: number };
type Inside = (one: CityAgency) => boolean;

const TERRITORIAL = ['ward', 'commune', 'special_zone'];
const EVERY_KIND = ['department', 'city_body', 'central_agency', 'union', 'association', ...TERRITORIAL];
const BASES: Record<string, { kinds: string[]; agencies: string[] }> = {
  aiWorkers: { kinds: TERRITORIAL, agencies: ['BQLKCNCKCN'] },
  publicStaff: { kinds: EVERY_KIND, agencies: [] },
  upperSecondaryStudents: { kinds: [], agencies: ['SGDDT'] },
  tertiaryStudents: { kinds: [], agencies: ['DHDN'] },
};
for (const code of [...COUNTS, ...LISTED]) BASES[code] = { kinds: EVERY_KIND, agencies: [] };
for (const code of ['influencers', ...VISITS]) BASES[code] = { kinds: TERRITORIAL, agencies: [] };
for (const code of ['aiTeamMembers', 'aiResidents', 'youth', 'safetyInformed'])
  BASES[code] = { kinds: TERRITORIAL, agencies: [] };

const TARGETS: Record<string, { atLeast?: number; moreThan?: number }> = {
  aiWorkers: { atLeast: 80 },
  aiTeamMembers: { atLeast: 80 },
  aiResidents: { atLeast: 80 },
  publicStaff: { atLeast: 100 },
  youth: { atLeast: 80 },
  safetyInformed: { moreThan: 50 },
};

/** One asked indicator as the API answers it, but for the printed label of the basis. */
export function naiveIndicator(city: City, code: string) {
  const change = city.bases.find((each) => each.indicator === code);
  const { kinds, agencies } = change ?? BASES[code]!;
  const inside: Inside = ({ agency }) => kinds.includes(agency.kind) || agencies.includes(agency.code);
  const isRate = RATES.includes(code);
  const figure = (year: Year) => (isRate ? rateOf(city, code, year, inside) : countOf(city, code, year, inside));
  const current = figure('current');
  return {
    code,
    kind: isRate ? 'rate' : 'count',
    basis: { kinds, agencies, ...(change ? { reason: change.reason } : {}) },
    current,
    previous: figure('previous'),
    fullYear: figure('fullYear'),
    comparison: isRate ? rateComparison(city, code, inside) : countComparison(city, code, inside),
    target: TARGETS[code] ? target(city, code, inside, current as ReturnType<typeof rateOf>) : null,
    next: isRate ? null : next(city, code, inside),
    reference: city.agencies.filter((one) => !inside(one)).flatMap((one) => reference(one, code)),
  };
}

/** What an agency said, as the contract reads it: nil reports answer `none`, classes come from the list. */
function said(report: RawReport | null, code: string, year: Year): Answer | undefined {
  if (!report) return undefined;
  if (year === 'current' && report.nil) return { answer: 'none' };
  if (year === 'current' && LISTED.includes(code)) {
    const own = report.trainingClasses.filter((row) => row.organiser === 'self' && row.audience === 'officials');
    if (own.length === 0) return { answer: 'none' };
    let trainees = 0;
    for (const row of own) trainees += row.trainees;
    return { value: code === 'classes' ? own.length : trainees };
  }
  return report.indicators[code]?.[year];
}

function coverage(city: City, code: string, year: Year, inside: Inside) {
  const parts = { expected: 0, answered: 0, numeratorOnly: 0, none: 0, notApplicable: 0, unknown: 0, unanswered: 0 };
  let missing = 0;
  for (const one of city.agencies.filter(inside)) {
    parts.expected += 1;
    const answer = said(one.report, code, year);
    if (!one.report) missing += 1;
    else if (!answer) parts.unanswered += 1;
    else if (answer.answer) parts[answer.answer] += 1;
    else if (RATES.includes(code) && answer.denominator === undefined) parts.numeratorOnly += 1;
    else parts.answered += 1;
  }
  return { ...parts, missing };
}

function countOf(city: City, code: string, year: Year, inside: Inside) {
  let sum = 0;
  let anyone = false;
  let estimated = false;
  for (const one of city.agencies.filter(inside)) {
    const answer = said(one.report, code, year);
    if (answer?.value === undefined && answer?.answer !== 'none') continue;
    anyone = true;
    sum += answer.value ?? 0;
    if (answer.value !== undefined && answer.estimated) estimated = true;
  }
  return { value: anyone ? sum : null, estimated, coverage: coverage(city, code, year, inside) };
}

function rateOf(city: City, code: string, year: Year, inside: Inside) {
  const pair: Pair = { numerator: 0, denominator: 0 };
  const numeratorOnly = { agencies: 0, sum: 0 };
  let anyone = false;
  let estimated = false;
  for (const one of city.agencies.filter(inside)) {
    const answer = said(one.report, code, year);
    if (!answer) continue;
    if (answer.answer === 'none') anyone = true;
    if (answer.numerator === undefined) continue;
    if (answer.estimated) estimated = true;
    if (answer.denominator === undefined) {
      numeratorOnly.agencies += 1;
      numeratorOnly.sum += answer.numerator;
    } else {
      anyone = true;
      pair.numerator += answer.numerator;
      pair.denominator += answer.denominator;
    }
  }
  return {
    ...(anyone ? withRate(pair) : { numerator: null, denominator: null, rate: null }),
    numeratorOnly,
    estimated,
    coverage: coverage(city, code, year, inside),
  };
}

export function withRate(pair: Pair) {
  return { ...pair, rate: percent(BigInt(pair.numerator), BigInt(pair.denominator)) };
}

/** n/d in per cent, two decimals, half away from zero, by long division. */
export function percent(n: bigint, d: bigint): number | null {
  if (d === 0n) return null;
  if (n < 0n) return percent(-n, d)! === 0 ? 0 : -percent(-n, d)!;
  const whole = (n * 10000n) / d;
  const rest = (n * 10000n) % d;
  return Number(rest + rest >= d ? whole + 1n : whole) / 100;
}

function countComparison(city: City, code: string, inside: Inside) {
  const sums = { agencies: 0, current: 0, previous: 0 };
  for (const one of city.agencies.filter(inside)) {
    const years = (['current', 'previous'] as const).map((year) => said(one.report, code, year));
    if (!years.every((answer) => answer && (answer.value !== undefined || answer.answer === 'none'))) continue;
    sums.agencies += 1;
    sums.current += years[0]!.value ?? 0;
    sums.previous += years[1]!.value ?? 0;
  }
  const none = sums.agencies === 0;
  const difference = sums.current - sums.previous;
  return {
    agencies: sums.agencies,
    current: { value: none ? null : sums.current },
    previous: { value: none ? null : sums.previous },
    difference: none ? null : difference,
    percentChange: none ? null : percent(BigInt(difference), BigInt(sums.previous)),
  };
}

function rateComparison(city: City, code: string, inside: Inside) {
  let agencies = 0;
  const now = { numerator: 0, denominator: 0 };
  const before = { numerator: 0, denominator: 0 };
  for (const one of city.agencies.filter(inside)) {
    const a = said(one.report, code, 'current');
    const b = said(one.report, code, 'previous');
    if (!a?.denominator || !b?.denominator) continue;
    agencies += 1;
    add(now, a);
    add(before, b);
  }
  return comparedRates(agencies, now, before);
}

function add(pair: Pair, more: Partial<Pair>) {
  pair.numerator += more.numerator ?? 0;
  pair.denominator += more.denominator ?? 0;
}

export function comparedRates(agencies: number, now: Pair, before: Pair) {
  const nothing = { numerator: null, denominator: null, rate: null };
  if (agencies === 0) return { agencies, current: nothing, previous: nothing, percentagePoints: null };
  const [n, d] = [BigInt(now.numerator), BigInt(now.denominator)];
  const [m, e] = [BigInt(before.numerator), BigInt(before.denominator)];
  const points = percent(n * e - m * d, d * e);
  return { agencies, current: withRate(now), previous: withRate(before), percentagePoints: points };
}

function target(city: City, code: string, inside: Inside, total: ReturnType<typeof rateOf>) {
  const { atLeast, moreThan } = TARGETS[code]!;
  const reaches = (n: number, d: number) =>
    atLeast !== undefined ? BigInt(n) * 100n >= BigInt(d * atLeast) : BigInt(n) * 100n > BigInt(d * moreThan!);
  const measured = city.agencies.filter(inside).map((one) => said(one.report, code, 'current'));
  const pairs = measured.filter((answer) => answer?.denominator).map((answer) => answer!);
  const thin = total.coverage.answered / total.coverage.expected < 0.9;
  return {
    ...TARGETS[code],
    met: !total.denominator || thin ? null : reaches(total.numerator ?? 0, total.denominator),
    agenciesMet: pairs.filter((pair) => reaches(pair.numerator!, pair.denominator!)).length,
    agenciesMeasured: pairs.length,
  };
}

function next(city: City, code: string, inside: Inside) {
  const given = city.agencies.filter(inside).flatMap(({ report }) => report?.indicators[code]?.next ?? []);
  return { value: given.length ? given.reduce((a, b) => a + b) : null, agencies: given.length };
}

function reference({ agency, report }: CityAgency, code: string) {
  const [current, previous] = (['current', 'previous'] as const).map((year) => {
    const answer = said(report, code, year);
    const estimated = answer?.estimated ?? false;
    if (answer?.value !== undefined) return { value: answer.value, estimated };
    if (answer?.numerator === undefined) return null;
    if (answer.denominator === undefined)
      return { numerator: answer.numerator, denominator: null, rate: null, estimated };
    return { ...withRate({ numerator: answer.numerator, denominator: answer.denominator }), estimated };
  });
  return current || previous ? [{ code: agency.code, name: agency.name, current, previous }] : [];
}
