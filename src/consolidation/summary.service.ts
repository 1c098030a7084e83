// The city's totals, and from each of them the way back to every agency's answer.

import { Injectable } from '@nestjs/common';
import { vietnamIso } from '../core/dates';
import { Problem } from '../core/problem';
import { summarise, summariseByKind } from '../core/summary/summarise';
import { traceOf, type TraceLine } from '../core/summary/trace';
import type { SummaryStatuses } from '../core/workflow';
import { Transactions } from '../database/transactions';
import type { SummaryDto, TraceDto, TraceLineDto } from './consolidation.dto';
import { CountedReportsReader } from './counted-reports';
import { revisionFacts, type RevisionFacts } from './revision-facts';

@Injectable()
export class SummaryService {
  constructor(
    private readonly transactions: Transactions,
    private readonly counted: CountedReportsReader,
  ) {}

  /** @param byKind adds each kind's own totals. @throws Problem period.unknown */
  read(period: string, statuses: SummaryStatuses, byKind = false): Promise<SummaryDto> {
    return this.transactions.read(async (manager) => {
      const { template, request } = await this.counted.read(manager, period, statuses);
      const city = summarise(template, request);
      if (!byKind) return city;
      const kinds = summariseByKind(template, request).map(({ group: { code, label }, summary }) => {
        return { code, label, coverage: summary.coverage, indicators: summary.indicators };
      });
      return { ...city, kinds };
    });
  }

  /** Every expected agency's answers to one indicator. @throws Problem period.unknown, indicator.unknown */
  trace(period: string, indicator: string, statuses: SummaryStatuses): Promise<TraceDto> {
    return this.transactions.read(async (manager) => {
      const { template, reports, request } = await this.counted.read(manager, period, statuses);
      const trace = traceOf(template, indicator, request.inputs, request.bases);
      if (!trace) throw new Problem('indicator.unknown');
      const facts = await revisionFacts(manager, period, reports);
      const revisions = new Map(reports.map(({ expected, revision }) => [expected.agency.code, revision]));
      const agencies = trace.lines.map((line) => lineOf(line, revisions.get(line.code) ?? null, facts.get(line.code)));
      return { period, indicator, statuses: request.statuses, bases: trace.bases, agencies };
    });
  }
}

function lineOf(line: TraceLine, revision: number | null, facts: RevisionFacts | undefined): TraceLineDto {
  return {
    ...line,
    revision,
    submittedBy: facts?.submittedBy ?? null,
    submittedByName: facts?.submittedByName ?? null,
    submittedAt: facts ? vietnamIso(facts.submittedAt) : null,
    onBehalf: facts?.onBehalf ?? false,
  };
}
