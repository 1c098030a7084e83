// The server under load: the built program as a process of its own, on a scratch database of an embedded cluster (or
// of the server in TEST_DATABASE_URL) that is dropped afterwards. The load comes from the process that measures.

import { type ChildProcess, spawn } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { join } from 'node:path';
import { programArguments, programEnvironment } from '../scripts/program.mjs';
import { databaseUrl, startCluster } from '../test/cluster/cluster';

const PROJECT = join(__dirname, '..');
const START_LIMIT_MS = 60_000;

export const PASSWORD = 'mat-khau-de-do-toc-do';

export interface RunningServer {
  /** "http://127.0.0.1:40123" */
  origin: string;
  /** The server's own database, for floors and for data made directly. */
  databaseUrl: string;
  /** Of the server process. */
  pid: number;
}

/** Builds what is stale, starts the server with the demo accounts on an empty database, and stops it after `work`. */
export async function withServer<T>(work: (server: RunningServer) => Promise<T>, { web = false } = {}): Promise<T> {
  await build(web);
  const cluster = await startCluster();
  const url = databaseUrl(cluster.adminUrl, cluster.template);
  const port = await freePort();
  const env = {
    ...programEnvironment(),
    DATABASE_URL: url,
    PORT: String(port),
    HOST: '127.0.0.1',
    DEMO_PASSWORD: PASSWORD,
  };
  const program = spawn(process.execPath, [...programArguments(PROJECT), '--demo-accounts'], {
    env: { ...env, NODE_ENV: 'production' },
    stdio: ['ignore', 'ignore', 'inherit'],
  });
  try {
    const origin = `http://127.0.0.1:${port}`;
    await ready(origin, program);
    return await work({ origin, databaseUrl: url, pid: program.pid ?? 0 });
  } finally {
    await stopped(program);
    await cluster.stop();
  }
}

/** Processor time a process has used, ms; null where the system does not tell (it does on Linux, in 10 ms ticks). */
export function processorTime(pid: number): number | null {
  const file = `/proc/${pid}/stat`;
  if (!existsSync(file)) return null;
  // After the name in brackets: state is the first field, user and system ticks the 12th and 13th.
  const fields = readFileSync(file, 'utf8').split(') ').at(-1)?.split(' ') ?? [];
  return (Number(fields[11]) + Number(fields[12])) * 10;
}

/** Builds what is stale of the server, and of the pages when they are looked at. */
export async function build(web = false): Promise<void> {
  const builder = spawn(process.execPath, [join(PROJECT, 'scripts/build.mjs'), ...(web ? [] : ['--no-web'])], {
    stdio: ['ignore', 'ignore', 'inherit'],
  });
  if ((await exitOf(builder)) !== 0) throw new Error('the server could not be built');
}

async function ready(origin: string, program: ChildProcess): Promise<void> {
  for (const end = Date.now() + START_LIMIT_MS; Date.now() < end;) {
    if (program.exitCode !== null) throw new Error(`the server left with code ${program.exitCode}`);
    const answer = await fetch(`${origin}/readyz`).catch(() => null);
    if (answer?.ok) return;
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
  throw new Error('the server did not get ready');
}

async function stopped(program: ChildProcess): Promise<void> {
  if (program.exitCode !== null) return;
  program.kill('SIGTERM');
  await exitOf(program);
}

function exitOf(child: ChildProcess): Promise<number | null> {
  if (child.exitCode !== null) return Promise.resolve(child.exitCode);
  return new Promise((resolve) => child.once('exit', resolve));
}

function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const probe = createServer();
    probe.once('error', reject);
    probe.listen(0, '127.0.0.1', () => {
      const address = probe.address();
      probe.close(() => resolve(typeof address === 'object' && address ? address.port : 0));
    });
  });
}
