// How wide a line of Times New Roman is, so that the lines the decree wants under names can be a third or the whole of
// their text and long names break where a clerk would break them.

// Advance widths in thousandths of an em for the characters U+0020 to U+007E, as in every font of these metrics.
const REGULAR = [
  250, 333, 408, 500, 500, 833, 778, 180, 333, 333, 500, 564, 250, 333, 250, 278, 500, 500, 500, 500, 500, 500, 500,
  500, 500, 500, 278, 278, 564, 564, 564, 444, 921, 722, 667, 667, 722, 611, 556, 722, 722, 333, 389, 722, 611, 889,
  722, 722, 556, 722, 667, 556, 611, 722, 722, 944, 722, 722, 611, 333, 278, 333, 469, 500, 333, 444, 500, 444, 500,
  444, 333, 500, 500, 278, 278, 500, 278, 778, 500, 500, 500, 500, 333, 389, 278, 500, 500, 722, 500, 500, 444, 480,
  200, 480, 541,
];
const BOLD = [
  250, 333, 555, 500, 500, 1000, 833, 278, 333, 333, 500, 570, 250, 333, 250, 278, 500, 500, 500, 500, 500, 500, 500,
  500, 500, 500, 333, 333, 570, 570, 570, 500, 930, 722, 667, 722, 722, 667, 611, 778, 778, 389, 500, 778, 667, 944,
  722, 778, 611, 778, 722, 556, 667, 722, 722, 1000, 722, 722, 667, 333, 278, 333, 581, 500, 333, 500, 556, 444, 556,
  444, 333, 500, 556, 278, 333, 556, 278, 833, 556, 500, 556, 556, 444, 389, 333, 556, 500, 722, 500, 500, 444, 394,
  220, 394, 520,
];
const WIDEST = 722;

/** Width in points of one line at a size in points. */
export function textWidth(text: string, points: number, bold = false): number {
  const widths = bold ? BOLD : REGULAR;
  let total = 0;
  for (const letter of text.normalize('NFD').replace(/\p{Mn}/gu, '')) {
    const base = letter === 'đ' ? 'd' : letter === 'Đ' ? 'D' : /[“”]/.test(letter) ? '(' : letter;
    total += widths[(base.codePointAt(0) ?? 0) - 32] ?? WIDEST;
  }
  return (total * points) / 1000;
}

/** The text in as few lines as fit into `width` points, broken so that the longest line is as short as possible. */
export function balancedLines(text: string, width: number, points: number, bold = false): string[] {
  const words = glued(text)
    .trim()
    .split(/ +/)
    .map((word) => word.replaceAll(GLUE, ' '));
  const widths = words.map((word) => textWidth(word, points, bold));
  const space = textWidth(' ', points, bold);
  const fewest = linesWithin(words, widths, space, width).length;
  // The narrowest width that still takes no more lines; a name may be as long as its author likes, so no search over
  // all the ways to break it.
  let [low, high] = [0, width];
  while (high - low > 0.5) {
    const middle = (low + high) / 2;
    if (linesWithin(words, widths, space, middle).length <= fewest) high = middle;
    else low = middle;
  }
  return linesWithin(words, widths, space, high);
}

const GLUE = '\u00a0';
/** Names a clerk never breaks. */
const WHOLE = /ủy ban nhân dân|bình dân học vụ số|phong trào|học tập số|năm \d{4}/giu;

function glued(text: string): string {
  return text.replace(/\s+/g, ' ').replace(WHOLE, (name) => name.replaceAll(' ', GLUE));
}

/** Each line filled before the next is begun; a word wider than the line has one of its own. */
function linesWithin(words: readonly string[], widths: readonly number[], space: number, limit: number): string[] {
  const lines: string[] = [];
  let used = Infinity;
  words.forEach((word, index) => {
    const width = widths[index] ?? 0;
    const wider = used + space + width;
    if (wider > limit) {
      lines.push(word);
      used = width;
    } else {
      lines[lines.length - 1] += ` ${word}`;
      used = wider;
    }
  });
  return lines;
}
