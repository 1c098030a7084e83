// The moves that need no new content: sending for approval and back, withdrawing, returning with comments, accepting,
// reopening. The table in core/workflow decides; what each move sets beside the state stands in one place here.

import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { AuditTrail } from '../audit/audit-trail';
import type { Actor } from '../core/access';
import { Problem } from '../core/problem';
import type { Move } from '../core/workflow';
import { Clock, Ids } from '../database/clock';
import { Transactions } from '../database/transactions';
import { PeriodService } from '../periods/period.service';
import { Comment } from './comment.entity';
import { refuseStale } from './if-match';
import type { NewCommentDto, ReportDto } from './report.dto';
import { Report } from './report.entity';
import { recordMove } from './report-move';
import { ReportView } from './report-view';
import { Revision } from './revision.entity';
import { decide, moverOf, Standings, type Standing } from './standing';

export type ReviewMove = Exclude<Move, 'save' | 'submit'>;

export interface ReviewRequest {
  /** Checked when given. */
  ifMatch?: number[] | null;
  /** The submission that was read; another one by now is refused. Checked when given. */
  revision?: number;
  reason?: string;
  /** With `return`. */
  comments?: NewCommentDto[];
}

@Injectable()
export class ReviewService {
  constructor(
    private readonly transactions: Transactions,
    private readonly standings: Standings,
    private readonly periods: PeriodService,
    private readonly view: ReportView,
    private readonly audit: AuditTrail,
    private readonly clock: Clock,
    private readonly ids: Ids,
  ) {}

  /**
   * Makes the move and answers with the report after it.
   * @throws Problem report.wrongState, period.locked (409); access.denied, accept.samePerson (403); version.stale (412)
   */
  move(
    actor: Actor,
    period: string,
    agency: string,
    move: ReviewMove,
    request: ReviewRequest = {},
  ): Promise<ReportDto> {
    return this.transactions.run(async (manager) => {
      await this.periods.forWriting(manager, period);
      const standing = await this.standings.lock(manager, period, agency);
      const status = decide(standing, move, moverOf(actor, standing, false)) as Report['status'];
      await refuseStale(manager, actor, standing, request.ifMatch ?? null, this.view);
      const before = standing.report!;
      refuseOtherRevision(before, request.revision);
      if (move === 'accept') await refuseSamePerson(manager, actor, before);
      const changes = { status, version: before.version + 1, ...this.besides(move, before, actor) };
      await manager.update(Report, { period, agency }, changes);
      await this.comment(manager, actor, before, request.comments ?? []);
      await this.record(manager, actor, standing, move, status, request);
      const report = Object.assign(new Report(), before, changes);
      const history = { ...standing.history, reason: request.reason ?? null };
      return this.view.of(manager, actor, { ...standing, report, status, history });
    });
  }

  /** What a move sets beside state and version. */
  private besides(move: ReviewMove, report: Report, actor: Actor): Partial<Report> {
    const handler = report.handler ?? actor.username;
    if (move === 'return') return { handler };
    if (move === 'accept') return { handler, acceptedRevision: report.currentRevision, reopenedAt: null };
    if (move === 'reopen') return { handler, reopenedAt: this.clock.now() };
    return {};
  }

  private async comment(
    manager: EntityManager,
    actor: Actor,
    report: Report,
    comments: NewCommentDto[],
  ): Promise<void> {
    const { period, agency, currentRevision } = report;
    const fresh = { period, agency, author: actor.username, at: this.clock.now(), revision: currentRevision ?? 1 };
    const rows = comments.map(({ path, text }, position) => ({ ...fresh, id: this.ids.next(), path, text, position }));
    if (rows.length > 0) await manager.insert(Comment, rows);
  }

  private async record(
    manager: EntityManager,
    actor: Actor,
    standing: Standing,
    move: ReviewMove,
    to: Report['status'],
    { reason, comments }: ReviewRequest,
  ): Promise<void> {
    const revision = standing.report?.currentRevision ?? null;
    await recordMove(manager, { standing, move, to, revision, actor, at: this.clock.now(), reason });
    const detail = { from: standing.status, to, revision, ...(reason ? { reason } : {}) };
    await this.audit.record(manager, {
      actor,
      action: `report.${move}`,
      agency: standing.agency.code,
      period: standing.period.code,
      detail: comments?.length ? { ...detail, comments: comments.length } : detail,
    });
  }
}

/** What came after the reading is not decided on unread. @throws Problem report.wrongState */
function refuseOtherRevision({ currentRevision }: Report, read: number | undefined): void {
  if (read === undefined || read === currentRevision) return;
  const detail = `Đơn vị đã gửi lần ${currentRevision}, sau lần ${read} mà anh/chị đã xem. Đề nghị đọc lần gửi mới.`;
  throw new Problem('report.wrongState', detail);
}

/**
 * Whoever submitted a report, or typed it from paper, does not accept it (contract: SKHCN's own report; `onBehalf`).
 * @throws Problem accept.samePerson
 */
async function refuseSamePerson(manager: EntityManager, actor: Actor, report: Report): Promise<void> {
  const { period, agency, currentRevision } = report;
  const revision = await manager.findOne(Revision, {
    select: { number: true, submittedBy: true, enteredBy: true },
    where: { period, agency, number: currentRevision ?? 0 },
  });
  if (revision?.submittedBy === actor.username || revision?.enteredBy.includes(actor.username)) {
    throw new Problem('accept.samePerson');
  }
}
