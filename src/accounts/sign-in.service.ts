// Signing in and out. A wrong name and a wrong password look and last alike; five failures lock a name for a while,
// known or not. A second factor or OpenID Connect would stand between `verify` and `open` (docs/decisions/sessions.md).

import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { AuditTrail } from '../audit/audit-trail';
import { type Actor } from '../core/access';
import { passwordFaults, userNameKey } from '../core/password';
import { invalidRequest, Problem } from '../core/problem';
import { Clock } from '../database/clock';
import { Transactions } from '../database/transactions';
import { Account } from './account.entity';
import { FailedSignIns } from './failed-sign-ins';
import { hashPassword, isPassword } from './passwords';
import { SessionService, type Session } from './session.service';

export interface SignedIn {
  account: Account;
  /** For the cookie. */
  token: string;
}

@Injectable()
export class SignInService {
  constructor(
    private readonly transactions: Transactions,
    private readonly sessions: SessionService,
    private readonly failed: FailedSignIns,
    private readonly audit: AuditTrail,
    private readonly clock: Clock,
  ) {}

  /**
   * @param address where the request comes from, for the limit of failures
   * @param oldKey the browser's former session, which ends: the token is a new one at every sign-in
   * @throws Problem session.wrongCredentials (401), session.locked, request.tooMany (429)
   */
  async signIn(name: string, password: string, address: string, oldKey: string | undefined): Promise<SignedIn> {
    const username = userNameKey(name);
    const account = await this.verify(username, password, address);
    return this.transactions.run(async (manager) => {
      await this.failed.forget(manager, username);
      if (oldKey) await this.sessions.close(manager, oldKey);
      const token = await this.sessions.open(manager, username);
      await this.audit.record(manager, {
        actor: account,
        action: 'session.signIn',
        agency: account.agency,
        subject: username,
      });
      return { account, token };
    });
  }

  async signOut(session: Pick<Session, 'actor' | 'key'>): Promise<void> {
    await this.transactions.run(async (manager) => {
      await this.sessions.close(manager, session.key);
      await this.recordOut(manager, session.actor, {});
    });
  }

  async signOutEverywhere(actor: Actor): Promise<void> {
    await this.transactions.run(async (manager) => {
      await this.sessions.closeAll(manager, actor.username);
      await this.recordOut(manager, actor, { everywhere: true });
    });
  }

  /**
   * A new password of the person's own. Every other session of the account ends, and this one gets a new token.
   * @throws Problem request.invalid with issues on `currentPassword` and `newPassword`
   */
  async changePassword(actor: Actor, current: string, next: string, address: string): Promise<SignedIn> {
    const { username } = actor;
    await this.verify(username, current, address).catch((error: unknown) => {
      if (error instanceof Problem && error.code === 'session.wrongCredentials') {
        throw invalidRequest({ currentPassword: 'Mật khẩu hiện tại chưa đúng.' });
      }
      throw error;
    });
    const faults = passwordFaults(next, username);
    if (next === current) faults.push('Mật khẩu mới phải khác mật khẩu hiện tại.');
    if (faults.length > 0) throw invalidRequest({ newPassword: faults.join(' ') });
    const passwordHash = await hashPassword(next);
    return this.transactions.run(async (manager) => {
      const changes = { passwordHash, mustChangePassword: false, passwordChangedAt: this.clock.now() };
      await manager.update(Account, { username }, changes);
      await this.failed.forget(manager, username);
      await this.sessions.closeAll(manager, username);
      const token = await this.sessions.open(manager, username);
      await this.audit.record(manager, {
        actor,
        action: 'session.changePassword',
        agency: actor.agency,
        subject: username,
      });
      return { account: await manager.findOneByOrFail(Account, { username }), token };
    });
  }

  /** One name is verified by one request at a time, so that guesses sent together cannot outrun the lock. */
  private verify(username: string, password: string, address: string): Promise<Account> {
    return this.failed.oneAtATime(username, async () => {
      await this.failed.refuseLocked(username, address);
      const account = await this.transactions.run((manager) => manager.findOneBy(Account, { username, active: true }));
      if (await isPassword(account?.passwordHash, password)) return account as Account;
      const lockedUntil = await this.failed.count(username, address);
      await this.audit.recordApart({
        actor: null,
        action: 'session.signIn',
        agency: account?.agency,
        subject: username.slice(0, 100),
        outcome: 'refused',
        detail: { code: 'session.wrongCredentials', ...(lockedUntil ? { lockedUntil } : {}) },
      });
      throw new Problem('session.wrongCredentials');
    });
  }

  private recordOut(manager: EntityManager, actor: Actor, detail: Record<string, unknown>): Promise<void> {
    const { agency, username } = actor;
    return this.audit.record(manager, { actor, action: 'session.signOut', agency, subject: username, detail });
  }
}
