// Who has reported, who is late, who has the report back, who has not: every expected agency in exactly one state and
// one of the four groups.

import { Injectable } from '@nestjs/common';
import { mayDo, reachOf, type Actor } from '../core/access';
import { vietnamIso } from '../core/dates';
import { Transactions } from '../database/transactions';
import { PeriodService } from '../periods/period.service';
import { ExpectedReports, type ExpectedReport } from './expected-reports';
import type { ProgressDto, ProgressLineDto } from './progress.dto';

@Injectable()
export class ProgressService {
  constructor(
    private readonly transactions: Transactions,
    private readonly periods: PeriodService,
    private readonly expected: ExpectedReports,
  ) {}

  /** An agency's person sees the own line only, and sums of it alone. @throws Problem period.unknown */
  read(actor: Actor, period: string): Promise<ProgressDto> {
    const own = reachOf(actor, 'progress.read') === 'own' ? actor.agency : null;
    return this.transactions.read(async (manager) => {
      const row = await this.periods.one(manager, period);
      return progressOf(actor, await this.expected.of(manager, row, own));
    });
  }
}

function progressOf(actor: Actor, reports: readonly ExpectedReport[]): ProgressDto {
  const count = (which: (report: ExpectedReport) => boolean): number => reports.filter(which).length;
  return {
    expected: reports.length,
    notStarted: count(({ status }) => status === 'notStarted'),
    draft: count(({ status }) => status === 'draft'),
    pendingApproval: count(({ status }) => status === 'pendingApproval'),
    submitted: count(({ status }) => status === 'submitted'),
    returned: count(({ status }) => status === 'returned'),
    accepted: count(({ status }) => status === 'accepted'),
    onTime: count(({ timeliness }) => timeliness === 'onTime'),
    late: count(({ timeliness }) => timeliness === 'late'),
    underRevision: count(({ timeliness }) => timeliness === 'underRevision'),
    notSubmitted: count(({ timeliness }) => timeliness === 'notSubmitted'),
    overdue: count(({ overdue }) => overdue),
    agencies: reports.map((report) => lineOf(actor, report)),
  };
}

function lineOf(actor: Actor, report: ExpectedReport): ProgressLineDto {
  const { agency, status, timeliness, dueAt, extended, overdue, submittedAt, late } = report;
  return {
    ...{ code: agency.code, name: agency.name, kind: agency.kind, status, timeliness },
    ...{ dueAt: vietnamIso(dueAt), extended, overdue, submittedAt: submittedAt && vietnamIso(submittedAt), late },
    revision: report.currentRevision,
    errors: report.errors,
    warnings: report.warnings,
    onBehalf: report.onBehalf,
    dispatched: report.dispatch !== null,
    dispatch: report.dispatch,
    signed: report.signed,
    reviewer: report.handler,
    contact: mayDo(actor, 'agency.readContact', agency.code) ? report.contact : null,
  };
}
