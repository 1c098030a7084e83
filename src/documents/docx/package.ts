// From a `docx` document to the bytes of a file that are the same every time: long contents are put in the places kept
// for them, times come from the input, and what the library numbers at random is numbered in order.

import { Packer, Paragraph, TextRun } from 'docx';
import type { Document } from 'docx';
import { zip } from '../zip';
import { steadyParts } from './steady';

/** Contents kept out of the library, as bytes, each with a paragraph that keeps its place. */
export class Inserts {
  private readonly contents: Buffer[] = [];

  /** The paragraph to put into the document; the pieces of XML will stand in its stead. */
  add(pieces: Iterable<string>): Paragraph {
    this.contents.push(Buffer.concat(Array.from(pieces, (piece) => Buffer.from(piece, 'utf8'))));
    return new Paragraph({ children: [new TextRun(placeName(this.contents.length - 1))] });
  }

  /** The document's XML with every place filled. */
  fill(xml: string): Buffer {
    const [first = '', ...rest] = xml.split(PLACE);
    // Between two texts stands the number of the place that was between them.
    const places = rest.filter((_, index) => index % 2 === 0);
    if (new Set(places).size !== this.contents.length) {
      throw new Error('A place kept for contents is missing in the document');
    }
    const filled = rest.map((part, index) =>
      index % 2 === 0 ? this.contents[Number(part)] : Buffer.from(part, 'utf8'),
    );
    return Buffer.concat([Buffer.from(first, 'utf8'), ...filled.map((part) => part ?? Buffer.alloc(0))]);
  }
}

const PLACE = /<w:p><w:r><w:t xml:space="preserve">@@insert:(\d+)@@<\/w:t><\/w:r><\/w:p>/;

function placeName(index: number): string {
  return `@@insert:${index}@@`;
}

/** The file. `madeAt` (ISO 8601) is written as its creation and change time. */
export async function packDocx(document: Document, inserts: Inserts, madeAt: string): Promise<Buffer> {
  const packed = new Uint8Array(await Packer.toBuffer(document));
  return zip(
    steadyParts(packed, madeAt, (name, xml) => {
      if (name === 'word/document.xml') return inserts.fill(xml);
      return name.startsWith('word/charts/') ? xml.replaceAll('"en-US"', '"vi-VN"') : xml;
    }),
  );
}
