// What a file is, by its bytes: its name and the type a browser declares are only what the sender says. The kinds that
// officials attach are known and nothing else: no pages, no programs, no Office files with macros or a password.

import { EXCEL, JPEG, PDF, PNG, WORD, type FileType } from './attachment';

/** How much of a file's beginning and end `fileTypeOf` has to see; the list of a package's parts stands at its end. */
export const HEAD = 1024;
export const TAIL = 256 * 1024;

/**
 * @param head the file's first HEAD bytes (the whole file when it is shorter)
 * @param tail its last TAIL bytes (the same)
 * @returns null for a file that is none of ours
 */
export function fileTypeOf(head: Uint8Array, tail: Uint8Array): FileType | null {
  const start = latin1(head.subarray(0, HEAD));
  // Some programs write a byte order mark or a line break before the PDF begins.
  if (/^(\u00ef\u00bb\u00bf)?\s*%PDF-\d/.test(start)) return PDF;
  if (start.startsWith('\u0089PNG\r\n\u001a\n')) return PNG;
  if (start.startsWith('\u00ff\u00d8\u00ff')) return JPEG;
  return start.startsWith('PK\u0003\u0004') ? officeType(partsOf(tail)) : null;
}

/** By the packaging convention of ISO/IEC 29500-2; SharePoint writes "word/document2.xml". */
function officeType(parts: readonly string[]): FileType | null {
  if (!parts.includes('[Content_Types].xml') || parts.some((part) => /vbaProject\.bin$/i.test(part))) return null;
  if (parts.some((part) => /^word\/document\d*\.xml$/.test(part))) return WORD;
  return parts.some((part) => /^xl\/workbook\d*\.xml$/.test(part)) ? EXCEL : null;
}

const END = 'PK\u0005\u0006';
const END_LENGTH = 22;
const ENTRY = 'PK\u0001\u0002';
const ENTRY_LENGTH = 46;

/** Names of a zip's parts, from its central directory; none when the file is cut off, encrypted or no zip. */
function partsOf(tail: Uint8Array): string[] {
  const text = latin1(tail);
  const end = text.lastIndexOf(END);
  if (end < 0 || end + END_LENGTH > tail.length) return [];
  const view = new DataView(tail.buffer, tail.byteOffset, tail.byteLength);
  const parts: string[] = [];
  let at = end - view.getUint32(end + 12, true);
  while (at >= 0 && at + ENTRY_LENGTH <= end && text.startsWith(ENTRY, at)) {
    const isEncrypted = (view.getUint16(at + 8, true) & 1) === 1;
    if (isEncrypted) return [];
    const name = view.getUint16(at + 28, true);
    parts.push(text.slice(at + ENTRY_LENGTH, at + ENTRY_LENGTH + name));
    at += ENTRY_LENGTH + name + view.getUint16(at + 30, true) + view.getUint16(at + 32, true);
  }
  return at === end ? parts : [];
}

/** One letter for each byte. */
function latin1(bytes: Uint8Array): string {
  let text = '';
  // In slices: the arguments of one call are limited.
  for (let at = 0; at < bytes.length; at += 8192) text += String.fromCharCode(...bytes.subarray(at, at + 8192));
  return text;
}
