// Restore: only into an empty database of the same migrations, in one transaction, and only called done when every
// row has been read back from the database and is what the backup says.

import { Writable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { Client, escapeIdentifier, escapeLiteral } from 'pg';
import { from as copyFrom } from 'pg-copy-streams';
import { Refusal, codeOf, messageOf } from '../../refusal';
import { migrate } from '../migrate';
import { migrations } from '../migrations';
import { ArchiveReader, type Header, Tally, type TableSum, type Trailer } from './archive';
import { type Work, rowsOf } from './backup';
import { type Table, begin, copyIn, foreignKeysOf, listOf, migrationsOf, tablesOf } from './catalogue';
import { Progress, counted } from './progress';

/**
 * Reads the whole file and compares every table with its count and hash; touches no database.
 * @throws Refusal when the file is damaged, or of another version of the system
 */
export async function checkArchive(file: string, { say, interrupted }: Work): Promise<Header> {
  const { reader, header } = await ArchiveReader.open(file);
  try {
    refuseOtherVersion(header.migrations);
    const progress = new Progress(say, 'Đang kiểm tra tệp', header.tables.length);
    const sums: TableSum[] = [];
    for (const { name } of header.tables) {
      const tally = new Tally();
      for await (const chunk of reader.rows()) {
        interrupted.throwIfAborted();
        tally.add(chunk);
        progress.at(name, tally);
      }
      sums.push(tally.sum(name));
      progress.next();
    }
    if (!same(sums, (await reader.trailer()).tables)) throw reader.damaged();
    return header;
  } finally {
    await reader.close();
  }
}

function refuseOtherVersion(found: readonly string[]): void {
  const own = migrations().map(({ name }) => name);
  if (same(found, own)) return;
  throw new Refusal(
    `Bản sao lưu thuộc phiên bản khác của phần mềm (bước ${found.at(-1)}; phần mềm này ở bước ${own.at(-1)}); hãy phục hồi bằng đúng phiên bản đó, rồi chạy phiên bản này trên thư mục dữ liệu ấy nếu muốn nâng cấp.`,
  );
}

/**
 * Puts a backup that `checkArchive` has been through into an empty database, migrating it first when it is bare.
 * @throws Refusal in one sentence; the database is as before then
 */
export async function restore(url: string, file: string, { say, interrupted }: Work): Promise<void> {
  if (!(await isBare(url))) await refuseOtherDatabase(url);
  await migrate(url);
  const { reader, header } = await ArchiveReader.open(file);
  const client = await connect(url);
  try {
    await begin(client, '');
    const tables = await emptyTables(client, header);
    const keys = await foreignKeysOf(client);
    // Reports and revisions point at each other: the keys go, and come back when all rows are there and are checked.
    for (const { table, name } of keys)
      await client.query(`ALTER TABLE ${escapeIdentifier(table)} DROP CONSTRAINT ${escapeIdentifier(name)}`);
    const progress = new Progress(say, 'Đang phục hồi', tables.length);
    for (const table of tables) await fill(client, table, reader, progress, interrupted);
    const trailer = await reader.trailer();
    for (const { table, name, definition } of keys) {
      await client.query(
        `ALTER TABLE ${escapeIdentifier(table)} ADD CONSTRAINT ${escapeIdentifier(name)} ${definition}`,
      );
    }
    await compare(client, tables, trailer, say, interrupted);
    for (const table of tables) await continueNumbers(client, table);
    await client.query('COMMIT');
    await client.query('ANALYZE');
    const rows = trailer.tables.reduce((sum, table) => sum + table.rows, 0);
    say(`Đã phục hồi ${tables.length} bảng, ${counted(rows)} dòng từ ${file}; số dòng và mã kiểm tra đều khớp.`);
  } catch (error) {
    throw refusalOf(error);
  } finally {
    await reader.close();
    await client.end();
  }
}

async function connect(url: string): Promise<Client> {
  const client = new Client({ connectionString: url, application_name: 'tong-hop restore' });
  client.on('error', () => undefined);
  await client.connect();
  return client;
}

/** Nothing at all in it: no table, and never migrated. */
async function isBare(url: string): Promise<boolean> {
  const client = await connect(url);
  try {
    if (await migrationsOf(client)) return false;
    const { rows } = await client.query<{ name: string }>(
      `SELECT relname AS name FROM pg_class WHERE relkind IN ('r', 'p') AND relnamespace = current_schema()::regnamespace`,
    );
    if (rows.length > 0) throw notEmpty(rows[0]!.name);
    return true;
  } finally {
    await client.end();
  }
}

async function refuseOtherDatabase(url: string): Promise<void> {
  const client = await connect(url);
  try {
    const found = (await migrationsOf(client)) ?? [];
    if (
      !same(
        found,
        migrations().map(({ name }) => name),
      )
    ) {
      throw new Refusal(
        `Cơ sở dữ liệu đích thuộc phiên bản khác của phần mềm (bước ${found.at(-1)}); chỉ phục hồi vào cơ sở dữ liệu trống của đúng phiên bản.`,
      );
    }
  } finally {
    await client.end();
  }
}

/** The tables of the backup in its order, locked. @throws Refusal when one has a row, or the target has other tables */
async function emptyTables(client: Client, { tables }: Header): Promise<Table[]> {
  const there = await tablesOf(client);
  const columns = (table: { name: string; columns: string[] }): string => `${table.name}(${table.columns.join()})`;
  if (!same(tables.map(columns).sort(), there.map(columns).sort())) {
    throw new Refusal('Cơ sở dữ liệu đích có bảng khác với bản sao lưu; chỉ phục hồi vào cơ sở dữ liệu trống.');
  }
  await client.query(`LOCK TABLE ${listOf(there.map(({ name }) => name))} IN ACCESS EXCLUSIVE MODE`);
  for (const { name } of there) {
    const { rowCount } = await client.query(`SELECT 1 FROM ${escapeIdentifier(name)} LIMIT 1`);
    if (rowCount) throw notEmpty(name);
  }
  return tables.map(({ name }) => there.find((table) => table.name === name)!);
}

function notEmpty(table: string): Refusal {
  return new Refusal(
    `Cơ sở dữ liệu đích đã có dữ liệu (bảng ${table}); chỉ phục hồi vào cơ sở dữ liệu trống. Không có gì bị thay đổi.`,
  );
}

async function fill(
  client: Client,
  table: Table,
  reader: ArchiveReader,
  progress: Progress,
  signal: AbortSignal,
): Promise<void> {
  const tally = new Tally();
  const told = async function* (): AsyncGenerator<Buffer> {
    for await (const chunk of reader.rows()) {
      tally.add(chunk);
      progress.at(table.name, tally);
      yield chunk;
    }
  };
  const target: Writable = client.query(copyFrom(copyIn(table)));
  await pipeline(told(), target, { signal });
  progress.done(table.name, tally);
}

/** Reads everything back from the database. */
async function compare(
  client: Client,
  tables: Table[],
  { tables: wanted }: Trailer,
  say: Work['say'],
  signal: AbortSignal,
): Promise<void> {
  say('Đang đối chiếu số dòng và mã kiểm tra của từng bảng…');
  for (const table of tables) {
    const tally = new Tally();
    for await (const chunk of rowsOf(client, table)) {
      signal.throwIfAborted();
      tally.add(chunk);
    }
    const sum = tally.sum(table.name);
    if (!wanted.some((one) => same(one, sum))) {
      throw new Refusal(
        `Bảng ${table.name} sau khi phục hồi không khớp với bản sao lưu; đã hủy, không có gì bị thay đổi.`,
      );
    }
  }
}

/** New rows are numbered on from the last one. */
async function continueNumbers(client: Client, { name, numbered }: Table): Promise<void> {
  for (const { column, sequence } of numbered) {
    const last = `max(${escapeIdentifier(column)})`;
    await client.query(
      `SELECT setval(${escapeLiteral(sequence)}, coalesce(${last}, 1), ${last} IS NOT NULL) FROM ${escapeIdentifier(name)}`,
    );
  }
}

const same = (one: unknown, other: unknown): boolean => JSON.stringify(one) === JSON.stringify(other);

function refusalOf(error: unknown): Refusal {
  if (error instanceof Refusal) return error;
  const reasons: Record<string, string> = { ABORT_ERR: 'đã dừng theo yêu cầu', '53100': 'ổ đĩa đã đầy' };
  const reason = reasons[codeOf(error)] ?? messageOf(error);
  return new Refusal(`Không phục hồi được: ${reason}. Không có gì bị thay đổi.`);
}
