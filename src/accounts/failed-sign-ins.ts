// Failed sign-ins: counted per name in the database (a restart does not forgive), per address in memory. Names without
// an account are counted alike, so that a lock tells nobody which names exist.

import { Injectable } from '@nestjs/common';
import { InjectDataSource } from '@nestjs/typeorm';
import type { DataSource, EntityManager } from 'typeorm';
import { AuditTrail } from '../audit/audit-trail';
import { Problem } from '../core/problem';
import { Clock } from '../database/clock';
import { AccountSettings } from './settings';

const MINUTE = 60_000;
/** Old failures of names nobody tries any more are cleared away. */
const KEPT_FOR = 24 * 60 * MINUTE;

// A failure long after the last one starts a new count. The lock is set by the failure that reaches the limit.
const COUNT = `INSERT INTO failed_sign_in AS f (username, failures, last_at) VALUES ($1, 1, $2)
  ON CONFLICT (username) DO UPDATE SET last_at = $2,
    failures = CASE WHEN f.last_at < $3 THEN 1 ELSE f.failures + 1 END,
    locked_until = CASE WHEN f.last_at >= $3 AND f.failures + 1 >= $4 THEN $5::timestamptz END
  RETURNING locked_until AS "lockedUntil"`;

export interface FailedStanding {
  failures: number;
  lockedUntil: Date | null;
}

@Injectable()
export class FailedSignIns {
  private readonly queues = new Map<string, Promise<unknown>>();
  private readonly addresses = new Map<string, { since: number; failures: number }>();

  constructor(
    @InjectDataSource() private readonly dataSource: DataSource,
    private readonly audit: AuditTrail,
    private readonly clock: Clock,
    private readonly settings: AccountSettings,
  ) {}

  /** Runs `work` after all earlier work for the same name is done. */
  async oneAtATime<T>(username: string, work: () => Promise<T>): Promise<T> {
    const before = this.queues.get(username) ?? Promise.resolve();
    const turn = before.then(work, work);
    const settled = turn.catch(() => undefined);
    this.queues.set(username, settled);
    try {
      return await turn;
    } finally {
      if (this.queues.get(username) === settled) this.queues.delete(username);
    }
  }

  /** @throws Problem session.locked for a locked name, request.tooMany for an address with too many failures */
  async refuseLocked(username: string, address: string): Promise<void> {
    const now = this.clock.now().getTime();
    const seen = this.addresses.get(address);
    if (seen && now - seen.since < MINUTE && seen.failures >= this.settings.failuresPerAddress) {
      throw new Problem('request.tooMany', undefined, { retryAfter: Math.ceil((seen.since + MINUTE - now) / 1000) });
    }
    const [row] = await this.dataSource.query<{ lockedUntil: Date | null }[]>(
      'SELECT locked_until AS "lockedUntil" FROM failed_sign_in WHERE username = $1',
      [username],
    );
    const until = row?.lockedUntil?.getTime() ?? 0;
    if (until <= now) return;
    await this.audit.recordApart({
      actor: null,
      action: 'session.signIn',
      subject: username.slice(0, 100),
      outcome: 'refused',
      detail: { code: 'session.locked' },
    });
    const minutes = Math.ceil((until - now) / MINUTE);
    const detail = `Đề nghị thử lại sau ${minutes} phút, hoặc liên hệ quản trị hệ thống để được cấp lại mật khẩu.`;
    throw new Problem('session.locked', detail, { retryAfter: Math.ceil((until - now) / 1000) });
  }

  /** Counts one more failure; returns until when the name is now locked, if it is. */
  async count(username: string, address: string): Promise<Date | null> {
    const now = this.clock.now();
    this.countAddress(address, now.getTime());
    const { lockedFor, failuresBeforeLock } = this.settings;
    await this.dataSource.query('DELETE FROM failed_sign_in WHERE last_at < $1', [new Date(now.getTime() - KEPT_FOR)]);
    const [row] = await this.dataSource.query<{ lockedUntil: Date | null }[]>(COUNT, [
      username,
      now,
      new Date(now.getTime() - lockedFor),
      failuresBeforeLock,
      new Date(now.getTime() + lockedFor),
    ]);
    return row?.lockedUntil ?? null;
  }

  /** Of these names, those with wrong passwords that still count. `lockedUntil` is null when the name is not locked. */
  async standing(manager: EntityManager, usernames: string[]): Promise<Map<string, FailedStanding>> {
    const now = this.clock.now();
    const since = new Date(now.getTime() - this.settings.lockedFor);
    const rows = await manager.query<({ username: string } & FailedStanding)[]>(
      `SELECT username, failures, CASE WHEN locked_until > $2 THEN locked_until END AS "lockedUntil"
       FROM failed_sign_in WHERE username = ANY($1) AND (last_at >= $3 OR locked_until > $2)`,
      [usernames, now, since],
    );
    return new Map(rows.map(({ username, failures, lockedUntil }) => [username, { failures, lockedUntil }]));
  }

  async forget(manager: EntityManager, username: string): Promise<void> {
    await manager.query('DELETE FROM failed_sign_in WHERE username = $1', [username]);
  }

  private countAddress(address: string, now: number): void {
    const seen = this.addresses.get(address);
    if (seen && now - seen.since < MINUTE) {
      seen.failures += 1;
      return;
    }
    // Addresses come from outside: what is over is forgotten before anything is added.
    for (const [one, { since }] of this.addresses) if (now - since >= MINUTE) this.addresses.delete(one);
    this.addresses.set(address, { since: now, failures: 1 });
  }
}
