// Accounts as the administrator manages them: made with a one-time password, changed, reset, closed.

import { Injectable } from '@nestjs/common';
import type { EntityManager, FindOptionsWhere } from 'typeorm';
import { MoreThan } from 'typeorm';
import { AuditTrail, type AuditAction } from '../audit/audit-trail';
import type { Actor, Role } from '../core/access';
import { vietnamIso } from '../core/dates';
import { userNameKey } from '../core/password';
import { invalidRequest, Problem } from '../core/problem';
import { compareVietnamese } from '../core/text/search';
import { Clock } from '../database/clock';
import { Transactions } from '../database/transactions';
import { pageOf, type Page } from '../requests/page.dto';
import { Account } from './account.entity';
import { FailedSignIns } from './failed-sign-ins';
import { hashPassword, oneTimePassword } from './passwords';
import { SessionService } from './session.service';
import type {
  CreatedUserDto,
  CreateUserDto,
  ResetDto,
  UpdateUserDto,
  UserDto,
  UserQuery,
  ReviewerDto,
  ListedUserDto,
} from './user.dto';

/** What an account is made of. Without `passwordHash` it gets a one-time password. */
export type NewAccount = Pick<Account, 'username' | 'displayName' | 'role' | 'agency'> & { email?: string };

@Injectable()
export class UserService {
  constructor(
    private readonly transactions: Transactions,
    private readonly sessions: SessionService,
    private readonly failed: FailedSignIns,
    private readonly audit: AuditTrail,
    private readonly clock: Clock,
  ) {}

  /** By user name. */
  async list(query: UserQuery): Promise<Page<ListedUserDto>> {
    const limit = query.limit ?? 50;
    const where: FindOptionsWhere<Account> = {
      ...(query.agency === undefined ? {} : { agency: query.agency }),
      ...(query.role === undefined ? {} : { role: query.role }),
      ...(query.after === undefined ? {} : { username: MoreThan(userNameKey(query.after)) }),
    };
    const [rows, failed] = await this.transactions.read(async (manager) => {
      const found = await manager.find(Account, { where, order: { username: 'ASC' }, take: limit + 1 });
      const names = found.map(({ username }) => username);
      return [found, await this.failed.standing(manager, names)] as const;
    });
    const body = (account: Account): ListedUserDto => {
      const { failures, lockedUntil } = failed.get(account.username) ?? { failures: 0, lockedUntil: null };
      return { ...userBody(account), failures, lockedUntil: lockedUntil && vietnamIso(lockedUntil) };
    };
    return pageOf(rows, limit, body, (row) => row.username);
  }

  /** Active reviewers in Vietnamese order of their names. */
  async reviewers(): Promise<ReviewerDto[]> {
    const rows = await this.transactions.run((manager) => manager.findBy(Account, { role: 'reviewer', active: true }));
    return rows
      .map(({ username, displayName }) => ({ username, displayName }))
      .sort((a, b) => compareVietnamese(a.displayName, b.displayName));
  }

  /** @throws Problem user.exists, agency.unknown, request.invalid */
  async create(actor: Actor, dto: CreateUserDto): Promise<CreatedUserDto> {
    const fresh = { ...dto, agency: dto.agency ?? null };
    refuseWrongAgency(fresh.role, fresh.agency);
    const password = oneTimePassword();
    const passwordHash = await hashPassword(password);
    const account = await this.transactions.run(async (manager) => {
      const made = await this.add(manager, fresh, passwordHash, true);
      await this.record(manager, actor, 'user.create', made, { role: made.role });
      return made;
    });
    return { ...userBody(account), oneTimePassword: password };
  }

  /** Adds an account inside a transaction; the caller writes the audit line. */
  async add(manager: EntityManager, fresh: NewAccount, passwordHash: string, mustChange: boolean): Promise<Account> {
    const account = this.make(fresh, passwordHash, mustChange);
    await manager.insert(Account, account);
    return account;
  }

  /** Adds many accounts with one statement, as `add`. */
  async addAll(manager: EntityManager, many: { fresh: NewAccount; passwordHash: string }[], mustChange: boolean) {
    const accounts = many.map(({ fresh, passwordHash }) => this.make(fresh, passwordHash, mustChange));
    if (accounts.length > 0) await manager.insert(Account, accounts);
    return accounts;
  }

  private make(fresh: NewAccount, passwordHash: string, mustChangePassword: boolean): Account {
    const now = this.clock.now();
    const username = userNameKey(fresh.username);
    const { displayName, role, agency, email = '' } = fresh;
    const dates = { createdAt: now, passwordChangedAt: now };
    return { username, displayName, email, role, agency, active: true, passwordHash, mustChangePassword, ...dates };
  }

  /** A change of role or agency, or closing the account, also signs the person out everywhere. */
  async update(actor: Actor, name: string, dto: UpdateUserDto): Promise<UserDto> {
    return this.transactions.run(async (manager) => {
      const account = await this.lock(manager, name);
      const before = userBody(account);
      if (dto.displayName !== undefined) account.displayName = dto.displayName;
      if (dto.email !== undefined) account.email = dto.email;
      if (dto.role !== undefined) account.role = dto.role;
      if (dto.agency !== undefined) account.agency = dto.agency;
      if (dto.active !== undefined) account.active = dto.active;
      refuseWrongAgency(account.role, account.agency);
      if (before.role === 'admin' && before.active && !(account.role === 'admin' && account.active)) {
        await this.refuseLastAdmin(manager, account.username);
      }
      await manager.save(account);
      const after = userBody(account);
      const changed = (Object.keys(after) as (keyof UserDto)[]).filter((key) => before[key] !== after[key]);
      if (changed.some((key) => key === 'role' || key === 'agency' || key === 'active')) {
        await this.sessions.closeAll(manager, account.username);
      }
      const detail = Object.fromEntries(changed.map((key) => [key, { from: before[key], to: after[key] }]));
      await this.record(manager, actor, 'user.update', account, detail);
      return after;
    });
  }

  /** A forgotten password: a one-time password, the lock lifted, every session ended. */
  async reset(actor: Actor, name: string): Promise<ResetDto> {
    const password = oneTimePassword();
    const passwordHash = await hashPassword(password);
    return this.transactions.run(async (manager) => {
      const account = await this.lock(manager, name);
      const changes = { passwordHash, mustChangePassword: true, passwordChangedAt: this.clock.now() };
      await manager.update(Account, { username: account.username }, changes);
      await this.failed.forget(manager, account.username);
      await this.sessions.closeAll(manager, account.username);
      await this.record(manager, actor, 'user.reset', account, {});
      return { username: account.username, oneTimePassword: password };
    });
  }

  async signOut(actor: Actor, name: string): Promise<void> {
    await this.transactions.run(async (manager) => {
      const account = await this.lock(manager, name);
      await this.sessions.closeAll(manager, account.username);
      await this.record(manager, actor, 'user.signOut', account, {});
    });
  }

  /** Whether somebody of the agency can submit after approval (contract: `submit.approverRequired`). */
  async hasActiveApprover(manager: EntityManager, agency: string): Promise<boolean> {
    return manager.existsBy(Account, { agency, role: 'approver', active: true });
  }

  private async lock(manager: EntityManager, name: string): Promise<Account> {
    const account = await manager.findOne(Account, {
      where: { username: userNameKey(name) },
      lock: { mode: 'for_no_key_update' },
    });
    if (!account) throw new Problem('user.unknown');
    return account;
  }

  private async refuseLastAdmin(manager: EntityManager, username: string): Promise<void> {
    const admins = await manager.find(Account, {
      where: { role: 'admin', active: true },
      lock: { mode: 'for_no_key_update' },
    });
    if (!admins.some((admin) => admin.username !== username)) throw new Problem('user.lastAdmin');
  }

  private record(
    manager: EntityManager,
    actor: Actor,
    action: AuditAction,
    account: Pick<Account, 'username' | 'agency'>,
    detail: Record<string, unknown>,
  ): Promise<void> {
    return this.audit.record(manager, { actor, action, agency: account.agency, subject: account.username, detail });
  }
}

/** Reporters and approvers belong to an agency, nobody else does. @throws Problem request.invalid */
export function refuseWrongAgency(role: Role, agency: string | null): void {
  const fault = agencyFault(role, agency);
  if (fault) throw invalidRequest({ agency: fault });
}

export function agencyFault(role: Role, agency: string | null): string | undefined {
  const needed = role === 'reporter' || role === 'approver';
  if (needed && !agency) return 'Chuyên viên nhập liệu và lãnh đạo đơn vị phải thuộc một đơn vị; hãy nhập mã đơn vị.';
  if (!needed && agency) return 'Vai trò này không thuộc đơn vị báo cáo; hãy để trống mã đơn vị.';
  return undefined;
}

export function userBody(account: Account): UserDto {
  const { username, displayName, email, role, agency, active, mustChangePassword, createdAt } = account;
  return { username, displayName, email, role, agency, active, mustChangePassword, createdAt: vietnamIso(createdAt) };
}
