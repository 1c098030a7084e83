// Backup and restore as an administrator does them: one command each, the first beside a running system under load.

import { randomBytes } from 'node:crypto';
import { copyFileSync, existsSync, readFileSync, readdirSync, statSync, truncateSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync, gzipSync } from 'node:zlib';
import { Client } from 'pg';
import { Client as BenchClient } from '../../bench/client';
import { PASSWORD } from '../../bench/server';
import { Clerk } from '../../bench/faults/clerk';
import { type TableSum, Tally } from '../../src/database/backup/archive';
import { rowsOf } from '../../src/database/backup/backup';
import { begin, foreignKeysOf, tablesOf } from '../../src/database/backup/catalogue';
import { openCluster } from '../../src/database/embedded/cluster';
import { PROJECT, Program, freePort, refused, scratchFolder } from './program';

jest.setTimeout(180_000);

const COMMAND = join(PROJECT, 'dist/src/database/backup/command.js');
const folder = scratchFolder();
const other = scratchFolder();
const file = join(folder.path, 'city.backup');

const run = (command: 'backup' | 'restore', path: string, dataDir: string) =>
  refused({ entry: COMMAND, args: [command, path], env: { DATA_DIR: dataDir } });

/** The running system saves all the while the backup is taken. */
beforeAll(async () => {
  const port = await freePort();
  const env = { DATA_DIR: folder.dataDir, PORT: port, DEMO_PASSWORD: PASSWORD };
  const program = await new Program({ env, args: ['--demo-accounts'] }).ready();
  const clerks = await Promise.all(
    ['20194', '20209', 'SGDDT'].map((code) => Clerk.at(`http://127.0.0.1:${port}`, code)),
  );
  let over = false;
  const working = Promise.all(clerks.map((clerk) => clerk.work(() => !over)));
  while (clerks.some(({ submissions }) => submissions.length === 0))
    await new Promise((later) => setTimeout(later, 50));
  await attachSigned(`http://127.0.0.1:${port}`);
  const taken = await run('backup', file, folder.dataDir);
  over = true;
  await working;
  clerks.forEach((clerk) => clerk.close());
  await program.stop();
  expect(taken).toEqual({ code: 0, lines: expect.arrayContaining([expect.stringContaining('Đã sao lưu')]) });
}, 180_000);

afterAll(async () => {
  await folder.remove();
  await other.remove();
});

const ATTACHMENTS = '/periods/bdhvs-2026/reports/20194/attachments';
const signed = Buffer.concat([Buffer.from('%PDF-1.7\n'), randomBytes(1_500_000), Buffer.from('\n%%EOF\n')]);

async function attachSigned(origin: string): Promise<void> {
  const form = new FormData();
  form.set('kind', 'signed');
  form.set('file', new Blob([signed], { type: 'application/pdf' }), 'Báo cáo đã ký.pdf');
  const sent = new Response(form);
  const headers = { 'content-type': sent.headers.get('content-type') ?? '' };
  const client = await BenchClient.signIn(origin, '20194');
  const { status } = await client.send('POST', ATTACHMENTS, Buffer.from(await sent.arrayBuffer()), headers);
  client.close();
  expect(status).toBe(201);
}

/** Rows and hash of every table, the keys between them, and the next number of each sequence. */
async function contents(dataDir: string): Promise<{ sums: TableSum[]; keys: unknown }> {
  const cluster = await openCluster(dataDir);
  const client = new Client({ connectionString: cluster.url('tong_hop') });
  await client.connect();
  try {
    await begin(client, 'READ ONLY');
    const sums: TableSum[] = [];
    for (const table of await tablesOf(client)) {
      const tally = new Tally();
      for await (const chunk of rowsOf(client, table)) tally.add(chunk);
      sums.push(tally.sum(table.name));
    }
    return { sums, keys: await foreignKeysOf(client) };
  } finally {
    await client.end();
    await cluster.stop();
  }
}

const trailer = (): { tables: TableSum[] } => {
  const lines = gunzipSync(readFileSync(file)).toString().trim().split('\n');
  return JSON.parse(lines.at(-1) ?? '');
};

it('the file is whole, private, and nothing is left beside it', () => {
  expect(statSync(file).mode & 0o777).toBe(0o600);
  expect(readdirSync(folder.path).filter((name) => name.includes('.new-'))).toEqual([]);
  const rows = Object.fromEntries(trailer().tables.map(({ name, rows }) => [name, rows]));
  expect(rows).toMatchObject({ report: 3 });
  expect(rows['agency']).toBeGreaterThan(126);
  expect(rows['figure']).toBeGreaterThan(0);
});

it('an existing file is not written over', async () => {
  const { code, lines } = await run('backup', file, folder.dataDir);
  expect(code).toBe(1);
  expect(lines).toEqual([expect.stringContaining('đã có; hãy đặt tên khác')]);
});

it('a folder without a database has nothing to back up', async () => {
  const { code, lines } = await run('backup', join(folder.path, 'none'), join(folder.path, 'nowhere'));
  expect([code, lines]).toEqual([1, [expect.stringContaining('Chưa có cơ sở dữ liệu')]]);
});

describe('a file that is not what was written', () => {
  const spoil = (name: string, how: (path: string) => void): string => {
    const path = join(folder.path, name);
    copyFileSync(file, path);
    how(path);
    return path;
  };
  const text = (change: (text: string) => string) => (path: string) =>
    writeFileSync(path, gzipSync(change(gunzipSync(readFileSync(path)).toString())));

  it.each<[string, (path: string) => void, string]>([
    ['cut off', (path) => truncateSync(path, Math.floor(statSync(path).size / 2)), 'đã hỏng'],
    ['changed in one word', text((all) => all.replace('SỞ GIÁO DỤC', 'SỞ GIÁO DUC').replace('Hải', 'Hai')), 'đã hỏng'],
    ['without its trailer', text((all) => all.slice(0, all.lastIndexOf('\n', all.length - 2) + 1)), 'đã hỏng'],
    ['no backup at all', (path) => writeFileSync(path, 'Kính gửi'), 'đã hỏng'],
    ['of other migrations', text((all) => all.replace('Audit1763800000100', 'Audit1')), 'phiên bản khác'],
  ])('is refused when %s, and makes nothing', async (name, how, sentence) => {
    const dataDir = join(other.path, 'untouched');
    const { code, lines } = await run('restore', spoil(name.replaceAll(' ', '-'), how), dataDir);
    expect(code).toBe(1);
    expect(lines.at(-1)).toContain(sentence);
    expect(existsSync(dataDir)).toBe(false);
  });
});

it('a restore gives back every table as it was at one moment, and its keys', async () => {
  const { code, lines } = await run('restore', file, other.dataDir);
  expect(lines.at(-1)).toContain('số dòng và mã kiểm tra đều khớp');
  expect(code).toBe(0);
  const restored = await contents(other.dataDir);
  expect(restored.sums).toEqual(trailer().tables);
  expect(restored.keys).toEqual((await contents(folder.dataDir)).keys);
});

it('a database with anything in it is refused and stays as it is', async () => {
  const before = await contents(other.dataDir);
  const { code, lines } = await run('restore', file, other.dataDir);
  expect(code).toBe(1);
  expect(lines.at(-1)).toContain('chỉ phục hồi vào cơ sở dữ liệu trống');
  expect(await contents(other.dataDir)).toEqual(before);
});

it('the restored system starts, has the signed document to the byte, takes saves and numbers its audit on', async () => {
  const port = await freePort();
  const env = { DATA_DIR: other.dataDir, PORT: port, DEMO_PASSWORD: PASSWORD };
  const program = await new Program({ env, args: ['--demo-accounts'] }).ready();
  const clerk = await Clerk.at(`http://127.0.0.1:${port}`, '20194');
  const reader = await BenchClient.signIn(`http://127.0.0.1:${port}`, '20194');
  const { items } = await reader.get<{ items: { id: string }[] }>(ATTACHMENTS);
  const attached = await reader.send('GET', `${ATTACHMENTS}/${items[0]?.id}`);
  reader.close();
  expect(attached.body.equals(signed)).toBe(true);
  let left = 3;
  await clerk.work(() => left-- > 0);
  expect(clerk.acknowledged).toBeGreaterThan(0);
  clerk.close();
  expect(await program.stop()).toBe(0);
});
