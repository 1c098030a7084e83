// Files attached to a report: the signed document that came back from the clerk, and evidence for the figures. What may
// be attached, how large, under which name; server and web ask the same table.

import { normaliseText } from './text/normalise';

/** `signed`: the document with number, digital signatures and stamp; `evidence`: what supports the figures. */
export const ATTACHMENT_KINDS = ['signed', 'evidence'] as const;
export type AttachmentKind = (typeof ATTACHMENT_KINDS)[number];

/** Bytes: 20 MB a file and 200 MB a report, as a file manager counts them. */
export const LARGEST_FILE = 20 * 1024 * 1024;
export const LARGEST_REPORT = 200 * 1024 * 1024;

/** Bytes of a stored name in UTF-8, its ending included: file systems take 255, and a browser may add " (1)". */
export const LONGEST_NAME = 200;

export interface FileType {
  /** Media type. */
  type: string;
  /** In a sentence: "tệp … là ảnh PNG". */
  label: string;
  /** The first is the one written when the name has none of them. */
  endings: readonly string[];
}

const OOXML = 'application/vnd.openxmlformats-officedocument';
export const PDF: FileType = { type: 'application/pdf', label: 'PDF', endings: ['pdf'] };
export const PNG: FileType = { type: 'image/png', label: 'ảnh PNG', endings: ['png'] };
export const JPEG: FileType = { type: 'image/jpeg', label: 'ảnh JPEG', endings: ['jpg', 'jpeg'] };
export const WORD: FileType = { type: `${OOXML}.wordprocessingml.document`, label: 'Word', endings: ['docx'] };
export const EXCEL: FileType = { type: `${OOXML}.spreadsheetml.sheet`, label: 'Excel', endings: ['xlsx'] };
export const FILE_TYPES: readonly FileType[] = [PDF, PNG, JPEG, WORD, EXCEL];

/** What the sender calls the file may lie about what it is: marks of direction and letters of no width. */
const UNSEEN = /[\u00ad\u200b-\u200f\u202a-\u202e\u2060-\u206f\u{e0000}-\u{e007f}]/gu;
/** Windows refuses these letters, and these names whatever their ending. */
const REFUSED = /[<>:"|?*\n\t]/g;
const DEVICE = /^(con|prn|aux|nul|com\d|lpt\d)(?=\.|$)/i;

/**
 * A name that is safe in every file system and header: the last part of a path, NFC, without control characters,
 * reserved letters and marks of direction, at most LONGEST_NAME bytes, ending as files of its type do. Idempotent.
 * @param name as the sender wrote it; may be empty
 */
export function safeFileName(name: string, { endings }: FileType): string {
  const last = normaliseText(name).split(/[\\/]/).at(-1) ?? '';
  const plain = last
    .replace(UNSEEN, '')
    .replace(REFUSED, ' ')
    .replace(/\s+/gu, ' ')
    .replace(/\.{2,}/gu, '.');
  const dot = plain.lastIndexOf('.');
  const known = endings.find(
    (ending) =>
      plain
        .slice(dot + 1)
        .trim()
        .toLowerCase() === ending,
  );
  const stem = trimmed(dot >= 0 && known ? plain.slice(0, dot) : plain).replace(DEVICE, '_$1');
  const ending = `.${known ?? endings[0] ?? 'bin'}`;
  return (trimmed(shortened(stem, LONGEST_NAME - ending.length)) || 'tep-dinh-kem') + ending;
}

/** The beginning of the text that takes at most `bytes` in UTF-8, no letter cut in two. */
function shortened(text: string, bytes: number): string {
  let [length, left] = [0, bytes];
  for (const letter of text) {
    const point = letter.codePointAt(0) ?? 0;
    left -= point < 0x80 ? 1 : point < 0x800 ? 2 : point < 0x10000 ? 3 : 4;
    if (left < 0) break;
    length += letter.length;
  }
  return text.slice(0, length);
}

/** Dots at the start hide a file, dots and spaces at the end are dropped by Windows. */
function trimmed(text: string): string {
  return text.replace(/^[\s.]+|[\s.]+$/gu, '');
}

/**
 * The type the name claims, when it is one of ours: "bao-cao.PDF" claims PDF; a name without a known ending claims
 * nothing.
 */
export function claimedType(name: string): FileType | undefined {
  const ending = /\.([A-Za-z]+)\s*$/.exec(name)?.[1]?.toLowerCase() ?? '';
  return FILE_TYPES.find(({ endings }) => endings.includes(ending));
}
