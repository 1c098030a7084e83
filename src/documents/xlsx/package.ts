// From an `exceljs` workbook to the bytes of a file that are the same every time: entries without a date, and what the
// library numbers at random (data bars) numbered in order.

import type { Workbook } from 'exceljs';
import { strFromU8, strToU8, unzipSync } from 'fflate';
import { packageOrder, zip } from '../zip';

const RANDOM_ID = /\{[0-9A-F]{8}(?:-[0-9A-F]{4}){3}-[0-9A-F]{12}\}/gi;

/** The library only stores; `zip` packs, natively and without the time of day. */
const STORED = { useStyles: true, useSharedStrings: false, zip: { compression: 'STORE' } };

export async function packXlsx(workbook: Workbook): Promise<Buffer> {
  const written = await workbook.xlsx.writeBuffer(STORED as Parameters<typeof workbook.xlsx.writeBuffer>[0]);
  const parts = unzipSync(new Uint8Array(written));
  const names = Object.keys(parts).sort(packageOrder);
  return zip(
    names.map((name, index) => {
      const part = parts[name] ?? new Uint8Array();
      if (name === 'xl/sharedStrings.xml') return { name, data: withoutSpaceMarks(part) };
      const sheet = name.startsWith('xl/worksheets/') && name.endsWith('.xml');
      return { name, data: sheet ? withSteadyIds(part, index) : part };
    }),
  );
}

/** ISO/IEC 29500 knows no `xml:space` on a text; cells are trimmed, so nothing is lost without it. */
function withoutSpaceMarks(part: Uint8Array): Uint8Array {
  return strToU8(strFromU8(part).replaceAll('<t xml:space="preserve">', '<t>'));
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
