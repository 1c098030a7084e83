// Slots about the report's own figures and lists. A text can name a number only through these, which is how texts and
// figures agree; the one exception is a deliberate slip.

import { formatDate } from '../core/dates';
import { formatDecimals, formatNumber, percentagePoints, percentChange, printRate, rate } from '../core/numbers';
import type { Answer, ListRow } from '../core/content';
import type { Facts } from './facts';
import { COUNT_FULL_UNITS, COUNT_UNITS, targetOf, type CountCode, type RateCode } from './indicator-list';
import { countedClasses } from './training-classes';

/** A number the text is to say in place of the figure. */
export interface Slip {
  section: string;
  indicator: CountCode;
  says: number;
}

/** The figure of a count; classes and trainees come from the list. */
export function currentCount(facts: Facts, code: CountCode): number | undefined {
  const counted = countedClasses(facts.trainingClasses);
  if (code === 'classes') return counted.length || undefined;
  if (code === 'trainees')
    return counted.length ? counted.reduce((sum, row) => sum + Number(row.trainees), 0) : undefined;
  return facts.indicators[code]?.current?.value;
}

/** Text of a figure slot in a section, or undefined when the name is none of a figure or the report has no number. */
export function figureSlot(facts: Facts, section: string, name: string, slip?: Slip): string | undefined {
  const [code = '', part = ''] = name.split('.');
  if (code in COUNT_UNITS)
    return countSlot(facts, code as CountCode, part, slip?.section === section ? slip : undefined);
  if (facts.indicators[code]) return rateSlot(facts, code as RateCode, part);
  return undefined;
}

function countSlot(facts: Facts, code: CountCode, part: string, slip?: Slip): string | undefined {
  const unit = COUNT_UNITS[code];
  const current = currentCount(facts, code);
  const { previous, fullYear, next } = facts.indicators[code] ?? {};
  const worded = (value: number | undefined) => (value === undefined ? undefined : `${formatNumber(value)} ${unit}`);
  if (current === undefined) return undefined;
  if (part === '') return worded(slip?.indicator === code ? slip.says : current);
  if (part === 'full') return `${formatNumber(current)} ${COUNT_FULL_UNITS[code] ?? unit}`;
  if (part === 'year') return worded(fullYear?.value);
  if (part === 'next')
    return next === undefined ? undefined : `${formatNumber(next)} ${COUNT_FULL_UNITS[code] ?? unit}`;
  // A 0 for 2025 (the reviewer asks about it) gives nothing to compare with either.
  if (part === 'no2025') return previous?.value ? undefined : '';
  if (part === 'vs') return previous?.value ? countChange(current, previous.value, unit) : undefined;
  return undefined;
}

function countChange(current: number, previous: number, unit: string): string {
  if (current === previous) return 'bằng năm 2025';
  const percent = formatDecimals(Math.abs(percentChange(current, previous) ?? 0));
  const way = current > previous ? 'tăng' : 'giảm';
  return `${way} ${formatNumber(Math.abs(current - previous))} ${unit} (${percent}%) so với năm 2025`;
}

const isPair = (answer: Answer | undefined): answer is { numerator: number; denominator: number } =>
  answer?.numerator !== undefined && answer.denominator !== undefined && answer.denominator > 0;

function rateSlot(facts: Facts, code: RateCode, part: string): string | undefined {
  const { current, previous, next } = facts.indicators[code] ?? {};
  const target = targetOf(code);
  if (part === 'only') return current?.numerator !== undefined && !isPair(current) ? '' : undefined;
  if (part === 'n') return current?.numerator === undefined ? undefined : formatNumber(current.numerator);
  if (part === 'next') return next === undefined ? undefined : `${formatNumber(next)}%`;
  if (!isPair(current)) return undefined;
  const { numerator, denominator } = current;
  switch (part) {
    case '%':
      return printRate(numerator, denominator, target) ?? undefined;
    case 'pair':
      return `${formatNumber(numerator)}/${formatNumber(denominator)}`;
    case 'no2025':
      return isPair(previous) ? undefined : '';
    case 'vs':
      return isPair(previous) ? rateChange(percentagePoints(current, previous)) : undefined;
    case 'target':
      return target?.label;
    case 'verdict':
      return target && (isBelow(code, current) ? `chưa đạt chỉ tiêu ${target.label}` : `đạt chỉ tiêu ${target.label}`);
    case 'gap':
      return target && isBelow(code, current)
        ? formatDecimals(
            Math.max(
              0.01,
              ((target.atLeast ?? target.moreThan ?? 0) * 100 - (rate(numerator, denominator) ?? 0) * 100) / 100,
            ),
          )
        : undefined;
    default:
      return undefined;
  }
}

function rateChange(points: number | null): string | undefined {
  if (points === null) return undefined;
  if (points === 0) return 'bằng mức năm 2025';
  return `${points > 0 ? 'tăng' : 'giảm'} ${formatDecimals(Math.abs(points))} điểm phần trăm so với năm 2025`;
}

/** Whether a rate misses the plan's target; false without a pair or a target. */
export function isBelow(code: RateCode, answer: Answer | undefined): boolean {
  const target = targetOf(code);
  if (!target || !isPair(answer)) return false;
  const { numerator, denominator } = answer;
  return target.atLeast === undefined
    ? numerator * 100 <= (target.moreThan ?? 0) * denominator
    : numerator * 100 < target.atLeast * denominator;
}

/** "Kế hoạch số 12/KH-UBND ngày 02/04/2026". */
export function documentInProse(row: ListRow): string {
  return `${row.kind} số ${row.number} ngày ${formatDate(String(row.date))}`;
}
