// The first start makes the administrator's account: with ADMIN_PASSWORD, or with a one-time password to print.

import { Injectable } from '@nestjs/common';
import { AuditTrail } from '../audit/audit-trail';
import { passwordFaults } from '../core/password';
import { Transactions } from '../database/transactions';
import { Refusal } from '../refusal';
import { Account } from './account.entity';
import { hashPassword, oneTimePassword } from './passwords';
import { UserService } from './user.service';

@Injectable()
export class FirstAdmin {
  constructor(
    private readonly transactions: Transactions,
    private readonly users: UserService,
    private readonly audit: AuditTrail,
  ) {}

  /**
   * Makes `admin` when there is no administrator yet.
   * @returns the one-time password to print; null when the account was there or its password was given
   * @throws Refusal when the given password is too weak
   */
  async ensure(givenPassword: string | null): Promise<string | null> {
    const exists = await this.transactions.run((manager) => manager.existsBy(Account, { role: 'admin' }));
    if (exists) return null;
    const faults = givenPassword === null ? [] : passwordFaults(givenPassword, 'admin');
    if (faults.length > 0) throw new Refusal(`Biến ADMIN_PASSWORD chưa dùng được: ${faults.join(' ')}`);
    const password = givenPassword ?? oneTimePassword();
    const passwordHash = await hashPassword(password);
    await this.transactions.run(async (manager) => {
      const account = { username: 'admin', displayName: 'Quản trị hệ thống', role: 'admin', agency: null } as const;
      await this.users.add(manager, account, passwordHash, givenPassword === null);
      await this.audit.record(manager, {
        actor: null,
        action: 'user.create',
        subject: 'admin',
        detail: { role: 'admin' },
      });
    });
    return givenPassword === null ? password : null;
  }
}
