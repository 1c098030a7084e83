// Sessions: a random token in an HttpOnly cookie, its hash in PostgreSQL. Idle and absolute limits are judged here, by
// the injected clock; a session always speaks with the account as it is now (docs/decisions/sessions.md).

import { createHash, randomBytes } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { InjectDataSource } from '@nestjs/typeorm';
import type { Request, Response } from 'express';
import type { DataSource, EntityManager } from 'typeorm';
import type { Actor } from '../core/access';
import { Clock } from '../database/clock';
import { Gathering } from '../database/gathering';
import { prepared } from '../database/prepared';
import { AccountSettings } from './settings';

export interface Session {
  key: string;
  actor: Actor;
  /** The one-time password is still in use: only `session.*` actions are open. */
  mustChangePassword: boolean;
}

interface SessionRow extends Actor {
  key: string;
  mustChangePassword: boolean;
  signedInAt: Date;
  seenAt: Date;
}

/** Being seen is written down once a minute, not with every request: a save should cost one commit, not two. */
const SEEN_EVERY = 60_000;

const FIND = {
  name: 'session.find',
  text: `SELECT s.key, a.username, a.display_name AS "displayName", a.role, a.agency,
    a.must_change_password AS "mustChangePassword", s.signed_in_at AS "signedInAt", s.seen_at AS "seenAt"
  FROM session s JOIN account a USING (username) WHERE s.key = ANY ($1::text[]) AND a.active`,
};

@Injectable()
export class SessionService {
  private readonly rows = new Gathering((keys: string[]) => this.rowsOf(keys));

  constructor(
    @InjectDataSource() private readonly dataSource: DataSource,
    private readonly clock: Clock,
    private readonly settings: AccountSettings,
  ) {}

  /** The session of the request's cookie; undefined without one, after its limits, or when the account is closed. */
  async find(request: Request): Promise<Session | undefined> {
    const token = tokenOf(request);
    if (!token) return undefined;
    const key = keyOf(token);
    const row = await this.rows.one(key);
    if (!row) return undefined;
    const now = this.clock.now();
    const idle = now.getTime() - row.seenAt.getTime();
    const age = now.getTime() - row.signedInAt.getTime();
    if (idle > this.settings.idleLimit || age > this.settings.absoluteLimit) {
      await this.dataSource.query('DELETE FROM session WHERE key = $1', [key]);
      return undefined;
    }
    if (idle > SEEN_EVERY) await this.dataSource.query('UPDATE session SET seen_at = $2 WHERE key = $1', [key, now]);
    const { username, displayName, role, agency, mustChangePassword } = row;
    return { key, actor: { username, displayName, role, agency }, mustChangePassword };
  }

  private async rowsOf(keys: string[]): Promise<(SessionRow | undefined)[]> {
    const found = await prepared<SessionRow>(this.dataSource.manager, FIND, [keys]);
    const rows = new Map(found.map((row) => [row.key, row]));
    return keys.map((key) => rows.get(key));
  }

  /** Opens a session and returns the token for the cookie. Sessions past their limits are cleared away on the way. */
  async open(manager: EntityManager, username: string): Promise<string> {
    const now = this.clock.now();
    const { idleLimit, absoluteLimit } = this.settings;
    await manager.query('DELETE FROM session WHERE seen_at < $1 OR signed_in_at < $2', [
      new Date(now.getTime() - idleLimit),
      new Date(now.getTime() - absoluteLimit),
    ]);
    const token = randomBytes(32).toString('base64url');
    await manager.query('INSERT INTO session (key, username, signed_in_at, seen_at) VALUES ($1, $2, $3, $3)', [
      keyOf(token),
      username,
      now,
    ]);
    return token;
  }

  async close(manager: EntityManager, key: string): Promise<void> {
    await manager.query('DELETE FROM session WHERE key = $1', [key]);
  }

  /** Signs the person out everywhere; with deactivation and a new password too. */
  async closeAll(manager: EntityManager, username: string): Promise<void> {
    await manager.query('DELETE FROM session WHERE username = $1', [username]);
  }

  /** Hands the browser its token. Not kept when the browser closes: PCs are shared. */
  setCookie(request: Request, response: Response, token: string): void {
    response.cookie(cookieName(request, this.settings), token, cookieOptions(request, this.settings));
  }

  clearCookie(request: Request, response: Response): void {
    response.clearCookie(cookieName(request, this.settings), cookieOptions(request, this.settings));
  }

  /** The key of the request's session, whether it is still good or not. */
  keyOfRequest(request: Request): string | undefined {
    const token = tokenOf(request);
    return token === undefined ? undefined : keyOf(token);
  }
}

const NAME = 'tong-hop-session';
const SECURE_NAME = `__Host-${NAME}`;

function behindTls(request: Request, settings: AccountSettings): boolean {
  return request.secure || (settings.publicUrl?.startsWith('https:') ?? false);
}

function cookieName(request: Request, settings: AccountSettings): string {
  return behindTls(request, settings) ? SECURE_NAME : NAME;
}

function cookieOptions(request: Request, settings: AccountSettings) {
  return { httpOnly: true, sameSite: 'lax', secure: behindTls(request, settings), path: '/' } as const;
}

function tokenOf(request: Request): string | undefined {
  const cookies = (request.headers.cookie ?? '').split(';').map((pair) => pair.trim());
  for (const name of [SECURE_NAME, NAME]) {
    const value = cookies.find((pair) => pair.startsWith(`${name}=`))?.slice(name.length + 1);
    if (value && /^[\w-]{43}$/.test(value)) return value;
  }
  return undefined;
}

function keyOf(token: string): string {
  return createHash('sha256').update(token).digest('base64url');
}
