// What PostgreSQL writes about itself into postmaster.pid, and the questions that can be answered from it: is a server
// running on this cluster, where is its socket, has it gone.

import { readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { Client } from 'pg';
import { codeOf } from '../../refusal';
import { SOCKET_PORT } from './settings';

export interface Postmaster {
  pid: number;
  socketFolder: string;
  ready: boolean;
}

/** The server named in the cluster's lock file, which may be long gone; `null` without such a file. */
export function readPostmaster(cluster: string): Postmaster | null {
  let lines: string[];
  try {
    lines = readFileSync(join(cluster, 'postmaster.pid'), 'utf8').split('\n');
  } catch {
    return null;
  }
  const pid = Number(lines[0]);
  if (!Number.isInteger(pid) || pid < 1) return null;
  return { pid, socketFolder: lines[4] ?? '', ready: lines[7]?.trim() === 'ready' };
}

/** Address of a database of the server behind a socket. */
export function socketUrl(socketFolder: string, database: string): string {
  return `postgresql://postgres@localhost:${SOCKET_PORT}/${database}?host=${encodeURIComponent(socketFolder)}`;
}

/** Does the server answer? */
export async function answers(server: Postmaster): Promise<boolean> {
  if (!server.ready || !server.socketFolder) return false;
  const client = new Client({
    connectionString: socketUrl(server.socketFolder, 'postgres'),
    connectionTimeoutMillis: 2000,
  });
  client.on('error', () => undefined);
  try {
    await client.connect();
    await client.end();
    return true;
  } catch {
    return false;
  }
}

/**
 * Removes the lock file of a server that cannot exist any more: after a restart of the machine or container another
 * program may run under its process id, and PostgreSQL would wait for it for ever.
 */
export function removeForeignLock(cluster: string): void {
  const server = readPostmaster(cluster);
  if (!server || process.platform !== 'linux') return;
  let program: string;
  try {
    program = readFileSync(`/proc/${server.pid}/comm`, 'utf8').trim();
  } catch {
    return; // gone: PostgreSQL finds out by itself
  }
  if (program !== 'postgres') rmSync(join(cluster, 'postmaster.pid'), { force: true });
}

/** Does the process run? One that has ended and waits for its parent to notice (a zombie) does not. */
export function isRunning(pid: number): boolean {
  try {
    process.kill(pid, 0);
  } catch (error) {
    return codeOf(error) === 'EPERM';
  }
  try {
    return process.platform !== 'linux' || !/\) Z /.test(readFileSync(`/proc/${pid}/stat`, 'utf8'));
  } catch {
    return false;
  }
}

/** Asks the server to end its sessions and stop (a fast shutdown), and waits until it has. */
export async function stopPostmaster(cluster: string): Promise<void> {
  const server = readPostmaster(cluster);
  if (!server) return;
  for (const [signal, seconds] of [
    ['SIGINT', 20],
    ['SIGQUIT', 5],
  ] as const) {
    // prettier-ignore
    try {
      process.kill(server.pid, signal);
    } catch {
      return;
    }
    for (let waited = 0; waited < seconds * 1000; waited += 20) {
      if (!isRunning(server.pid)) return;
      await pause(20);
    }
  }
}
