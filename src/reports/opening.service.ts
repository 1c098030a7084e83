// Everything an agency's official needs to begin typing, in one answer: on a slow line each further request costs most
// of a second.

import { Injectable } from '@nestjs/common';
import { AgencyService } from '../agencies/agency.service';
import type { Actor } from '../core/access';
import type { Issue } from '../core/check/issue';
import { isMissing } from '../core/check/missing';
import { currentPeriodOf } from '../core/current-period';
import { vietnamDate } from '../core/dates';
import { Problem } from '../core/problem';
import { formTemplate } from '../core/template/form-template';
import { Clock } from '../database/clock';
import { Transactions } from '../database/transactions';
import { PeriodService } from '../periods/period.service';
import { TemplateStore } from '../periods/template-store';
import type { FormOpeningDto } from './opening.dto';
import { ReportService } from './report.service';

/** What a page of the form shows without checking the whole report. */
const isFault = (issue: Issue): boolean => issue.severity === 'error' && !isMissing(issue);

@Injectable()
export class OpeningService {
  constructor(
    private readonly periods: PeriodService,
    private readonly templates: TemplateStore,
    private readonly reports: ReportService,
    private readonly agencies: AgencyService,
    private readonly transactions: Transactions,
    private readonly clock: Clock,
  ) {}

  /** The agency's report in the period people work on; null without a period, or when the agency is not asked for one. */
  async formOf(actor: Actor, agency: string, figures: boolean): Promise<FormOpeningDto | null> {
    const period = currentPeriodOf(await this.periods.list(), vietnamDate(this.clock.now()));
    if (!period) return null;
    const [report, { code, name, kind, place }] = await Promise.all([
      this.reports.read(actor, period.code, agency).catch(nullWhenNotAsked),
      this.transactions.read((manager) => this.agencies.one(manager, agency)),
    ]);
    if (!report) return null;
    const template = this.templates.get(report.template.code, report.template.version);
    return {
      period,
      agency: { code, name, kind, place },
      // What is missing is said by the state of each part; the page that lists it and the warnings asks the rules again.
      report: { ...report, issues: report.issues.filter(isFault) },
      template: formTemplate(template),
      ...(figures ? { indicators: template.indicators } : {}),
    };
  }
}

/** Who is here must still be answered: somebody of an agency that no longer reports has to be able to sign out. */
function nullWhenNotAsked(error: unknown): null {
  if (error instanceof Problem && error.code === 'report.unknown') return null;
  throw error;
}
