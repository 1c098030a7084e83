// Plain text of a person as lines of a document: paragraphs, and lines that start with "- " are bullets.

import { normaliseText } from '../text/normalise';
import type { LineBlock, Origin, Span } from './block';

/** One line of figures, form or person. */
export function line(kind: LineBlock['kind'], text: string, origin: Origin): LineBlock {
  return { kind, spans: [{ text }], origin };
}

/** The lines of a text; empty lines only separate. An empty text has none. */
export function prose(text: string, origin: Origin = 'author'): LineBlock[] {
  return normaliseText(text)
    .split('\n')
    .map((each) => each.trim())
    .filter((each) => each !== '')
    .map((each) =>
      /^-\s+/.test(each)
        ? line('bullet', each.replace(/^-\s+/, ''), origin)
        : // What announces a list stays on its page.
          { ...line('paragraph', each, origin), ...(each.endsWith(':') ? { keep: true } : {}) },
    );
}

/** The same text as lines of one table cell; bullets keep their dash. */
export function cellLines(text: string): Span[][] {
  return prose(text).map(({ kind, spans }) => (kind === 'bullet' ? [{ text: '- ' }, ...spans] : spans));
}

/** A cell of one short line. */
export function cell(text: string, more: Omit<Span, 'text'> = {}): Span[][] {
  return [[{ text: normaliseText(text), ...more }]];
}
