// Backup: every table in one REPEATABLE READ snapshot, while the system goes on working. The file gets its name only
// when it is whole and on the disk.

import { createWriteStream, existsSync, fsyncSync, openSync, closeSync, renameSync, rmSync, statSync } from 'node:fs';
import { dirname } from 'node:path';
import { pipeline } from 'node:stream/promises';
import { createGzip } from 'node:zlib';
import { Client } from 'pg';
import { to as copyTo } from 'pg-copy-streams';
import { Refusal, codeOf, messageOf } from '../../refusal';
import { END_OF_TABLE, FORMAT, FORMAT_VERSION, type Header, Tally, type TableSum } from './archive';
import { type Table, begin, copyOut, listOf, migrationsOf, tablesOf } from './catalogue';
import { Progress, counted, sized } from './progress';

/** Quick: reports pack to a fifth at every level, and signed documents do not pack at all. */
const GZIP_LEVEL = 3;

export interface Work {
  /** Prints a line for the administrator. */
  say: (line: string) => void;
  /** Set on Ctrl-C; nothing is left behind then. */
  interrupted: AbortSignal;
}

/**
 * Writes the backup of a migrated database.
 * @param file absolute; must not exist, so that no earlier backup is lost
 * @throws Refusal in one sentence; no file is left then
 */
export async function backup(url: string, file: string, { say, interrupted }: Work): Promise<TableSum[]> {
  if (existsSync(file)) throw new Refusal(`Tệp ${file} đã có; hãy đặt tên khác để không ghi đè bản sao lưu cũ.`);
  const client = new Client({ connectionString: url, application_name: 'tong-hop backup' });
  client.on('error', () => undefined);
  await client.connect();
  const unfinished = `${file}.new-${process.pid}`;
  try {
    await begin(client, 'ISOLATION LEVEL REPEATABLE READ, READ ONLY');
    const sums: TableSum[] = [];
    const target = createWriteStream(unfinished, { flags: 'wx', mode: 0o600, flush: true });
    await pipeline(contentOf(client, sums, say), createGzip({ level: GZIP_LEVEL }), target, { signal: interrupted });
    await client.query('COMMIT');
    renameSync(unfinished, file);
    syncFolder(dirname(file));
    const rows = sums.reduce((sum, table) => sum + table.rows, 0);
    say(`Đã sao lưu ${sums.length} bảng, ${counted(rows)} dòng vào ${file} (${sized(statSync(file).size)}).`);
    return sums;
  } catch (error) {
    rmSync(unfinished, { force: true });
    throw refusalOf(error, file);
  } finally {
    await client.end();
  }
}

async function* contentOf(client: Client, sums: TableSum[], say: Work['say']): AsyncGenerator<Buffer> {
  const migrations = await migrationsOf(client);
  if (!migrations) throw new Refusal('Cơ sở dữ liệu chưa được khởi tạo; chưa có gì để sao lưu.');
  const tables = await tablesOf(client);
  // A migration waits until the last table has been read.
  await client.query(`LOCK TABLE ${listOf(tables.map(({ name }) => name))} IN ACCESS SHARE MODE`);
  const header: Header = {
    format: FORMAT,
    version: FORMAT_VERSION,
    madeAt: new Date().toISOString(),
    migrations,
    tables: tables.map(({ name, columns }) => ({ name, columns })),
  };
  yield line(header);
  const progress = new Progress(say, 'Đang sao lưu', tables.length);
  for (const table of tables) {
    const tally = new Tally();
    for await (const chunk of rowsOf(client, table)) {
      tally.add(chunk);
      progress.at(table.name, tally);
      yield chunk;
    }
    yield END_OF_TABLE;
    sums.push(tally.sum(table.name));
    progress.done(table.name, tally);
  }
  yield line({ tables: sums });
}

/** A table's rows as COPY writes them, in the order of the primary key. */
export function rowsOf(client: Client, table: Table): AsyncIterable<Buffer> {
  return client.query(copyTo(copyOut(table)));
}

const line = (value: unknown): Buffer => Buffer.from(`${JSON.stringify(value)}\n`);

/** The new name is on the disk too. */
function syncFolder(folder: string): void {
  const handle = openSync(folder, 'r');
  fsyncSync(handle);
  closeSync(handle);
}

function refusalOf(error: unknown, file: string): Refusal {
  if (error instanceof Refusal) return error;
  const reasons: Record<string, string> = {
    ABORT_ERR: 'đã dừng theo yêu cầu',
    ENOSPC: 'ổ đĩa đã đầy',
    EACCES: 'tài khoản đang chạy không được ghi ở đó',
    ENOENT: 'thư mục không tồn tại',
    EROFS: 'ổ đĩa chỉ cho đọc',
  };
  return new Refusal(`Không sao lưu được vào ${file}: ${reasons[codeOf(error)] ?? messageOf(error)}.`);
}
