// How numbers, rates and times are said in a report: "08 đơn vị", "98,42%", "17 giờ 00 ngày 14/12/2026". A printed rate
// never looks better than its pair (product.md, "How figures behave" 9).

import { percentagePoints, rate } from '../numbers';
import type { Target } from '../template/template';
import { meetsTarget } from '../summary/target';

/** An integer with thousands separated: 1234567 → "1.234.567". */
export function grouped(value: number): string {
  const digits = String(Math.abs(value)).replace(/\B(?=(\d{3})+$)/g, '.');
  return value < 0 ? `-${digits}` : digits;
}

/** An integer in a sentence of an administrative document: 8 → "08". 0 stays "0". */
export function spoken(value: number): string {
  return value > 0 && value < 10 ? `0${value}` : grouped(value);
}

/** A number with up to two decimals: 62.5 → "62,50", 50 → "50", 1234.5 → "1.234,50". */
export function decimal(value: number): string {
  const hundredths = Math.round(Math.abs(value) * 100);
  const whole = grouped(Math.trunc(hundredths / 100));
  const rest = hundredths % 100;
  const text = rest === 0 ? whole : `${whole},${String(rest).padStart(2, '0')}`;
  return value < 0 ? `-${text}` : text;
}

export interface PrintedRate {
  /** Per cent, two decimals. */
  value: number;
  /** "98,42%"; without decimals only where the rate is exactly that: "100%". */
  text: string;
  /** Rounding alone would have printed 100 % or the target; the missing or exceeding people must be said. */
  adjusted: boolean;
}

/**
 * A rate as it may be printed; null when the denominator is 0. What is not complete is never 100 %, what misses a
 * target is never printed as the target, and what exceeds "more than" is never printed as the bound itself.
 */
export function printedRate(numerator: number, denominator: number, target?: Target): PrintedRate | null {
  const rounded = rate(numerator, denominator);
  if (rounded === null) return null;
  let value = rounded;
  if (numerator < denominator && value >= 100) value = 99.99;
  if (target?.atLeast !== undefined && !meetsTarget(target, numerator, denominator) && value >= target.atLeast) {
    value = below(target.atLeast);
  }
  if (target?.moreThan !== undefined && meetsTarget(target, numerator, denominator) && value <= target.moreThan) {
    value = above(target.moreThan);
  }
  const exact = (BigInt(numerator) * 100n) % BigInt(denominator) === 0n && value === rounded;
  return { value, text: `${exact ? decimal(value) : twoDecimals(value)}%`, adjusted: value !== rounded };
}

function below(bound: number): number {
  return Math.round(bound * 100 - 1) / 100;
}

function above(bound: number): number {
  return Math.round(bound * 100 + 1) / 100;
}

/** Always two decimals: 98.4 → "98,40". */
export function twoDecimals(value: number): string {
  const text = decimal(value);
  return text.includes(',') ? text : `${text},00`;
}

/** "25.341/25.748". */
export function pair(numerator: number, denominator: number): string {
  return `${grouped(numerator)}/${grouped(denominator)}`;
}

/** "tăng 3,20 điểm phần trăm", "giảm …", "không thay đổi". */
export function pointsChange(points: number): string {
  if (points === 0) return 'không thay đổi';
  return `${points > 0 ? 'tăng' : 'giảm'} ${twoDecimals(Math.abs(points))} điểm phần trăm`;
}

/** Points between two pairs, null where one cannot be divided. */
export function pointsBetween(
  current: { numerator: number; denominator: number },
  previous: { numerator: number; denominator: number },
): number | null {
  return percentagePoints(current, previous);
}

/** yyyy-mm-dd → "30/11/2026". */
export function shortDate(date: string): string {
  const [year = '', month = '', day = ''] = date.slice(0, 10).split('-');
  return `${day}/${month}/${year}`;
}

/** yyyy-mm-dd → "ngày 05 tháng 12 năm 2026": days below 10 and months 1 and 2 are padded (Decree 30, II.4). */
export function longDate(date: string): string {
  const [year, month = '', day = ''] = date.slice(0, 10).split('-');
  return `ngày ${day} tháng ${Number(month) > 2 ? Number(month) : month} năm ${year}`;
}

const VIETNAM_OFFSET = 7 * 60 * 60 * 1000;

/** An instant as an official reads it, in Vietnam: "17 giờ 00 ngày 14/12/2026". */
export function clockTime(instant: string): string {
  const local = new Date(Date.parse(instant) + VIETNAM_OFFSET).toISOString();
  return `${local.slice(11, 13)} giờ ${local.slice(14, 16)} ngày ${shortDate(local)}`;
}

/** The day of an instant in Vietnam: "14/12/2026". */
export function localDate(instant: string): string {
  return shortDate(new Date(Date.parse(instant) + VIETNAM_OFFSET).toISOString());
}

/** First letter small, for a label inside a sentence; abbreviations keep theirs ("AI", "TOEIC"). */
export function inSentence(label: string): string {
  const [first = '', second = ''] = label;
  return second === second.toUpperCase() && second !== second.toLowerCase()
    ? label
    : first.toLowerCase() + label.slice(1);
}

/** First letter capital, for a sentence that starts with a unit. */
export function atStart(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
