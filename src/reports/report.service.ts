// Reading a report and saving its draft. A save checks everything and refuses only what cannot be kept.

import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { AuditTrail, type AuditEntry, type Write } from '../audit/audit-trail';
import type { Actor } from '../core/access';
import type { Issue } from '../core/check/issue';
import type { Content } from '../core/content';
import { differingPaths } from '../core/paths';
import { completeContent, giveRowIds } from '../core/prefill';
import { Problem } from '../core/problem';
import { normaliseContent } from '../core/text/normalise';
import type { Template } from '../core/template/template';
import { Clock, Ids } from '../database/clock';
import { Transactions } from '../database/transactions';
import { CrossChecks } from './cross-checks';
import { validateContent } from './content-validator';
import { refuseStale } from './if-match';
import { refuseWrongReceipt } from './on-behalf';
import type { OnBehalfDto, ReportDto } from './report.dto';
import { Report } from './report.entity';
import { contentOf, refuseDraftsToLeaders, ReportView } from './report-view';
import { decide, moverOf, Standings, type Standing } from './standing';

/** More paths than this are counted, not named, in the audit trail. */
const MOST_PATHS = 500;

@Injectable()
export class ReportService {
  constructor(
    private readonly transactions: Transactions,
    private readonly standings: Standings,
    private readonly view: ReportView,
    private readonly cross: CrossChecks,
    private readonly audit: AuditTrail,
    private readonly clock: Clock,
    private readonly ids: Ids,
  ) {}

  /** The report; not started: version 0 and the prefilled content. @throws Problem period.unknown, agency.unknown, … */
  read(actor: Actor, period: string, agency: string): Promise<ReportDto> {
    return this.transactions.read(async (manager) => {
      const standing = await this.standings.read(manager, period, agency);
      refuseDraftsToLeaders(actor, standing);
      const view = await this.view.of(manager, actor, standing);
      return { ...view, issues: [...view.issues, ...(await this.compared(manager, actor, standing))] };
    });
  }

  /** What comparing agencies shows: the reviewer's alone, of what lies with the department. */
  private async compared(manager: EntityManager, actor: Actor, { report, status }: Standing): Promise<Issue[]> {
    const submitted = status === 'submitted' || status === 'accepted';
    if (actor.role !== 'reviewer' || !submitted || !report?.currentRevision) return [];
    return this.cross.of(manager, report.period, report.agency, report.currentRevision);
  }

  /**
   * Saves the draft. The first save starts the report. `content` is anything a client sent.
   * @param ifMatch versions the person has seen
   * @throws Problem content.invalid (422) with issues, nothing saved; version.stale (412); report.notEditable,
   *   period.locked (409)
   */
  save(
    actor: Actor,
    period: string,
    agency: string,
    content: unknown,
    ifMatch: number[],
    onBehalf: OnBehalfDto | null = null,
  ): Promise<ReportDto> {
    return this.transactions.single(async (manager) => {
      const standing = await this.standings.read(manager, period, agency);
      const status = decide(standing, 'save', moverOf(actor, standing, onBehalf !== null)) as Report['status'];
      if (onBehalf) refuseWrongReceipt(onBehalf, this.clock.now());
      const saved = this.contentFrom(standing.template, content);
      await refuseStale(manager, actor, standing, ifMatch, this.view, saved);
      const issues = this.view.issuesOf(standing, saved);
      const next = this.nextRow(actor, standing, status, saved, issues, onBehalf);
      const paths = differingPaths(contentOf(standing), saved);
      const write = standing.report ? overwrite(next) : start(next);
      if (!(await this.audit.recordWith(manager, write, auditEntry(actor, next, paths)))) {
        // Somebody saved, moved the report or locked the period in between; the answer tells what is true now.
        const now = await this.standings.read(manager, period, agency);
        decide(now, 'save', moverOf(actor, now, onBehalf !== null));
        await refuseStale(manager, actor, now, [], this.view, saved);
      }
      this.standings.remember(next);
      return this.view.of(manager, actor, { ...standing, report: next, status }, issues);
    });
  }

  /** @throws Problem content.invalid with at most 100 issues */
  private contentFrom(template: Template, sent: unknown): Content {
    const { content, issues } = validateContent(template, sent);
    if (issues) throw new Problem('content.invalid', issues[0]?.message, { issues });
    const whole = completeContent(template, normaliseContent(content));
    return giveRowIds(whole, template, () => this.ids.next().slice(0, 8));
  }

  private nextRow(
    actor: Actor,
    { report, template, period, agency }: Standing,
    status: Report['status'],
    content: Content,
    issues: Issue[],
    onBehalf: OnBehalfDto | null,
  ): Report {
    const errors = issues.filter(({ severity }) => severity === 'error').length;
    const enteredBy = report?.enteredBy ?? [];
    return Object.assign(new Report(), report ?? UNTOUCHED, {
      period: period.code,
      agency: agency.code,
      template: template.code,
      templateVersion: template.version,
      status,
      version: (report?.version ?? 0) + 1,
      content,
      errors,
      warnings: issues.length - errors,
      savedAt: this.clock.now(),
      savedBy: actor.username,
      enteredBy: onBehalf ? [...new Set([...enteredBy, actor.username])] : enteredBy,
      receivedOn: onBehalf?.receivedOn ?? null,
      onBehalfReason: onBehalf?.reason ?? null,
    });
  }
}

const UNTOUCHED: Partial<Report> = {
  firstReceivedAt: null,
  currentRevision: null,
  acceptedRevision: null,
  reopenedAt: null,
  handler: null,
  dispatchNumber: '',
  dispatchDate: null,
  deviation: '',
};

/** The first save of a report; writes nothing when a colleague's came first. */
function start(row: Report): Write {
  return {
    text: `INSERT INTO report (period, agency, template, template_version, status, version, content, errors, warnings,
        saved_at, saved_by, entered_by, received_on, on_behalf_reason)
      SELECT $1, $2, $12, $13::int, $3, $4::int, $5::jsonb, $6::int, $7::int, $8::timestamptz, $9, $10::text[], $11::date, $14
      WHERE NOT EXISTS (SELECT FROM period p WHERE p.code = $1 AND p.locked_at IS NOT NULL)
      ON CONFLICT DO NOTHING`,
    values: [...saved(row), row.template, row.templateVersion, row.onBehalfReason],
  };
}

/** A later save; writes nothing when the version is no longer the one that was read, or the period has been locked. */
function overwrite(row: Report): Write {
  return {
    text: `UPDATE report SET status = $3, version = $4::int, content = $5::jsonb, errors = $6::int, warnings = $7::int,
        saved_at = $8::timestamptz, saved_by = $9, entered_by = $10::text[], received_on = $11::date, on_behalf_reason = $12
      WHERE period = $1 AND agency = $2 AND version = $4::int - 1
        AND NOT EXISTS (SELECT FROM period p WHERE p.code = $1 AND p.locked_at > COALESCE(report.reopened_at, '-infinity'))`,
    values: [...saved(row), row.onBehalfReason],
  };
}

function saved(row: Report): unknown[] {
  const { period, agency, status, version, content, errors, warnings, savedAt, savedBy, enteredBy, receivedOn } = row;
  return [
    period,
    agency,
    status,
    version,
    JSON.stringify(content),
    errors,
    warnings,
    savedAt,
    savedBy,
    enteredBy,
    receivedOn,
  ];
}

function auditEntry(actor: Actor, row: Report, paths: string[]): AuditEntry {
  const { agency, period, version, receivedOn, onBehalfReason } = row;
  const more = paths.length > MOST_PATHS ? { morePaths: paths.length - MOST_PATHS } : {};
  const onBehalf = receivedOn === null ? {} : { onBehalf: { receivedOn, reason: onBehalfReason } };
  const detail = { version, paths: paths.slice(0, MOST_PATHS), ...more, ...onBehalf };
  return { actor, action: 'report.save', agency, period, detail };
}
