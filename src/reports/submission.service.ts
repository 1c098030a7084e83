// Submitting: the draft becomes an immutable revision with its figures as rows, in one transaction with the receipt
// under which a repeated request gets the same answer.

import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { AuditTrail } from '../audit/audit-trail';
import type { Actor } from '../core/access';
import type { Issue } from '../core/check/issue';
import { vietnamIso } from '../core/dates';
import { figuresOf } from '../core/figures';
import { Problem } from '../core/problem';
import { Clock } from '../database/clock';
import { Transactions } from '../database/transactions';
import { PeriodService } from '../periods/period.service';
import { insertFigures } from './figure-rows';
import { answerOf, keepAnswer, sha256, type RepeatableRequest } from './idempotency';
import { refuseStale } from './if-match';
import { receivedAt, refuseWrongReceipt } from './on-behalf';
import type { OnBehalfDto, SubmissionDto } from './report.dto';
import { Report } from './report.entity';
import { recordMove } from './report-move';
import { ReportView } from './report-view';
import { decide, isLate, moverOf, Standings, type Standing } from './standing';

export interface SubmitRequest {
  /** Versions the person has seen. */
  ifMatch: number[];
  onBehalf?: OnBehalfDto | null;
  /** With it the same request gets the same answer, in this report, for good. */
  repeatable?: RepeatableRequest | null;
}

@Injectable()
export class SubmissionService {
  constructor(
    private readonly transactions: Transactions,
    private readonly standings: Standings,
    private readonly periods: PeriodService,
    private readonly view: ReportView,
    private readonly audit: AuditTrail,
    private readonly clock: Clock,
  ) {}

  /**
   * @throws Problem submit.hasErrors (422) with every issue; submit.approverRequired (403); version.stale (412);
   *   report.wrongState, period.locked (409); idempotency.otherBody (422)
   */
  submit(actor: Actor, period: string, agency: string, request: SubmitRequest): Promise<SubmissionDto> {
    const { ifMatch, onBehalf = null, repeatable = null } = request;
    return this.transactions.run(async (manager) => {
      await this.periods.forWriting(manager, period);
      const standing = await this.standings.lock(manager, period, agency);
      // The row's lock makes a second request with the same key wait here until the first one's answer is kept.
      const answered = repeatable && (await answerOf(manager, period, agency, repeatable));
      if (answered) return answered;
      const paper = onBehalf ?? ownEntry(actor, standing);
      decide(standing, 'submit', moverOf(actor, standing, paper !== null));
      if (paper) refuseWrongReceipt(paper, this.clock.now());
      await refuseStale(manager, actor, standing, ifMatch, this.view);
      const report = standing.report!;
      const issues = this.view.issuesOf(standing, report.content);
      refuseErrors(issues);
      const answer = await this.write(manager, actor, standing, report, issues.length, paper);
      if (repeatable) await keepAnswer(manager, period, agency, repeatable, answer, this.clock.now());
      return answer;
    });
  }

  /**
   * The answer this request got before, or null. Asked before the body is looked at: a key that was used for another
   * body is said to be so whatever the new body is.
   * @throws Problem idempotency.otherBody (422)
   */
  answered(period: string, agency: string, repeatable: RepeatableRequest): Promise<SubmissionDto | null> {
    return this.transactions.single((manager) => answerOf(manager, period, agency, repeatable));
  }

  private async write(
    manager: EntityManager,
    actor: Actor,
    standing: Standing,
    report: Report,
    warnings: number,
    paper: OnBehalfDto | null,
  ): Promise<SubmissionDto> {
    const { period, agency, template } = standing;
    const now = this.clock.now();
    const number = (report.currentRevision ?? 0) + 1;
    const hash = sha256(report.content);
    await manager.query(
      `INSERT INTO revision (period, agency, number, template, template_version, content, sha256, submitted_at,
         submitted_by, entered_by, received_on, on_behalf_reason, warnings)
       SELECT period, agency, $3::int, template, template_version, $10::jsonb, $4::text, $5::timestamptz, $6::text, entered_by,
         $7::date, $8::text, $9::int
       FROM report WHERE period = $1 AND agency = $2`,
      [
        ...[period.code, agency.code, number, hash, now, actor.username, paper?.receivedOn, paper?.reason, warnings],
        JSON.stringify(report.content),
      ],
    );
    await insertFigures(
      manager,
      { period: period.code, agency: agency.code, revision: number },
      figuresOf(template, report.content),
    );
    const received = paper ? receivedAt(paper.receivedOn) : now;
    const changes = {
      status: 'submitted',
      version: report.version + 1,
      currentRevision: number,
      firstReceivedAt: report.firstReceivedAt ?? received,
      enteredBy: [],
      receivedOn: null,
      onBehalfReason: null,
    } satisfies Partial<Report>;
    await manager.update(Report, { period: period.code, agency: agency.code }, changes);
    const late = isLate({ ...standing, report: Object.assign(new Report(), report, changes) });
    const detail = { revision: number, sha256: hash, late, ...(paper ? { onBehalf: { ...paper } } : {}) };
    await recordMove(manager, { standing, move: 'submit', to: 'submitted', revision: number, actor, at: now });
    await this.audit.record(manager, {
      actor,
      action: 'report.submit',
      agency: agency.code,
      period: period.code,
      detail,
    });
    return { revision: number, submittedAt: vietnamIso(now), late, sha256: hash };
  }
}

/** @throws Problem submit.hasErrors with every issue, warnings too */
function refuseErrors(issues: Issue[]): void {
  const errors = issues.filter(({ severity }) => severity === 'error');
  if (errors.length === 0) return;
  const more = errors.length > 3 ? ` Còn ${errors.length - 3} lỗi khác.` : '';
  const first = errors.slice(0, 3).map(({ message }) => message);
  throw new Problem('submit.hasErrors', first.join(' ') + more, { issues });
}

/** A reviewer who saved what came on paper need not say it again. */
function ownEntry(actor: Actor, { report }: Standing): OnBehalfDto | null {
  if (actor.role !== 'reviewer' || !report?.receivedOn) return null;
  return { receivedOn: report.receivedOn, reason: report.onBehalfReason ?? '' };
}
