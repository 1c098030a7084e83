// Starting again, whatever happened before: after a stop, beside a running system, after kill -9 of the program, and
// after kill -9 of the program and its database.

import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { isRunning, readPostmaster } from '../../src/database/embedded/postmaster';
import { PROJECT, Program, freePort, refused, scratchFolder } from './program';

jest.setTimeout(120_000);

let folder: ReturnType<typeof scratchFolder>;
let env: Record<string, string>;
let address: string;

beforeEach(async () => {
  folder = scratchFolder();
  const port = await freePort();
  env = { DATA_DIR: folder.dataDir, PORT: port };
  address = `http://127.0.0.1:${port}`;
});
afterEach(() => folder.remove());

const database = () => readPostmaster(join(folder.dataDir, 'postgres'));
const answers = async (path = '/readyz'): Promise<number> => (await fetch(address + path)).status;

it('Ctrl-C stops the program and its PostgreSQL, and removes the socket folder', async () => {
  const program = await new Program({ env }).ready();
  expect(await answers()).toBe(200);
  const server = database();
  expect(await program.stop()).toBe(0);
  expect(database()).toBeNull();
  expect(isRunning(server?.pid ?? 0)).toBe(false);
  expect(() => readFileSync(server?.socketFolder ?? '')).toThrow(/ENOENT/);
});

it('a later start finds everything as it was: no second administrator, no second password', async () => {
  const first = await new Program({ env }).ready();
  expect(first.output).toContain('mật khẩu dùng một lần');
  await first.stop();
  const later = await new Program({ env }).ready();
  expect(await answers()).toBe(200);
  expect(later.output).not.toContain('mật khẩu dùng một lần');
  await later.stop();
});

it('a second start on the same folder says where the first one is, and disturbs nothing', async () => {
  const program = await new Program({ env }).ready();
  for (const PORT of [env.PORT ?? '', await freePort()]) {
    const second = await refused({ env: { ...env, PORT } });
    expect(second.code).toBe(1);
    expect(second.lines).toEqual([expect.stringContaining(`đang chạy tại ${address}`)]);
  }
  expect(await answers()).toBe(200);
  await program.stop();
});

it('kill -9 of the program leaves a PostgreSQL that the next start takes over', async () => {
  const program = await new Program({ env }).ready();
  const server = database()?.pid ?? 0;
  program.kill('SIGKILL');
  await program.exited;
  expect(isRunning(server)).toBe(true);
  const next = await new Program({ env }).ready();
  expect(database()?.pid).toBe(server);
  expect(await answers()).toBe(200);
  await next.stop();
  expect(isRunning(server)).toBe(false);
});

it('kill -9 of both is waited out', async () => {
  const program = await new Program({ env }).ready();
  program.kill('SIGKILL');
  process.kill(database()?.pid ?? 0, 'SIGKILL');
  const next = await new Program({ env }).ready();
  expect(await answers()).toBe(200);
  await next.stop();
});

it('a PostgreSQL that dies is started again; meanwhile the answer is 503 in Vietnamese', async () => {
  const program = await new Program({ env }).ready();
  for (let death = 1; death <= 2; death += 1) {
    const server = database()?.pid ?? 0;
    process.kill(server, 'SIGKILL');
    const meanwhile = await fetch(`${address}/api/v1/periods`, { headers: { cookie: 'session=x' } });
    expect([401, 503]).toContain(meanwhile.status);
    expect(meanwhile.headers.get('content-type')).toContain('application/problem+json');
    while (program.output.split('đã chạy lại').length <= death) await new Promise((later) => setTimeout(later, 20));
    expect(await answers()).toBe(200);
    expect(database()?.pid).not.toBe(server);
  }
  expect(program.output).toContain('Cơ sở dữ liệu đi kèm đã dừng ngoài ý muốn');
  const server = database()?.pid ?? 0;
  expect(await program.stop()).toBe(0);
  expect(isRunning(server)).toBe(false);
});

it('a Ctrl-C while starting leaves nothing behind', async () => {
  const program = new Program({ env });
  while (!database()) await new Promise((later) => setTimeout(later, 5));
  expect(await program.stop()).toBe(0);
  expect(database()).toBeNull();
});

it('`npm start` passes Ctrl-C on, and its own sudden death too', async () => {
  for (const signal of ['SIGINT', 'SIGKILL'] as const) {
    const program = await new Program({ env, entry: join(PROJECT, 'scripts/start.mjs') }).ready();
    program.kill(signal);
    while (database()) await new Promise((later) => setTimeout(later, 20));
    await expect(answers()).rejects.toThrow('fetch failed');
  }
});
