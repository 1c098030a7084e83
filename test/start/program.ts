// Runs the built program as a real process, the way an administrator does, and watches it.

import { type ChildProcess, spawn } from 'node:child_process';
import { chmodSync, chownSync, mkdtempSync, rmSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { findRunning } from '../../src/database/embedded/cluster';

export const PROJECT = resolve(__dirname, '../..');
const MAIN = join(PROJECT, 'dist/src/main.js');
const READY = 'Hệ thống đã sẵn sàng';

export interface Options {
  env?: Record<string, string>;
  args?: string[];
  /** Run under another account; only root may. */
  uid?: number;
  /** The file to run; the built program unless told. */
  entry?: string;
}

export class Program {
  output = '';
  readonly exited: Promise<number | null>;
  private readonly child: ChildProcess;
  private over = false;

  constructor({ env = {}, args = [], uid, entry = MAIN }: Options) {
    const { PATH, HOME, TMPDIR } = process.env;
    this.child = spawn(process.execPath, [entry, ...args], {
      env: { PATH, HOME, ...(TMPDIR ? { TMPDIR } : {}), ...env },
      stdio: ['ignore', 'pipe', 'pipe'],
      ...(uid === undefined ? {} : { uid, gid: uid }),
    });
    for (const stream of [this.child.stdout, this.child.stderr]) {
      stream?.on('data', (part: Buffer) => (this.output += part.toString()));
    }
    this.exited = new Promise((done) => this.child.on('close', (code) => done(code)));
    void this.exited.then(() => (this.over = true));
  }

  get pid(): number {
    return this.child.pid ?? 0;
  }

  /** Resolves when the program says it is ready. @throws Error with what it said when it ends instead */
  async ready(): Promise<this> {
    while (!this.output.includes(READY)) {
      if (this.over) throw new Error(`The program ended: ${this.output}`);
      await new Promise((later) => setTimeout(later, 20));
    }
    return this;
  }

  kill(signal: NodeJS.Signals): void {
    this.child.kill(signal);
  }

  /** Stops it as Ctrl-C does. @returns its exit code */
  async stop(): Promise<number | null> {
    this.kill('SIGINT');
    return this.exited;
  }
}

/** Runs a program that is expected to refuse. @returns its exit code and the lines it printed */
export async function refused(options: Options): Promise<{ code: number | null; lines: string[] }> {
  const program = new Program(options);
  const code = await program.exited;
  return { code, lines: program.output.trim().split('\n') };
}

/** A new folder for one test, open to every account; `remove` also stops a database still running in it. */
export function scratchFolder(owner?: number): { path: string; dataDir: string; remove: () => Promise<void> } {
  const path = mkdtempSync(join(tmpdir(), 'th-start-'));
  chmodSync(path, 0o755);
  if (owner !== undefined) chownSync(path, owner, owner);
  const dataDir = join(path, 'data');
  return {
    path,
    dataDir,
    remove: async () => {
      await (await findRunning(dataDir))?.stop();
      rmSync(path, { recursive: true, force: true });
    },
  };
}

export async function freePort(): Promise<string> {
  const probe = createServer();
  await new Promise<void>((done) => probe.listen(0, '127.0.0.1', done));
  const { port } = probe.address() as { port: number };
  await new Promise((done) => probe.close(done));
  return String(port);
}
