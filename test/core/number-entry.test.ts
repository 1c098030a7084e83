// Numbers as officials type them: what is clear is taken, what is not is refused with what was typed and what to do.

import fc from 'fast-check';
import { LARGEST_COUNT, parseCount, parseDecimal, parsePercent } from '../../src/core/number-entry';
import { formatNumber } from '../../src/core/numbers';

const number = (value: number) => ({ kind: 'number', value });

describe('parseCount', () => {
  it.each([
    ['0', 0],
    ['08', 8],
    ['1.234', 1234],
    [' 1.234.567 ', 1234567],
    ['1 234 567', 1234567],
    ['1\u00a0234', 1234],
    ['1234567', 1234567],
    ['1.000.000.000', LARGEST_COUNT],
    ['12,0', 12],
  ])('takes “%s”', (typed, value) => expect(parseCount(typed)).toEqual(number(value)));
  it('knows an empty box from 0', () => expect(parseCount('  ')).toEqual({ kind: 'empty' }));

  it.each([
    ['1,234', 'number.ambiguous', '“1,234” chưa rõ là 1.234 hay số thập phân. Hãy nhập 1234 hoặc 1.234.'],
    ['khoảng 500', 'number.approximate', 'Ô này chỉ nhận số. Với “khoảng 500”, hãy nhập 500 và chọn “Ước tính”.'],
    ['hơn 500', 'number.approximate', 'Ô này chỉ nhận số. Với “hơn 500”, hãy nhập 500 và chọn “Ước tính”.'],
    ['~1200', 'number.approximate', 'Ô này chỉ nhận số. Với “~1200”, hãy nhập 1.200 và chọn “Ước tính”.'],
    ['gần 500 người', 'number.approximate', 'Ô này chỉ nhận số. Với “gần 500 người”, hãy nhập 500 và chọn “Ước tính”.'],
    [
      '100%',
      'number.percent',
      'Không nhập phần trăm (“100%”). Hãy nhập số người đạt và tổng số người; hệ thống tự tính tỉ lệ.',
    ],
    ['-5', 'number.negative', '“-5” là số âm. Hãy nhập số từ 0 trở lên.'],
    ['12,5', 'number.fraction', 'Ô này chỉ nhận số nguyên. “12,5” có phần lẻ; hãy nhập số nguyên.'],
    ['500 người', 'number.unit', 'Ô này chỉ nhận số. Với “500 người”, hãy nhập 500.'],
  ])('refuses “%s” (%s) in so many words', (typed, code, message) => {
    expect(parseCount(typed)).toEqual({ kind: 'refused', code, message });
  });
  it.each([
    ['12.34', 'number.ambiguous', '12,34'],
    ['1.2345', 'number.ambiguous', '12345'],
    ['1,234,567', 'number.ambiguous', '1234567'],
    ['1.234.56', 'number.ambiguous', '123456'],
    ['0.500', 'number.ambiguous', '500'],
    ['.', 'number.ambiguous', 'chữ số'],
    ['1.000.000.001', 'number.tooLarge', '1.000.000.000'],
    ['9'.repeat(400), 'number.tooLarge', '…'],
    ['2 triệu', 'number.unit', 'đủ các chữ số'],
    ['không', 'number.notNumber', '“Không phát sinh”'],
    ['một trăm', 'number.notNumber', 'một trăm'],
    ['1e5', 'number.notNumber', '1e5'],
    ['NaN', 'number.notNumber', 'NaN'],
    ['１２', 'number.notNumber', '１２'],
  ])('refuses “%s” (%s), naming %s', (typed, code, part) => {
    const entry = parseCount(typed);
    expect(entry).toMatchObject({ kind: 'refused', code });
    expect(entry.kind === 'refused' && entry.message).toContain(part);
  });
  it('answers any text at all, in words without English', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (typed) => {
        const entry = parseCount(typed);
        if (entry.kind === 'number') expect(Number.isInteger(entry.value) && entry.value >= 0).toBe(true);
        if (entry.kind === 'refused') expect(entry.message.length).toBeGreaterThan(20);
      }),
    );
  });
});

describe('parse(format(x)) = x', () => {
  it('for counts', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: LARGEST_COUNT }), (value) => {
        expect(parseCount(formatNumber(value))).toEqual(number(value));
      }),
    );
  });
  it('for numbers with two decimals', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 99_999_999_999 }), (hundredths) => {
        expect(parseDecimal(formatNumber(hundredths / 100))).toEqual(number(hundredths / 100));
      }),
    );
  });
});

describe('parsePercent', () => {
  it('takes 0 to 100, also with the sign', () => {
    expect(parsePercent('98,5')).toEqual(number(98.5));
    expect(parsePercent('100 %')).toEqual(number(100));
  });
  it('refuses more than 100', () => {
    expect(parsePercent('120%')).toMatchObject({ kind: 'refused', code: 'number.tooLarge' });
    expect(parsePercent('hơn 90%')).toMatchObject({ kind: 'refused', code: 'number.approximate' });
  });
});
