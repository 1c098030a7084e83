// What there is to back up, as PostgreSQL itself lists it, so that a table added by a migration cannot be forgotten.

import { type Client, escapeIdentifier } from 'pg';
import type { TableColumns } from './archive';

/** Kept by TypeORM: its names are in the backup's header, its rows come with migrating. */
const MIGRATIONS = 'migrations';

export interface Table extends TableColumns {
  /** What makes the order of its rows the same on every server: the primary key, texts by code point. */
  orderBy: string;
  /** Columns numbered by a sequence of their own. */
  numbered: { column: string; sequence: string }[];
}

export interface ForeignKey {
  table: string;
  name: string;
  /** As after ADD CONSTRAINT name. */
  definition: string;
}

/** Every table of the application's schema but the list of migrations, by name. */
export async function tablesOf(client: Client): Promise<Table[]> {
  const { rows } = await client.query<{
    name: string;
    columns: string[];
    key: { column: string; text: boolean }[] | null;
    numbered: { column: string; sequence: string }[] | null;
  }>(
    `SELECT c.relname AS name,
        (SELECT coalesce(array_agg(a.attname::text ORDER BY a.attnum), '{}') FROM pg_attribute a
          WHERE a.attrelid = c.oid AND a.attnum > 0 AND NOT a.attisdropped AND a.attgenerated = '') AS columns,
        (SELECT json_agg(json_build_object('column', a.attname, 'text', a.attcollation <> 0) ORDER BY k.place)
          FROM pg_constraint p, unnest(p.conkey) WITH ORDINALITY k (attnum, place), pg_attribute a
          WHERE p.conrelid = c.oid AND p.contype = 'p' AND a.attrelid = c.oid AND a.attnum = k.attnum) AS key,
        (SELECT json_agg(json_build_object('column', s.attname, 'sequence', s.sequence))
          FROM (SELECT a.attname, pg_get_serial_sequence(quote_ident(c.relname), a.attname) AS sequence
            FROM pg_attribute a WHERE a.attrelid = c.oid AND a.attnum > 0 AND NOT a.attisdropped) s
          WHERE s.sequence IS NOT NULL) AS numbered
      FROM pg_class c
      WHERE c.relkind = 'r' AND c.relnamespace = current_schema()::regnamespace AND c.relname <> $1
      ORDER BY c.relname COLLATE "C"`,
    [MIGRATIONS],
  );
  return rows.map(({ name, columns, key, numbered }) => {
    if (!key) throw new Error(`table ${name} has no primary key to sort a backup by`);
    const orderBy = key.map(({ column, text }) => escapeIdentifier(column) + (text ? ' COLLATE "C"' : '')).join(', ');
    return { name, columns, orderBy, numbered: numbered ?? [] };
  });
}

/** Names of the migrations a database has been through; null when it has never been migrated. */
export async function migrationsOf(client: Client): Promise<string[] | null> {
  const { rows } = await client.query<{ there: boolean }>(`SELECT to_regclass('${MIGRATIONS}') IS NOT NULL AS there`);
  if (!rows[0]?.there) return null;
  const names = await client.query<{ name: string }>(`SELECT name FROM ${MIGRATIONS} ORDER BY id`);
  return names.rows.map(({ name }) => name);
}

export async function foreignKeysOf(client: Client): Promise<ForeignKey[]> {
  const { rows } = await client.query<ForeignKey>(
    `SELECT c.relname AS table, f.conname AS name, pg_get_constraintdef(f.oid) AS definition
      FROM pg_constraint f JOIN pg_class c ON c.oid = f.conrelid
      WHERE f.contype = 'f' AND c.relnamespace = current_schema()::regnamespace
      ORDER BY c.relname COLLATE "C", f.conname COLLATE "C"`,
  );
  return rows;
}

export const listOf = (names: readonly string[]): string => names.map((name) => escapeIdentifier(name)).join(', ');

/** COPY of a table's rows to the client, in an order that depends on the rows alone. */
export function copyOut({ name, columns, orderBy }: Table): string {
  return `COPY (SELECT ${listOf(columns)} FROM ${escapeIdentifier(name)} ORDER BY ${orderBy}) TO STDOUT`;
}

export function copyIn({ name, columns }: TableColumns): string {
  return `COPY ${escapeIdentifier(name)} (${listOf(columns)}) FROM STDIN`;
}

/**
 * Opens a transaction in which values are written the same way by every server, nothing runs out of time, and no row
 * is hidden by a policy.
 * @param mode what follows BEGIN
 */
export async function begin(client: Client, mode: string): Promise<void> {
  await client.query(`BEGIN ${mode}`);
  for (const setting of [
    `datestyle = 'ISO, YMD'`,
    `timezone = 'UTC'`,
    `intervalstyle = 'iso_8601'`,
    `extra_float_digits = 3`,
    `bytea_output = 'hex'`,
    `row_security = off`,
    `statement_timeout = 0`,
    `lock_timeout = 0`,
    `idle_in_transaction_session_timeout = 0`,
  ]) {
    await client.query(`SET LOCAL ${setting}`);
  }
}
