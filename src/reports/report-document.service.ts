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
import type { AgencyReportInput } from '../documents/agency-report';
import { DocumentPress } from './document-press';
import { PdfPress } from './pdf-press';
import { refuseDraftsToLeaders } from './report-view';
import { RevisionService } from './revision.service';
import { Standings, type Standing } from './standing';

export interface ReportDocumentRequest {
  period: string;
  agency: string;
  /** Null: the draft, or what was submitted while it is with the department. */
  revision: number | null;
  /** Prints the watermark "DỰ THẢO"; what goes to be signed has none. */
  draft: boolean;
  format: 'docx' | 'pdf';
}

@Injectable()
export class ReportDocumentService {
  constructor(
    private readonly transactions: Transactions,
    private readonly standings: Standings,
    private readonly revisions: RevisionService,
    private readonly press: DocumentPress,
    private readonly pdfs: PdfPress,
    private readonly audit: AuditTrail,
  ) {}

  /**
   * The file. @param signal aborted when nobody waits for it any more
   * @throws Problem report.notStarted (409), revision.unknown (404), access.denied, document.unavailable (503); for a PDF
   *   pdf.notInstalled (501), pdf.failed (503)
   */
  async file(
    actor: Actor,
    { period, agency, revision, draft, format }: ReportDocumentRequest,
    signal?: AbortSignal,
  ): Promise<Buffer> {
    if (format === 'pdf') this.pdfs.refuseMissing();
    const input = await this.transactions.read(async (manager) => {
      const standing = await this.standings.read(manager, period, agency);
      const { report } = standing;
      if (!report) throw new Problem('report.notStarted');
      const { content, madeAt } = await this.source(manager, actor, standing, revision);
      return inputOf(standing, content, vietnamIso(madeAt), draft);
    });
    const docx = await this.press.make({ kind: 'agencyReport', facts: input }, { signal });
    const file = format === 'pdf' ? await this.pdfs.pdf(docx, signal) : docx;
    const detail = { revision, draft, format };
    await this.audit.recordApart({ actor, action: 'report.export', agency, period, detail });
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
