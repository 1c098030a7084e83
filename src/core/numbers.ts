// Arithmetic of figures: products are taken in BigInt, every result is rounded once, half away from zero, to two
// decimals (contract: "Summary"). A double would round 0,005 on its own and lose digits above 2^53.

/** A numerator and what it is divided by; null where no agency gave them. */
export interface Pair {
  numerator: number | null;
  denominator: number | null;
}

/** `numerator / denominator` in per cent with two decimals (9800 of 10000 → 98); null when the denominator is 0. */
export function rate(numerator: number, denominator: number): number | null {
  return denominator === 0 ? null : hundredths(BigInt(numerator) * 10_000n, BigInt(denominator));
}

/** Change of a rate in percentage points, two decimals; null when one of the two has nothing to divide by. */
export function percentagePoints(current: Pair, previous: Pair): number | null {
  if (current.numerator === null || !current.denominator) return null;
  if (previous.numerator === null || !previous.denominator) return null;
  const [n, d] = [BigInt(current.numerator), BigInt(current.denominator)];
  const [m, e] = [BigInt(previous.numerator), BigInt(previous.denominator)];
  return hundredths((n * e - m * d) * 10_000n, d * e);
}

/** Change of a count in per cent of the previous year, two decimals; null when that was 0. */
export function percentChange(current: number, previous: number): number | null {
  return previous === 0 ? null : hundredths((BigInt(current) - BigInt(previous)) * 10_000n, BigInt(previous));
}

/** `dividend / divisor` (divisor > 0) as an integer of hundredths, half away from zero, given back as a number. */
function hundredths(dividend: bigint, divisor: bigint): number {
  const magnitude = dividend < 0n ? -dividend : dividend;
  const rounded = Number((2n * magnitude + divisor) / (2n * divisor));
  return rounded === 0 ? 0 : (dividend < 0n ? -rounded : rounded) / 100;
}

/** "1.234.567", "-40": an integer in Vietnamese grouping; with a fraction, up to two decimals ("1.234,5"). */
export function formatNumber(value: number): string {
  const [whole = '', fraction = ''] = Math.abs(value).toFixed(2).split('.');
  const decimals = fraction.replace(/0+$/, '');
  const text = whole.replace(/\B(?=(\d{3})+$)/g, '.') + (decimals === '' ? '' : `,${decimals}`);
  return value < 0 && text !== '0' ? `-${text}` : text;
}

/** Exactly two decimals unless the number is whole, as reports write a per cent: 93.7 → "93,70%", 50 → "50%". */
export function formatPercent(percent: number): string {
  return `${formatDecimals(percent)}%`;
}

/** "1,25", "-0,50", "3": two decimals unless whole, for per cents and percentage points. */
export function formatDecimals(value: number): string {
  return Number.isInteger(value) ? formatNumber(value) : formatNumber(value).replace(/,(\d)$/, ',$10');
}

/** A number in administrative prose: below 10 it is padded ("02 người"), so that no digit can be written before it. */
export function formatInProse(value: number): string {
  return Number.isInteger(value) && value > 0 && value < 10 ? `0${value}` : formatNumber(value);
}

/** What a printed rate is measured against. */
export interface PrintedTarget {
  atLeast?: number;
  moreThan?: number;
}

/**
 * A rate as it may be read aloud: what is not complete is never "100%", what misses its target never shows the target
 * (79,998 % of 80 → "79,99%"), what passes a "more than" target is never printed as only reaching it, and somebody is
 * never nobody ("dưới 0,01%"). Null when there is nothing to divide by. Contract: "Summary".
 */
export function printRate(numerator: number, denominator: number, target?: PrintedTarget): string | null {
  const rounded = rate(numerator, denominator);
  if (rounded === null) return null;
  // Per cents of this file are hundredths, so every comparison below is of exact integers.
  const exact = BigInt(numerator) * 10_000n;
  const compareWith = (percent: number): number => {
    const other = BigInt(Math.round(percent * 100)) * BigInt(denominator);
    return exact < other ? -1 : exact > other ? 1 : 0;
  };
  for (const limit of [100, target?.atLeast, target?.moreThan]) {
    if (limit === undefined || rounded !== limit) continue;
    const side = compareWith(limit);
    if (side < 0 || (side > 0 && limit !== target?.atLeast)) return formatPercent(Math.round(limit * 100 + side) / 100);
  }
  if (rounded === 0 && numerator > 0) return 'dưới 0,01%';
  return formatPercent(rounded);
}

/** "còn 02 người chưa đạt"; "" when everybody counted has reached it. */
export function remainderOf(numerator: number, denominator: number, unit = 'người'): string {
  return denominator > numerator ? `còn ${formatInProse(denominator - numerator)} ${unit} chưa đạt` : '';
}
