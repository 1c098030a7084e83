// How figures are printed: Vietnamese grouping, and rounding that never lies (product.md, "How figures behave" 9).

import fc from 'fast-check';
import {
  formatDecimals,
  formatInProse,
  formatNumber,
  formatPercent,
  printRate,
  remainderOf,
} from '../../src/core/numbers';

describe('formatNumber', () => {
  it.each([
    [0, '0'],
    [999, '999'],
    [1234, '1.234'],
    [1234567.89, '1.234.567,89'],
    [3_321_000_000_000, '3.321.000.000.000'],
    [-1234.5, '-1.234,5'],
    [-0.001, '0'],
  ])('%d is “%s”', (value, text) => expect(formatNumber(value)).toBe(text));
  it('gives per cents two decimals unless whole', () => {
    expect([93.7, 50, 0.05, 98.42].map(formatPercent)).toEqual(['93,70%', '50%', '0,05%', '98,42%']);
    expect([-0.5, 3].map(formatDecimals)).toEqual(['-0,50', '3']);
  });
  it('pads numbers below ten in prose', () => {
    expect([0, 2, 9, 10, 1234].map(formatInProse)).toEqual(['0', '02', '09', '10', '1.234']);
  });
});

describe('printRate', () => {
  it('never prints what is not complete as 100%', () => {
    expect(printRate(59_998, 60_000)).toBe('99,99%');
    expect(remainderOf(59_998, 60_000)).toBe('còn 02 người chưa đạt');
    expect(printRate(999_999_999, 1_000_000_000)).toBe('99,99%');
    expect(printRate(60_000, 60_000)).toBe('100%');
    expect(remainderOf(60_000, 60_000)).toBe('');
  });
  it('never prints what misses a target as the target', () => {
    expect(printRate(79_998, 100_000, { atLeast: 80 })).toBe('79,99%');
    expect(printRate(80_000, 100_000, { atLeast: 80 })).toBe('80%');
    expect(printRate(80_004, 100_000, { atLeast: 80 })).toBe('80%');
    expect(printRate(79_998, 100_000)).toBe('80%');
    expect(printRate(49_999, 100_000, { moreThan: 50 })).toBe('49,99%');
  });
  it('prints what passes “more than” as more, and exactly the limit as the limit', () => {
    expect(printRate(50_001, 100_000, { moreThan: 50 })).toBe('50,01%');
    expect(printRate(1, 2, { moreThan: 50 })).toBe('50%');
  });
  it('never prints somebody as nobody, nor nothing as a number', () => {
    expect(printRate(1, 1_000_000)).toBe('dưới 0,01%');
    expect(printRate(0, 10)).toBe('0%');
    expect(printRate(0, 0)).toBeNull();
  });
  it('holds for every pair: below 100 exactly when incomplete', () => {
    const size = fc.integer({ min: 1, max: 1_000_000_000 });
    fc.assert(
      fc.property(size, size, (a, b) => {
        const [n, d] = [Math.min(a, b), Math.max(a, b)];
        expect(printRate(n, d) === '100%').toBe(n === d);
      }),
    );
    fc.assert(
      fc.property(size, fc.integer({ min: 1, max: 40 }), (d, missing) => {
        expect(printRate(Math.max(0, d - missing), d) === '100%').toBe(false);
      }),
    );
  });
});
