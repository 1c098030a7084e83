// What is known of a report beside its data: the clerk's number and date, where the signed document says otherwise, and
// which reviewer handles it. None of it is content, so none of it makes a revision or a new version.

import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { Account } from '../accounts/account.entity';
import { AuditTrail } from '../audit/audit-trail';
import type { Action, Actor } from '../core/access';
import { isRealDate } from '../core/dates';
import { invalidRequest, Problem } from '../core/problem';
import { Transactions } from '../database/transactions';
import type { DispatchDto } from './dispatch.dto';
import type { ReportDto } from './report.dto';
import { Report } from './report.entity';
import { ReportView } from './report-view';
import { refuseLocked, Standings } from './standing';

@Injectable()
export class DispatchService {
  constructor(
    private readonly transactions: Transactions,
    private readonly standings: Standings,
    private readonly view: ReportView,
    private readonly audit: AuditTrail,
  ) {}

  /** Number and date of the signed document. @throws Problem report.notStarted, period.locked, request.invalid */
  dispatch(actor: Actor, period: string, agency: string, { number, date }: DispatchDto): Promise<ReportDto> {
    if (date !== null && !isRealDate(date)) throw invalidRequest({ date: 'Ngày văn bản không có trong lịch.' });
    return this.change(actor, period, agency, 'report.dispatch', (report) => ({
      changes: { dispatchNumber: number, dispatchDate: date },
      detail: { number, date, before: { number: report.dispatchNumber, date: report.dispatchDate } },
    }));
  }

  /** Where the signed document says otherwise ("lệch văn bản ký"); "" takes the mark away. @throws Problem report.notStarted */
  markDeviation(actor: Actor, period: string, agency: string, note: string): Promise<ReportDto> {
    return this.change(actor, period, agency, 'report.markDeviation', (report) => ({
      changes: { deviation: note },
      detail: { note, before: report.deviation },
    }));
  }

  /** Which reviewer handles the report. @throws Problem report.notStarted, user.unknown */
  assign(actor: Actor, period: string, agency: string, reviewer: string | null): Promise<ReportDto> {
    return this.change(actor, period, agency, 'report.assign', async (report, manager) => {
      const username = reviewer?.toLowerCase() ?? null;
      const known = username && (await manager.existsBy(Account, { username, role: 'reviewer', active: true }));
      if (username !== null && !known) throw new Problem('user.unknown', 'Không có chuyên viên tổng hợp này.');
      return { changes: { handler: username }, detail: { reviewer: username, before: report.handler } };
    });
  }

  private change(
    actor: Actor,
    period: string,
    agency: string,
    action: Action,
    decide: (report: Report, manager: EntityManager) => Change | Promise<Change>,
  ): Promise<ReportDto> {
    return this.transactions.run(async (manager) => {
      const standing = await this.standings.lock(manager, period, agency);
      const { report } = standing;
      if (!report) throw new Problem('report.notStarted');
      if (actor.role !== 'reviewer') refuseLocked(standing);
      const { changes, detail } = await decide(report, manager);
      await manager.update(Report, { period, agency }, changes);
      await this.audit.record(manager, { actor, action, agency, period, detail });
      return this.view.of(manager, actor, { ...standing, report: Object.assign(new Report(), report, changes) });
    });
  }
}

interface Change {
  changes: Partial<Omit<Report, 'content'>>;
  detail: Record<string, unknown>;
}
