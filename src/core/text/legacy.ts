// Text typed with fonts of before Unicode (TCVN3, VNI) or read with the wrong encoding is unreadable to everyone else.
// It is flagged with what it probably says and never changed: only the agency knows what it meant to write.

import { CP1252_BYTES, TCVN3, VNI } from './legacy-tables';
import { remembered } from './remembered';

export interface LegacyText {
  encoding: 'TCVN3' | 'VNI' | 'UTF-8 as CP1252';
  /** The first line that looks so, as it stands, at most 80 letters. */
  sample: string;
  /** What that sample says when converted. */
  suggestion: string;
}

// Latin-1 characters that no Vietnamese word has. Every line in a legacy encoding holds some of them, so a text
// without any is done with in one pass.
const SUSPECT = /[¡-»¾½¼Ä-ÇËÎ-ÑÖ-ØÛÜÞ-ßä-çëîïñö-øûüþÿ]/;
const WORD = /[^\s.,;:!?()[\]{}"“”/\\\d+=<>|…-]+/gu;
const MOJIBAKE_WORD = /[^\s]+/gu;
const LETTERS_TRIED = 600;

// Shape of a Vietnamese syllable without its tone: consonants, vowels, final consonant.
const SYLLABLE =
  /^(?:ngh|ng|nh|gh|gi|kh|ph|qu|th|tr|ch|[bcdđghklmnpqrstvx])?(?:oai|oay|oeo|uay|uây|uôi|uyê|uya|uyu|iêu|yêu|ươi|ươu|oa|oă|oe|oo|ua|uă|uâ|uê|ui|uô|uơ|uy|ưa|ươ|ưi|ưu|ai|ao|au|ay|âu|ây|eo|êu|ia|iê|iu|yê|oi|ôi|ơi|[aăâeêioôơuưy])(?:ch|ng|nh|[cmnpt])?$/;

/** The legacy encoding a text seems to be written in, or null. Looks at no more than the first suspect lines. */
export const legacyEncodingOf = remembered((text): LegacyText | null => {
  if (!SUSPECT.test(text)) return null;
  let tried = 0;
  for (const line of text.split('\n')) {
    if (!SUSPECT.test(line)) continue;
    const sample = line.slice(0, LETTERS_TRIED);
    const found = guess(sample);
    if (found) return found;
    tried += 1;
    if (tried === 8) return null;
  }
  return null;
});

function guess(line: string): LegacyText | null {
  const guesses: [LegacyText['encoding'], string, RegExp][] = [
    ['UTF-8 as CP1252', fromCp1252(line), MOJIBAKE_WORD],
    ['TCVN3', fromTcvn3(line), WORD],
    ['VNI', fromVni(line), WORD],
  ];
  let best: { encoding: LegacyText['encoding']; converted: string; gain: number } | null = null;
  for (const [encoding, converted, words] of guesses) {
    const gain = gainOf(line, converted, words);
    if (gain > (best?.gain ?? 0)) best = { encoding, converted, gain };
  }
  return best && { encoding: best.encoding, sample: shortened(line), suggestion: shortened(best.converted) };
}

/** How many words become Vietnamese; 0 unless two do and nearly all of the odd ones, so that "café München" stays. */
function gainOf(line: string, converted: string, words: RegExp): number {
  const before = (line.match(words) ?? []).filter((word) => SUSPECT.test(word) && !isVietnamese(word)).length;
  const after = (converted.match(WORD) ?? []).filter((word) => SUSPECT.test(word) && !isVietnamese(word)).length;
  const marked = (converted.match(WORD) ?? []).filter((word) => /[^ -~]/.test(word));
  const sound = marked.filter(isVietnamese).length;
  return before >= 2 && after * 4 <= before && sound >= 2 && sound * 10 >= marked.length * 8 ? sound : 0;
}

/** Whether a word could be a Vietnamese syllable: one tone at most, consonants and vowels in their places. */
export function isVietnamese(word: string): boolean {
  const tones = word.normalize('NFD').match(/[\u0300\u0301\u0303\u0309\u0323]/gu)?.length ?? 0;
  const plain = word
    .toLowerCase()
    .normalize('NFD')
    .replace(/[\u0300\u0301\u0303\u0309\u0323]/gu, '')
    .normalize('NFC');
  return tones <= 1 && SYLLABLE.test(plain);
}

const fromTcvn3 = (text: string): string => [...text].map((letter) => TCVN3.get(letter) ?? letter).join('');

function fromVni(text: string): string {
  let result = '';
  for (let at = 0; at < text.length; at += 1) {
    const pair = VNI.get(text.slice(at, at + 2));
    if (pair !== undefined && text.length > at + 1) {
      result += pair;
      at += 1;
    } else result += VNI.get(text.charAt(at)) ?? text.charAt(at);
  }
  return result;
}

/** Each run of characters that are the bytes of UTF-8 is read again as UTF-8; what is not stays. */
function fromCp1252(text: string): string {
  const bytes = [...text].map((letter) => CP1252_BYTES.get(letter) ?? letter.codePointAt(0) ?? 0);
  const letters = [...text];
  let result = '';
  for (let at = 0; at < bytes.length;) {
    const first = bytes[at] ?? 0;
    const length =
      first >= 0xc2 && first < 0xe0 ? 2 : first >= 0xe0 && first < 0xf0 ? 3 : first >= 0xf0 && first < 0xf5 ? 4 : 1;
    const run = bytes.slice(at, at + length);
    if (length > 1 && run.length === length && run.slice(1).every((byte) => byte >= 0x80 && byte < 0xc0)) {
      const code = run.slice(1).reduce((sum, byte) => sum * 64 + (byte & 0x3f), first & (0xff >> (length + 1)));
      result += code <= 0x10ffff ? String.fromCodePoint(code) : '';
      at += length;
    } else {
      result += letters[at] ?? '';
      at += 1;
    }
  }
  return result;
}

function shortened(text: string): string {
  const letters = [...text.trim()];
  return letters.length <= 80 ? letters.join('') : `${letters.slice(0, 79).join('')}…`;
}
