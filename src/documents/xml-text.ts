// Text as it may stand in the XML of a document.

import { normaliseText } from '../core/text/normalise';

const ENTITIES: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

/** Text safe inside an element or a quoted attribute; characters XML 1.0 forbids are gone. */
export function escapeXml(text: string): string {
  return withEntities(normaliseText(text));
}

/** The same for text that is known to hold no forbidden characters, such as formulas. */
export function withEntities(text: string): string {
  return text.replace(/[&<>"]/g, (letter) => ENTITIES[letter] ?? letter);
}
