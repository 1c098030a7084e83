// Another basis for an indicator in a period, with a reason that is printed and audited (contract: `bases`).

import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { AgencyService } from '../agencies/agency.service';
import { AuditTrail } from '../audit/audit-trail';
import type { Actor } from '../core/access';
import { vietnamIso } from '../core/dates';
import { invalidRequest, Problem } from '../core/problem';
import { indicatorOf, type Template } from '../core/template/template';
import { Clock } from '../database/clock';
import { Transactions } from '../database/transactions';
import { PeriodService } from '../periods/period.service';
import { TemplateStore } from '../periods/template-store';
import { BasisChoice } from './basis-choice.entity';
import type { BasisDto, BasisViewDto } from './consolidation.dto';

@Injectable()
export class BasisService {
  constructor(
    private readonly transactions: Transactions,
    private readonly periods: PeriodService,
    private readonly templates: TemplateStore,
    private readonly agencies: AgencyService,
    private readonly audit: AuditTrail,
    private readonly clock: Clock,
  ) {}

  /** @throws Problem indicator.unknown, period.unknown; request.invalid for unknown kinds or agencies, or nobody at all */
  change(
    actor: Actor,
    period: string,
    indicator: string,
    { kinds, agencies, reason }: BasisDto,
  ): Promise<BasisViewDto> {
    return this.transactions.run(async (manager) => {
      const template = this.templates.of(await this.periods.forWriting(manager, period));
      if (!indicatorOf(template, indicator)) throw new Problem('indicator.unknown');
      await this.refuseUnknown(manager, template, kinds, agencies);
      const before = await manager.findOneBy(BasisChoice, { period, indicator });
      const [fresh, named] = [[...new Set(kinds)], [...new Set(agencies)]];
      const changedAt = this.clock.now();
      const choice = { period, indicator, kinds: fresh, agencies: named, reason, changedBy: actor.username, changedAt };
      await manager.upsert(BasisChoice, choice, ['period', 'indicator']);
      const was = before && { kinds: before.kinds, agencies: before.agencies };
      const detail = { kinds: fresh, agencies: named, reason, ...(was ? { before: was } : {}) };
      await this.audit.record(manager, { actor, action: 'basis.change', period, subject: indicator, detail });
      const changed = { changedBy: actor.username, changedAt: vietnamIso(changedAt) };
      return { indicator, kinds: fresh, agencies: named, reason, ...changed };
    });
  }

  private async refuseUnknown(
    manager: EntityManager,
    template: Template,
    kinds: string[],
    agencies: string[],
  ): Promise<void> {
    const known = new Set((await this.agencies.reporting(manager)).map(({ code }) => code));
    const strangeAgency = agencies.find((code) => !known.has(code));
    const strangeKind = kinds.find((kind) => !template.agencyKinds.some(({ code }) => code === kind));
    if (strangeKind !== undefined) {
      throw invalidRequest({ kinds: `Đề cương không có loại đơn vị “${strangeKind.slice(0, 40)}”.` });
    }
    if (strangeAgency !== undefined) {
      throw invalidRequest({ agencies: `Không có đơn vị báo cáo mang mã “${strangeAgency.slice(0, 40)}”.` });
    }
    if (kinds.length + agencies.length === 0) {
      throw invalidRequest({ kinds: 'Chọn ít nhất một loại đơn vị hoặc một đơn vị để cộng.' });
    }
  }
}
