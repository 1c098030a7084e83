// The files of an edition, all made from one reading of the city's facts.

import { createHash } from 'node:crypto';
import type { CityFactsAsText } from '../documents/facts-as-text';
import type { CityOrder, ReadContents } from '../documents/order';
import type { DocumentPress } from '../reports/document-press';
import type { EditionFileName } from './edition.entity';

export interface MadeFile {
  name: EditionFileName;
  size: number;
  sha256: string;
  bytes: Buffer;
}

/**
 * Both copies of the report and the workbook; `facts.copy` does not matter. `contents` reads the counted revisions.
 * @throws Problem document.unavailable
 */
export function editionFiles(
  press: DocumentPress,
  facts: CityFactsAsText,
  contents: ReadContents,
): Promise<MadeFile[]> {
  const make = (kind: CityOrder['kind'], copy: CityFactsAsText['copy']): Promise<Buffer> =>
    press.make({ kind, facts: { ...facts, copy }, contents });
  return Promise.all([
    made('final.docx', make('consolidatedReport', 'final')),
    made('working.docx', make('consolidatedReport', 'working')),
    made('figures.xlsx', make('consolidatedWorkbook', 'final')),
  ]);
}

async function made(name: EditionFileName, making: Promise<Buffer>): Promise<MadeFile> {
  const bytes = await making;
  return { name, size: bytes.length, sha256: createHash('sha256').update(bytes).digest('hex'), bytes };
}
