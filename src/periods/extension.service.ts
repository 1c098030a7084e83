// When each agency's report is due: the period's deadline, or the agency's own extension of it.

import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { AgencyService } from '../agencies/agency.service';
import { AuditTrail } from '../audit/audit-trail';
import type { Actor } from '../core/access';
import { endOfDay, formatDateTime, isRealDate, vietnamIso } from '../core/dates';
import { invalidRequest, Problem } from '../core/problem';
import { Clock } from '../database/clock';
import { Transactions } from '../database/transactions';
import { Extension } from './extension.entity';
import type { ExtendDto, ExtensionDto } from './period.dto';
import type { PeriodRow } from './period.entity';
import { PeriodService } from './period.service';

@Injectable()
export class ExtensionService {
  constructor(
    private readonly transactions: Transactions,
    private readonly periods: PeriodService,
    private readonly agencies: AgencyService,
    private readonly audit: AuditTrail,
    private readonly clock: Clock,
  ) {}

  /** The last instant at which the agency's report is on time. */
  async dueAt(manager: EntityManager, period: PeriodRow, agency: string): Promise<Date> {
    const extension = await manager.findOneBy(Extension, { period: period.code, agency });
    return extension?.dueAt ?? endOfDay(period.deadline);
  }

  /** For every agency at once: a function from agency code to due time. */
  async dueTimes(manager: EntityManager, period: PeriodRow): Promise<(agency: string) => Date> {
    const extensions = await manager.findBy(Extension, { period: period.code });
    const own = new Map(extensions.map((extension) => [extension.agency, extension.dueAt]));
    const deadline = endOfDay(period.deadline);
    return (agency) => own.get(agency) ?? deadline;
  }

  /** Grants an extension, or changes one. @throws Problem agency.unknown, period.unknown, request.invalid */
  async grant(actor: Actor, periodCode: string, agency: string, dto: ExtendDto): Promise<ExtensionDto> {
    return this.transactions.run(async (manager) => {
      const period = await this.periods.forWriting(manager, periodCode);
      await this.agencies.one(manager, agency);
      const dueAt = dueTime(dto.dueAt);
      const deadline = endOfDay(period.deadline);
      if (dueAt <= deadline) {
        throw invalidRequest({ dueAt: `Hạn mới phải sau hạn chung (${formatDateTime(deadline)}).` });
      }
      const before = await manager.findOneBy(Extension, { period: period.code, agency });
      const { reason } = dto;
      const granted = {
        period: period.code,
        agency,
        dueAt,
        reason,
        grantedBy: actor.username,
        grantedAt: this.clock.now(),
      };
      await manager.upsert(Extension, granted, ['period', 'agency']);
      const detail = { dueAt: vietnamIso(dueAt), reason, ...(before ? { before: vietnamIso(before.dueAt) } : {}) };
      await this.audit.record(manager, { actor, action: 'extension.grant', agency, period: period.code, detail });
      return { ...granted, dueAt: vietnamIso(dueAt), grantedAt: vietnamIso(granted.grantedAt) };
    });
  }

  /** @throws Problem extension.unknown */
  async remove(actor: Actor, periodCode: string, agency: string): Promise<void> {
    await this.transactions.run(async (manager) => {
      const period = await this.periods.forWriting(manager, periodCode);
      const extension = await manager.findOneBy(Extension, { period: period.code, agency });
      if (!extension) throw new Problem('extension.unknown');
      await manager.remove(extension);
      const detail = { dueAt: vietnamIso(extension.dueAt) };
      await this.audit.record(manager, { actor, action: 'extension.remove', agency, period: period.code, detail });
    });
  }
}

/** A day means the whole of it, in Vietnam. */
function dueTime(text: string): Date {
  const isDay = text.length === 10;
  const time = isDay ? endOfDay(text) : new Date(text);
  if (Number.isNaN(time.getTime()) || !isRealDate(text.slice(0, 10))) {
    throw invalidRequest({ dueAt: 'Hạn mới (dueAt) phải là một ngày có thật, ví dụ 2026-12-20.' });
  }
  return time;
}
