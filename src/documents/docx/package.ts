// From a `docx` document to the bytes of a file that are the same every time: long contents are put in the places kept
// for them, times come from the input, and what the library numbers at random is numbered in order.

import { Packer, Paragraph, TextRun } from 'docx';
import type { Document } from 'docx';
import { strFromU8, strToU8, unzipSync } from 'fflate';
import { packageOrder, zip } from '../zip';

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

/** The file. `madeAt` (ISO 8601) is written as its creation and change time. */
export async function packDocx(document: Document, inserts: Inserts, madeAt: string): Promise<Buffer> {
  const parts = unzipSync(new Uint8Array(await Packer.toBuffer(document)));
  const names = Object.keys(parts).sort(packageOrder);
  return zip(names.map((name) => ({ name, data: steady(name, parts[name] ?? new Uint8Array(), inserts, madeAt) })));
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
