// The city's report as facts for the documents: totals, every agency's standing and words, the city's own text.

import { Injectable } from '@nestjs/common';
import { AuditTrail } from '../audit/audit-trail';
import type { Actor } from '../core/access';
import { vietnamIso } from '../core/dates';
import type { AgencyStanding, CityReportFacts, Copy } from '../core/outline/facts';
import { summarise } from '../core/summary/summarise';
import type { SummaryStatuses } from '../core/workflow';
import { Clock } from '../database/clock';
import { Transactions } from '../database/transactions';
import { prefilledCityText } from './city-text';
import { Consolidation } from './consolidation.entity';
import { CountedReportsReader, type CountedReport } from './counted-reports';
import { revisionFacts, type RevisionFacts } from './revision-facts';

@Injectable()
export class CityReportService {
  constructor(
    private readonly transactions: Transactions,
    private readonly counted: CountedReportsReader,
    private readonly audit: AuditTrail,
    private readonly clock: Clock,
  ) {}

  /** Everything the documents print, from one snapshot. @throws Problem period.unknown */
  facts(periodCode: string, statuses: SummaryStatuses, copy: Copy): Promise<CityReportFacts> {
    return this.transactions.read(async (manager) => {
      const { period, template, reports, request } = await this.counted.read(manager, periodCode, statuses);
      const facts = await revisionFacts(manager, periodCode, reports, true);
      const own = await manager.findOneBy(Consolidation, { period: periodCode });
      const { code, cutoff, deadline, planNumber, planDate } = period;
      return {
        template,
        period: { code, cutoff, deadline, plan: { number: planNumber, date: planDate } },
        summary: summarise(template, request),
        agencies: reports.map((report) => standingOf(report, facts.get(report.expected.agency.code))),
        city: own?.content ?? prefilledCityText(template),
        basisChanges: request.bases,
        dispatch: null,
        copy,
        asOf: vietnamIso(this.clock.now()),
      };
    });
  }

  /** The line of a download in the audit trail. */
  async recordExport(actor: Actor, period: string, file: string, statuses: SummaryStatuses): Promise<void> {
    await this.audit.recordApart({ actor, action: 'consolidated.export', period, subject: file, detail: { statuses } });
  }
}

function standingOf({ expected, revision, input }: CountedReport, facts: RevisionFacts | undefined): AgencyStanding {
  const { agency, timeliness, status, dueAt, firstReceivedAt } = expected;
  return {
    ...{ agency, timeliness, status, dueAt: vietnamIso(dueAt), revision, figures: input.figures },
    firstSubmittedAt: firstReceivedAt && vietnamIso(firstReceivedAt),
    submittedAt: facts ? vietnamIso(facts.submittedAt) : null,
    submittedBy: facts?.submittedByName ?? null,
    content: facts?.content ?? null,
    onBehalf: facts?.onBehalf ?? false,
  };
}
