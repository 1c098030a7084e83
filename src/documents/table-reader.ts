// Reads a list that somebody made in a spreadsheet: CSV text or an XLSX file, as rows of plain texts. Files come from
// outside, so an XLSX is unpacked within bounds before the workbook library sees it (it would take any size).

import { Workbook, type CellValue } from 'exceljs';
import { unzipSync, zipSync } from 'fflate';
import { parseCsv } from '../core/csv';
import { normaliseText } from '../core/text/normalise';

export interface TableRow {
  /** Line of the CSV file or row of the sheet, from 1. */
  line: number;
  fields: string[];
}

const MAX_UNPACKED = 20_000_000;
const MAX_PARTS = 500;
const MAX_ROWS = 5000;
const MAX_COLUMNS = 50;

/**
 * Rows of the file, empty ones left out; of an XLSX its first sheet. Texts are normalised and trimmed.
 * @throws Error when the bytes are neither UTF-8 CSV nor a sound XLSX within bounds
 */
export async function readTable(bytes: Uint8Array): Promise<TableRow[]> {
  const isZip = bytes[0] === 0x50 && bytes[1] === 0x4b;
  const rows = isZip ? await readSheet(bytes) : readText(bytes);
  if (rows.length > MAX_ROWS) throw new Error(`More than ${MAX_ROWS} rows`);
  return rows.map(({ line, fields }) => ({
    line,
    fields: fields.slice(0, MAX_COLUMNS).map((field) => normaliseText(field).trim()),
  }));
}

function readText(bytes: Uint8Array): TableRow[] {
  return parseCsv(new TextDecoder('utf-8', { fatal: true }).decode(bytes));
}

async function readSheet(bytes: Uint8Array): Promise<TableRow[]> {
  const workbook = new Workbook();
  await workbook.xlsx.load(repack(bytes).buffer);
  const sheet = workbook.worksheets[0];
  if (!sheet || sheet.rowCount > MAX_ROWS * 2) throw new Error('No sheet, or a sheet with too many rows');
  const rows: TableRow[] = [];
  sheet.eachRow((row, line) => {
    const fields: string[] = [];
    for (let column = 1; column <= Math.min(row.cellCount, MAX_COLUMNS); column += 1) {
      fields.push(plainText(row.getCell(column).value));
    }
    if (fields.some((field) => field.trim() !== '')) rows.push({ line, fields });
  });
  return rows;
}

/** Unpacks within bounds (fflate never writes past the size a part declares) and packs again without compression. */
function repack(bytes: Uint8Array): Uint8Array<ArrayBuffer> {
  let unpacked = 0;
  let parts = 0;
  const files = unzipSync(bytes, {
    filter: ({ originalSize }) => {
      unpacked += originalSize;
      parts += 1;
      if (unpacked > MAX_UNPACKED || parts > MAX_PARTS) throw new Error('The file unpacks to more than is allowed');
      return true;
    },
  });
  return new Uint8Array(zipSync(files, { level: 0 }));
}

/** Texts, numbers and links as they read; a formula by its last result. */
function plainText(value: CellValue): string {
  if (value === null || value === undefined) return '';
  if (value instanceof Date) return value.toISOString().slice(0, 10);
  if (typeof value !== 'object') return String(value);
  if ('richText' in value) return value.richText.map((part) => part.text).join('');
  if ('text' in value) return typeof value.text === 'string' ? value.text : plainText(value.text);
  if ('result' in value) return plainText(value.result);
  return '';
}
