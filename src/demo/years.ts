// Puts 2025, the estimate for the whole year and next year's target around a current figure, so that the years make
// sense beside each other: moderate changes, estimates not below what is already there.

import type { Answer, IndicatorAnswers } from '../core/content';
import type { FigureLedger } from './figure-ledger';
import { targetOf, type RateCode } from './indicator-list';
import type { Random } from './random';

/** How an agency stands to 2025 and to the rest of the year. */
export interface Habits {
  agency: string;
  ledger: FigureLedger;
  random: Random;
  /** Chance that a figure of 2025 is known. */
  knowsPrevious: number;
  /** Growth of counts from 2025: 1.2 is a fifth more. */
  growth: number;
  estimatesYear: boolean;
}

const UNKNOWN: Answer = { answer: 'unknown' };

const roundUp = (value: number, step: number) => Math.ceil(value / step) * step;

export function countYears(habits: Habits, value: number): IndicatorAnswers {
  const { agency, ledger, random } = habits;
  const answers: IndicatorAnswers = { current: { value: ledger.claim(agency, value, 1) } };
  const current = answers.current?.value ?? value;
  return { ...answers, ...surroundings(habits, current, random) };
}

/** `previous`, `fullYear` and `next` of a count; also for counts whose current value comes from a list. */
export function surroundings(habits: Habits, current: number, random: Random): IndicatorAnswers {
  const { agency, ledger } = habits;
  const known = random.chance(habits.knowsPrevious);
  const before = ledger.claim(agency, Math.max(1, Math.round(current / habits.growth)), 1);
  const more = Math.max(current + 1, Math.round(current * (1.03 + random.next() * 0.08)));
  const fullYear = ledger.claim(agency, more, 1);
  const next = roundUp(
    (habits.estimatesYear ? fullYear : current) * (1.06 + random.next() * 0.12),
    current > 100 ? 10 : 5,
  );
  return {
    previous: known ? { value: before, ...(random.chance(0.15) ? { estimated: true } : {}) } : UNKNOWN,
    ...(habits.estimatesYear ? { fullYear: { value: fullYear, estimated: true } } : {}),
    next,
  };
}

/** A rate from the size of its group and the share reached (0–1), and what stood there a year before. */
export function rateYears(habits: Habits, code: RateCode, group: number, share: number): IndicatorAnswers {
  const { agency, ledger, random } = habits;
  const denominator = ledger.claim(agency, Math.max(3, group), 1);
  const numerator = ledger.claim(agency, Math.min(denominator, Math.round(denominator * share)), -1);
  const known = random.chance(habits.knowsPrevious);
  const formerGroup = ledger.claim(agency, Math.max(3, Math.round(denominator * (0.96 + random.next() * 0.03))), 1);
  const formerShare = share - (code === 'publicStaff' ? 0.008 + random.next() * 0.03 : 0.03 + random.next() * 0.09);
  const former = ledger.claim(agency, Math.round(formerGroup * formerShare), -1);
  const reach = Math.min(
    denominator,
    numerator + Math.max(1, Math.round((denominator - numerator) * random.next() * 0.3)),
  );
  return {
    current: { numerator, denominator },
    previous: known ? { numerator: former, denominator: formerGroup } : UNKNOWN,
    ...(habits.estimatesYear
      ? { fullYear: { numerator: ledger.claim(agency, reach, -1), denominator, estimated: true } }
      : {}),
    next: nextRate(code, numerator / denominator, random),
  };
}

function nextRate(code: RateCode, share: number, random: Random): number {
  if (code === 'publicStaff') return 100;
  const least = targetOf(code)?.atLeast ?? 50;
  const hoped = Math.ceil(share * 100) + random.int(2, 6);
  return Math.min(100, Math.max(least, hoped));
}
