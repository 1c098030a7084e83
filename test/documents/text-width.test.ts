// Long names break where a clerk would break them, and quickly however long they are.

import { balancedLines, textWidth } from '../../src/documents/docx/text-width';

const LEFT_COLUMN = 178;

it.each([
  ['ỦY BAN NHÂN DÂN PHƯỜNG HẢI CHÂU', ['ỦY BAN NHÂN DÂN', 'PHƯỜNG HẢI CHÂU']],
  ['SỞ Y TẾ', ['SỞ Y TẾ']],
  ['SỞ KHOA HỌC VÀ CÔNG NGHỆ', ['SỞ KHOA HỌC', 'VÀ CÔNG NGHỆ']],
])('%s', (name, lines) => {
  expect(balancedLines(name, LEFT_COLUMN, 13, true)).toEqual(lines);
});

it('breaks a name of 5,000 words in no time, into lines that fit, and loses none', () => {
  const words = Array.from({ length: 5000 }, (_, index) => `TỪ${index}`);
  const lines = balancedLines(words.join(' '), LEFT_COLUMN, 13, true);
  expect(lines.join(' ')).toBe(words.join(' '));
  for (const line of lines) expect(textWidth(line, 13, true)).toBeLessThanOrEqual(LEFT_COLUMN);
});

it('gives a word wider than the column a line of its own', () => {
  expect(balancedLines(`SỞ ${'A'.repeat(500)} B`, LEFT_COLUMN, 13)).toEqual(['SỞ', 'A'.repeat(500), 'B']);
});

it('takes nothing at all', () => {
  expect(balancedLines('', LEFT_COLUMN, 13)).toEqual(['']);
});

it('knows the width of a line of Times New Roman', () => {
  expect(textWidth('Độc lập - Tự do - Hạnh phúc', 14, true)).toBeCloseTo(170.7, 0);
  expect(textWidth('ấ', 10)).toBe(textWidth('a', 10));
});
