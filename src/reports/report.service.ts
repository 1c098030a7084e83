// Reading a report and saving its draft. A save checks everything and refuses only what cannot be kept.

import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { AuditTrail } from '../audit/audit-trail';
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
    private readonly audit: AuditTrail,
    private readonly clock: Clock,
    private readonly ids: Ids,
  ) {}

  /** The report; not started: version 0 and the prefilled content. @throws Problem period.unknown, agency.unknown, … */
  read(actor: Actor, period: string, agency: string): Promise<ReportDto> {
    return this.transactions.read(async (manager) => {
      const standing = await this.standings.read(manager, period, agency);
      refuseDraftsToLeaders(actor, standing);
      return this.view.of(manager, actor, standing);
    });
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
    return this.transactions.run(async (manager) => {
      let standing = await this.standings.lock(manager, period, agency);
      const status = decide(standing, 'save', moverOf(actor, standing, onBehalf !== null));
      if (onBehalf) refuseWrongReceipt(onBehalf, this.clock.now());
      const saved = this.contentFrom(standing.template, content);
      await refuseStale(manager, actor, standing, ifMatch, this.view, saved);
      const issues = this.view.issuesOf(standing, saved);
      const before = contentOf(standing);
      const next = this.nextRow(actor, standing, status, saved, issues, onBehalf);
      if (standing.report) await manager.update(Report, { period, agency }, next);
      else if (!(await this.start(manager, next))) {
        // Two people opened an untouched report and saved at the same moment; the second one sees the first's.
        standing = await this.standings.lock(manager, period, agency);
        await refuseStale(manager, actor, standing, [], this.view, saved);
      }
      const paths = differingPaths(before, saved);
      await this.audit.record(manager, {
        actor,
        action: 'report.save',
        agency,
        period,
        detail: {
          version: next.version,
          paths: paths.slice(0, MOST_PATHS),
          ...(paths.length > MOST_PATHS ? { morePaths: paths.length - MOST_PATHS } : {}),
          ...(onBehalf ? { onBehalf: { receivedOn: onBehalf.receivedOn, reason: onBehalf.reason } } : {}),
        },
      });
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
    status: Report['status'] | 'notStarted',
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

  private async start(manager: EntityManager, row: Report): Promise<boolean> {
    const inserted = await manager
      .createQueryBuilder()
      .insert()
      .into(Report)
      .values(row)
      .orIgnore()
      .returning(['version'])
      .execute();
    return (inserted.raw as unknown[]).length > 0;
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
