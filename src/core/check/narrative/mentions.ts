// Numbers followed by the unit words of the template. The expression is built once per template, so that a text of
// 100 kB is read in one pass.

import type { Indicator, List, Template } from '../../template/template';
import { placeOf, type Place } from './sentence';

/** A number in a text that is said of an indicator, or of the rows of a list ("12 lớp"). */
export interface Mention {
  value: number;
  /** Decimals typed, for per cents: "98,4" is right for 98,42. */
  decimals: number;
  percent: boolean;
  /** "120 bài viết", as written. */
  said: string;
  indicator: Indicator;
  /** Set when only the unit of a list-derived figure is said, without saying of whom. */
  list?: List;
  place: Place;
}

interface Meaning {
  indicator: Indicator;
  list?: List;
}

interface Vocabulary {
  numberFirst: RegExp;
  /** "người dân ứng dụng AI đạt 62,3%". */
  wordsFirst: RegExp | null;
  meanings: Map<string, Meaning>;
}

const NUMBER = String.raw`(?<![\d\p{L}/.,–-])(\d{1,3}(?:\.\d{3})+|\d{1,10})(?:,(\d{1,4}))?`;
const vocabularies = new WeakMap<Template, Vocabulary>();

/** Every mention in a text, in order. Numbers that name a year or stand in a number of a document are not counted. */
export function mentionsIn(template: Template, text: string): Mention[] {
  const { numberFirst, wordsFirst, meanings } = vocabularyOf(template);
  const mentions: Mention[] = [];
  for (const match of text.matchAll(numberFirst)) {
    const [said, whole = '', fraction = '', sign, words = ''] = match;
    const meaning = meanings.get(keyOf(words));
    const percent = sign !== undefined;
    if (!meaning || (percent && meaning.indicator.kind !== 'rate') || (!percent && fraction !== '')) continue;
    const before = text.slice(Math.max(0, match.index - 12), match.index);
    if (/(?:năm|số|khóa|mục|điều|điểm|khoản|top)\s*$/iu.test(before)) continue;
    mentions.push({
      ...meaning,
      ...numberOf(whole, fraction),
      percent,
      said,
      place: placeOf(text, match.index, match.index + said.length),
    });
  }
  if (!wordsFirst || !text.includes('%')) return mentions;
  for (const match of text.matchAll(wordsFirst)) {
    const [said, words = '', between = '', whole = '', fraction = ''] = match;
    const meaning = meanings.get(keyOf(words));
    if (!meaning || /tăng|giảm|tiêu|kế hoạch|phấn đấu|chưa|còn|hơn|gần|dưới|trên|khoảng/iu.test(between)) continue;
    const place = placeOf(text, match.index, match.index + said.length);
    mentions.push({ ...meaning, ...numberOf(whole, fraction), percent: true, said: said.replace(/\s+/g, ' '), place });
  }
  return mentions;
}

function numberOf(whole: string, fraction: string): { value: number; decimals: number } {
  return { value: Number(`${whole.replaceAll('.', '')}.${fraction || '0'}`), decimals: fraction.length };
}

function vocabularyOf(template: Template): Vocabulary {
  let vocabulary = vocabularies.get(template);
  if (!vocabulary) {
    vocabulary = build(template);
    vocabularies.set(template, vocabulary);
  }
  return vocabulary;
}

function build(template: Template): Vocabulary {
  const meanings = new Map<string, Meaning>();
  const add = (words: string, meaning: Meaning): void => {
    const key = keyOf(words);
    // A word two indicators share decides nothing.
    if (meanings.has(key)) meanings.delete(key);
    else meanings.set(key, meaning);
  };
  for (const indicator of template.indicators) {
    for (const words of new Set(indicator.words)) add(words, { indicator });
    const list = template.lists.find(({ code }) => code === indicator.aggregate?.list);
    if (!list) continue;
    add(indicator.unit, { indicator, list });
    if (indicator.counter) add(`${indicator.counter} người`, { indicator, list });
  }
  const words = [...meanings.keys()].sort((a, b) => b.length - a.length).map(asPattern);
  const rates = [...meanings].filter(([, { indicator }]) => indicator.kind === 'rate').map(([key]) => asPattern(key));
  const wordsFirst = rates.length === 0 ? null : wordsThenPercent(rates.sort((a, b) => b.length - a.length));
  const pattern = `${NUMBER}\\s*(%)?(?:\\s*\\([^()\\n]{1,30}\\))?\\s*(?:số |tổng số )?(${words.join('|') || '(?!)'})(?![\\p{L}\\d])`;
  return { meanings, numberFirst: new RegExp(pattern, 'giu'), wordsFirst };
}

const wordsThenPercent = (rates: string[]): RegExp =>
  new RegExp(`(${rates.join('|')})(?!\\p{L})([^.;%\\n\\d]{0,60})(\\d{1,3})(?:,(\\d{1,4}))?\\s*%`, 'giu');

const keyOf = (words: string): string => words.toLowerCase().replace(/\s+/g, ' ');
const asPattern = (words: string): string => words.replace(/[.*+?^${}()|[\]\\]/g, '\\$&').replaceAll(' ', '\\s+');
