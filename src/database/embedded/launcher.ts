// Runs PostgreSQL's programs on a folder under the right account, with nothing of our environment, and keeps what they
// print in postgres.log.

import { type ChildProcess, spawn } from 'node:child_process';
import { closeSync, openSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { Refusal } from '../../refusal';
import { type Owner, canReach } from './owner';

export interface Running {
  pid: number | undefined;
  running(): boolean;
  exitCode(): number | null;
  /** What it printed so far that matters, in one line. */
  log(): string;
}

/**
 * glibc's malloc gives what a statement on a report of 100 kB took back to the system at once and fetches it again for the
 * next one, page by page. Where a page costs microseconds (a virtual machine) that was a fifth of a write. No other libc
 * reads these.
 */
const KEEP_MEMORY = {
  MALLOC_MMAP_THRESHOLD_: '16777216',
  MALLOC_TRIM_THRESHOLD_: '33554432',
  MALLOC_TOP_PAD_: '1048576',
};

/** Longer logs start anew. */
const LOG_LIMIT = 20_000_000;

export class Launcher {
  /** The folder as the programs are to be told of it. */
  readonly folder: string;
  private readonly handle: number | null;
  private readonly logFile: string;

  /**
   * When a folder above the cluster is closed to its account (a clone below /root, say), the programs get the open
   * folder itself as file descriptor 3 and reach it through /proc, past the closed door.
   */
  constructor(
    home: string,
    cluster: string,
    private readonly owner: Owner,
  ) {
    this.logFile = join(home, 'postgres.log');
    const reachable = canReach(owner, cluster);
    if (!reachable && process.platform !== 'linux') {
      throw new Refusal(
        `Tài khoản chạy PostgreSQL không vào được thư mục dữ liệu ${home}; hãy đặt biến DATA_DIR tới thư mục khác.`,
      );
    }
    this.handle = reachable ? null : openSync(cluster, 'r');
    this.folder = reachable ? cluster : '/proc/self/fd/3';
  }

  /** Starts a program that outlives this process and does not hear its Ctrl-C. */
  spawn(program: string, args: readonly string[]): Running {
    const tooLong = (statSync(this.logFile, { throwIfNoEntry: false })?.size ?? 0) > LOG_LIMIT;
    const log = openSync(this.logFile, tooLong ? 'w' : 'a', 0o600);
    const from = statSync(this.logFile).size;
    let failure = '';
    const child: ChildProcess = spawn(program, args, {
      cwd: '/',
      detached: true,
      env: { PATH: process.env.PATH ?? '/usr/bin:/bin', LC_ALL: 'C', ...KEEP_MEMORY },
      stdio: ['ignore', log, log, ...(this.handle === null ? [] : [this.handle])],
      ...(this.owner ?? {}),
    });
    closeSync(log);
    child.on('error', (error) => (failure = error.message));
    child.unref();
    return {
      pid: child.pid,
      running: () => failure === '' && child.exitCode === null && child.signalCode === null,
      exitCode: () => child.exitCode,
      log: () => failure || essence(readFileSync(this.logFile).subarray(from).toString()),
    };
  }

  /** Runs a program to its end. */
  async run(program: string, args: readonly string[]): Promise<{ code: number; log: string }> {
    const running = this.spawn(program, args);
    while (running.running()) await new Promise((resolve) => setTimeout(resolve, 10));
    return { code: running.exitCode() ?? 1, log: running.log() };
  }

  close(): void {
    if (this.handle !== null) closeSync(this.handle);
  }
}

/** The lines that say what went wrong. */
function essence(log: string): string {
  const lines = log.split('\n').filter((line) => line.trim() !== '');
  const telling = lines.filter((line) => /FATAL|PANIC|error:|could not|cannot/i.test(line));
  return (telling.length > 0 ? telling : lines).slice(-2).join(' ').trim();
}
