// Brings a database to this version's tables before the application starts. Several processes may start at once on one
// server: an advisory lock lets one migrate while the others wait.

import { Client } from 'pg';
import { DataSource } from 'typeorm';
import { Refusal } from '../refusal';
import { connectionOptions } from './connection';
import { migrations } from './migrations';

/** Any number other than the guard's. */
const LOCK = 720_320_262;

/**
 * @returns names of the migrations that ran, in order
 * @throws Refusal when a newer version of the system has migrated this database, which is then left alone
 */
export async function migrate(url: string): Promise<string[]> {
  const client = new Client({ connectionString: url, connectionTimeoutMillis: 5000 });
  client.on('error', () => undefined); // the next statement says so
  await client.connect();
  try {
    await client.query('SELECT pg_advisory_lock($1)', [LOCK]);
    const known = migrations().map((migration) => migration.name);
    const done = await migrated(client);
    const foreign = done.find((name) => !known.includes(name));
    if (foreign !== undefined) throw newer(foreign);
    if (known.every((name) => done.includes(name))) return [];
    return await run(url);
  } finally {
    await client.end();
  }
}

async function migrated(client: Client): Promise<string[]> {
  const { rows } = await client.query<{ there: boolean }>(`SELECT to_regclass('migrations') IS NOT NULL AS there`);
  if (!rows[0]?.there) return [];
  const names = await client.query<{ name: string }>('SELECT name FROM migrations ORDER BY id');
  return names.rows.map((row) => row.name);
}

async function run(url: string): Promise<string[]> {
  const dataSource = await new DataSource(connectionOptions(url)).initialize();
  try {
    return (await dataSource.runMigrations()).map((migration) => migration.name);
  } finally {
    await dataSource.destroy();
  }
}

function newer(name: string): Refusal {
  return new Refusal(
    `Cơ sở dữ liệu đã được một phiên bản mới hơn của phần mềm nâng cấp (bước ${name}); hãy chạy phiên bản đó. Dữ liệu được giữ nguyên.`,
  );
}
