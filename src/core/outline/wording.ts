// Pieces of sentences that several parts of a report share. How a number, a rate or a date is printed is decided in
// core/numbers and core/dates; here they only get their words.

import { formatDateTime } from '../dates';
import { formatDecimals, formatInProse, formatNumber, formatPercent, printRate, rate } from '../numbers';
import type { PrintedTarget } from '../numbers';

/** Numbers of a rate; both known. */
export interface Pair {
  numerator: number;
  denominator: number;
}

/** "25.341/25.748". */
export function pairText({ numerator, denominator }: Pair): string {
  return `${formatNumber(numerator)}/${formatNumber(denominator)}`;
}

/** "98,42% (25.341/25.748 người)"; where rounding had to give way, how many are lacking is said. Null: nothing to divide. */
export function rateWords(pair: Pair, unit: string, target?: PrintedTarget, more = ''): string | null {
  const printed = printRate(pair.numerator, pair.denominator, target);
  if (printed === null) return null;
  const lacking = pair.denominator - pair.numerator;
  const adjusted = printed !== formatPercent(rate(pair.numerator, pair.denominator) ?? 0);
  const rest = adjusted && lacking > 0 ? `, còn ${formatInProse(lacking)} ${unit} chưa đạt` : '';
  return `${printed} (${pairText(pair)} ${unit}${rest}${more})`;
}

/** The per cent a rate is printed with, as a number: 99.99 for 59.998/60.000. Null: nothing to divide. */
export function printedRateValue({ numerator, denominator }: Pair, target?: PrintedTarget): number | null {
  const printed = printRate(numerator, denominator, target);
  if (printed === null) return null;
  return printed.startsWith('dưới') ? 0 : Number(printed.replace('%', '').replaceAll('.', '').replace(',', '.'));
}

/** "tăng 3,20 điểm phần trăm", "giảm …", "không thay đổi". */
export function pointsChange(points: number): string {
  if (points === 0) return 'không thay đổi';
  return `${points > 0 ? 'tăng' : 'giảm'} ${formatDecimals(Math.abs(points))} điểm phần trăm`;
}

/** "tăng 40 bài (50%) so với năm 2025"; without a per cent where last year was 0. */
export function countChange(difference: number, percent: number | null, counter: string, lastYear: number): string {
  if (difference === 0) return `bằng năm ${lastYear}`;
  const share = percent === null ? '' : ` (${formatPercent(Math.abs(percent))})`;
  const amount = `${formatInProse(Math.abs(difference))} ${counter}${share}`;
  return `${difference > 0 ? 'tăng' : 'giảm'} ${amount} so với năm ${lastYear}`;
}

/** An instant (ISO 8601) as an official reads it in Vietnam: "17 giờ 00 ngày 14/12/2026". */
export function clockTime(instant: string): string {
  return formatDateTime(new Date(instant));
}

/** First letter small, for a label inside a sentence; abbreviations keep theirs ("AI"). */
export function inSentence(label: string): string {
  const [first = '', second = ''] = label;
  const abbreviation = second === second.toUpperCase() && second !== second.toLowerCase();
  return abbreviation ? label : first.toLowerCase() + label.slice(1);
}

const POINTS = [
  'a',
  'b',
  'c',
  'd',
  'đ',
  'e',
  'g',
  'h',
  'i',
  'k',
  'l',
  'm',
  'n',
  'o',
  'p',
  'q',
  'r',
  's',
  't',
  'u',
  'v',
];

/** The letter of a point, from 0, in the order of the Vietnamese alphabet (Decree 30, appendix I, II.6.đ). */
export function pointLetter(index: number): string {
  return POINTS[index] ?? String(index + 1);
}
