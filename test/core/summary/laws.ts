// The laws every correct summary keeps (issue 3), as functions of the calculation, so that broken copies of it can be
// held against them as well. A law throws when it is broken.

import fc from 'fast-check';
import type { summarise } from '../../../src/core/summary/summarise';
import type { IndicatorSummary, RateSummary, SummaryInput, SummaryRequest } from '../../../src/core/summary/summary';
import { covers } from '../../../src/core/template/template';
import { AGENCIES, cityOf } from './city';
import { requestOf, template } from './inputs';

export type Summarise = typeof summarise;

const RUNS = { numRuns: 150 };
const HORIZONS = ['current', 'previous', 'fullYear'] as const;

const anyRequest = fc
  .tuple(fc.integer({ min: 0, max: 0x7fffffff }), fc.integer({ min: 0, max: AGENCIES.length }))
  .map(([seed, size]) => requestOf(cityOf(seed, size)));

const withoutBases = anyRequest.map((request) => ({ ...request, bases: [] }));

const isRate = (summary: IndicatorSummary): summary is RateSummary => summary.kind === 'rate';

const byCode = (a: { code: string }, b: { code: string }) => (a.code < b.code ? -1 : 1);

/** The order of reports is irrelevant; only lists of agencies follow it. */
export function orderIsIrrelevant(sum: Summarise): void {
  const unordered = (request: SummaryRequest) => {
    const { coverage, indicators, ...rest } = sum(template, request);
    return {
      ...rest,
      coverage: { ...coverage, missing: [...coverage.missing].sort(byCode) },
      indicators: indicators.map((each) => ({ ...each, reference: [...each.reference].sort(byCode) })),
    };
  };
  fc.assert(
    fc.property(anyRequest, fc.integer(), (request, turn) => {
      const inputs = [...request.inputs].sort((a, b) => hash(a, turn) - hash(b, turn));
      expect(unordered({ ...request, inputs })).toEqual(unordered(request));
    }),
    RUNS,
  );
}

function hash({ agency }: SummaryInput, turn: number): number {
  return [...agency.code].reduce((sum, letter) => Math.imul(sum ^ letter.charCodeAt(0), 0x01000193), turn) >>> 0;
}

/** One report alone sums to itself: every answer stands in the total as it was given, or not at all. */
export function oneReportSumsToItself(sum: Summarise): void {
  fc.assert(
    fc.property(withoutBases, (request) => {
      for (const input of request.inputs.filter(({ figures }) => figures)) {
        const { indicators } = sum(template, { ...request, inputs: [input] });
        for (const indicator of template.indicators) {
          const summary = indicators.find(({ code }) => code === indicator.code)!;
          for (const horizon of HORIZONS) {
            const figure = input.figures!.find((each) => each.indicator === indicator.code && each.horizon === horizon);
            const counts = covers(indicator.basis, input.agency) ? figure : undefined;
            expect(numbers(summary, horizon)).toEqual(own(indicator.kind, counts));
          }
        }
      }
    }),
    { numRuns: 40 },
  );
}

function numbers(summary: IndicatorSummary, horizon: (typeof HORIZONS)[number]) {
  if (!isRate(summary)) return [summary[horizon].value];
  const { numerator, denominator, numeratorOnly } = summary[horizon];
  return [numerator, denominator, numeratorOnly.sum];
}

function own(kind: 'count' | 'rate', figure: NonNullable<SummaryInput['figures']>[number] | undefined) {
  if (kind === 'count') return [figure?.answer === 'none' ? 0 : (figure?.value ?? null)];
  if (figure?.answer === 'none') return [0, 0, 0];
  if (figure?.answer !== 'number') return [null, null, 0];
  return figure.denominator === null ? [null, null, figure.numerator] : [figure.numerator, figure.denominator, 0];
}

/** An agency outside of an indicator's basis changes nothing of it but `reference`. */
export function outsidersChangeOnlyReference(sum: Summarise): void {
  fc.assert(
    fc.property(withoutBases, fc.nat(), ({ inputs, ...request }, choice) => {
      fc.pre(inputs.length > 0);
      const outsider = inputs[choice % inputs.length]!;
      const others = inputs.filter((input) => input !== outsider);
      const before = sum(template, { ...request, inputs: others }).indicators;
      const after = sum(template, { ...request, inputs }).indicators;
      for (const { code, basis } of template.indicators) {
        if (covers(basis, outsider.agency)) continue;
        const [without, beside] = [before, after].map((list) => list.find((each) => each.code === code)!);
        const reference = beside!.reference.filter((each) => each.code !== outsider.agency.code);
        expect({ ...beside, reference }).toEqual(without);
      }
    }),
    RUNS,
  );
}

/** The parts of every coverage add up to what is expected, and so do the four groups of the whole. */
export function coverageAddsUp(sum: Summarise): void {
  fc.assert(
    fc.property(anyRequest, (request) => {
      const { coverage, indicators } = sum(template, request);
      const { expected, included, onTime, late, underRevision, notSubmitted, missing } = coverage;
      expect(onTime + late + underRevision + notSubmitted).toBe(expected);
      expect(included + missing.length).toBe(expected);
      expect(expected).toBe(request.inputs.length);
      for (const summary of indicators) {
        for (const horizon of HORIZONS) {
          const { expected: whole, ...parts } = summary[horizon].coverage;
          expect(Object.values(parts).reduce((a, b) => a + b, 0)).toBe(whole);
          if (isRate(summary)) expect(summary[horizon].numeratorOnly.agencies).toBe(parts.numeratorOnly);
        }
      }
    }),
    RUNS,
  );
}

/** A city rate lies between the smallest and the largest rate of the agencies that make it, compared as fractions. */
export function rateLiesBetween(sum: Summarise): void {
  fc.assert(
    fc.property(withoutBases, (request) => {
      for (const { code, current } of sum(template, request).indicators.filter(isRate)) {
        const basis = template.indicators.find((each) => each.code === code)?.basis;
        if (!basis || current.rate === null) continue;
        const rates = request.inputs
          .filter(({ agency }) => covers(basis, agency))
          .flatMap(
            ({ figures }) => figures?.filter((each) => each.indicator === code && each.horizon === 'current') ?? [],
          )
          .filter(({ denominator }) => denominator)
          .map(({ numerator, denominator }) => ({ n: BigInt(numerator!), d: BigInt(denominator!) }))
          .sort((a, b) => Number(sign(a.n * b.d - b.n * a.d)));
        const [least, most] = [rates[0]!, rates.at(-1)!];
        const [n, d] = [BigInt(current.numerator!), BigInt(current.denominator!)];
        expect(least.n * d <= n * least.d && n * most.d <= most.n * d).toBe(true);
        // The printed rate is the pair's: within half a hundredth of a per cent.
        expect(Math.abs(current.rate - (Number(n) / Number(d)) * 100)).toBeLessThan(0.00501);
      }
    }),
    RUNS,
  );
}

const sign = (value: bigint) => (value > 0n ? 1n : value < 0n ? -1n : 0n);

/** The largest numbers of the largest country sum exactly: 1,000,000,000 × 3,321. */
export function largestNumbersSumExactly(sum: Summarise): void {
  const commune = { name: 'Xã', kind: 'commune', place: '' };
  const cell = { horizon: 'current', answer: 'number', estimated: false, reason: '', source: '', note: '' } as const;
  const inputs = Array.from({ length: 3321 }, (_, index): SummaryInput => {
    const missed = index === 0 ? 1 : 0;
    return {
      agency: { ...commune, code: `x${index}` },
      timeliness: 'onTime',
      figures: [
        { ...cell, indicator: 'mediaArticles', value: 1e9, numerator: null, denominator: null },
        { ...cell, indicator: 'publicStaff', value: null, numerator: 1e9 - missed, denominator: 1e9 },
      ],
    };
  });
  const { indicators } = sum(template, { period: 'p', statuses: ['accepted'], inputs, bases: [] });
  expect(indicators.find(({ code }) => code === 'mediaArticles')).toMatchObject({
    current: { value: 3_321_000_000_000 },
  });
  expect(indicators.find(({ code }) => code === 'publicStaff')).toMatchObject({
    current: { numerator: 3_320_999_999_999, denominator: 3_321_000_000_000, rate: 100 },
    target: { met: false, agenciesMet: 3320, agenciesMeasured: 3321 },
  });
}
