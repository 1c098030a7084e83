// Reads the text back out of a finished document, so that the floor writes the very same text.

import { strFromU8, unzipSync } from 'fflate';

/** Rows of cells as written. */
export type Sheet = string[][];

/** The text of every paragraph of the body, tables included. */
export function textOfDocx(file: Uint8Array): string[] {
  const xml = partOf(file, 'word/document.xml');
  return xml
    .split('</w:p>')
    .map((paragraph) => [...paragraph.matchAll(/<w:t(?: [^>]*)?>([^<]*)</g)].map((t) => t[1]).join(''));
}

/** The cells of every sheet; shared strings are looked up. */
export function textOfXlsx(file: Uint8Array): Sheet[] {
  const parts = unzipSync(file);
  const shared = [...partOf(file, 'xl/sharedStrings.xml').split('</si>')].map(textOf);
  return Object.keys(parts)
    .filter((name) => /^xl\/worksheets\/[^/]+\.xml$/.test(name))
    .map((name) =>
      strFromU8(parts[name] ?? new Uint8Array())
        .split('</row>')
        .map((row) => row.split('</c>').map((cell) => cellText(cell, shared))),
    );
}

function cellText(cell: string, shared: readonly string[]): string {
  const value = /<v>([^<]*)</.exec(cell)?.[1];
  if (value === undefined) return textOf(cell);
  return /<c [^>]*t="s"/.test(cell) ? (shared[Number(value)] ?? '') : value;
}

const textOf = (xml: string): string => [...xml.matchAll(/<t(?: [^>]*)?>([^<]*)</g)].map((t) => t[1]).join('');

function partOf(file: Uint8Array, name: string): string {
  const part = unzipSync(file, { filter: (entry) => entry.name === name })[name];
  return part ? strFromU8(part) : '';
}
