// A text, or a long passage of one, equal to another agency's. Passages are compared by hash over windows of whole
// sentences, so that time and memory grow with the length of the texts only, whoever sends them.

import type { Agency } from '../agency';
import { quoted } from '../check/wording';
import { sectionsOf, type Template } from '../template/template';
import { othersOf, type CrossFound, type CrossReport } from './cross-report';

/** A passage of this many letters is not written twice by chance. */
export const LONG_PASSAGE = 200;
/** A whole text of fewer letters ("Không có.") may well be the same. */
const SHORTEST_TEXT = 80;
/** More windows than this are thinned out by their hash, alike in every report. */
const MOST_WINDOWS = 400_000;
const LETTERS_PER_WINDOW = 120;

// Taken out of the hot loops: looking up a global there is slow under Jest.
const { imul } = Math;

interface Passage {
  agency: Agency;
  section: string;
  text: string;
}

export function sameTexts(template: Template, reports: readonly CrossReport[]): CrossFound[] {
  const sections = sectionsOf(template).filter(({ text }) => text !== 'none');
  const letters = reports.reduce(
    (total, { content }) => total + sections.reduce((sum, { id }) => sum + (content.sections?.[id]?.length ?? 0), 0),
    0,
  );
  const keepOneIn = Math.max(1, Math.ceil(letters / LETTERS_PER_WINDOW / MOST_WINDOWS));
  const first = new Map<number, Passage>();
  const shared = new Map<number, Passage[]>();
  for (const { agency, content } of reports) {
    for (const { id } of sections) {
      for (const [hash, text] of passagesOf(content.sections?.[id] ?? '', keepOneIn)) {
        const passage = { agency, section: id, text };
        const known = first.get(hash);
        if (!known) first.set(hash, passage);
        else if (known.agency !== agency) addTo(shared, hash, known, passage);
      }
    }
  }
  return onePerSection(template, [...shared.values()]);
}

function addTo(shared: Map<number, Passage[]>, hash: number, known: Passage, passage: Passage): void {
  const group = shared.get(hash) ?? [known];
  // Reports come one after the other, so an agency already in the group is its last.
  if (group.at(-1)?.agency !== passage.agency) group.push(passage);
  shared.set(hash, group);
}

/** The first shared passage of each agency's section; the windows after it mostly say the same. */
function onePerSection(template: Template, groups: readonly Passage[][]): CrossFound[] {
  const found = new Map<string, CrossFound>();
  for (const group of groups) {
    for (const one of group) {
      const key = `${one.agency.code}|${one.section}`;
      if (found.has(key)) continue;
      const message = `Mục ${one.section}: đoạn “${quoted(one.text, 120)}” giống hệt báo cáo của ${othersOf(template, group, one)}. Đề nghị đơn vị viết theo tình hình của mình.`;
      found.set(key, { agency: one.agency.code, path: `sections.${one.section}`, message });
    }
  }
  return [...found.values()];
}

/** Windows of consecutive sentences of at least 200 letters, by hash; a shorter whole text is one passage from 80 on. */
function* passagesOf(text: string, keepOneIn: number): Generator<[number, string]> {
  const whole = text.length < LONG_PASSAGE;
  if (whole && text.trim().length < SHORTEST_TEXT) return;
  const sentences = sentencesOf(text);
  for (let from = 0; from < (whole ? 1 : sentences.length); from += 1) {
    let [low, high, length, to] = [0, 0, 0, from];
    for (; to < sentences.length && (whole || length < LONG_PASSAGE); to += 1) {
      const sentence = sentences[to];
      if (!sentence) break;
      low = imul(low, 0x01000193) ^ sentence.low;
      high = imul(high, 0x85ebca6b) ^ sentence.high;
      length += sentence.end - sentence.start;
    }
    if (!whole && length < LONG_PASSAGE) return;
    const hash = (low >>> 0) * 2_097_152 + ((high >>> 0) & 0x1fffff);
    if (hash % keepOneIn === 0) yield [hash, text.slice(sentences[from]?.start, sentences[to - 1]?.end)];
  }
}

interface Sentence {
  start: number;
  end: number;
  /** Two halves of a hash over letters and digits: spaces, bullets and full stops do not make a text another one. */
  low: number;
  high: number;
}

/** In one pass over the letters; a regular expression with a look-behind took ten times as long. */
function sentencesOf(text: string): Sentence[] {
  const sentences: Sentence[] = [];
  let [start, low, high, letters] = [0, 0, 0, 0];
  for (let at = 0; at <= text.length; at += 1) {
    const code = at < text.length ? text.charCodeAt(at) : NEW_LINE;
    if (code > 0x2f) {
      letters += 1;
      low = imul(low ^ code, 0x01000193);
      high = imul(high ^ code, 0x85ebca6b) ^ (high >>> 15);
    }
    const ends = code === NEW_LINE || (code === SPACE && ENDS.has(text.charCodeAt(at - 1)));
    if (!ends) continue;
    if (letters > 0) sentences.push({ start, end: at, low, high });
    [start, low, high, letters] = [at + 1, 0, 0, 0];
  }
  return sentences;
}

const NEW_LINE = 0x0a;
const SPACE = 0x20;
const ENDS = new Set([...'.!?;'].map((letter) => letter.charCodeAt(0)));
