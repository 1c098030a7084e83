// Reads a produced DOCX back for tests: its parts, and its paragraphs with the marks the decree speaks of.

import { strFromU8, unzipSync } from 'fflate';

export interface ReadParagraph {
  text: string;
  style: string;
  /** The paragraph's and its runs' properties as XML. */
  marks: string;
}

export function partsOf(file: Uint8Array): Record<string, string> {
  const parts = Object.entries(unzipSync(file)).filter(([name]) => /\.(xml|rels)$/.test(name));
  return Object.fromEntries(parts.map(([name, data]) => [name, strFromU8(data)]));
}

export function paragraphsOf(xml: string): ReadParagraph[] {
  return [...xml.matchAll(/<w:p(?: [^>]*)?>([\s\S]*?)<\/w:p>/g)].map(([, inner = '']) => ({
    text: textIn(inner),
    style: /<w:pStyle w:val="([^"]+)"/.exec(inner)?.[1] ?? '',
    marks: [...inner.matchAll(/<w:[pr]Pr>[\s\S]*?<\/w:[pr]Pr>/g)].map(([marks]) => marks).join(''),
  }));
}

/** All text, breaks and tabs as spaces; entities back. */
export function textIn(xml: string): string {
  return xml
    .replace(/<w:(br|tab)\/>/g, ' ')
    .replace(/<\/w:p>/g, '\n')
    .replace(/<[^>]+>/g, '')
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&quot;', '"')
    .replaceAll('&amp;', '&');
}
