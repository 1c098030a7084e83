// The demo's accounts (contract: "Demo accounts"): one password for all, which need not be changed. They are
// made only in an empty database, so that nobody's real system gets a known password.

import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { Account } from '../accounts/account.entity';
import { hashPassword } from '../accounts/passwords';
import { UserService, type NewAccount } from '../accounts/user.service';
import { AgencyService } from '../agencies/agency.service';
import type { AgencyRow } from '../agencies/agency.entity';
import { AuditEvent } from '../audit/audit-event.entity';
import { AuditTrail } from '../audit/audit-trail';
import { Transactions } from '../database/transactions';
import { Refusal } from '../refusal';
import { WITH_APPROVER } from './states';

/** Printed at start when DEMO_PASSWORD is not set. */
export const DEFAULT_DEMO_PASSWORD = 'TongHop-Demo-2026';

const STAFF: readonly NewAccount[] = [
  { username: 'admin', displayName: 'Quản trị hệ thống', role: 'admin', agency: null },
  { username: 'tonghop', displayName: 'Chuyên viên tổng hợp', role: 'reviewer', agency: null },
  { username: 'lanhdao', displayName: 'Lãnh đạo Sở', role: 'leader', agency: null },
];
const MARK = 'system.demo.accounts';

@Injectable()
export class DemoAccounts {
  constructor(
    private readonly transactions: Transactions,
    private readonly users: UserService,
    private readonly agencies: AgencyService,
    private readonly audit: AuditTrail,
  ) {}

  /** @throws Refusal when the database is already somebody's and no demo; call before anything is loaded */
  async refuseForeignDatabase(): Promise<void> {
    await this.transactions.run(async (manager) => {
      const used = await manager.existsBy(Account, {});
      if (!used || (await this.isMarked(manager))) return;
      throw new Refusal(
        'Bản trình diễn (--demo, --demo-accounts) chỉ chạy trên cơ sở dữ liệu trống; cơ sở dữ liệu này đã có tài khoản.',
      );
    });
  }

  /** Makes the accounts that are missing; a second start changes nothing. Agencies must be loaded. */
  async ensure(password: string, adminPassword: string | null): Promise<void> {
    const passwordHash = await hashPassword(password);
    const adminHash = adminPassword === null ? passwordHash : await hashPassword(adminPassword);
    await this.transactions.run(async (manager) => {
      if (await this.isMarked(manager)) return;
      const taken = new Set((await manager.find(Account)).map((account) => account.username));
      const wanted = [...STAFF, ...(await this.agencies.reporting(manager)).flatMap(accountsOf)];
      const missing = wanted.filter(({ username }) => !taken.has(username));
      const hashOf = ({ role }: NewAccount): string => (role === 'admin' ? adminHash : passwordHash);
      await this.users.addAll(
        manager,
        missing.map((fresh) => ({ fresh, passwordHash: hashOf(fresh) })),
        false,
      );
      await this.audit.record(manager, { actor: null, action: MARK, detail: { accounts: missing.length } });
    });
  }

  private isMarked(manager: EntityManager): Promise<boolean> {
    return manager.existsBy(AuditEvent, { action: MARK });
  }
}

function accountsOf({ code, name }: AgencyRow): NewAccount[] {
  const username = code.toLowerCase();
  const reporter: NewAccount = { username, displayName: `Chuyên viên ${name}`, role: 'reporter', agency: code };
  if (!WITH_APPROVER.includes(code)) return [reporter];
  return [reporter, { username: `${username}.duyet`, displayName: `Lãnh đạo ${name}`, role: 'approver', agency: code }];
}
