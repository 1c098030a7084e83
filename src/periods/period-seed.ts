// The first start opens the period the product was made for; afterwards it is the administrator's.

import { Injectable } from '@nestjs/common';
import { AuditTrail } from '../audit/audit-trail';
import { Transactions } from '../database/transactions';
import { PeriodRow } from './period.entity';
import { TemplateStore } from './template-store';

const FIRST = {
  code: 'bdhvs-2026',
  template: 'bdhvs-2026',
  opensOn: '2026-11-15',
  cutoff: '2026-11-30',
  deadline: '2026-12-10',
  planNumber: null,
  planDate: null,
  lockedAt: null,
};

@Injectable()
export class PeriodSeed {
  constructor(
    private readonly transactions: Transactions,
    private readonly templates: TemplateStore,
    private readonly audit: AuditTrail,
  ) {}

  /** Opens the first period when there is none yet; templates must be loaded. */
  async ensure(): Promise<void> {
    await this.transactions.run(async (manager) => {
      if (await manager.existsBy(PeriodRow, {})) return;
      const templateVersion = this.templates.get(FIRST.template).version;
      await manager.insert(PeriodRow, { ...FIRST, templateVersion });
      await this.audit.record(manager, {
        actor: null,
        action: 'period.create',
        period: FIRST.code,
        detail: { templateVersion },
      });
    });
  }
}
