// A report as one reader sees it: the row, its newest revision and comments, what the rules say of its content, and
// what the reader may do next.

import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import type { Actor } from '../core/access';
import { checkReport } from '../core/check/check';
import { Findings } from '../core/check/examination';
import type { Issue } from '../core/check/issue';
import type { Content } from '../core/content';
import { vietnamDate, vietnamIso } from '../core/dates';
import { pathName } from '../core/paths';
import { prefilledContent } from '../core/prefill';
import { Problem } from '../core/problem';
import { movesFrom, type Move } from '../core/workflow';
import { Clock } from '../database/clock';
import type { AttachmentDto } from './attachment.dto';
import { Comment } from './comment.entity';
import type { CommentDto, OnBehalfDto, ReportDto } from './report.dto';
import type { StoredFile } from './standing-statement';
import { isLate, isLocked, moverOf, type Standing } from './standing';

@Injectable()
export class ReportView {
  /** What was found out about contents that somebody still holds: the drafts of draft-memory.ts, mostly. */
  private readonly findings = new WeakMap<Content, Findings>();

  constructor(private readonly clock: Clock) {}

  /** @param issues what the rules say of the content, when the caller has asked them already */
  async of(manager: EntityManager, actor: Actor, standing: Standing, issues?: Issue[]): Promise<ReportDto> {
    const { report, template, period, agency, dueAt, status, history } = standing;
    const content = contentOf(standing);
    return {
      agency: agency.code,
      period: period.code,
      template: { code: template.code, version: template.version },
      status,
      version: report?.version ?? 0,
      revision: report?.currentRevision ?? null,
      acceptedRevision: report?.acceptedRevision ?? null,
      dueAt: vietnamIso(dueAt),
      late: isLate(standing),
      submittedAt: history.submittedAt && vietnamIso(history.submittedAt),
      submittedBy: history.submittedBy,
      savedAt: report && vietnamIso(report.savedAt),
      savedBy: report?.savedBy ?? null,
      onBehalf: onBehalfOf(standing),
      dispatch: dispatchOf(standing),
      deviation: report?.deviation ?? '',
      handler: report?.handler ?? null,
      reason: status === 'returned' || status === 'draft' ? history.reason : null,
      locked: isLocked(standing),
      moves: movesOf(actor, standing),
      content,
      issues: issues ?? this.issuesOf(standing, content),
      comments: report?.currentRevision ? await commentsOf(manager, standing) : [],
      attachments: standing.files.map(attachmentBody),
    };
  }

  /**
   * Every rule over the content, with the calendar day in Vietnam as "today". What did not change since the report's
   * draft was checked is not looked at again.
   */
  issuesOf({ template, agency, report }: Standing, content: Content): Issue[] {
    const findings = this.findings.get(content) ?? (report && this.findings.get(report.content)) ?? new Findings();
    this.findings.set(content, findings);
    return checkReport(template, content, { agency, today: vietnamDate(this.clock.now()) }, findings);
  }
}

/** The draft, or what an agency finds when it has not started. */
export function contentOf({ report, template, agency, letterhead, period }: Standing): Content {
  return report?.content ?? prefilledContent(template, agency, letterhead, period.cutoff);
}

/**
 * Leaders read what was submitted, never an agency's draft (contract: "Who may").
 * @throws Problem access.denied
 */
export function refuseDraftsToLeaders(actor: Actor, { status }: Standing): void {
  if (actor.role !== 'leader' || status === 'submitted' || status === 'accepted') return;
  throw new Problem(
    'access.denied',
    'Báo cáo đang ở đơn vị. Lãnh đạo xem được báo cáo đã gửi và đã chấp nhận số liệu.',
  );
}

function movesOf(actor: Actor, standing: Standing): Move[] {
  if (actor.role === 'leader' || actor.role === 'admin') return [];
  if (actor.role !== 'reviewer' && isLocked(standing)) return [];
  return movesFrom(standing.status, moverOf(actor, standing, false));
}

function dispatchOf({ report }: Standing): ReportDto['dispatch'] {
  if (!report || (report.dispatchNumber === '' && report.dispatchDate === null)) return null;
  return { number: report.dispatchNumber, date: report.dispatchDate };
}

/** The draft's own note while a reviewer types it; otherwise the newest revision's. */
function onBehalfOf({ report, history }: Standing): OnBehalfDto | null {
  const { receivedOn, onBehalfReason } = report?.receivedOn ? report : history;
  return receivedOn ? { receivedOn, reason: onBehalfReason ?? '' } : null;
}

/** Newest return first, in the order the reviewer wrote them. */
export async function commentsOf(manager: EntityManager, standing: Standing): Promise<CommentDto[]> {
  const { period, agency } = standing;
  const rows = await manager.find(Comment, {
    where: { period: period.code, agency: agency.code },
    order: { revision: 'DESC', at: 'DESC', position: 'ASC' },
  });
  return rows.map((row) => commentBody(row, standing));
}

export function commentBody(row: Comment, standing: Standing): CommentDto {
  const { id, path, text, author, at, revision, done, reply, repliedBy, repliedAt } = row;
  return {
    ...{ id, path, name: pathName(standing.template, path, contentOf(standing)), text, author },
    ...{ at: vietnamIso(at), revision, done, reply, repliedBy, repliedAt: repliedAt && vietnamIso(repliedAt) },
  };
}

export function attachmentBody({ id, kind, name, type, size, sha256, at, by }: StoredFile): AttachmentDto {
  return { id, kind, name, size, type, sha256, at: vietnamIso(new Date(at)), by };
}
