// The agency's report as a document: the draft to be printed and signed, or a submission as it was.

import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { AuditTrail } from '../audit/audit-trail';
import type { Actor } from '../core/access';
import type { Content } from '../core/content';
import { vietnamIso } from '../core/dates';
import { figuresOf } from '../core/figures';
import { Problem } from '../core/problem';
import { Transactions } from '../database/transactions';
import { agencyReport, type AgencyReportInput } from '../documents/agency-report';
import { refuseDraftsToLeaders } from './report-view';
import { RevisionService } from './revision.service';
import { Standings, type Standing } from './standing';

@Injectable()
export class ReportDocumentService {
  constructor(
    private readonly transactions: Transactions,
    private readonly standings: Standings,
    private readonly revisions: RevisionService,
    private readonly audit: AuditTrail,
  ) {}

  /**
   * The DOCX file. Without `revision` it is the draft, or what was submitted while it is with the department.
   * @param draft prints the watermark "DỰ THẢO"; what goes to be signed has none
   * @throws Problem report.notStarted (409), revision.unknown (404), access.denied
   */
  async docx(actor: Actor, period: string, agency: string, revision: number | null, draft: boolean): Promise<Buffer> {
    const input = await this.transactions.read(async (manager) => {
      const standing = await this.standings.read(manager, period, agency);
      const { report } = standing;
      if (!report) throw new Problem('report.notStarted');
      const { content, madeAt } = await this.source(manager, actor, standing, revision);
      return inputOf(standing, content, vietnamIso(madeAt), draft);
    });
    const file = await agencyReport(input);
    await this.audit.recordApart({ actor, action: 'report.export', agency, period, detail: { revision, draft } });
    return file;
  }

  private async source(
    manager: EntityManager,
    actor: Actor,
    standing: Standing,
    number: number | null,
  ): Promise<{ content: Content; madeAt: Date }> {
    if (number !== null) {
      const { content, submittedAt } = await this.revisions.find(manager, actor, standing, number);
      return { content, madeAt: submittedAt };
    }
    refuseDraftsToLeaders(actor, standing);
    const { report } = standing;
    return { content: report!.content, madeAt: report!.savedAt };
  }
}

function inputOf(standing: Standing, content: Content, madeAt: string, draft: boolean): AgencyReportInput {
  const { template, agency, period, report } = standing;
  const { code, cutoff, deadline, plan } = period;
  const dispatch =
    report && report.dispatchNumber !== '' && report.dispatchDate !== null
      ? { number: report.dispatchNumber, date: report.dispatchDate }
      : null;
  const figures = figuresOf(template, content);
  return { template, period: { code, cutoff, deadline, plan }, agency, content, figures, dispatch, draft, madeAt };
}
