// Text is cleaned once, on the way in, so that search, comparison, sums and documents all see the same letters.
// Nothing here guesses: what may be a legacy encoding is flagged elsewhere (legacy.ts), never changed.

/** Beyond this depth nothing of a report exists; the schema refuses such content, so it is left as it came. */
const MAX_DEPTH = 16;

// NEL, the Unicode line and paragraph separators and Word's soft line break all mean a new line to the person typing.
const LINE_BREAKS = /\r\n?|[\v\f\u2028\u2029]/g;
// Control characters but \n and \t, lone surrogates, non-characters, and the byte order mark, which is not text.
// eslint-disable-next-line no-control-regex
const UNWANTED = /[\u0000-\u0008\u000e-\u001f\u007f-\u009f\p{Cs}\p{Noncharacter_Code_Point}\ufeff]/gu;
// Nearly every text is plain Vietnamese in NFC: one look is enough, and documents look at millions of letters.
const ALREADY_CLEAN = /^[\n\t\u0020-\u007e\u00a0-\u01a1\u01a4-\u024f\u1e00-\u1eff\u2010-\u2027\u2030-\u205e]*$/;
const HORNED_GHA = /[ƣƢ]/g;

/**
 * One text as it is kept: NFC, `ƣ Ƣ` (how copies from PDF spell ư) become `ư Ư`, line ends are \n, and control
 * characters, lone surrogates and non-characters are gone. Idempotent.
 */
export function normaliseText(text: string): string {
  if (ALREADY_CLEAN.test(text)) return text;
  return text
    .replace(LINE_BREAKS, '\n')
    .replace(UNWANTED, '')
    .replace(HORNED_GHA, (letter) => (letter === 'ƣ' ? 'ư' : 'Ư'))
    .normalize('NFC');
}

/**
 * Every text inside a JSON value cleaned with `normaliseText`; keys, numbers and shape stay. Returns the value itself
 * when nothing had to change. Safe for any JSON: depth is bounded and a `__proto__` key stays an ordinary key.
 * @param known cleaned before: what is the very same value at the same place is not looked at again
 */
export function normaliseContent<T>(value: T, known?: unknown): T {
  return clean(value, known, 0) as T;
}

function clean(value: unknown, known: unknown, depth: number): unknown {
  if (value === known) return value;
  if (typeof value === 'string') return normaliseText(value);
  if (typeof value !== 'object' || value === null || depth > MAX_DEPTH) return value;
  // Nearly everything is clean already, at every autosave: nothing is copied before something has to change.
  const parts = value as Record<string, unknown>;
  const changes = new Map<string, unknown>();
  for (const key of Object.keys(parts)) {
    const cleaned = clean(parts[key], partOf(known, key), depth + 1);
    if (cleaned !== parts[key]) changes.set(key, cleaned);
  }
  if (changes.size === 0) return value;
  if (Array.isArray(value)) return value.map((item: unknown, index) => changes.get(String(index)) ?? item);
  // fromEntries defines own properties, so `__proto__` from hostile JSON never reaches a prototype.
  return Object.fromEntries(Object.entries(parts).map(([key, item]) => [key, changes.get(key) ?? item]));
}

const partOf = (known: unknown, key: string): unknown =>
  typeof known === 'object' && known !== null && Object.hasOwn(known, key)
    ? (known as Record<string, unknown>)[key]
    : undefined;
