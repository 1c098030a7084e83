// What each agency gives to a total, and what of it changed. The shares of all agencies add up to the total, on either
// side with the basis that was applied there, so their differences add up to the total's difference.

import type { Figure } from '../figures';
import { partOf } from '../summary/coverage';
import type { SummaryBasis } from '../summary/summary';
import { covers, type Indicator } from '../template/template';
import { sideWords } from './figure-changes';
import { type AgencyPair, cellKey, type Difference, type Side } from './state';

/** Counts have `value`; rates the pair, and the numerators whose total is not known. */
export type Amount = { value: number } | { numerator: number; denominator: number; numeratorOnly: number };

/** An agency whose part in a total is another one today; `name` is the agency's. */
export interface AgencyShare extends Difference {
  code: string;
  /** Of a derived rate one of its parts, else the total's own. */
  indicator: string;
  difference: Amount;
}

/** The bases of one indicator on both sides. */
export interface Bases {
  before: SummaryBasis;
  after: SummaryBasis;
}

/** The agencies that make a total of these cells what it is today: their answer, coverage or basis changed. */
export function changedShares(
  indicator: Indicator,
  horizons: readonly Figure['horizon'][],
  bases: Bases,
  pairs: readonly AgencyPair[],
): AgencyShare[] {
  return pairs.flatMap((pair) => {
    const changed = horizons.find((horizon) => {
      const [was, is] = [
        shareOf(indicator, horizon, bases.before, pair.before),
        shareOf(indicator, horizon, bases.after, pair.after),
      ];
      return was.stand !== is.stand || was.estimated !== is.estimated || !isNothing(subtract(is.amount, was.amount));
    });
    if (changed === undefined) return [];
    const [was, is] = [
      shareOf(indicator, changed, bases.before, pair.before),
      shareOf(indicator, changed, bases.after, pair.after),
    ];
    const difference = subtract(is.amount, was.amount);
    const { code, name } = pair.agency;
    return [{ code, name, indicator: indicator.code, before: was.words, after: is.words, difference }];
  });
}

interface Share {
  /** In which part of the total's coverage the agency stands; "outside" of the basis. */
  stand: string;
  amount: Amount;
  estimated: boolean;
  words: string;
}

function shareOf(indicator: Indicator, horizon: Figure['horizon'], basis: SummaryBasis, side: Side | null): Share {
  const words = sideWords(indicator, horizon, side);
  const nothing = { amount: amount(indicator), estimated: false };
  if (side === null) return { stand: 'outside', ...nothing, words };
  if (!covers({ ...basis, everyone: false }, side.agency)) {
    return { stand: 'outside', ...nothing, words: `${words} (không cộng)` };
  }
  if (side.figures === null) return { stand: 'missing', ...nothing, words };
  const figure = side.cells.get(cellKey(indicator.code, horizon));
  const stand = partOf(figure ?? null);
  if (figure?.answer !== 'number') return { stand, ...nothing, words };
  return { stand, amount: amount(indicator, figure), estimated: figure.estimated, words };
}

function amount({ kind }: Indicator, figure?: Figure): Amount {
  const { value, numerator, denominator } = figure ?? {};
  if (kind === 'count') return { value: value ?? 0 };
  const alone = denominator === null || denominator === undefined;
  return {
    numerator: alone ? 0 : (numerator ?? 0),
    denominator: denominator ?? 0,
    numeratorOnly: alone ? (numerator ?? 0) : 0,
  };
}

/** `one - other`, number by number. */
export function subtract(one: Amount, other: Amount): Amount {
  const taken: Record<string, number> = { ...other };
  return Object.fromEntries(Object.entries(one).map(([key, value]) => [key, value - (taken[key] ?? 0)])) as Amount;
}

const isNothing = (difference: Amount): boolean => Object.values(difference).every((value) => value === 0);
