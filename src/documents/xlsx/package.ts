// From an `exceljs` workbook to the bytes of a file that are the same every time: entries without a date, and what the
// library numbers at random (data bars) numbered in order.

import type { Workbook } from 'exceljs';
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import type { Zippable } from 'fflate';

const ENTRY_TIME = new Date(1980, 0, 1);
const RANDOM_ID = /\{[0-9A-F]{8}(?:-[0-9A-F]{4}){3}-[0-9A-F]{12}\}/gi;

export async function packXlsx(workbook: Workbook): Promise<Buffer> {
  const written = await workbook.xlsx.writeBuffer({ useStyles: true, useSharedStrings: false });
  const parts = unzipSync(new Uint8Array(written as ArrayBuffer));
  const files: Zippable = {};
  const names = Object.keys(parts).sort((left, right) =>
    left === '[Content_Types].xml' ? -1 : right === '[Content_Types].xml' ? 1 : left < right ? -1 : 1,
  );
  names.forEach((name, index) => {
    const part = parts[name] ?? new Uint8Array();
    const steady = name.startsWith('xl/worksheets/') && name.endsWith('.xml') ? withSteadyIds(part, index) : part;
    files[name] = [steady, { mtime: ENTRY_TIME, level: 6 }];
  });
  return Buffer.from(zipSync(files));
}

/** Each random id of a sheet becomes one made of the sheet's place and its own order. */
function withSteadyIds(part: Uint8Array, sheet: number): Uint8Array {
  const xml = strFromU8(part);
  const known = new Map<string, string>();
  const steady = xml.replace(RANDOM_ID, (id) => {
    // Ids of extensions are the format's own; only rules' ids are random, and those stand in pairs.
    if (xml.includes(`uri="${id}"`)) return id;
    if (!known.has(id)) known.set(id, `{00000000-0000-0000-${hex(sheet, 4)}-${hex(known.size + 1, 12)}}`);
    return known.get(id) ?? id;
  });
  return steady === xml ? part : strToU8(steady);
}

function hex(value: number, digits: number): string {
  return value.toString(16).toUpperCase().padStart(digits, '0');
}
