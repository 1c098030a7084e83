// The floor under the documents: the text as bare paragraphs or cells, streamed through deflate into a zip. No styles,
// no tables, no formulas, no charts. The text is already escaped XML.

import { Zip, ZipDeflate, strToU8 } from 'fflate';
import type { Sheet } from './text';

const HEAD = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>';
const WORD = 'http://schemas.openxmlformats.org/wordprocessingml/2006/main';
const SPREADSHEET = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const CHUNK = 1 << 16;

export function streamedDocx(paragraphs: readonly string[]): Buffer {
  return zipped([
    {
      name: 'word/document.xml',
      *text() {
        yield `${HEAD}<w:document xmlns:w="${WORD}"><w:body>`;
        for (const paragraph of paragraphs) yield `<w:p><w:r><w:t xml:space="preserve">${paragraph}</w:t></w:r></w:p>`;
        yield '</w:body></w:document>';
      },
    },
  ]);
}

export function streamedXlsx(sheets: readonly Sheet[]): Buffer {
  return zipped(
    sheets.map((sheet, index) => ({
      name: `xl/worksheets/sheet${index + 1}.xml`,
      *text() {
        yield `${HEAD}<worksheet xmlns="${SPREADSHEET}"><sheetData>`;
        for (const row of sheet) yield `<row>${row.map(cell).join('')}</row>`;
        yield '</sheetData></worksheet>';
      },
    })),
  );
}

function cell(text: string): string {
  if (text === '') return '<c/>';
  return /^-?\d+(\.\d+)?$/.test(text) ? `<c><v>${text}</v></c>` : `<c t="inlineStr"><is><t>${text}</t></is></c>`;
}

interface Part {
  name: string;
  text(): Iterable<string>;
}

function zipped(parts: readonly Part[]): Buffer {
  const chunks: Uint8Array[] = [];
  const zip = new Zip((error, chunk) => {
    if (error) throw error;
    chunks.push(chunk);
  });
  for (const part of parts) {
    const file = new ZipDeflate(part.name, { level: 6 });
    zip.add(file);
    let waiting = '';
    for (const piece of part.text()) {
      waiting += piece;
      if (waiting.length < CHUNK) continue;
      file.push(strToU8(waiting));
      waiting = '';
    }
    file.push(strToU8(waiting), true);
  }
  zip.end();
  return Buffer.concat(chunks);
}
