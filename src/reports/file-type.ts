// What a file is, by its bytes: names and declared types are what the sender says. Only kinds that officials attach are
// known, and only whole ones: a file cut off on a slow line is refused.

import type { FileHandle } from 'node:fs/promises';

/** The end of a file in which a PDF closes and a ZIP lists its parts. */
const TAIL = 65_536;

/** The media type, or null for a file that is none of these or is not whole. @param size of the file, bytes */
export async function fileType(file: FileHandle, size: number): Promise<string | null> {
  const head = await bytesOf(file, 0, Math.min(size, 16));
  const tail = await bytesOf(file, Math.max(0, size - TAIL), Math.min(size, TAIL));
  if (head.startsWith('%PDF-')) return tail.slice(-2048).includes('%%EOF') ? 'application/pdf' : null;
  if (head.startsWith('\u0089PNG\r\n\u001a\n')) return tail.slice(-12).includes('IEND') ? 'image/png' : null;
  if (head.startsWith('\u00ff\u00d8\u00ff')) return tail.includes('\u00ff\u00d9') ? 'image/jpeg' : null;
  if (head.startsWith('PK\u0003\u0004') && tail.includes('PK\u0005\u0006')) {
    if (tail.includes('word/document.xml')) return `${OOXML}.wordprocessingml.document`;
    if (tail.includes('xl/workbook.xml')) return `${OOXML}.spreadsheetml.sheet`;
  }
  return null;
}

const OOXML = 'application/vnd.openxmlformats-officedocument';

/** One letter for each byte. */
async function bytesOf(file: FileHandle, from: number, length: number): Promise<string> {
  const { buffer, bytesRead } = await file.read(Buffer.alloc(length), 0, length, from);
  return buffer.toString('latin1', 0, bytesRead);
}
