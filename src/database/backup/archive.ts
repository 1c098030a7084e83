// The file of a backup: gzip over lines. First a header (JSON), then every table as PostgreSQL's COPY writes it, each
// ended by a line "\.", last a trailer (JSON) with rows and SHA-256 of every table. `zcat` shows it to a person.

import { createHash } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { pipeline } from 'node:stream';
import { createGunzip } from 'node:zlib';
import { Refusal, messageOf } from '../../refusal';

export const FORMAT = 'tong-hop-backup';
export const FORMAT_VERSION = 1;
/** Ends a table; no row can look like it, because COPY doubles a backslash. */
export const END_OF_TABLE = Buffer.from('\\.\n');

export interface TableColumns {
  name: string;
  columns: string[];
}

export interface Header {
  format: typeof FORMAT;
  version: number;
  /** ISO 8601. */
  madeAt: string;
  /** Names of the migrations the database had been through, in order. */
  migrations: string[];
  /** In the order of the file. */
  tables: TableColumns[];
}

export interface TableSum {
  name: string;
  rows: number;
  /** Hex, over the table's rows as COPY writes them, sorted by primary key. */
  sha256: string;
}

export interface Trailer {
  tables: TableSum[];
}

/** Counts and hashes a table's bytes as they pass. */
export class Tally {
  rows = 0;
  bytes = 0;
  private readonly hash = createHash('sha256');

  add(chunk: Buffer): void {
    this.bytes += chunk.length;
    this.hash.update(chunk);
    for (let at = chunk.indexOf(10); at >= 0; at = chunk.indexOf(10, at + 1)) this.rows += 1;
  }

  sum(name: string): TableSum {
    return { name, rows: this.rows, sha256: this.hash.digest('hex') };
  }
}

/** Reads a backup from its beginning to its end: the header, `rows()` once for each of its tables, the trailer. */
export class ArchiveReader {
  private rest: Buffer = Buffer.alloc(0);
  private readonly chunks: AsyncIterator<Buffer>;

  private constructor(private readonly file: string) {
    const unzip = createGunzip();
    pipeline(createReadStream(file), unzip, () => undefined);
    this.chunks = unzip[Symbol.asyncIterator]() as AsyncIterator<Buffer>;
  }

  /** @throws Refusal when the file cannot be read or is no backup this version knows */
  static async open(file: string): Promise<{ reader: ArchiveReader; header: Header }> {
    const reader = new ArchiveReader(file);
    const header = (await reader.json()) as Partial<Header> | null;
    if (header?.format !== FORMAT) throw reader.damaged('không phải bản sao lưu của hệ thống này');
    if (header.version !== FORMAT_VERSION) {
      throw reader.damaged(`là bản sao lưu dạng ${header.version}, phần mềm này chỉ đọc dạng ${FORMAT_VERSION}`);
    }
    return { reader, header: header as Header };
  }

  /** The rows of the next table in pieces that need not end with a row. @throws Refusal */
  async *rows(): AsyncGenerator<Buffer> {
    while (this.rest.length < END_OF_TABLE.length) await this.more();
    if (this.rest.subarray(0, END_OF_TABLE.length).equals(END_OF_TABLE)) {
      this.rest = this.rest.subarray(END_OF_TABLE.length);
      return;
    }
    for (;;) {
      const end = this.rest.indexOf(`\n${END_OF_TABLE.toString()}`);
      if (end >= 0) {
        yield this.rest.subarray(0, end + 1);
        this.rest = this.rest.subarray(end + 1 + END_OF_TABLE.length);
        return;
      }
      // What may be the beginning of the end stays.
      const sure = this.rest.length - END_OF_TABLE.length;
      if (sure > 0) {
        yield this.rest.subarray(0, sure);
        this.rest = this.rest.subarray(sure);
      }
      await this.more();
    }
  }

  /** The trailer, after which the file must end. @throws Refusal */
  async trailer(): Promise<Trailer> {
    const trailer = (await this.json()) as Trailer | null;
    if (!Array.isArray(trailer?.tables) || this.rest.length > 0 || !(await this.read()).done) throw this.damaged();
    return trailer;
  }

  /** Lets go of the file before its end. */
  async close(): Promise<void> {
    await this.chunks.return?.();
  }

  damaged(how = 'đã hỏng hoặc không đầy đủ'): Refusal {
    return new Refusal(`Tệp ${this.file} ${how}; không phục hồi được từ tệp này.`);
  }

  /** The next line as JSON; null when it is none. */
  private async json(): Promise<unknown> {
    while (!this.rest.includes(10)) await this.more();
    const end = this.rest.indexOf(10);
    const line = this.rest.subarray(0, end).toString();
    this.rest = this.rest.subarray(end + 1);
    try {
      return JSON.parse(line);
    } catch {
      return null;
    }
  }

  private async more(): Promise<void> {
    const next = await this.read();
    if (next.done) throw this.damaged();
    this.rest = this.rest.length > 0 ? Buffer.concat([this.rest, next.value]) : next.value;
  }

  private async read(): Promise<IteratorResult<Buffer>> {
    try {
      return await this.chunks.next();
    } catch (error) {
      const { code = '' } = error as { code?: string };
      if (/^(Z_|ERR_)/.test(code)) throw this.damaged();
      throw new Refusal(`Không đọc được tệp ${this.file}: ${messageOf(error)}.`);
    }
  }
}
