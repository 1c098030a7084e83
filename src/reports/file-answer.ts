// Files as answers: a name that is safe in a header whatever the agency is called, and a type browsers save.

import { StreamableFile } from '@nestjs/common';

export const DOCX = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document';
export const XLSX = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';

/** @param name letters, digits, dots and dashes; anything else becomes a dash */
export function fileNamed(name: string, type: string, bytes: Buffer): StreamableFile {
  const safe = name.replace(/[^A-Za-z0-9.-]/g, '-');
  return new StreamableFile(bytes, { type, disposition: `attachment; filename="${safe}"`, length: bytes.length });
}
