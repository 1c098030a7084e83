// Division of figures: exact, rounded once to two decimals, half away from zero (contract: "Summary").

import { percentagePoints, percentChange, rate } from '../../src/core/numbers';

describe('rate', () => {
  it('is per cent with two decimals', () => {
    expect(rate(9800, 10000)).toBe(98);
    expect(rate(1, 3)).toBe(33.33);
    expect(rate(2, 3)).toBe(66.67);
  });
  it('rounds half away from zero', () => {
    expect(rate(1, 20000)).toBe(0.01);
    expect(rate(201, 20000)).toBe(1.01);
    expect(rate(1005, 100000)).toBe(1.01);
  });
  it('is null where there is nothing to divide by', () => expect(rate(0, 0)).toBeNull());
  it('keeps its digits above 2^53', () => {
    expect(rate(3_320_999_999_999, 3_321_000_000_000)).toBe(100);
    expect(rate(3_320_834_000_000, 3_321_000_000_000)).toBe(100);
    expect(rate(3_320_833_949_999, 3_321_000_000_000)).toBe(99.99);
  });
});

describe('percentagePoints', () => {
  const of = (numerator: number | null, denominator: number | null) => ({ numerator, denominator });
  it('subtracts the exact rates, not the rounded ones', () => {
    expect(percentagePoints(of(2, 3), of(1, 3))).toBe(33.33);
    expect(percentagePoints(of(1, 3), of(2, 3))).toBe(-33.33);
  });
  it('is null when either cannot be divided', () => {
    expect(percentagePoints(of(1, 2), of(0, 0))).toBeNull();
    expect(percentagePoints(of(null, null), of(1, 2))).toBeNull();
  });
});

describe('percentChange', () => {
  it('is relative to the previous year, with its sign', () => {
    expect(percentChange(120, 80)).toBe(50);
    expect(percentChange(1, 3)).toBe(-66.67);
    expect(percentChange(0, 20000)).toBe(-100);
    expect(percentChange(19999, 20000)).toBe(-0.01);
  });
  it('is null from nothing', () => expect(percentChange(5, 0)).toBeNull());
});
