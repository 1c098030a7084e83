// The comparison of an edition with today keeps its laws, and says what it finds in words an official reads.

import fc from 'fast-check';
import { editionChanges } from '../../../src/core/edition/changes';
import type { EditionState } from '../../../src/core/edition/state';
import type { Figure } from '../../../src/core/figures';
import type { Summary } from '../../../src/core/summary/summary';
import { AGENCIES, type City, type RawReport } from '../summary/city';
import { template } from '../summary/inputs';
import { anyState, anyTwoStates, stateOf, TEXT } from './states';

const RUNS = { numRuns: 60 };
const compare = (before: EditionState, after: EditionState) => editionChanges(template, before, after);
const NOTHING = { coverage: [], agencies: [], bases: [], texts: [], totals: [], figures: [] };

describe('law of the comparison', () => {
  it('the same inputs have no changes, in whatever order the agencies stand', () => {
    fc.assert(
      fc.property(anyState, (state) => {
        const turned = { ...state, agencies: [...state.agencies].reverse() };
        expect(compare(state, state)).toEqual(NOTHING);
        expect(compare(state, turned)).toEqual(NOTHING);
      }),
      RUNS,
    );
  });

  it('every figure of an agency that differs is named once, and no other', () => {
    fc.assert(
      fc.property(anyTwoStates, ([before, after]) => {
        const [was, is] = [cellsOf(before), cellsOf(after)];
        const differing = [...new Set([...was.keys(), ...is.keys()])].filter((key) => was.get(key) !== is.get(key));
        const named = compare(before, after).figures.map((one) => `${one.agency.code} ${one.indicator} ${one.horizon}`);
        expect(named.sort()).toEqual(differing.sort());
      }),
      RUNS,
    );
  });

  it('the differences of the agencies add up to the difference of the total', () => {
    fc.assert(
      fc.property(anyTwoStates, ([before, after]) => {
        const named = new Set<string>();
        for (const { indicator, part, difference, agencies } of compare(before, after).totals) {
          named.add(`${indicator} ${part}`);
          if (difference === null) continue;
          const sums: Record<string, number> = Object.fromEntries(Object.keys(difference).map((key) => [key, 0]));
          for (const share of agencies)
            for (const [key, value] of Object.entries(share.difference)) sums[key] = (sums[key] ?? 0) + value;
          expect([indicator, part, sums]).toEqual([indicator, part, difference]);
        }
        // What is not named is the same to the last digit.
        const [was, is] = [totalsOf(before.summary), totalsOf(after.summary)];
        for (const [key, total] of is) if (!named.has(key)) expect([key, total]).toEqual([key, was.get(key)]);
      }),
      RUNS,
    );
  });

  it('a changed total names the agencies responsible, and each of them changed itself', () => {
    fc.assert(
      fc.property(anyTwoStates, ([before, after]) => {
        const { totals } = compare(before, after);
        for (const { indicator, part, agencies } of totals) {
          expect([indicator, part, agencies.length > 0]).toEqual([indicator, part, true]);
        }
        for (const { before: was, after: is, difference } of totals.flatMap(({ agencies }) => agencies)) {
          expect(was !== is || Object.values(difference).every((value) => value === 0)).toBe(true);
        }
      }),
      RUNS,
    );
  });

  it('looked at from the other side the same places differ, before and after exchanged', () => {
    fc.assert(
      fc.property(anyTwoStates, ([before, after]) => {
        const words = ({ figures, totals }: ReturnType<typeof compare>, turned: boolean) =>
          [...figures, ...totals]
            .map((one) =>
              JSON.stringify(turned ? [one.name, one.after, one.before] : [one.name, one.before, one.after]),
            )
            .sort();
        expect(words(compare(after, before), true)).toEqual(words(compare(before, after), false));
      }),
      RUNS,
    );
  });
});

/** Agency, indicator and year → all that is added up or printed of the answer. */
function cellsOf({ agencies }: EditionState): Map<string, string> {
  const told = ({ source: _source, note: _note, ...rest }: Figure): string => JSON.stringify(rest);
  return new Map(
    agencies.flatMap(({ agency, figures }) =>
      (figures ?? []).map((figure) => [`${agency.code} ${figure.indicator} ${figure.horizon}`, told(figure)] as const),
    ),
  );
}

function totalsOf({ indicators }: Summary): Map<string, unknown> {
  return new Map(
    indicators.flatMap(({ code, current, previous, fullYear, comparison, target, next }) =>
      Object.entries({ current, previous, fullYear, comparison, target, next }).map(
        ([part, total]) => [`${code} ${part}`, total] as const,
      ),
    ),
  );
}

describe('in words', () => {
  const report = (articles: number, staff: [number, number]): RawReport => ({
    nil: false,
    trainingClasses: [],
    indicators: {
      mediaArticles: { current: { value: articles } },
      publicStaff: { current: { numerator: staff[0], denominator: staff[1] } },
    },
  });
  const city = (reports: (RawReport | null)[], bases: City['bases'] = []): City => ({
    agencies: reports.map((each, place) => ({
      agency: AGENCIES[place]!,
      timeliness: each ? 'onTime' : 'notSubmitted',
      report: each,
    })),
    bases,
  });

  it('an agency corrected a figure: place, old, new, agency, and the total with it', () => {
    const changes = compare(
      stateOf(city([report(80, [9, 10]), report(20, [5, 5])])),
      stateOf(city([report(95, [9, 10]), report(20, [5, 5])]), 2),
    );
    expect(changes.figures).toEqual([
      expect.objectContaining({
        ...{ name: 'Số bài viết năm 2026', before: '80', after: '95', beforeRevision: 1, afterRevision: 2 },
        agency: { code: 'SGDDT', name: 'Đơn vị SGDDT' },
      }),
    ]);
    expect(changes.totals).toEqual([
      expect.objectContaining({
        ...{ name: 'Số bài viết năm 2026', before: '100 (02 có số liệu)', after: '115 (02 có số liệu)' },
        difference: { value: 15 },
        agencies: [expect.objectContaining({ code: 'SGDDT', before: '80', after: '95', difference: { value: 15 } })],
      }),
    ]);
  });

  it('an estimate became a figure: the number is the same, what stands beside it is not', () => {
    const estimate = report(80, [9, 10]);
    estimate.indicators['mediaArticles'] = { current: { value: 80, estimated: true } };
    const { figures, totals } = compare(stateOf(city([estimate])), stateOf(city([report(80, [9, 10])]), 2));
    expect(figures.map(({ before, after }) => [before, after])).toEqual([['80 (ước tính)', '80']]);
    expect(totals).toEqual([
      expect.objectContaining({
        ...{ before: '80 (01 có số liệu, có số ước tính)', after: '80 (01 có số liệu)', difference: { value: 0 } },
        agencies: [expect.objectContaining({ code: 'SGDDT', difference: { value: 0 } })],
      }),
    ]);
  });

  it('an agency came into the totals: it is said so, with each of its figures', () => {
    const { coverage, agencies, figures, totals } = compare(
      stateOf(city([report(80, [9, 10]), null])),
      stateOf(city([report(80, [9, 10]), report(20, [5, 5])])),
    );
    expect(coverage[0]).toEqual({ name: 'Báo cáo được tổng hợp', before: '1/2 đơn vị', after: '2/2 đơn vị' });
    expect(agencies).toEqual([
      expect.objectContaining({
        ...{ code: '20194', change: 'included', beforeRevision: null, afterRevision: 1 },
        ...{ before: 'chưa được tính; chưa gửi', after: 'tính theo lần gửi 1; gửi đúng hạn' },
      }),
    ]);
    expect(figures.map(({ name, before, after }) => [name, before, after])).toContainEqual([
      ...['Số bài viết năm 2026', 'chưa được tính', '20'],
    ]);
    const staff = totals.find(({ indicator, part }) => indicator === 'publicStaff' && part === 'current')!;
    expect([staff.before, staff.after, staff.difference]).toEqual([
      '90%, 9/10 (01 có số liệu, 01 chưa có báo cáo được tính)',
      '93,33%, 14/15 (02 có số liệu)',
      { numerator: 5, denominator: 5, numeratorOnly: 0 },
    ]);
    // Judged only now, the coverage being whole.
    expect(totals.find(({ part }) => part === 'target')).toMatchObject({
      ...{ before: 'Chưa đủ cơ sở đánh giá (0/1 đơn vị đạt)', after: 'Chưa đạt (1/2 đơn vị đạt)' },
    });
  });

  it('another basis: the basis with its reason, and who is no longer added', () => {
    const reports = [report(80, [9, 10]), report(20, [5, 5])];
    const basis = { indicator: 'mediaArticles', kinds: ['ward'], agencies: [], reason: 'Chỉ tính cấp xã' };
    const { bases, totals, figures } = compare(stateOf(city(reports)), stateOf(city(reports, [basis])));
    expect(figures).toEqual([]);
    expect(bases).toEqual([
      expect.objectContaining({ indicator: 'mediaArticles', after: '1 phường (lý do: Chỉ tính cấp xã)' }),
    ]);
    expect(totals[0]).toMatchObject({ name: 'Số bài viết năm 2026', difference: { value: -80 } });
    expect(totals[0]!.agencies[0]).toMatchObject({ code: 'SGDDT', before: '80', after: '80 (không cộng)' });
  });

  it('the city wrote a text, the plan got its number', () => {
    const state = stateOf(city([report(80, [9, 10])]));
    const text = { ...TEXT, sections: { ...TEXT.sections, IV: 'Kiến nghị mới.' } };
    const period = { ...state.period, plan: { number: '15/KH-UBND', date: '2026-03-02' } };
    expect(compare(state, { ...state, period, city: text }).texts).toEqual([
      { name: 'Số của Kế hoạch', before: '', after: '15/KH-UBND' },
      { name: 'Ngày của Kế hoạch', before: '', after: '02/03/2026' },
      expect.objectContaining({ before: '', after: 'Kiến nghị mới.' }),
    ]);
  });
});
