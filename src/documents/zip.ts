// A zip file whose bytes depend on its contents alone: entries without a date, in the order given. Both kinds of
// document are packages of this form; the libraries write the moment of packing into theirs.

import { promisify } from 'node:util';
import { type ZlibOptions, crc32, deflateRaw, deflateRawSync } from 'node:zlib';

export interface ZipEntry {
  /** ASCII, with "/" between folders. */
  name: string;
  data: Uint8Array;
}

/** An entry already compressed: its contents need not stay in memory. */
export interface PackedEntry {
  name: string;
  packed: Uint8Array;
  /** Of the contents. */
  size: number;
  crc: number;
}

const deflateBeside = promisify(deflateRaw) as (data: Uint8Array, options: ZlibOptions) => Promise<Buffer>;

/** 1 January 1980, 00:00: the earliest a zip can say. */
const DOS_DATE = 0x0021;
const VERSION = 20;
const DEFLATED = 8;

/** @param contents bytes, or text that is written as UTF-8 */
export function packEntry(name: string, contents: Uint8Array | string): PackedEntry {
  const data = typeof contents === 'string' ? Buffer.from(contents, 'utf8') : contents;
  return { name, packed: deflateRawSync(data, { level: 6 }), size: data.length, crc: crc32(data) };
}

/** The same, compressed on another core while the caller goes on. */
export async function packBeside(name: string, data: Uint8Array): Promise<PackedEntry> {
  // With room for the whole result it is done without asking the caller's thread for more.
  const chunkSize = Math.max(65_536, data.length >> 2);
  return { name, size: data.length, crc: crc32(data), packed: await deflateBeside(data, { level: 2, chunkSize }) };
}

/** The file. Entries below 4 GiB together, as every report is. */
export function zip(entries: readonly (ZipEntry | PackedEntry)[]): Buffer {
  const parts: Uint8Array[] = [];
  const directory: Buffer[] = [];
  let offset = 0;
  for (const entry of entries) {
    const { name, packed, size, crc } = 'packed' in entry ? entry : packEntry(entry.name, entry.data);
    const label = Buffer.from(name, 'ascii');
    const common = Buffer.alloc(26);
    common.writeUInt16LE(VERSION, 0);
    common.writeUInt16LE(DEFLATED, 4);
    common.writeUInt16LE(DOS_DATE, 8);
    common.writeUInt32LE(crc, 10);
    common.writeUInt32LE(packed.length, 14);
    common.writeUInt32LE(size, 18);
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
