// One figure of an agency's report as a full sentence: "120 bài viết, tăng 40 bài (50%) so với năm 2025". What the year
// before was is said each time, because eleven months stand beside twelve.

import { formatInProse, percentChange, percentagePoints } from '../numbers';
import { meetsTarget } from '../summary/target';
import type { Bullet, Indicator } from '../template/template';
import { type Answers, NOT_YET, amountOf, amountWords, declinedWords, pairOf } from './answer-words';
import { type Pair, countChange, inSentence, pairText, pointsChange, rateWords } from './wording';

/** The sentence without a full stop. `shows` says which part of a rate answers the line. */
export function agencySentence(indicator: Indicator, answers: Answers, shows: Bullet['shows'], year: number): string {
  if (indicator.kind === 'rate' && shows !== 'numerator') return rateSentence(indicator, answers, year);
  return countSentence(indicator, answers, year);
}

function countSentence(indicator: Indicator, { current, previous, fullYear }: Answers, year: number): string {
  const { unit, short } = indicator;
  const amount = amountOf(current);
  const before = amountOf(previous);
  const lastYear =
    before === null ? null : `${amountWords(before, unit, false)}${previous?.estimated ? ', ước tính' : ''}`;
  const whole = fullYearWords(amountOf(fullYear), unit, year);
  if (amount === null) {
    const beside = lastYear === null ? '' : `; năm ${year - 1} có ${lastYear}`;
    return `${short}: ${current ? declinedWords(current) : NOT_YET}${beside}${whole}`;
  }
  const now = `${named(short, unit)}${amountWords(amount, unit, current?.estimated ?? false)}${totalMissing(indicator, current)}`;
  if (before === null) return `${now}; ${noComparison(previous, year)}${whole}`;
  const change = countChange(amount - before, percentChange(amount, before), indicator.counter ?? unit, year - 1);
  return `${now}, ${change} (cả năm ${year - 1}: ${lastYear})${whole}`;
}

function rateSentence(indicator: Indicator, { current, previous, fullYear }: Answers, year: number): string {
  const { short, unit, target } = indicator;
  const both = pairOf(current);
  const whole = fullYearRate(indicator, pairOf(fullYear), year);
  if (!both) {
    const alone = amountOf(current);
    const said = alone === null ? (current ? declinedWords(current) : NOT_YET) : aloneWords(indicator, alone);
    return `${short}: ${said}${beforeWords(indicator, previous, year)}${whole}`;
  }
  const reached = rateWords(both, unit, target, current?.estimated ? ', ước tính' : '');
  if (reached === null) return `${short}: chưa tính được tỉ lệ (${pairText(both)} ${unit})${whole}`;
  const past = pairOf(previous);
  const points = past && percentagePoints(both, past);
  const change =
    points === null
      ? beforeWords(indicator, previous, year)
      : `, ${pointsChange(points)} so với năm ${year - 1}${beforePair(indicator, past!, previous!.estimated, year)}`;
  return `${short}: đạt ${reached}${change}${whole}${targetWords(indicator, both)}`;
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
  return `chưa có tổng số để tính tỉ lệ; số người đạt là ${formatInProse(numerator)} ${indicator.unit}`;
}

function noComparison(previous: Answers['previous'], year: number): string {
  if (previous?.answer === 'none') return `năm ${year - 1} không phát sinh`;
  if (previous?.answer === 'notApplicable') return `năm ${year - 1}: ${declinedWords(previous)}`;
  return `chưa có số liệu năm ${year - 1} để so sánh`;
}

function beforeWords(indicator: Indicator, previous: Answers['previous'], year: number): string {
  const past = pairOf(previous);
  const words = past && rateWords(past, indicator.unit, indicator.target);
  return words ? `; cả năm ${year - 1} đạt ${words}` : `; ${noComparison(previous, year)}`;
}

function beforePair(indicator: Indicator, past: Pair, estimated: boolean, year: number): string {
  const words = rateWords(past, indicator.unit, indicator.target, estimated ? ', ước tính' : '');
  return ` (cả năm ${year - 1}: ${words?.replace(' (', '; ').replace(/\)$/, '')})`;
}

function fullYearWords(amount: number | null, unit: string, year: number): string {
  return amount === null ? '' : `; ước cả năm ${year}: ${formatInProse(amount)} ${unit}`;
}

function fullYearRate(indicator: Indicator, whole: Pair | null, year: number): string {
  const words = whole && rateWords(whole, indicator.unit, indicator.target);
  return words ? `; ước cả năm ${year}: ${words}` : '';
}

function targetWords({ target }: Indicator, { numerator, denominator }: Pair): string {
  if (!target) return '';
  const verdict = meetsTarget(target, numerator, denominator) ? 'đạt' : 'chưa đạt';
  return `; ${verdict} chỉ tiêu ${inSentence(target.label)} tại ${target.source}`;
}
