// Submitting: the draft becomes an immutable revision with its figures as rows, in one transaction with the receipt
// under which a repeated request gets the same answer.

import { createHash } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import canonicalize from 'canonicalize';
import type { EntityManager } from 'typeorm';
import { AuditTrail } from '../audit/audit-trail';
import type { Actor } from '../core/access';
import type { Issue } from '../core/check/issue';
import { vietnamIso } from '../core/dates';
import { figuresOf } from '../core/figures';
import { invalidRequest, Problem } from '../core/problem';
import { Clock } from '../database/clock';
import { Transactions } from '../database/transactions';
import { PeriodService } from '../periods/period.service';
import { insertFigures } from './figure-rows';
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
  /** The same key gives the same answer, in this report, for good. */
  idempotencyKey?: string | null;
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
    const { ifMatch, onBehalf = null, idempotencyKey = null } = request;
    const bodyHash = sha256(onBehalf ? { onBehalf } : {});
    return this.transactions.run(async (manager) => {
      await this.periods.forWriting(manager, period);
      const standing = await this.standings.lock(manager, period, agency);
      // The row's lock makes a second request with the same key wait here until the first one's answer is kept.
      const answered = idempotencyKey === null ? null : await answerOf(manager, standing, idempotencyKey, bodyHash);
      if (answered) return answered;
      const paper = onBehalf ?? ownEntry(actor, standing);
      decide(standing, 'submit', moverOf(actor, standing, paper !== null));
      if (paper) refuseWrongReceipt(paper, this.clock.now());
      await refuseStale(manager, actor, standing, ifMatch, this.view);
      const report = standing.report!;
      const issues = this.view.issuesOf(standing, report.content);
      refuseErrors(issues);
      const answer = await this.write(manager, actor, standing, report, issues.length, paper);
      if (idempotencyKey !== null) {
        await manager.query(
          `INSERT INTO idempotency_key (period, agency, key, request_sha256, answer, at) VALUES ($1, $2, $3, $4, $5, $6)`,
          [period, agency, idempotencyKey, bodyHash, JSON.stringify(answer), this.clock.now()],
        );
      }
      return answer;
    });
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
       SELECT period, agency, $3::int, template, template_version, content, $4::text, $5::timestamptz, $6::text, entered_by,
         $7::date, $8::text, $9::int
       FROM report WHERE period = $1 AND agency = $2`,
      [period.code, agency.code, number, hash, now, actor.username, paper?.receivedOn, paper?.reason, warnings],
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

/** SHA-256 in hex over the canonical JSON (RFC 8785). */
export function sha256(value: unknown): string {
  return createHash('sha256')
    .update(canonicalize(value) ?? '')
    .digest('hex');
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

/** The answer kept under the key. @throws Problem idempotency.otherBody when it was used for another request */
async function answerOf(
  manager: EntityManager,
  { period, agency }: Standing,
  key: string,
  bodyHash: string,
): Promise<SubmissionDto | null> {
  const [row] = await manager.query<{ request_sha256: string; answer: SubmissionDto }[]>(
    'SELECT request_sha256, answer FROM idempotency_key WHERE period = $1 AND agency = $2 AND key = $3',
    [period.code, agency.code, key],
  );
  if (row && row.request_sha256 !== bodyHash) throw new Problem('idempotency.otherBody');
  return row?.answer ?? null;
}

/** The header's key; null when absent. @throws Problem request.invalid for one over 200 characters */
export function idempotencyKey(header: string | undefined): string | null {
  const key = header?.trim() ?? '';
  if (key.length > 200) {
    throw invalidRequest({ 'Idempotency-Key': 'Mã chống gửi trùng (Idempotency-Key) dài tối đa 200 ký tự.' });
  }
  return key === '' ? null : key;
}
