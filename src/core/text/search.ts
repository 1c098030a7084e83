// Searching and sorting as Vietnamese officials expect it: "da nang" finds Đà Nẵng, đ sorts after d, and tones follow
// the order of the dictionary (ngang, huyền, hỏi, ngã, sắc, nặng).

const MARKS = /\p{Mn}/gu;
const D_WITH_STROKE = /[đĐ]/g;
const SPACES = /\s+/g;

/** A text as search compares it: lower case, without marks, đ as d, single spaces. */
export function foldText(text: string): string {
  return text.normalize('NFD').replace(MARKS, '').replace(D_WITH_STROKE, 'd').toLowerCase().replace(SPACES, ' ').trim();
}

/** Whether every word of `query` occurs in `text`, marks ignored. An empty query is found everywhere. */
export function matchesSearch(text: string, query: string): boolean {
  const folded = foldText(text);
  return foldText(query)
    .split(' ')
    .every((word) => folded.includes(word));
}

const collator = new Intl.Collator('vi', { numeric: true });

/** Order of two texts for `Array.sort`, in Vietnamese alphabetical order; equal only when the texts are equal. */
export function compareVietnamese(left: string, right: string): number {
  return collator.compare(left, right) || (left < right ? -1 : left > right ? 1 : 0);
}
