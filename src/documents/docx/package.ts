// From a `docx` document to the bytes of a file that are the same every time: long contents are put in the places kept
// for them, times come from the input, and what the library numbers at random is numbered in order.

import { Packer, Paragraph, TextRun } from 'docx';
import type { Document } from 'docx';
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import type { Zippable } from 'fflate';

/** Contents kept out of the library, each with a paragraph that keeps its place. */
export class Inserts {
  private readonly contents: string[] = [];

  /** The paragraph to put into the document; `xml` will stand in its stead. */
  add(xml: string): Paragraph {
    this.contents.push(xml);
    return new Paragraph({ children: [new TextRun(placeName(this.contents.length - 1))] });
  }

  /** The document's XML with every place filled. */
  fill(xml: string): string {
    const filled = new Set<string>();
    const whole = xml.replace(PLACE, (_, index: string) => {
      filled.add(index);
      return this.contents[Number(index)] ?? '';
    });
    if (filled.size !== this.contents.length) throw new Error('A place kept for contents is missing in the document');
    return whole;
  }
}

const PLACE = /<w:p><w:r><w:t xml:space="preserve">@@insert:(\d+)@@<\/w:t><\/w:r><\/w:p>/g;

function placeName(index: number): string {
  return `@@insert:${index}@@`;
}

/** The DOS time of every entry: the earliest there is, local, so that no time zone shows. */
const ENTRY_TIME = new Date(1980, 0, 1);

/** The file. `madeAt` (ISO 8601) is written as its creation and change time. */
export async function packDocx(document: Document, inserts: Inserts, madeAt: string): Promise<Buffer> {
  const parts = unzipSync(new Uint8Array(await Packer.toBuffer(document)));
  const files: Zippable = {};
  for (const name of Object.keys(parts).sort(partOrder)) {
    const part = parts[name] ?? new Uint8Array();
    files[name] = [steady(name, part, inserts, madeAt), { mtime: ENTRY_TIME, level: 6 }];
  }
  return Buffer.from(zipSync(files));
}

/** The content types come first, as the packaging convention recommends. */
function partOrder(left: string, right: string): number {
  const first = (name: string) => (name === '[Content_Types].xml' ? 0 : name === '_rels/.rels' ? 1 : 2);
  return first(left) - first(right) || (left < right ? -1 : 1);
}

function steady(name: string, part: Uint8Array, inserts: Inserts, madeAt: string): Uint8Array {
  if (name === 'word/document.xml') return strToU8(inserts.fill(strFromU8(part)));
  if (name.startsWith('word/charts/') && name.endsWith('.xml')) {
    return strToU8(strFromU8(part).replaceAll('"en-US"', '"vi-VN"'));
  }
  if (name === 'docProps/core.xml') return strToU8(withTime(strFromU8(part), madeAt));
  return part;
}

function withTime(core: string, madeAt: string): string {
  const time = new Date(madeAt).toISOString().replace(/\.\d+Z$/, 'Z');
  return core.replace(/(<dcterms:(?:created|modified)[^>]*>)[^<]*/g, `$1${time}`);
}
