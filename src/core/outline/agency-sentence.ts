// One figure of an agency's report as a full sentence: "120 bài viết, tăng 40 bài (50%) so với năm 2025". What the year
// before was is said each time, because eleven months stand beside twelve.

import { percentChange } from '../numbers';
import type { Bullet, Indicator } from '../template/template';
import { type Answers, NOT_YET, amountOf, amountWords, declinedWords, pairOf } from './answer-words';
import { meetsTarget } from '../summary/target';
import { decimal, inSentence, pair, pointsBetween, pointsChange, printedRate, spoken } from './wording';

/** The sentence without a full stop. `shows` says which part of a rate answers the line. */
export function agencySentence(indicator: Indicator, answers: Answers, shows: Bullet['shows'], year: number): string {
  if (indicator.kind === 'rate' && shows !== 'numerator') return rateSentence(indicator, answers, year);
  return countSentence(indicator, answers, year);
}

function countSentence(indicator: Indicator, { current, previous, fullYear }: Answers, year: number): string {
  const { unit, short } = indicator;
  const counter = indicator.counter ?? unit;
  const amount = amountOf(current);
  const before = amountOf(previous);
  const lastYear = before === null ? null : amountWords(before, unit, previous?.estimated ?? false);
  const label = named(short, unit);
  const whole = fullYearWords(amountOf(fullYear), unit, year);
  if (amount === null) {
    const now = current ? declinedWords(current) : NOT_YET;
    const beside = lastYear === null ? '' : `; năm ${year - 1} có ${lastYear}`;
    return `${short}: ${now}${beside}${whole}`;
  }
  const now = `${label}${amountWords(amount, unit, current?.estimated ?? false)}${totalMissing(indicator, current)}`;
  if (before === null) return `${now}; ${noComparison(previous, year)}${whole}`;
  const difference = amount - before;
  const percent = percentChange(amount, before);
  const share = percent === null ? '' : ` (${decimal(Math.abs(percent))}%)`;
  const change =
    difference === 0
      ? `bằng năm ${year - 1}`
      : `${difference > 0 ? 'tăng' : 'giảm'} ${spoken(Math.abs(difference))} ${counter}${share} so với năm ${year - 1}`;
  return `${now}, ${change} (cả năm ${year - 1}: ${lastYear})${whole}`;
}

function rateSentence(indicator: Indicator, answers: Answers, year: number): string {
  const { current, previous, fullYear } = answers;
  const both = pairOf(current);
  if (!both) {
    const alone = amountOf(current);
    const said = alone === null ? (current ? declinedWords(current) : NOT_YET) : aloneWords(indicator, alone);
    return `${indicator.short}: ${said}${beforeWords(indicator, previous, year)}`;
  }
  const estimated = current?.estimated ? ', ước tính' : '';
  const printed = printedRate(both.numerator, both.denominator, indicator.target);
  if (!printed) {
    return `${indicator.short}: chưa tính được tỉ lệ (${pair(both.numerator, both.denominator)} ${indicator.unit})`;
  }
  const lacking = printed.adjusted
    ? `, còn ${spoken(both.denominator - both.numerator)} ${indicator.unit} chưa đạt`
    : '';
  const now = `${indicator.short}: đạt ${printed.text} (${pair(both.numerator, both.denominator)} ${indicator.unit}${lacking}${estimated})`;
  const past = pairOf(previous);
  const points = past && pointsBetween(both, past);
  const change =
    points === null
      ? beforeWords(indicator, previous, year)
      : `, ${pointsChange(points)} so với năm ${year - 1}${beforePair(indicator, past!, previous!.estimated, year)}`;
  return `${now}${change}${fullYearRate(indicator, fullYear, year)}${targetWords(indicator, both)}`;
}

/** The short name is said first unless the unit alone says what is counted. */
function named(short: string, unit: string): string {
  return inSentence(short) === unit ? '' : `${short}: `;
}

function totalMissing(indicator: Indicator, current: Answers['current']): string {
  const alone = indicator.kind === 'rate' && current?.denominator === null;
  return alone ? ' (chưa có tổng số để tính tỉ lệ)' : '';
}

function aloneWords(indicator: Indicator, numerator: number): string {
  return `chưa có tổng số để tính tỉ lệ; số người đạt là ${spoken(numerator)} ${indicator.unit}`;
}

function noComparison(previous: Answers['previous'], year: number): string {
  if (previous?.answer === 'none') return `năm ${year - 1} không phát sinh`;
  if (previous?.answer === 'notApplicable') return `năm ${year - 1}: ${declinedWords(previous)}`;
  return `chưa có số liệu năm ${year - 1} để so sánh`;
}

function beforeWords(indicator: Indicator, previous: Answers['previous'], year: number): string {
  const past = pairOf(previous);
  const printed = past && printedRate(past.numerator, past.denominator, indicator.target);
  if (past && printed) {
    return `; cả năm ${year - 1} đạt ${printed.text} (${pair(past.numerator, past.denominator)} ${indicator.unit})`;
  }
  return `; ${noComparison(previous, year)}`;
}

function beforePair(
  indicator: Indicator,
  past: { numerator: number; denominator: number },
  estimated: boolean,
  year: number,
): string {
  const printed = printedRate(past.numerator, past.denominator, indicator.target);
  const guess = estimated ? ', ước tính' : '';
  return ` (cả năm ${year - 1}: ${printed?.text}, ${pair(past.numerator, past.denominator)} ${indicator.unit}${guess})`;
}

function fullYearWords(amount: number | null, unit: string, year: number): string {
  return amount === null ? '' : `; ước cả năm ${year}: ${spoken(amount)} ${unit}`;
}

function fullYearRate(indicator: Indicator, fullYear: Answers['fullYear'], year: number): string {
  const whole = pairOf(fullYear);
  const printed = whole && printedRate(whole.numerator, whole.denominator, indicator.target);
  return whole && printed
    ? `; ước cả năm ${year}: ${printed.text} (${pair(whole.numerator, whole.denominator)} ${indicator.unit})`
    : '';
}

function targetWords(
  { target }: Indicator,
  { numerator, denominator }: { numerator: number; denominator: number },
): string {
  if (!target) return '';
  return `; ${meetsTarget(target, numerator, denominator) ? 'đạt' : 'chưa đạt'} chỉ tiêu ${inSentence(target.label)} tại ${target.source}`;
}
