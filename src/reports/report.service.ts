// Reading a report and saving its draft. A save checks everything and refuses only what cannot be kept.

import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import type { AuditEntry } from '../audit/audit-trail';
import type { Actor } from '../core/access';
import type { Issue } from '../core/check/issue';
import type { Content } from '../core/content';
import { differingPaths } from '../core/paths';
import { completeContent, giveRowIds, wasComplete } from '../core/prefill';
import { Problem } from '../core/problem';
import { normaliseContent } from '../core/text/normalise';
import { Clock, Ids } from '../database/clock';
import { Transactions } from '../database/transactions';
import { CrossChecks } from './cross-checks';
import { validateContent } from './content-validator';
import { changedParts } from './draft-parts';
import { DraftWriter } from './draft-writer';
import { refuseStale } from './if-match';
import { refuseWrongReceipt } from './on-behalf';
import type { OnBehalfDto, ReportDto } from './report.dto';
import { Report } from './report.entity';
import { contentOf, refuseDraftsToLeaders, ReportView } from './report-view';
import type { SaveRequest } from './save-body';
import { decide, moverOf, Standings, type Standing } from './standing';

/** More paths than this are counted, not named, in the audit trail. */
const MOST_PATHS = 500;

/** A save's answer, and its content once more as it was sent where it is kept so: JSON of 100 kB need not be made. */
export interface SavedReport {
  report: ReportDto;
  json: Buffer;
}

@Injectable()
export class ReportService {
  constructor(
    private readonly transactions: Transactions,
    private readonly standings: Standings,
    private readonly view: ReportView,
    private readonly cross: CrossChecks,
    private readonly writer: DraftWriter,
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
   * Saves the draft. The first save starts the report. `content` is anything a client sent; `json` its bytes, which are
   * kept as they came when nothing in them had to be cleaned or completed.
   * @param ifMatch versions the person has seen
   * @throws Problem content.invalid (422) with issues, nothing saved; version.stale (412); report.notEditable,
   *   period.locked (409)
   */
  save(
    actor: Actor,
    period: string,
    agency: string,
    { content, json = null, onBehalf = null }: { content: unknown } & Partial<SaveRequest>,
    ifMatch: number[],
  ): Promise<SavedReport> {
    return this.transactions.single(async (manager) => {
      const standing = await this.standings.read(manager, period, agency);
      const status = decide(standing, 'save', moverOf(actor, standing, onBehalf !== null)) as Report['status'];
      if (onBehalf) refuseWrongReceipt(onBehalf, this.clock.now());
      const { content: saved, untouched } = this.contentFrom(standing, content);
      await refuseStale(manager, actor, standing, ifMatch, this.view, saved);
      const issues = this.view.issuesOf(standing, saved);
      const next = this.nextRow(actor, standing, status, saved, issues, onBehalf);
      const paths = differingPaths(contentOf(standing), saved);
      const parts = changedParts(standing.report?.content ?? null, saved);
      if (!(await this.writer.write({ row: next, parts, entry: auditEntry(actor, next, paths) }))) {
        // Somebody saved, moved the report or locked the period in between; the answer tells what is true now.
        const now = await this.standings.read(manager, period, agency);
        decide(now, 'save', moverOf(actor, now, onBehalf !== null));
        await refuseStale(manager, actor, now, [], this.view, saved);
      }
      this.standings.remember(next);
      const bytes = untouched && json ? json : Buffer.from(JSON.stringify(saved));
      return { report: await this.view.of(manager, actor, { ...standing, report: next, status }, issues), json: bytes };
    });
  }

  /** @throws Problem content.invalid with at most 100 issues */
  private contentFrom({ template, report }: Standing, sent: unknown): { content: Content; untouched: boolean } {
    const { content, issues } = validateContent(template, sent);
    if (issues) throw new Problem('content.invalid', issues[0]?.message, { issues });
    const clean = normaliseContent(content, report?.content);
    const whole = completeContent(template, clean);
    const named = giveRowIds(whole, template, () => this.ids.next().slice(0, 8));
    return { content: named, untouched: clean === content && named === whole && wasComplete(whole, content) };
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

function auditEntry(actor: Actor, row: Report, paths: string[]): AuditEntry {
  const { agency, period, version, receivedOn, onBehalfReason } = row;
  const more = paths.length > MOST_PATHS ? { morePaths: paths.length - MOST_PATHS } : {};
  const onBehalf = receivedOn === null ? {} : { onBehalf: { receivedOn, reason: onBehalfReason } };
  const detail = { version, paths: paths.slice(0, MOST_PATHS), ...more, ...onBehalf };
  return { actor, action: 'report.save', agency, period, detail };
}
