// The reminding letter (công văn đôn đốc) to agencies that have not sent their report or have it back: never to one
// whose report is with the department.

import { Injectable } from '@nestjs/common';
import { AuditTrail } from '../audit/audit-trail';
import type { Actor } from '../core/access';
import { chaseReason, type ChasedAgency } from '../core/chase';
import { formatDate, isRealDate, vietnamDate, vietnamIso } from '../core/dates';
import type { ChaseLetterFacts } from '../core/outline/chase-letter';
import { invalidRequest, Problem } from '../core/problem';
import { Clock } from '../database/clock';
import { Transactions } from '../database/transactions';
import { periodFactsOf } from '../periods/period-facts';
import { PeriodService } from '../periods/period.service';
import { TemplateStore } from '../periods/template-store';
import type { ChaseQuery } from './call.dto';
import { DocumentPress } from './document-press';
import { ExpectedReports, type ExpectedReport } from './expected-reports';

@Injectable()
export class ChaseService {
  constructor(
    private readonly transactions: Transactions,
    private readonly periods: PeriodService,
    private readonly templates: TemplateStore,
    private readonly expected: ExpectedReports,
    private readonly press: DocumentPress,
    private readonly audit: AuditTrail,
    private readonly clock: Clock,
  ) {}

  /**
   * The DOCX file to the agencies named, or to everybody who owes something.
   * @throws Problem chase.nobody, chase.alreadySent (409), agency.unknown (404), request.invalid, period.unknown
   */
  async letter(actor: Actor, period: string, { agencies, sendBy }: ChaseQuery): Promise<Buffer> {
    if (sendBy !== undefined) this.refusePast(sendBy);
    const facts = await this.facts(period, agencies?.split(',').filter((code) => code !== '') ?? null, sendBy ?? null);
    const file = await this.press.make({ kind: 'chaseLetter', facts });
    const detail = { agencies: facts.agencies.map(({ code }) => code), sendBy: sendBy ?? null };
    await this.audit.recordApart({ actor, action: 'chase.export', period, subject: 'cong-van-don-doc.docx', detail });
    return file;
  }

  private facts(periodCode: string, codes: string[] | null, sendBy: string | null): Promise<ChaseLetterFacts> {
    return this.transactions.read(async (manager) => {
      const period = await this.periods.one(manager, periodCode);
      const chased = chosenOf(await this.expected.of(manager, period), codes);
      return {
        template: this.templates.of(period),
        period: periodFactsOf(period),
        asOf: vietnamIso(this.clock.now()),
        agencies: chased,
        sendBy,
        contact: period.helpContact,
      };
    });
  }

  private refusePast(sendBy: string): void {
    if (!isRealDate(sendBy)) throw invalidRequest({ sendBy: 'Ngày đề nghị gửi không có trong lịch.' });
    const today = vietnamDate(this.clock.now());
    if (sendBy < today) throw invalidRequest({ sendBy: `Ngày đề nghị gửi phải từ hôm nay (${formatDate(today)}).` });
  }
}

function chosenOf(reports: readonly ExpectedReport[], codes: readonly string[] | null): ChasedAgency[] {
  const known = new Set(reports.map(({ agency }) => agency.code));
  const stranger = codes?.find((code) => !known.has(code));
  if (stranger !== undefined)
    throw new Problem('agency.unknown', `Không có đơn vị mã ${stranger.slice(0, 20)} trong kỳ.`);
  const chosen = codes ? reports.filter(({ agency }) => codes.includes(agency.code)) : reports;
  const sent = chosen.filter((report) => codes && chaseReason(report) === null);
  if (sent.length > 0) {
    const names = sent.map(({ agency }) => agency.name).join('; ');
    throw new Problem('chase.alreadySent', `Đã gửi báo cáo: ${names}. Đề nghị tải lại danh sách rồi chọn lại.`);
  }
  const chased = chosen.flatMap((report) => {
    const reason = chaseReason(report);
    const { agency, dueAt } = report;
    return reason ? [{ code: agency.code, name: agency.name, reason, dueAt: vietnamIso(dueAt) }] : [];
  });
  if (chased.length === 0) throw new Problem('chase.nobody');
  return chased;
}
