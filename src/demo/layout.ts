// Puts sentences together into the plain text of a section: paragraphs, sometimes with bullets ("- ").

import type { Random } from './random';

/** Paragraphs of roughly equal size, `perParagraph` sentences each. */
export function paragraphs(sentences: readonly string[], perParagraph: number): string {
  const blocks: string[] = [];
  const count = Math.max(1, Math.round(sentences.length / perParagraph));
  const size = Math.ceil(sentences.length / count);
  for (let start = 0; start < sentences.length; start += size)
    blocks.push(sentences.slice(start, start + size).join(' '));
  return blocks.join('\n');
}

/** An opening line and bullets. Bullets end with semicolons and a full stop, as offices write them. */
export function bullets(opening: string | undefined, items: readonly string[]): string {
  const lines = items.map((item, index) => {
    const bare = item.replace(/[.;]$/, '');
    return `- ${bare}${index === items.length - 1 || bare.includes('. ') ? '.' : ';'}`;
  });
  return [...(opening ? [opening] : []), ...lines].join('\n');
}

/** Either of the two, by chance. */
export function laidOut(
  sentences: readonly string[],
  opening: string | undefined,
  bulleted: number,
  random: Random,
): string {
  if (sentences.length >= 3 && opening && random.chance(bulleted)) return bullets(opening, sentences);
  return paragraphs(sentences, random.int(2, 4));
}
