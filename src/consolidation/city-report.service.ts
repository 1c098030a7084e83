// The city's report as facts for the documents: totals, every agency's standing and words, the city's own text.

import { Injectable } from '@nestjs/common';
import { AuditTrail } from '../audit/audit-trail';
import type { Actor } from '../core/access';
import { vietnamIso } from '../core/dates';
import type { Copy } from '../core/outline/facts';
import { summarise } from '../core/summary/summarise';
import type { SummaryStatuses } from '../core/workflow';
import { Clock } from '../database/clock';
import { Transactions } from '../database/transactions';
import type { CityFactsAsText, StandingAsText } from '../documents/facts-as-text';
import { periodFactsOf } from '../periods/period-facts';
import { prefilledCityText } from './city-text';
import { Consolidation } from './consolidation.entity';
import { CountedReportsReader, type CountedReport } from './counted-reports';
import {
  revisionBytes,
  revisionFacts,
  revisionTexts,
  type CountedRevision,
  type RevisionFacts,
} from './revision-facts';

@Injectable()
export class CityReportService {
  constructor(
    private readonly transactions: Transactions,
    private readonly counted: CountedReportsReader,
    private readonly audit: AuditTrail,
    private readonly clock: Clock,
  ) {}

  /** Everything the documents print. @throws Problem period.unknown */
  async facts(periodCode: string, statuses: SummaryStatuses, copy: Copy): Promise<CityFactsAsText> {
    const sources = await this.sources(periodCode, statuses, copy);
    const texts = await this.contents(periodCode, sources.agencies);
    const agencies = sources.agencies.map((each) => ({ ...each, content: texts.get(each.agency.code) ?? null }));
    return { ...sources, agencies };
  }

  /** The same without the agencies' contents, from one snapshot. @throws Problem period.unknown */
  sources(periodCode: string, statuses: SummaryStatuses, copy: Copy): Promise<CityFactsAsText> {
    return this.transactions.read(async (manager) => {
      const { period, template, reports, request } = await this.counted.read(manager, periodCode, statuses);
      const facts = await revisionFacts(manager, periodCode, reports);
      const own = await manager.findOneBy(Consolidation, { period: periodCode });
      return {
        template,
        period: periodFactsOf(period),
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

  /** Contents of the counted revisions by agency code. They never change, so they may be read after the snapshot. */
  contents(period: string, agencies: readonly StandingAsText[]): Promise<Map<string, string>> {
    return this.transactions.read((manager) => revisionTexts(manager, period, keysOf(agencies)));
  }

  /** Bytes all these contents take in the database. */
  contentBytes({ period, agencies }: CityFactsAsText): Promise<number> {
    return this.transactions.read((manager) => revisionBytes(manager, period.code, keysOf(agencies)));
  }

  /** The line of a download in the audit trail. */
  async recordExport(actor: Actor, period: string, file: string, statuses: SummaryStatuses): Promise<void> {
    await this.audit.recordApart({ actor, action: 'consolidated.export', period, subject: file, detail: { statuses } });
  }
}

function keysOf(agencies: readonly StandingAsText[]): CountedRevision[] {
  return agencies.flatMap(({ agency, revision }) => (revision === null ? [] : [{ agency: agency.code, revision }]));
}

function standingOf({ expected, revision, input }: CountedReport, facts: RevisionFacts | undefined): StandingAsText {
  const { agency, timeliness, status, dueAt, firstReceivedAt } = expected;
  return {
    ...{ agency, timeliness, status, dueAt: vietnamIso(dueAt), revision, figures: input.figures },
    firstSubmittedAt: firstReceivedAt && vietnamIso(firstReceivedAt),
    submittedAt: facts ? vietnamIso(facts.submittedAt) : null,
    submittedBy: facts?.submittedByName ?? null,
    content: null,
    onBehalf: facts?.onBehalf ?? false,
  };
}
