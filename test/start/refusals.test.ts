// What stops a start: one sentence that names the cause, an exit code other than 0, and nothing changed.

import { chmodSync, existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { join } from 'node:path';
import { Client } from 'pg';
import { openCluster } from '../../src/database/embedded/cluster';
import { Program, freePort, refused, scratchFolder } from './program';

jest.setTimeout(120_000);

const NOBODY = 65534;
const isRoot = process.getuid?.() === 0;

let folder: ReturnType<typeof scratchFolder>;
beforeEach(() => (folder = scratchFolder()));
afterEach(() => folder.remove());

/** The sentence of a refusal, which must be the only line, with nothing made in the data folder. */
async function sentence(env: Record<string, string>, args: string[] = [], uid?: number): Promise<string> {
  const { code, lines } = await refused({
    env: { DATA_DIR: folder.dataDir, PORT: await freePort(), ...env },
    args,
    uid,
  });
  expect(lines).toHaveLength(1);
  expect(code).toBe(1);
  expect(existsSync(folder.dataDir)).toBe(false);
  return lines[0] ?? '';
}

it.each([
  ['PORT', 'abc'],
  ['PORT', '70000'],
  ['HOST', 'no such host'],
  ['HOST', '203.0.113.7'],
  ['DATABASE_URL', 'mysql://localhost/x'],
  ['PUBLIC_URL', 'baocao.danang.gov.vn'],
  ['TRUST_PROXY', 'yes'],
  ['SESSION_IDLE_MINUTES', '0'],
  ['SESSION_MAX_HOURS', '1.5'],
  ['SOFFICE', '/no/such/soffice'],
  ['SOFFICE', 'no-such-program'],
  ['SOFFICE', '/bin/sh'],
  ['SOFFICE', '/bin/true'],
])('a wrong %s (%s) is named', async (name, value) => {
  expect(await sentence({ [name]: value })).toMatch(new RegExp(`biến ${name}\\b`, 'i'));
});

it('an unknown argument is named', async () => {
  expect(await sentence({}, ['--demmo'])).toContain('--demmo');
  expect(await sentence({}, ['--demo', '--demo-accounts'])).toContain('một trong hai');
});

it('a taken port is named', async () => {
  const other = createServer().listen(0, '127.0.0.1');
  await new Promise((done) => other.once('listening', done));
  const { port } = other.address() as { port: number };
  expect(await sentence({ PORT: String(port) })).toContain(`Cổng ${port} (biến PORT)`);
  other.close();
});

it('an unreachable DATABASE_URL is named, its password is not', async () => {
  const DATABASE_URL = `postgresql://th:bimat@127.0.0.1:${await freePort()}/th`;
  const said = await sentence({ DATABASE_URL });
  expect(said).toContain('DATABASE_URL');
  expect(said).not.toContain('bimat');
});

it('a data folder that is a file is named', async () => {
  const file = join(folder.path, 'file');
  writeFileSync(file, 'kept');
  for (const DATA_DIR of [file, join(file, 'data')]) {
    expect(await sentence({ DATA_DIR })).toContain(`${DATA_DIR} (biến DATA_DIR)`);
  }
});

it('a data folder that cannot be written is named', async () => {
  const closed = join(folder.path, 'closed');
  mkdirSync(closed);
  chmodSync(closed, 0o555);
  const DATA_DIR = join(closed, 'data');
  // Root may write everywhere but in /proc.
  const said = isRoot ? await sentence({ DATA_DIR: '/proc/tong-hop' }) : await sentence({ DATA_DIR });
  expect(said).toContain('biến DATA_DIR');
  if (isRoot) expect(await sentence({ DATA_DIR }, [], NOBODY)).toContain(`${DATA_DIR} (biến DATA_DIR)`);
});

it('a database migrated by a newer version is left alone', async () => {
  const env = { DATA_DIR: folder.dataDir, PORT: await freePort() };
  await (await new Program({ env }).ready()).stop();
  const before = await migrationsOf('INSERT INTO migrations (timestamp, name) VALUES (1, $1)', ['FromTomorrow1']);
  const { code, lines } = await refused({ env });
  expect(code).toBe(1);
  expect(lines).toEqual([expect.stringContaining('phiên bản mới hơn')]);
  expect(await migrationsOf('SELECT $1::text', [''])).toEqual(before);
});

async function migrationsOf(statement: string, values: string[]): Promise<unknown[]> {
  const cluster = await openCluster(folder.dataDir);
  const client = new Client({ connectionString: cluster.url('tong_hop') });
  await client.connect();
  try {
    await client.query(statement, values);
    return (await client.query('SELECT * FROM migrations ORDER BY id')).rows;
  } finally {
    await client.end();
    await cluster.stop();
  }
}
