// Puts the made-up city into the database by doing what its people did, step by step, through the same services and
// with the clock at the hour they did it. A load that was killed goes on where it stopped.

import { Injectable } from '@nestjs/common';
import { In } from 'typeorm';
import { Account } from '../accounts/account.entity';
import type { AgencyRow } from '../agencies/agency.entity';
import { AgencyService } from '../agencies/agency.service';
import { AuditEvent } from '../audit/audit-event.entity';
import { AuditTrail } from '../audit/audit-trail';
import type { Actor } from '../core/access';
import { formatNumber } from '../core/numbers';
import { Clock } from '../database/clock';
import { Transactions } from '../database/transactions';
import { PeriodService } from '../periods/period.service';
import { DispatchService } from '../reports/dispatch.service';
import { ReportService } from '../reports/report.service';
import { ReviewService } from '../reports/review.service';
import { SubmissionService } from '../reports/submission.service';
import { ANNOUNCED_AT, ANNOUNCEMENT } from './announcement';
import type { DemoAgency } from './facts';
import type { DemoStep } from './journeys';
import { DEMO_NOW, demoReports } from './reports';

const PERIOD = 'bdhvs-2026';
const MARK = 'system.demo.reports';
const REVIEWER: Actor = { username: 'tonghop', displayName: 'Chuyên viên tổng hợp', role: 'reviewer', agency: null };
/** A line of progress after this many steps. */
const STEPS_A_LINE = 100;

type Step = DemoStep & { agency: string };

@Injectable()
export class DemoLoader {
  constructor(
    private readonly transactions: Transactions,
    private readonly agencies: AgencyService,
    private readonly reports: ReportService,
    private readonly submissions: SubmissionService,
    private readonly reviews: ReviewService,
    private readonly dispatches: DispatchService,
    private readonly periods: PeriodService,
    private readonly audit: AuditTrail,
    private readonly clock: Clock,
  ) {}

  /**
   * Loads what is missing and sets the clock to where the demo stands. The demo's accounts must be there.
   * @param say prints a line of progress
   * @param interrupted looked at between two steps; the next start goes on from there
   */
  async ensure(say: (line: string) => void, interrupted: AbortSignal): Promise<void> {
    const { finished, done, latest } = await this.state();
    if (!finished) {
      say('Đang soạn số liệu mẫu của 127 đơn vị…');
      if (done === 0) {
        this.clock.set(ANNOUNCED_AT);
        await this.periods.announce(REVIEWER, PERIOD, ANNOUNCEMENT);
      }
      const steps = await this.steps();
      // Every step leaves one audit line of its own, and nobody else is at work before the start is over.
      for (const [index, step] of steps.entries()) {
        if (index < done) continue;
        if (interrupted.aborted) return;
        await this.take(step);
        const number = index + 1;
        if (number % STEPS_A_LINE === 0 || number === steps.length) {
          say(`Đang nạp số liệu mẫu: ${formatNumber(number)}/${formatNumber(steps.length)} bước`);
        }
      }
      this.clock.set(DEMO_NOW);
      await this.transactions.run((manager) =>
        this.audit.record(manager, { actor: null, action: MARK, detail: { steps: steps.length } }),
      );
    }
    this.clock.set(latest && latest > DEMO_NOW ? latest : DEMO_NOW);
  }

  private state(): Promise<{ finished: boolean; done: number; latest: Date | null }> {
    return this.transactions.read(async (manager) => {
      const [{ done, latest }] = await manager.query<[{ done: number; latest: Date | null }]>(
        `SELECT count(*) FILTER (WHERE action LIKE 'report.%') AS done, max(at) AS latest FROM audit_event`,
      );
      return { finished: await manager.existsBy(AuditEvent, { action: MARK }), done, latest };
    });
  }

  /** What everybody did, in the order of time. */
  private async steps(): Promise<(Step & { by: Actor })[]> {
    const [agencies, people] = await this.transactions.read(async (manager) => [
      await this.agencies.reporting(manager),
      await manager.find(Account, { where: { role: In(['reporter', 'approver', 'reviewer']) } }),
    ]);
    const actors = new Map(
      people.map(({ username, displayName, role, agency }): [string, Actor] => [
        username,
        { username, displayName, role, agency },
      ]),
    );
    return demoReports(agencies.map(demoAgency))
      .flatMap(({ agency, journey }) => journey.map((step) => ({ ...step, agency })))
      .sort((one, other) => one.at.getTime() - other.at.getTime())
      .map((step) => {
        const by = actors.get(step.actor);
        if (!by) throw new Error(`demo: no account ${step.actor}`);
        return { ...step, by };
      });
  }

  private async take(step: Step & { by: Actor }): Promise<void> {
    this.clock.set(step.at);
    const { by, agency } = step;
    if (step.move === 'dispatch') {
      await this.dispatches.dispatch(by, PERIOD, agency, { number: step.number, date: step.date });
      return;
    }
    if (step.move === 'save') {
      const { version } = await this.reports.read(by, PERIOD, agency);
      await this.reports.save(by, PERIOD, agency, { content: step.content }, [version]);
      return;
    }
    if (step.move === 'submit') {
      const { version } = await this.reports.read(by, PERIOD, agency);
      await this.submissions.submit(by, PERIOD, agency, { ifMatch: [version] });
      return;
    }
    const reason = 'reason' in step ? { reason: step.reason } : {};
    const comments = step.move === 'return' ? { comments: step.comments } : {};
    await this.reviews.move(by, PERIOD, agency, step.move, { ...reason, ...comments });
  }
}

function demoAgency(row: AgencyRow): DemoAgency {
  const {
    code,
    name,
    kind,
    place,
    letterheadSuperior: superior,
    letterheadAgency,
    symbol,
    authority,
    signerTitle,
  } = row;
  return {
    code,
    name,
    kind,
    place,
    letterhead: { superior, agency: letterheadAgency, symbol, place, authority, signerTitle },
  };
}
