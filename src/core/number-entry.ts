// Numbers as people type them. What is clear is taken ("1.234" is 1234, "08" is 8); what could mean two things is
// refused with a sentence that says what was typed and what to type instead (shared wording: "Vietnamese, properly").

import { formatNumber } from './numbers';

/** Largest count a report may hold (contract: "Content of a report"). */
export const LARGEST_COUNT = 1_000_000_000;

export type NumberRefusal =
  | 'number.ambiguous'
  | 'number.approximate'
  | 'number.percent'
  | 'number.negative'
  | 'number.fraction'
  | 'number.unit'
  | 'number.tooLarge'
  | 'number.notNumber';

/** Exactly one of the three: nothing typed, a number, or why not. */
export type NumberEntry =
  { kind: 'empty' } | { kind: 'number'; value: number } | { kind: 'refused'; code: NumberRefusal; message: string };

const GROUPED = /^([1-9]\d{0,2})((?:\.\d{3})+)(?:,(\d+))?$/;
const SPACED = /^[1-9]\d{0,2}(?: \d{3})+$/;
const PLAIN = /^(\d+)(?:,(\d+))?$/;
const APPROXIMATE = /^(?:khoảng|chừng|độ|hơn|trên|gần|dưới|ước|xấp xỉ|tầm|>=?|<=?|~|≈|≥|≤)\s*|(?:\s*(?:\+|trở lên))$/iu;

/** A count: an integer from 0 to 1,000,000,000. */
export function parseCount(typed: string): NumberEntry {
  const entry = parseDecimal(typed);
  if (entry.kind !== 'number') return entry;
  const shown = quoted(typed);
  if (!Number.isInteger(entry.value)) {
    return refused('number.fraction', `Ô này chỉ nhận số nguyên. “${shown}” có phần lẻ; hãy nhập số nguyên.`);
  }
  if (entry.value > LARGEST_COUNT) {
    const largest = formatNumber(LARGEST_COUNT);
    return refused('number.tooLarge', `“${shown}” lớn hơn mức nhận được (${largest}). Đề nghị kiểm tra lại số chữ số.`);
  }
  return entry;
}

/** A per cent from 0 to 100, for targets; the sign "%" stands beside the box, so it may be typed as well. */
export function parsePercent(typed: string): NumberEntry {
  const entry = parseDecimal(typed.trim().replace(/\s*%$/, ''));
  if (entry.kind === 'refused') return parseDecimal(typed).kind === 'refused' ? entry : parseDecimal(typed);
  if (entry.kind === 'number' && entry.value > 100) {
    return refused('number.tooLarge', `Chỉ tiêu tính bằng phần trăm, từ 0 đến 100. “${quoted(typed)}” lớn hơn 100.`);
  }
  return entry;
}

/** A number of zero or more with a decimal comma. Never throws; any text gets an answer. */
export function parseDecimal(typed: string): NumberEntry {
  const text = typed
    .normalize('NFC')
    .replace(/[\s\u00a0]+/gu, ' ')
    .trim();
  if (text === '') return { kind: 'empty' };
  const grouped = GROUPED.exec(text);
  if (grouped) return number(grouped[1] + (grouped[2] ?? '').replaceAll('.', ''), grouped[3]);
  if (SPACED.test(text)) return number(text.replaceAll(' ', ''));
  const plain = PLAIN.exec(text);
  if (plain && !looksLikeThousands(plain[1] ?? '', plain[2])) return number(plain[1] ?? '', plain[2]);
  return refusal(text);
}

/** "1,234" may be 1.234 typed the English way; "0,123" and "12345,678" may not. */
const looksLikeThousands = (whole: string, fraction?: string): boolean =>
  fraction?.length === 3 && /^[1-9]\d{0,2}$/.test(whole);

function number(whole: string, fraction?: string): NumberEntry {
  const value = Number(fraction === undefined ? whole : `${whole}.${fraction}`);
  return Number.isSafeInteger(Math.floor(value))
    ? { kind: 'number', value }
    : refused('number.tooLarge', `“${quoted(whole)}” quá lớn. Đề nghị kiểm tra lại số chữ số.`);
}

function refusal(text: string): NumberEntry {
  const shown = quoted(text);
  if (/[%‰]/.test(text) || /phần trăm/i.test(text)) {
    return refused(
      'number.percent',
      `Không nhập phần trăm (“${shown}”). Hãy nhập số người đạt và tổng số người; hệ thống tự tính tỉ lệ.`,
    );
  }
  const approximate = text.replace(APPROXIMATE, '');
  if (approximate !== text) {
    const inner = parseDecimal(approximate.replace(/[^\d.,]+$/u, ''));
    const instead = inner.kind === 'number' ? `hãy nhập ${formatNumber(inner.value)} và` : 'hãy nhập một số và';
    return refused('number.approximate', `Ô này chỉ nhận số. Với “${shown}”, ${instead} chọn “Ước tính”.`);
  }
  if (/^[-−–]\s*[\d.,]+$/u.test(text)) {
    return refused('number.negative', `“${shown}” là số âm. Hãy nhập số từ 0 trở lên.`);
  }
  if (/^[\d.,]+$/.test(text)) return refused('number.ambiguous', ambiguous(text, shown));
  const leading = /^([\d.,]*\d)\s*(\p{L}[^\d]*)$/u.exec(text);
  if (leading) return unitRefusal(leading[1] ?? '', leading[2] ?? '', shown);
  if (/^(?:không|không có|chưa có|ko|không phát sinh)$/i.test(text)) {
    return refused(
      'number.notNumber',
      `Ô này chỉ nhận số. Với “${shown}”, hãy nhập 0 hoặc chọn “Không phát sinh”, “Không áp dụng”, “Chưa có số liệu”.`,
    );
  }
  return refused(
    'number.notNumber',
    `Ô này chỉ nhận số. “${shown}” không phải là số; hãy nhập bằng chữ số, ví dụ 1.234.`,
  );
}

function ambiguous(text: string, shown: string): string {
  const digits = text.replace(/\D/g, '').replace(/^0+(?=\d)/, '');
  if (digits === '') return `“${shown}” không có chữ số. Hãy nhập bằng chữ số, ví dụ 1.234.`;
  // Groups of three after commas alone: the English way, or a decimal.
  if (/^[1-9]\d{0,2},\d{3}$/.test(text)) {
    return `“${shown}” chưa rõ là ${group(digits)} hay số thập phân. Hãy nhập ${digits} hoặc ${group(digits)}.`;
  }
  if (/^\d+\.\d+$/.test(text)) {
    const decimal = text.replace('.', ',').replace(/^0+(?=\d)/, '');
    return `“${shown}” chưa rõ là ${decimal} hay ${group(digits)}. Dấu chấm chỉ dùng để tách hàng nghìn, dấu phẩy cho phần lẻ; hãy nhập ${decimal} hoặc ${digits}.`;
  }
  return `“${shown}” chưa rõ là số nào. Dấu chấm chỉ dùng để tách từng nhóm ba chữ số; nếu là ${group(digits)}, hãy nhập ${digits}.`;
}

function unitRefusal(digits: string, unit: string, shown: string): NumberEntry {
  if (/^(?:nghìn|ngàn|triệu|tỷ|tỉ|k|tr)(?![\p{L}])/iu.test(unit)) {
    return refused('number.unit', `Ô này chỉ nhận số. Với “${shown}”, hãy viết đủ các chữ số, ví dụ 1.200.000.`);
  }
  const inner = parseDecimal(digits);
  const instead = inner.kind === 'number' ? formatNumber(inner.value) : digits;
  return refused('number.unit', `Ô này chỉ nhận số. Với “${shown}”, hãy nhập ${instead}.`);
}

const refused = (code: NumberRefusal, message: string): NumberEntry => ({ kind: 'refused', code, message });

const group = (digits: string): string => digits.replace(/\B(?=(\d{3})+$)/g, '.');

/** What was typed, short enough for a sentence. */
function quoted(text: string): string {
  const letters = [...text.trim()];
  return letters.length <= 40 ? letters.join('') : `${letters.slice(0, 39).join('')}…`;
}
