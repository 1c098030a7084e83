// One figure of two years: like with like only, and in words.

import type { Figure } from '../../src/core/figures';
import { answerKind, sizeOf, yearChange } from '../../src/core/year-change';

const figure = (part: Partial<Figure>): Figure => ({
  ...{ indicator: 'x', horizon: 'current', answer: 'number', value: null, numerator: null, denominator: null },
  ...{ estimated: false, reason: '', source: '', note: '' },
  ...part,
});
const count = (value: number): Figure => figure({ value });
const pair = (numerator: number, denominator: number | null): Figure => figure({ numerator, denominator });

it.each([
  ['a rise', count(120), count(80), 'tăng 40 (50%)', 50],
  ['a fall', count(60), count(80), 'giảm 20 (25%)', -25],
  ['the same', count(5), count(5), 'không đổi', 0],
  ['nothing and then something: no per cent', count(5), count(0), 'tăng 5', Infinity],
  ['“none” is 0 of a count', count(5), figure({ answer: 'none' }), 'tăng 5', Infinity],
  ['rates in points', pair(98, 100), pair(90, 100), 'tăng 8 điểm phần trăm', 8],
  ['a rate without its total', pair(98, null), pair(90, 100), 'chưa so sánh được', null],
  ['a rate of nobody', pair(0, 0), pair(90, 100), 'chưa so sánh được', null],
  ['not known last year', count(5), figure({ answer: 'unknown' }), 'chưa so sánh được', null],
  ['not answered', count(5), null, 'chưa so sánh được', null],
] as const)('%s', (_, current, previous, words, size) => {
  expect(yearChange(current, previous)).toEqual({ words, size });
});

it('sorts by the count or the rate, and by nothing where there is no number', () => {
  expect([count(7), pair(1, 4), pair(1, null), figure({ answer: 'none' }), null].map(sizeOf)).toEqual([
    7,
    25,
    null,
    null,
    null,
  ]);
  expect([count(7), figure({ answer: 'notApplicable' }), null].map(answerKind)).toEqual([
    'number',
    'notApplicable',
    'unanswered',
  ]);
});
