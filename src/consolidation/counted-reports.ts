// Which revision of each expected agency a summary reads, with its figures: the one reading under the summary, the
// trace of an indicator and the city's documents, so that all three say the same.

import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { invalidRequest } from '../core/problem';
import type { BasisChange, SummaryInput, SummaryRequest, SummaryStatus } from '../core/summary/summary';
import type { Template } from '../core/template/template';
import { countedRevision, type SummaryStatuses } from '../core/workflow';
import type { PeriodRow } from '../periods/period.entity';
import { PeriodService } from '../periods/period.service';
import { TemplateStore } from '../periods/template-store';
import { ExpectedReports, type ExpectedReport } from '../reports/expected-reports';
import { FigureRows } from '../reports/figure-rows';
import { BasisChoice } from './basis-choice.entity';

export interface CountedReport {
  expected: ExpectedReport;
  /** The revision that counts; null when none does. */
  revision: number | null;
  input: SummaryInput;
}

export interface CountedReports {
  period: PeriodRow;
  template: Template;
  /** Every expected agency, in the order of every list. */
  reports: CountedReport[];
  request: SummaryRequest;
}

@Injectable()
export class CountedReportsReader {
  constructor(
    private readonly periods: PeriodService,
    private readonly templates: TemplateStore,
    private readonly expected: ExpectedReports,
    private readonly figures: FigureRows,
  ) {}

  /** Inside one snapshot (`Transactions.read`). @throws Problem period.unknown */
  async read(manager: EntityManager, periodCode: string, statuses: SummaryStatuses): Promise<CountedReports> {
    const period = await this.periods.one(manager, periodCode);
    const expected = await this.expected.of(manager, period);
    const revisions = expected.map((report) => countedRevision(statuses, report));
    const keys = expected.flatMap(({ agency }, i) => {
      const revision = revisions[i] ?? null;
      return revision === null ? [] : [{ period: periodCode, agency: agency.code, revision }];
    });
    const figures = await this.figures.of(manager, keys);
    const byAgency = new Map(keys.map(({ agency }, i) => [agency, figures[i] ?? []]));
    const reports = expected.map((report, i): CountedReport => {
      const { agency, timeliness } = report;
      const revision = revisions[i] ?? null;
      const counted = revision === null ? null : (byAgency.get(agency.code) ?? []);
      return { expected: report, revision, input: { agency, timeliness, figures: counted } };
    });
    const bases = (await manager.findBy(BasisChoice, { period: periodCode })).map(basisChangeOf);
    const inputs = reports.map(({ input }) => input);
    const request = { period: periodCode, statuses: statuses.split(',') as SummaryStatus[], inputs, bases };
    return { period, template: this.templates.of(period), reports, request };
  }
}

function basisChangeOf({ indicator, kinds, agencies, reason }: BasisChoice): BasisChange {
  return { indicator, kinds, agencies, reason };
}

/** `?statuses=`; accepted ones without it. @throws Problem request.invalid for anything but the contract's two */
export function statusesOf(query: string | undefined): SummaryStatuses {
  const asked = (query ?? 'accepted').split(',').sort().join(',');
  if (asked === 'accepted') return 'accepted';
  if (asked === 'accepted,submitted') return 'submitted,accepted';
  throw invalidRequest({ statuses: 'Chọn statuses=accepted hoặc statuses=submitted,accepted.' });
}
