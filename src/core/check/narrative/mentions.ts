// Numbers followed by the unit words of the template. The expression is built once per template, so that a text of
// 100 kB is read in one pass.

import type { Indicator, List, Template } from '../../template/template';
import { remembered } from '../../text/remembered';
import { upperFirst } from '../wording';
import { placeOf, type Place } from './sentence';

/** A number in a text that is said of an indicator, or of the rows of a list ("12 lớp"). */
export interface Mention {
  value: number;
  /** Decimals typed, for per cents: "98,4" is right for 98,42. */
  decimals: number;
  percent: boolean;
  indicator: Indicator;
  /** Set when only the unit of a list-derived figure is said, without saying of whom. */
  list: List | undefined;
  /** Where it stands; worked out only for the few numbers that need it. */
  place: () => Place;
}

interface Meaning {
  indicator: Indicator;
  list?: List;
}

interface Phrase extends Meaning {
  /** Lower case, single spaces. */
  words: string;
}

interface Vocabulary {
  /** Phrases by their first syllable, the longest first, so that most numbers are done with after one look-up. */
  byFirst: Map<string, Phrase[]>;
  /** As `mentionsIn`. */
  mentions: (text: string) => readonly Mention[];
}

const vocabularies = new WeakMap<Template, Vocabulary>();

const NUMBER = /\d[\d.]*(?:,\d+)?/g;
const WELL_FORMED = /^(\d{1,3}(?:\.\d{3})+|\d{1,10})(?:,(\d{1,4}))?$/;
/** Between a number and its unit: a sign, the number in words, "tổng số". */
const BETWEEN = /\s*(%)?(?:\s*\([^()\n]{1,30}\))?\s*(?:(?:tổng )?số )?/y;
const SYLLABLE = /[^\s\d.,;:!?()%/]+/y;
const SYLLABLES = /[^\s\d.,;:!?()%/]+/g;
const LONGEST_PHRASE = 160;

/** Every mention in a text, in order; a number inside a longer token ("15/KH-UBND", "12A") is none. */
export function mentionsIn(template: Template, text: string): readonly Mention[] {
  const vocabulary = vocabularyOf(template);
  return vocabulary.mentions(text);
}

function read(vocabulary: Vocabulary, text: string): Mention[] {
  const mentions: Mention[] = [];
  NUMBER.lastIndex = 0;
  for (let match = NUMBER.exec(text); match; match = NUMBER.exec(text)) {
    const typed = match[0].endsWith('.') ? match[0].replace(/\.+$/, '') : match[0];
    const end = match.index + typed.length;
    const found =
      unitAfter(vocabulary, text, end) ?? (text[end] === '%' ? rateBefore(vocabulary, text, match.index) : null);
    if (!found || isPartOfToken(text.charCodeAt(match.index - 1))) continue;
    const [, whole, fraction = ''] = WELL_FORMED.exec(typed) ?? [];
    const { meaning, percent, from = match.index, to } = found;
    if (whole === undefined || (percent ? meaning.indicator.kind !== 'rate' : fraction !== '')) continue;
    const { indicator, list } = meaning;
    let place: Place | undefined;
    mentions.push({
      indicator,
      list,
      value: Number(`${whole.replaceAll('.', '')}.${fraction || '0'}`),
      decimals: fraction.length,
      percent,
      place: () => (place ??= placeOf(text, from, to)),
    });
  }
  return mentions;
}

/** Whether the character before a number ties it to something longer: "15/KH", "II.2", "T12", "2025–2026". */
function isPartOfToken(code: number): boolean {
  if ((code >= 0x2c && code <= 0x39) || code === 0x2013) return true;
  return (code >= 0x41 && code <= 0x5a) || (code >= 0x61 && code <= 0x7a) || (code >= 0xc0 && code < 0x2000);
}

interface Unit {
  meaning: Meaning;
  percent: boolean;
  from?: number;
  to: number;
}

/** "120 bài viết", "98,42% cán bộ …": the phrase right after the number. */
function unitAfter({ byFirst }: Vocabulary, text: string, end: number): Unit | null {
  BETWEEN.lastIndex = end;
  const [between = '', sign] = BETWEEN.exec(text) ?? [];
  const start = end + between.length;
  SYLLABLE.lastIndex = start;
  const syllable = SYLLABLE.exec(text)?.[0];
  if (syllable === undefined) return null;
  for (const phrase of byFirst.get(syllable) ?? NO_PHRASES) {
    const to = endOfPhrase(phrase.words, text, start);
    if (to > 0) return { meaning: phrase, percent: sign !== undefined, to };
  }
  return null;
}

/**
 * Where a phrase that begins at `at` ends, or -1. Compared letter by letter: lower-casing Vietnamese text goes through
 * ICU and would cost more than the whole check.
 */
function endOfPhrase(words: string, text: string, at: number): number {
  let next = at;
  for (const wanted of words) {
    const letter = text[next];
    if (letter === undefined) return -1;
    if (wanted === ' ') {
      if (!isSpace(letter)) return -1;
      while (isSpace(text[next] ?? '')) next += 1;
    } else {
      if (letter !== wanted && letter.toLowerCase() !== wanted) return -1;
      next += 1;
    }
  }
  return /[\p{L}\d]/u.test(text[next] ?? '') ? -1 : next;
}

const isSpace = (letter: string): boolean =>
  letter === ' ' || letter === '\n' || letter === '\t' || letter === '\u00a0';

/** "người dân ứng dụng AI đạt 62,3%": the phrase shortly before a per cent, with nothing in between that turns it. */
function rateBefore({ byFirst }: Vocabulary, text: string, at: number): Unit | null {
  const start = Math.max(0, at - LONGEST_PHRASE);
  const before = text.slice(start, at);
  let last: { phrase: Phrase; from: number; to: number } | null = null;
  for (const { 0: syllable, index } of before.matchAll(SYLLABLES)) {
    for (const phrase of byFirst.get(syllable) ?? NO_PHRASES) {
      const to = phrase.indicator.kind === 'rate' ? endOfPhrase(phrase.words, text, start + index) : -1;
      if (to > 0 && to <= at) last = { phrase, from: start + index, to };
    }
  }
  if (!last) return null;
  const between = text.slice(last.to, at);
  if (between.length > 60 || /[.;%\n\d]/.test(between) || TURNS.test(between)) return null;
  return { meaning: last.phrase, percent: true, from: last.from, to: at };
}

const NO_PHRASES: Phrase[] = [];
const TURNS = /tăng|giảm|tiêu|kế hoạch|phấn đấu|chưa|còn|hơn|gần|dưới|trên|khoảng/u;

function vocabularyOf(template: Template): Vocabulary {
  let vocabulary = vocabularies.get(template);
  if (!vocabulary) {
    vocabulary = build(template);
    vocabularies.set(template, vocabulary);
  }
  return vocabulary;
}

function build(template: Template): Vocabulary {
  const phrases = new Map<string, Phrase | null>();
  const add = (text: string, meaning: Meaning): void => {
    const words = keyOf(text);
    // A phrase two indicators share decides nothing.
    phrases.set(words, phrases.has(words) ? null : { ...meaning, words });
  };
  for (const indicator of template.indicators) {
    for (const words of new Set(indicator.words)) add(words, { indicator });
    const list = template.lists.find(({ code }) => code === indicator.aggregate?.list);
    if (!list) continue;
    add(indicator.unit, { indicator, list });
    if (indicator.counter) add(`${indicator.counter} người`, { indicator, list });
  }
  const known = [...phrases.values()].filter((phrase) => phrase !== null);
  known.sort((a, b) => b.words.length - a.words.length);
  const byFirst = new Map<string, Phrase[]>();
  for (const phrase of known) {
    const first = /^[^\s,]+/.exec(phrase.words)?.[0] ?? '';
    // Each way it is written has its key, so that nothing is lower-cased while reading.
    for (const key of new Set([first, upperFirst(first), first.toUpperCase()])) {
      byFirst.set(key, [...(byFirst.get(key) ?? []), phrase]);
    }
  }
  const vocabulary: Vocabulary = { byFirst, mentions: remembered((text) => read(vocabulary, text)) };
  return vocabulary;
}

const keyOf = (words: string): string => words.toLowerCase().replace(/\s+/g, ' ');
