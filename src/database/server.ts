// The database the system works in: the embedded cluster of the data folder, or the server of DATABASE_URL. Opening it
// either succeeds or is refused in one sentence, with nothing changed.

import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { Client } from 'pg';
import type { Config } from '../config';
import { Refusal, codeOf, messageOf } from '../refusal';
import { type Cluster, findRunning, openCluster } from './embedded/cluster';
import { takeGuard } from './guard';
import { Keeper, UNWATCHED, type Watch } from './keeper';

export interface Server {
  /** Address of the application's database. */
  url: string;
  /** Stops what was started; a server of DATABASE_URL is left alone. */
  stop: () => Promise<void>;
}

const DATABASE = 'tong_hop';
const OLDEST = 15;

/**
 * @param address where this system will answer, told to a second start on the same folder
 * @param watch told when the embedded PostgreSQL stops by itself, and when it is back
 */
export async function openServer(config: Config, address: string, watch: Watch = UNWATCHED): Promise<Server> {
  if (config.databaseUrl) {
    await checkServer(config.databaseUrl);
    return { url: config.databaseUrl, stop: async () => undefined };
  }
  const cluster = await openCluster(config.dataDir);
  const keeper = await Keeper.hold(cluster, address, watch);
  if ('heldBy' in keeper) throw alreadyRunning(config.dataDir, keeper.heldBy);
  try {
    await createDatabase(cluster);
  } catch (error) {
    await keeper.stop();
    throw error;
  }
  return { url: cluster.url(DATABASE), stop: () => keeper.stop() };
}

/**
 * The database of a system that may be running, for reading beside it; opened, and closed by `stop`, when it is not.
 * @throws Refusal when there is none
 */
export async function joinServer(config: Config): Promise<Server> {
  if (!config.databaseUrl) {
    if (!existsSync(join(config.dataDir, 'postgres'))) {
      throw new Refusal(`Chưa có cơ sở dữ liệu trong thư mục ${config.dataDir} (biến DATA_DIR).`);
    }
    const cluster = await findRunning(config.dataDir);
    if (cluster && (await isGuarded(cluster))) return { url: cluster.url(DATABASE), stop: async () => undefined };
  }
  return openServer(config, '');
}

async function isGuarded(cluster: Cluster): Promise<boolean> {
  const guard = await takeGuard(cluster.url('postgres'), '', () => undefined);
  if ('heldBy' in guard) return true;
  await guard.release();
  return false;
}

/** Refuses a second start on a data folder before anything is touched. */
export async function refuseSecondStart(config: Config): Promise<void> {
  const cluster = config.databaseUrl ? null : await findRunning(config.dataDir);
  if (!cluster) return;
  const guard = await takeGuard(cluster.url('postgres'), '', () => undefined);
  if ('heldBy' in guard) throw alreadyRunning(config.dataDir, guard.heldBy);
  await guard.release();
}

function alreadyRunning(dataDir: string, address: string): Refusal {
  const where = address ? ` tại ${address}` : '';
  return new Refusal(`Hệ thống đang chạy${where} trên thư mục dữ liệu ${dataDir}; không khởi động thêm lần nữa.`);
}

async function createDatabase(cluster: Cluster): Promise<void> {
  const client = new Client({ connectionString: cluster.url('postgres') });
  await client.connect();
  try {
    const { rowCount } = await client.query('SELECT 1 FROM pg_database WHERE datname = $1', [DATABASE]);
    if (!rowCount) await client.query(`CREATE DATABASE ${DATABASE}`);
  } finally {
    await client.end();
  }
}

/** @throws Refusal when the server cannot be reached, is too old or does not keep texts as UTF-8 */
export async function checkServer(url: string): Promise<void> {
  const client = new Client({ connectionString: url, connectionTimeoutMillis: 5000 });
  client.on('error', () => undefined);
  const { host, pathname } = new URL(url);
  try {
    await client.connect();
  } catch (error) {
    throw new Refusal(`Không kết nối được tới ${host}${pathname} (biến DATABASE_URL): ${connectionFault(error)}.`);
  }
  try {
    const { rows } = await client.query<{ version: number; encoding: string }>(
      `SELECT current_setting('server_version_num')::int AS version, current_setting('server_encoding') AS encoding`,
    );
    const { version = 0, encoding = '' } = rows[0] ?? {};
    const major = Math.floor(version / 10_000);
    if (major < OLDEST) {
      throw new Refusal(`Máy chủ ${host} (biến DATABASE_URL) là PostgreSQL ${major}; cần từ ${OLDEST} trở lên.`);
    }
    if (encoding !== 'UTF8') {
      throw new Refusal(`Cơ sở dữ liệu ${host}${pathname} (biến DATABASE_URL) dùng bảng mã ${encoding}; cần UTF8.`);
    }
  } finally {
    await client.end();
  }
}

function connectionFault(error: unknown): string {
  const faults: Record<string, string> = {
    ECONNREFUSED: 'máy chủ không nhận kết nối ở cổng này',
    ENOTFOUND: 'không có máy nào tên như vậy',
    EAI_AGAIN: 'không tra được tên máy',
    ETIMEDOUT: 'máy chủ không trả lời',
    EHOSTUNREACH: 'không có đường mạng tới máy chủ',
    '28P01': 'tên người dùng hoặc mật khẩu chưa đúng',
    '28000': 'máy chủ không cho người dùng này vào',
    '3D000': 'máy chủ không có cơ sở dữ liệu này',
  };
  const code = codeOf(error) || codeOf((error as AggregateError).errors?.[0]);
  return faults[code] ?? (messageOf(error).includes('timeout') ? faults.ETIMEDOUT : undefined) ?? messageOf(error);
}
