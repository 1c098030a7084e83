// Where a report stands: its period, agency, due time and, once started, its row with its newest submission. Every
// service of this folder begins here, with one query.

import { Injectable } from '@nestjs/common';
import { DataSource, type EntityManager } from 'typeorm';
import type { Actor } from '../core/access';
import type { Agency } from '../core/agency';
import type { Letterhead } from '../core/content';
import { endOfDay } from '../core/dates';
import { completeContent } from '../core/prefill';
import { Problem } from '../core/problem';
import type { Template } from '../core/template/template';
import { decideMove, type Move, type Mover, type ReportStatus } from '../core/workflow';
import { Gathering } from '../database/gathering';
import { prepared } from '../database/prepared';
import { lockedProblem } from '../periods/period.service';
import { TemplateStore } from '../periods/template-store';
import { DraftMemory, type KnownDraft } from './draft-memory';
import { contentOfParts, type DraftParts } from './draft-parts';
import { Report } from './report.entity';
import { standingStatement, type History, type StandingRow, type StoredFile } from './standing-statement';

export interface StandingPeriod {
  code: string;
  /** Days, "yyyy-mm-dd". */
  cutoff: string;
  deadline: string;
  lockedAt: Date | null;
  plan: { number: string | null; date: string | null };
}

export interface Standing {
  period: StandingPeriod;
  agency: Agency;
  letterhead: Letterhead;
  /** The template version the report answers, or would answer when it is started now. */
  template: Template;
  /** The last instant that is on time: the end of the deadline's day in Vietnam, or the agency's extension. */
  dueAt: Date;
  hasApprover: boolean;
  /** Null while not started. */
  report: Report | null;
  status: ReportStatus;
  history: History;
  /** Attached files, newest first. */
  files: StoredFile[];
}

interface Asked {
  period: string;
  agency: string;
  /** The version whose draft is known. */
  known: number;
}

@Injectable()
export class Standings {
  private readonly drafts = new DraftMemory();
  private readonly rows = new Gathering((asked: Asked[]) => rowsOf(this.dataSource.manager, asked));

  constructor(
    private readonly dataSource: DataSource,
    private readonly templates: TemplateStore,
  ) {}

  /** @throws Problem period.unknown, agency.unknown, or report.unknown for an agency that is not asked to report */
  async read(manager: EntityManager, period: string, agency: string): Promise<Standing> {
    const known = this.drafts.find(period, agency);
    const { columns } = manager.connection.getMetadata(Report);
    const question = { period, agency, known: known?.version ?? 0 };
    // In a transaction it is asked by itself, because only that one sees what it has written and locked.
    const row = manager.queryRunner ? (await rowsOf(manager, [question]))[0] : await this.rows.one(question);
    if (!row?.p_code) throw new Problem('period.unknown');
    if (!row.a_code) throw new Problem('agency.unknown');
    const report = row['r_period'] === null ? null : new Report();
    if (report) {
      for (const { propertyName } of columns) Object.assign(report, { [propertyName]: row[`r_${propertyName}`] });
    }
    if (!row.expected && !report) throw new Problem('report.unknown');
    const standing = this.standingOf(row, report);
    if (report) this.addDraft(report, row.parts, standing.template, known);
    return standing;
  }

  private addDraft(report: Report, parts: DraftParts | null, template: Template, known: KnownDraft | undefined): void {
    if (known?.version === report.version) {
      report.content = known.content;
      return;
    }
    report.content = completeContent(template, contentOfParts(parts ?? {}));
    this.remember(report);
  }

  /** As `read`, and nobody else writes this report until the transaction ends. */
  async lock(manager: EntityManager, period: string, agency: string): Promise<Standing> {
    // A statement of its own: the next one sees everything that was committed while this one waited.
    await manager.query('SELECT FROM report WHERE period = $1 AND agency = $2 FOR UPDATE', [period, agency]);
    return this.read(manager, period, agency);
  }

  /** After a commit: the next reader of this version need not fetch its content. */
  remember({ period, agency, version, content }: Report): void {
    this.drafts.keep(period, agency, { version, content });
  }

  private standingOf(row: StandingRow, report: Report | null): Standing {
    const { superior, agency, symbol, place, authority, signerTitle } = row;
    const { submittedAt, submittedBy, receivedOn, onBehalfReason, reason } = row;
    return {
      period: {
        code: row.p_code,
        cutoff: row.cutoff,
        deadline: row.deadline,
        lockedAt: row.locked_at,
        plan: { number: row.plan_number || null, date: row.plan_date },
      },
      agency: { code: row.a_code, name: row.a_name, kind: row.a_kind, place: row.a_place },
      letterhead: { superior, agency, symbol, place, authority, signerTitle, signerName: '' },
      template: report
        ? this.templates.get(report.template, report.templateVersion)
        : this.templates.get(row.p_template, row.p_template_version),
      dueAt: row.extended_to ?? endOfDay(row.deadline),
      hasApprover: row.has_approver,
      report,
      status: report?.status ?? 'notStarted',
      history: { submittedAt, submittedBy, receivedOn, onBehalfReason, reason },
      files: row.files ?? [],
    };
  }
}

async function rowsOf(manager: EntityManager, asked: readonly Asked[]): Promise<(StandingRow | undefined)[]> {
  const statement = standingStatement(manager.connection.getMetadata(Report).columns);
  const lists = [asked.map(({ period }) => period), asked.map(({ agency }) => agency), asked.map(({ known }) => known)];
  const rows = new Map((await prepared<StandingRow>(manager, statement, lists)).map((row) => [row.nth, row]));
  return asked.map((_, index) => rows.get(index + 1));
}

/** In what capacity the person acts on this report. @param onBehalf whether the request says so */
export function moverOf(actor: Actor, standing: Standing, onBehalf: boolean): Mover {
  if (actor.role === 'reviewer') return onBehalf ? 'onBehalf' : 'reviewer';
  if (onBehalf) throw new Problem('access.denied', 'Chỉ chuyên viên tổng hợp nhập hộ được báo cáo bằng văn bản.');
  if (actor.role === 'approver') return 'approver';
  return standing.hasApprover ? 'reporter' : 'soleReporter';
}

/**
 * Where the move leads.
 * @throws Problem what the table of moves answers, or period.locked when an agency's report would change after the lock
 */
export function decide(standing: Standing, move: Move, mover: Mover): ReportStatus {
  const decision = decideMove(standing.status, move, mover);
  if (!decision.allowed && (decision.code === 'access.denied' || decision.code === 'submit.approverRequired')) {
    throw mover === 'reviewer'
      ? new Problem(decision.code, 'Chuyên viên tổng hợp chỉ nhập hộ báo cáo đến bằng văn bản: nêu ngày nhận và lý do.')
      : new Problem(decision.code);
  }
  if (mover !== 'reviewer') refuseLocked(standing);
  if (!decision.allowed) throw new Problem(decision.code, STATE_SENTENCES[standing.status]);
  return decision.to;
}

/**
 * An agency's report does not change in a locked period, not even under a reviewer's hand on its behalf; one that was
 * reopened after the lock does (contract: "A report's states and moves"). @throws Problem period.locked
 */
export function refuseLocked(standing: Standing): void {
  const { period } = standing;
  if (!period.lockedAt || !isLocked(standing)) return;
  throw lockedProblem(period.lockedAt);
}

/** Whether the period's lock keeps this report from changing. */
export function isLocked({ period, report }: Standing): boolean {
  return period.lockedAt !== null && !(report?.reopenedAt && report.reopenedAt >= period.lockedAt);
}

/** Late is judged by the first submission against the due time; not submitted is not late but perhaps overdue. */
export function isLate({ report, dueAt }: Pick<Standing, 'report' | 'dueAt'>): boolean {
  return report?.firstReceivedAt ? report.firstReceivedAt > dueAt : false;
}

const STATE_SENTENCES: Record<ReportStatus, string> = {
  notStarted: 'Đơn vị chưa lập báo cáo.',
  draft: 'Báo cáo đang là bản nháp của đơn vị.',
  pendingApproval: 'Báo cáo đang chờ lãnh đạo đơn vị duyệt.',
  submitted: 'Báo cáo đã gửi Sở. Muốn sửa, đơn vị hãy thu hồi báo cáo trước.',
  returned: 'Báo cáo đã được trả lại để đơn vị bổ sung.',
  accepted: 'Sở đã chấp nhận số liệu. Muốn điều chỉnh, đề nghị Sở mở lại báo cáo.',
};
