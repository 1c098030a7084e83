// Reporting periods: their days, their lock, and when each agency's report is due.

import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { AuditTrail } from '../audit/audit-trail';
import type { Actor } from '../core/access';
import { formatDate, formatDateTime, vietnamIso } from '../core/dates';
import { invalidRequest, Problem } from '../core/problem';
import { Clock } from '../database/clock';
import { Transactions } from '../database/transactions';
import type { AnnounceDto, CreatePeriodDto, PeriodDto, UpdatePeriodDto } from './period.dto';
import { PeriodRow } from './period.entity';
import { TemplateStore } from './template-store';

@Injectable()
export class PeriodService {
  constructor(
    private readonly transactions: Transactions,
    private readonly templates: TemplateStore,
    private readonly audit: AuditTrail,
    private readonly clock: Clock,
  ) {}

  /** Newest first. */
  async list(): Promise<PeriodDto[]> {
    const rows = await this.transactions.run((manager) =>
      manager.find(PeriodRow, { order: { deadline: 'DESC', code: 'ASC' } }),
    );
    return rows.map((row) => this.body(row));
  }

  /** @throws Problem period.unknown */
  async read(code: string): Promise<PeriodDto> {
    return this.body(await this.transactions.run((manager) => this.one(manager, code)));
  }

  /** @throws Problem period.unknown */
  async one(manager: EntityManager, code: string): Promise<PeriodRow> {
    const row = await manager.findOneBy(PeriodRow, { code });
    if (!row) throw new Problem('period.unknown');
    return row;
  }

  /**
   * The period for a transaction that writes a report: until it ends, the period can be neither locked nor unlocked,
   * and many such transactions run side by side. Call it before reading anything the lock protects.
   * @throws Problem period.unknown
   */
  async forWriting(manager: EntityManager, code: string): Promise<PeriodRow> {
    await manager.query('SELECT pg_advisory_xact_lock_shared(hashtextextended($1, 0))', [lockName(code)]);
    return this.one(manager, code);
  }

  /** @throws Problem period.exists, template.unknown, request.invalid when the days are out of order */
  async create(actor: Actor, dto: CreatePeriodDto): Promise<PeriodDto> {
    const { version } = this.templates.get(dto.template);
    return this.transactions.run(async (manager) => {
      const { code, template, opensOn, cutoff, deadline } = dto;
      const plan = { planNumber: dto.plan?.number ?? null, planDate: dto.plan?.date ?? null };
      const fresh = { code, template, templateVersion: version, opensOn, cutoff, deadline, ...plan, lockedAt: null };
      const row = manager.create(PeriodRow, { ...fresh, announcement: '', helpContact: '', announcedAt: null });
      refuseDisorder(row);
      await manager.insert(PeriodRow, row);
      await this.audit.record(manager, { actor, action: 'period.create', period: code, detail: { ...fresh } });
      return this.body(row);
    });
  }

  /** @throws Problem period.unknown, request.invalid when the days are out of order */
  async update(actor: Actor, code: string, dto: UpdatePeriodDto): Promise<PeriodDto> {
    return this.transactions.run(async (manager) => {
      const row = await this.alone(manager, code);
      const before = { ...row };
      row.opensOn = dto.opensOn ?? row.opensOn;
      row.cutoff = dto.cutoff ?? row.cutoff;
      row.deadline = dto.deadline ?? row.deadline;
      if (dto.plan?.number !== undefined) row.planNumber = dto.plan.number || null;
      if (dto.plan?.date !== undefined) row.planDate = dto.plan.date;
      refuseDisorder(row);
      await manager.save(row);
      const changed = (Object.keys(before) as (keyof PeriodRow)[]).filter((key) => before[key] !== row[key]);
      const detail = Object.fromEntries(changed.map((key) => [key, { from: before[key], to: row[key] }]));
      await this.audit.record(manager, { actor, action: 'period.update', period: code, detail });
      return this.body(row);
    });
  }

  /** What every agency reads on its first page. @throws Problem period.unknown */
  async announce(actor: Actor, code: string, { text, contact }: AnnounceDto): Promise<PeriodDto> {
    return this.transactions.run(async (manager) => {
      const row = await this.alone(manager, code);
      const before = { text: row.announcement, contact: row.helpContact };
      Object.assign(row, { announcement: text, helpContact: contact, announcedAt: this.clock.now() });
      await manager.save(row);
      const detail = { from: before, to: { text, contact } };
      await this.audit.record(manager, { actor, action: 'period.announce', period: code, detail });
      return this.body(row);
    });
  }

  /** Locks the figures: from now on agencies' writes are refused. @throws Problem period.locked when it already is */
  async lock(actor: Actor, code: string): Promise<PeriodDto> {
    return this.transactions.run(async (manager) => {
      const row = await this.alone(manager, code);
      if (row.lockedAt) throw lockedProblem(row.lockedAt);
      row.lockedAt = this.clock.now();
      await manager.save(row);
      await this.audit.record(manager, { actor, action: 'period.lock', period: code });
      return this.body(row);
    });
  }

  /** @throws Problem period.notLocked */
  async unlock(actor: Actor, code: string, reason: string): Promise<PeriodDto> {
    return this.transactions.run(async (manager) => {
      const row = await this.alone(manager, code);
      if (!row.lockedAt) throw new Problem('period.notLocked');
      const detail = { reason, lockedAt: vietnamIso(row.lockedAt) };
      row.lockedAt = null;
      await manager.save(row);
      await this.audit.record(manager, { actor, action: 'period.unlock', period: code, detail });
      return this.body(row);
    });
  }

  /** The period while no report of it is being written. */
  private async alone(manager: EntityManager, code: string): Promise<PeriodRow> {
    await manager.query('SELECT pg_advisory_xact_lock(hashtextextended($1, 0))', [lockName(code)]);
    return this.one(manager, code);
  }

  private body(row: PeriodRow): PeriodDto {
    const { code, template, templateVersion, opensOn, cutoff, deadline, planNumber, planDate, lockedAt } = row;
    const { announcement: text, helpContact: contact, announcedAt } = row;
    return {
      ...{ code, name: this.templates.of(row).name, template, templateVersion, opensOn, cutoff, deadline },
      locked: lockedAt !== null,
      lockedAt: lockedAt && vietnamIso(lockedAt),
      plan: { number: planNumber, date: planDate },
      announcement: { text, contact, at: announcedAt && vietnamIso(announcedAt) },
    };
  }
}

/** What an agency is told that writes to a locked period (messages.md, 12). */
export function lockedProblem(lockedAt: Date): Problem {
  return new Problem(
    'period.locked',
    `Sở đã chốt số liệu lúc ${formatDateTime(lockedAt)}. Nội dung đang soạn vẫn được giữ; ` +
      'muốn điều chỉnh, đề nghị có văn bản nêu số đúng và lý do.',
  );
}

function lockName(code: string): string {
  return `period ${code}`;
}

function refuseDisorder({ opensOn, cutoff, deadline }: PeriodRow): void {
  if (opensOn > cutoff) {
    throw invalidRequest({
      cutoff: `Ngày chốt số liệu (${formatDate(cutoff)}) trước ngày mở kỳ báo cáo (${formatDate(opensOn)}).`,
    });
  }
  if (cutoff > deadline) {
    throw invalidRequest({
      deadline: `Hạn gửi (${formatDate(deadline)}) trước ngày chốt số liệu (${formatDate(cutoff)}).`,
    });
  }
}
