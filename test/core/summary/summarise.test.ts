// The contract's sentences about the summary, one by one, on small hand-made cities.

import type { Agency } from '../../../src/core/agency';
import type { Answer } from '../../../src/core/content';
import { summarise, summariseByGroup, summariseByKind } from '../../../src/core/summary/summarise';
import type { BasisChange, CountSummary, RateSummary, SummaryInput } from '../../../src/core/summary/summary';
import { AGENCIES, cityOf } from './city';
import { contentOf, requestOf, template } from './inputs';
import { figuresOf } from '../../../src/core/figures';

type Years = { current?: Answer; previous?: Answer; fullYear?: Answer; next?: number };

const named = (code: string): Agency => AGENCIES.find((agency) => agency.code === code)!;

/** An accepted report of one agency that answered one indicator. */
function said(code: string, indicator: string, years: Years): SummaryInput {
  const content = contentOf({ nil: false, indicators: { [indicator]: years }, trainingClasses: [] });
  return { agency: named(code), timeliness: 'onTime', figures: figuresOf(template, content) };
}

function of(indicator: string, inputs: SummaryInput[], bases: BasisChange[] = []) {
  const { indicators } = summarise(template, { period: 'p', statuses: ['accepted'], inputs, bases });
  return indicators.find(({ code }) => code === indicator)!;
}
const rateOf = (...args: Parameters<typeof of>) => of(...args) as RateSummary;
const countOf = (...args: Parameters<typeof of>) => of(...args) as CountSummary;

const pair = (numerator: number, denominator: number): Answer => ({ numerator, denominator });

describe('a count', () => {
  it('adds numbers, takes none as 0 and leaves it empty when nobody gave either', () => {
    const inputs = [
      said('SYT', 'mediaArticles', { current: { value: 120 }, next: 150 }),
      said('20194', 'mediaArticles', { current: { answer: 'none' } }),
      said('20195', 'mediaArticles', { current: { answer: 'unknown' }, previous: { answer: 'unknown' } }),
    ];
    const { current, previous, next } = countOf('mediaArticles', inputs);
    expect(current).toMatchObject({ value: 120, estimated: false, coverage: { expected: 3, answered: 1, none: 1 } });
    expect(previous).toMatchObject({ value: null, coverage: { unknown: 1, unanswered: 2 } });
    expect(next).toEqual({ value: 150, agencies: 1 });
    expect(countOf('mediaArticles', inputs.slice(1, 2)).current.value).toBe(0);
  });

  it('says when a number in it is estimated', () => {
    const guess = said('SYT', 'mediaArticles', { current: { value: 1, estimated: true }, previous: { value: 2 } });
    const { current, previous } = countOf('mediaArticles', [guess, said('20194', 'mediaArticles', {})]);
    expect([current.estimated, previous.estimated]).toEqual([true, false]);
  });

  it('compares only agencies with both years', () => {
    const { comparison } = countOf('mediaArticles', [
      said('SYT', 'mediaArticles', { current: { value: 120 }, previous: { value: 80 } }),
      said('SGDDT', 'mediaArticles', { current: { answer: 'none' }, previous: { value: 7 } }),
      said('20194', 'mediaArticles', { current: { value: 500 }, previous: { answer: 'unknown' } }),
    ]);
    expect(comparison).toEqual({
      agencies: 2,
      current: { value: 120 },
      previous: { value: 87 },
      difference: 33,
      percentChange: 37.93,
    });
  });
});

describe('a rate', () => {
  it('divides the sums, and keeps a numerator alone out of them', () => {
    const { current } = rateOf('aiResidents', [
      said('20194', 'aiResidents', { current: pair(1, 3) }),
      said('20195', 'aiResidents', { current: pair(900, 1000) }),
      said('20242', 'aiResidents', { current: { numerator: 50, estimated: true } }),
      said('20243', 'aiResidents', { current: { answer: 'none' } }),
    ]);
    expect(current).toMatchObject({ numerator: 901, denominator: 1003, rate: 89.83 });
    expect(current.numeratorOnly).toEqual({ agencies: 1, sum: 50 });
    expect(current.estimated).toBe(true);
    expect(current.coverage).toMatchObject({ expected: 4, answered: 2, numeratorOnly: 1, none: 1 });
  });

  it('has no rate where nobody has such a group, and no pair where nobody answered', () => {
    const none = said('20194', 'aiResidents', { current: { answer: 'none' }, previous: { answer: 'unknown' } });
    const { current, previous, target } = rateOf('aiResidents', [none]);
    expect(current).toMatchObject({ numerator: 0, denominator: 0, rate: null });
    expect(previous).toMatchObject({ numerator: null, denominator: null, rate: null });
    expect(target).toEqual({ atLeast: 80, met: null, agenciesMet: 0, agenciesMeasured: 0 });
  });

  it('changes in percentage points, where both denominators are above 0', () => {
    const { comparison } = rateOf('aiResidents', [
      said('20194', 'aiResidents', { current: pair(2, 3), previous: pair(1, 3) }),
      said('20195', 'aiResidents', { current: pair(5, 5), previous: pair(0, 0) }),
    ]);
    expect(comparison).toMatchObject({ agencies: 1, percentagePoints: 33.33 });
  });

  it('is judged from nine tenths of the expected agencies on', () => {
    const yes = (code: string) => said(code, 'publicStaff', { current: pair(10, 10) });
    const quiet = (code: string): SummaryInput => ({ agency: named(code), timeliness: 'notSubmitted', figures: null });
    const ten = AGENCIES.slice(0, 10).map(({ code }) => code);
    const judge = (silent: number) =>
      rateOf(
        'publicStaff',
        ten.map((code, index) => (index < silent ? quiet(code) : yes(code))),
      ).target;
    expect(judge(1)).toEqual({ atLeast: 100, met: true, agenciesMet: 9, agenciesMeasured: 9 });
    expect(judge(2)?.met).toBeNull();
  });
});

describe('the basis', () => {
  const city = [
    said('SGDDT', 'upperSecondaryStudents', { current: pair(90, 100) }),
    said('20194', 'upperSecondaryStudents', { current: pair(4, 8), previous: { numerator: 3 } }),
  ];

  it('leaves others beside the total as reference', () => {
    const { current, reference } = rateOf('upperSecondaryStudents', city);
    expect(current).toMatchObject({ numerator: 90, denominator: 100, rate: 90, coverage: { expected: 1 } });
    expect(reference).toEqual([
      {
        code: '20194',
        name: named('20194').name,
        current: { numerator: 4, denominator: 8, rate: 50, estimated: false },
        previous: { numerator: 3, denominator: null, rate: null, estimated: false },
      },
    ]);
  });

  it('does not fall back by itself when the lead agency is silent', () => {
    const { current } = rateOf('upperSecondaryStudents', city.slice(1));
    expect(current).toMatchObject({ numerator: null, denominator: null, rate: null, coverage: { expected: 0 } });
  });

  it('is chosen for a period with a reason, which is printed', () => {
    const kinds = ['ward', 'commune'];
    const change = { indicator: 'upperSecondaryStudents', kinds, agencies: ['SGDDT'], reason: 'Sở chưa có số' };
    const { basis, current } = rateOf('upperSecondaryStudents', city, [change]);
    expect(current).toMatchObject({ numerator: 94, denominator: 108 });
    expect(basis).toEqual({ ...change, indicator: undefined, label: `1 phường, xã và ${named('SGDDT').name}` });
  });

  it('is printed with the number of agencies', () => {
    const everyone = AGENCIES.map(({ code }) => said(code, 'aiWorkers', {}));
    expect(of('publicStaff', everyone).basis.label).toBe('12 cơ quan, đơn vị, địa phương');
    expect(of('aiWorkers', everyone).basis.label).toMatch(/^6 phường, xã, đặc khu và Ban Quản lý/);
  });
});

describe('the derived rate of students', () => {
  it('stands after its parts, adds both pairs and has no target', () => {
    const { indicators } = summarise(template, requestOf(cityOf(1, 12)));
    const codes = indicators.map(({ code }) => code);
    expect(codes.slice(13, 16)).toEqual(['upperSecondaryStudents', 'tertiaryStudents', 'students']);
    const students = rateOf('students', [
      said('SGDDT', 'upperSecondaryStudents', { current: pair(90, 100) }),
      said('DHDN', 'tertiaryStudents', { current: pair(1, 2) }),
    ]);
    expect(students).toMatchObject({ derived: true, parts: codes.slice(13, 15), target: null, reference: [] });
    expect(students.current).toMatchObject({ numerator: 91, denominator: 102, rate: 89.22 });
    expect(students.current.coverage).toMatchObject({ expected: 2, answered: 2 });
  });
});

describe('subtotals', () => {
  it.each([
    ['groups', summariseByGroup],
    ['kinds', summariseByKind],
  ])('by %s add up to the city', (_name, split) => {
    for (let seed = 0; seed < 60; seed += 1) {
      const request = requestOf(cityOf(seed, 12));
      const parts = split(template, request).map(({ summary }) => summary.indicators);
      summarise(template, request).indicators.forEach((whole, index) => {
        const each = parts.map((indicators) => indicators[index]!);
        const add = (pick: (summary: typeof whole) => number | null) =>
          each.reduce((sum, one) => sum + (pick(one) ?? 0), 0);
        const total = (one: typeof whole) => (one.kind === 'count' ? one.current.value : one.current.numerator);
        expect(add(total)).toBe(total(whole) ?? 0);
        expect(add(({ current }) => current.coverage.expected)).toBe(whole.current.coverage.expected);
        expect(add(({ comparison }) => comparison.agencies)).toBe(whole.comparison.agencies);
        expect(new Set(each.map(({ basis }) => basis.label))).toEqual(new Set([whole.basis.label]));
      });
    }
  });
});
