// More laws of the summary: what is compared, what is judged, and that subtotals and the way back agree with the
// total. Like laws.ts, functions of the calculation that throw when it is broken.

import fc from 'fast-check';
import type { RateSummary } from '../../../src/core/summary/summary';
import { covers } from '../../../src/core/template/template';
import { AGENCIES, cityOf } from './city';
import { requestOf, template } from './inputs';
import type { Summarise } from './laws';

const RUNS = { numRuns: 150 };

const anyRequest = fc
  .tuple(fc.integer({ min: 0, max: 0x7fffffff }), fc.integer({ min: 0, max: AGENCIES.length }))
  .map(([seed, size]) => ({ ...requestOf(cityOf(seed, size)), bases: [] }));

/** Met is decided by the pair in integers, and by nothing below nine tenths of the expected agencies. */
export function targetsAreJudgedByThePair(sum: Summarise): void {
  fc.assert(
    fc.property(anyRequest, (request) => {
      for (const { target, current } of sum(template, request).indicators) {
        if (!target) continue;
        const { numerator, denominator, coverage } = current as RateSummary['current'];
        const judged = Boolean(denominator) && coverage.answered * 10 >= coverage.expected * 9;
        expect(target.met === null).toBe(!judged);
        if (!judged) continue;
        const [n, d] = [BigInt(numerator!) * 100n, BigInt(denominator!)];
        expect(target.met).toBe(target.atLeast ? n >= d * BigInt(target.atLeast) : n > d * BigInt(target.moreThan!));
      }
    }),
    RUNS,
  );
}

/** One missed person of 60.000 misses 100 %, however the rate rounds; one person over half is more than half. */
export function oneMissedPersonMissesTheTarget(sum: Summarise): void {
  const judge = (indicator: string, numerator: number, denominator: number) => {
    const inputs = requestOf(cityOf(1, 12)).inputs.map(({ agency }) => ({
      agency,
      timeliness: 'onTime' as const,
      figures: [
        {
          ...{ indicator, horizon: 'current' as const, answer: 'number' as const, value: null, estimated: false },
          ...{ numerator, denominator, reason: '', source: '', note: '' },
        },
      ],
    }));
    const { indicators } = sum(template, { period: 'p', statuses: ['accepted'], inputs, bases: [] });
    return indicators.find(({ code }) => code === indicator)!.target!.met;
  };
  expect(judge('publicStaff', 59_999, 60_000)).toBe(false);
  expect(judge('publicStaff', 999_999_999, 1_000_000_000)).toBe(false);
  expect(judge('publicStaff', 60_000, 60_000)).toBe(true);
  expect(judge('aiResidents', 799_999, 1_000_000)).toBe(false);
  expect(judge('aiResidents', 800_000, 1_000_000)).toBe(true);
  expect(judge('safetyInformed', 500_000, 1_000_000)).toBe(false);
  expect(judge('safetyInformed', 500_001, 1_000_000)).toBe(true);
}

/** Like for like: taking one year away from an agency takes the agency out of the comparison, whole. */
export function comparisonIsLikeForLike(sum: Summarise): void {
  fc.assert(
    fc.property(anyRequest, fc.nat(), (request, choice) => {
      fc.pre(request.inputs.length > 0);
      const one = request.inputs[choice % request.inputs.length]!;
      const replaced = (figures: typeof one.figures) =>
        sum(template, {
          ...request,
          inputs: request.inputs.map((each) => (each === one ? { ...one, figures } : each)),
        });
      const withoutYear = replaced(one.figures?.filter(({ horizon }) => horizon !== 'previous') ?? null);
      const withoutAny = replaced(null);
      expect(withoutYear.indicators.map(({ comparison }) => comparison)).toEqual(
        withoutAny.indicators.map(({ comparison }) => comparison),
      );
    }),
    RUNS,
  );
}

/** `unknown`, `notApplicable` and no answer are three ways to add nothing; they only move between coverage's parts. */
export function onlyNumbersAddUp(sum: Summarise): void {
  fc.assert(
    fc.property(anyRequest, (request) => {
      const silent = request.inputs.map(({ figures, ...input }) => ({
        ...input,
        figures: figures?.filter(({ answer }) => answer !== 'unknown' && answer !== 'notApplicable') ?? null,
      }));
      const figuresOf = (inputs: typeof request.inputs) =>
        sum(template, { ...request, inputs }).indicators.map(({ current, previous, comparison, reference }) => ({
          ...{ comparison, reference, current: { ...current, coverage: current.coverage.answered } },
          previous: { ...previous, coverage: previous.coverage.answered },
        }));
      expect(figuresOf(silent)).toEqual(figuresOf(request.inputs));
    }),
    RUNS,
  );
}

/** Measured agencies are those of the basis whose own denominator is above 0; a target met by all is met by the city. */
export function agenciesAreMeasuredByTheirOwnPair(sum: Summarise): void {
  fc.assert(
    fc.property(anyRequest, (request) => {
      for (const { code, target, current } of sum(template, request).indicators) {
        if (!target) continue;
        const { basis } = template.indicators.find((each) => each.code === code)!;
        const measured = request.inputs
          .filter(({ agency }) => covers(basis, agency))
          .flatMap(({ figures }) => figures ?? [])
          .filter((each) => each.indicator === code && each.horizon === 'current' && each.denominator);
        expect(target.agenciesMeasured).toBe(measured.length);
        expect(target.agenciesMet).toBeLessThanOrEqual(measured.length);
        const { numerator, denominator } = current as RateSummary['current'];
        const exact = target.atLeast ?? NaN;
        if (measured.length && target.agenciesMet === measured.length && target.atLeast) {
          expect(BigInt(numerator!) * 100n >= BigInt(denominator!) * BigInt(exact)).toBe(true);
        }
      }
    }),
    RUNS,
  );
}
