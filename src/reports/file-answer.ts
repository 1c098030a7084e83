// Files as answers: a name that is safe in a header whatever the agency is called, and a type browsers save.

import type { Readable } from 'node:stream';
import { StreamableFile } from '@nestjs/common';

export const DOCX = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document';
export const XLSX = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';
export const PDF = 'application/pdf';

/** @param name letters, digits, dots and dashes; anything else becomes a dash */
export function fileNamed(name: string, type: string, bytes: Buffer): StreamableFile {
  const safe = name.replace(/[^A-Za-z0-9.-]/g, '-');
  return new StreamableFile(bytes, { type, disposition: `attachment; filename="${safe}"`, length: bytes.length });
}

/** A stored file to be saved, never shown. @param name any text; browsers read it from `filename*` (RFC 5987) */
export function attachmentNamed(name: string, type: string, bytes: Readable, length: number): StreamableFile {
  const plain = name
    .normalize('NFD')
    .replace(/\p{Mn}/gu, '')
    .replace(/đ/g, 'd')
    .replace(/Đ/g, 'D');
  const safe = plain.replace(/[^A-Za-z0-9. ()_-]/g, '-');
  const exact = encodeURIComponent(name).replace(
    /['()*]/g,
    (one) => `%${one.charCodeAt(0).toString(16).toUpperCase()}`,
  );
  return new StreamableFile(bytes, {
    type,
    disposition: `attachment; filename="${safe}"; filename*=UTF-8''${exact}`,
    length,
  });
}
