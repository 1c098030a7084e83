// A zip file whose bytes depend on its contents alone: entries without a date, in the order given. Both kinds of
// document are packages of this form; the libraries write the moment of packing into theirs.

import { crc32, deflateRawSync } from 'node:zlib';

export interface ZipEntry {
  /** ASCII, with "/" between folders. */
  name: string;
  data: Uint8Array;
}

/** 1 January 1980, 00:00: the earliest a zip can say. */
const DOS_DATE = 0x0021;
const VERSION = 20;
const DEFLATED = 8;

/** The file. Entries below 4 GiB together, as every report is. */
export function zip(entries: readonly ZipEntry[]): Buffer {
  const parts: Buffer[] = [];
  const directory: Buffer[] = [];
  let offset = 0;
  for (const { name, data } of entries) {
    const label = Buffer.from(name, 'ascii');
    const packed = deflateRawSync(data, { level: 6 });
    const common = Buffer.alloc(26);
    common.writeUInt16LE(VERSION, 0);
    common.writeUInt16LE(DEFLATED, 4);
    common.writeUInt16LE(DOS_DATE, 8);
    common.writeUInt32LE(crc32(data), 10);
    common.writeUInt32LE(packed.length, 14);
    common.writeUInt32LE(data.length, 18);
    common.writeUInt16LE(label.length, 22);
    parts.push(signature(0x04034b50), common, label, packed);
    const place = Buffer.alloc(14);
    place.writeUInt32LE(offset, 10);
    directory.push(signature(0x02014b50), short(VERSION), common, place, label);
    offset += 4 + common.length + label.length + packed.length;
  }
  const listing = Buffer.concat(directory);
  const end = Buffer.alloc(18);
  end.writeUInt16LE(entries.length, 4);
  end.writeUInt16LE(entries.length, 6);
  end.writeUInt32LE(listing.length, 8);
  end.writeUInt32LE(offset, 12);
  return Buffer.concat([...parts, listing, signature(0x06054b50), end]);
}

function signature(value: number): Buffer {
  const bytes = Buffer.alloc(4);
  bytes.writeUInt32LE(value);
  return bytes;
}

function short(value: number): Buffer {
  const bytes = Buffer.alloc(2);
  bytes.writeUInt16LE(value);
  return bytes;
}

/** Packaging convention: the content types first, then the relations of the package, then the rest by name. */
export function packageOrder(left: string, right: string): number {
  const first = (name: string) => (name === '[Content_Types].xml' ? 0 : name === '_rels/.rels' ? 1 : 2);
  return first(left) - first(right) || (left < right ? -1 : left > right ? 1 : 0);
}
