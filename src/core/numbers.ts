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
