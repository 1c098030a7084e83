// What comparing agencies shows, for the reviewer's view of a submission. Comparing every report takes a noticeable
// part of a second, so one comparison serves all reviewers until it is old or misses the submission asked about.

import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import type { Issue } from '../core/check/issue';
import type { Content } from '../core/content';
import { crossCheck } from '../core/cross-check/cross-check';
import type { CrossReport } from '../core/cross-check/cross-report';
import { invalidRequest } from '../core/problem';
import { countedRevision } from '../core/workflow';
import { Clock } from '../database/clock';
import { Transactions } from '../database/transactions';
import { PeriodService } from '../periods/period.service';
import { TemplateStore } from '../periods/template-store';
import type { FindingPageDto, FindingQuery } from './comparison.dto';
import { ExpectedReports } from './expected-reports';
import { FigureRows } from './figure-rows';

/** A comparison this old is made anew when a reviewer asks: other agencies have submitted meanwhile. */
const OLD_AFTER = 60_000;

interface Comparison {
  madeAt: number;
  /** The revision compared, by agency. */
  revisions: Map<string, number>;
  issues: Map<string, Issue[]>;
}

@Injectable()
export class CrossChecks {
  private readonly made = new Map<string, Comparison>();

  constructor(
    private readonly transactions: Transactions,
    private readonly periods: PeriodService,
    private readonly templates: TemplateStore,
    private readonly expected: ExpectedReports,
    private readonly figures: FigureRows,
    private readonly clock: Clock,
  ) {}

  /** Issues of every agency, by its code; as old as OLD_AFTER allows. */
  async all(manager: EntityManager, period: string): Promise<Map<string, Issue[]>> {
    const known = this.made.get(period);
    const comparison = known && this.isYoung(known) ? known : await this.compare(manager, period);
    this.made.set(period, comparison);
    return comparison.issues;
  }

  /** One after the other, by agency. @throws Problem period.unknown, request.invalid */
  list(period: string, { path, limit = 50, after }: FindingQuery): Promise<FindingPageDto> {
    const from = after === undefined ? 0 : Number(after);
    if (!Number.isSafeInteger(from) || from < 0) throw invalidRequest({ after: 'Vị trí trang (after) không đúng.' });
    return this.transactions.read(async (manager) => {
      const issues = await this.all(manager, period);
      const found = [...issues]
        .flatMap(([agency, own]) => own.map((issue) => ({ agency, ...issue })))
        .filter((issue) => path === undefined || isAt(issue.path, path));
      return {
        items: found.slice(from, from + limit),
        next: from + limit < found.length ? String(from + limit) : null,
      };
    });
  }

  private isYoung({ madeAt }: Comparison): boolean {
    const age = this.clock.now().getTime() - madeAt;
    return age >= 0 && age < OLD_AFTER;
  }

  /** Issues of an agency's submitted or accepted revision beside all others'; warnings only. */
  async of(manager: EntityManager, period: string, agency: string, revision: number): Promise<Issue[]> {
    const known = this.made.get(period);
    const fresh = known && known.revisions.get(agency) === revision && this.isYoung(known);
    const comparison = fresh ? known : await this.compare(manager, period);
    this.made.set(period, comparison);
    return comparison.issues.get(agency) ?? [];
  }

  private async compare(manager: EntityManager, periodCode: string): Promise<Comparison> {
    const period = await this.periods.one(manager, periodCode);
    const counted = (await this.expected.of(manager, period)).flatMap((report) => {
      const revision = countedRevision('submitted,accepted', report);
      return revision === null ? [] : [{ period: periodCode, agency: report.agency, revision }];
    });
    const keys = counted.map(({ agency, revision }) => ({ period: periodCode, agency: agency.code, revision }));
    const figures = await this.figures.of(manager, keys);
    const contents = await contentsOf(manager, periodCode, keys);
    const reports = counted.flatMap(({ agency }, i): CrossReport[] => {
      const content = contents.get(agency.code);
      return content ? [{ agency, content, figures: figures[i] ?? [] }] : [];
    });
    const issues = new Map<string, Issue[]>();
    for (const [agency, found] of crossCheck(this.templates.of(period), reports)) {
      issues.set(
        agency,
        found.map(({ path, rule, code, severity, message }) => ({ path, rule, code, severity, message })),
      );
    }
    const revisions = new Map(keys.map(({ agency, revision }) => [agency, revision]));
    return { madeAt: this.clock.now().getTime(), revisions, issues };
  }
}

async function contentsOf(
  manager: EntityManager,
  period: string,
  keys: readonly { agency: string; revision: number }[],
): Promise<Map<string, Content>> {
  const rows = await manager.query<{ agency: string; content: Content }[]>(
    `SELECT v.agency, v.content FROM unnest($2::text[], $3::int[]) AS k (agency, number)
     JOIN revision v ON v.period = $1 AND v.agency = k.agency AND v.number = k.number`,
    [period, keys.map(({ agency }) => agency), keys.map(({ revision }) => revision)],
  );
  return new Map(rows.map(({ agency, content }) => [agency, content]));
}

/** Whether the path is the place itself or below it: "models" has "models[m1].name", "indicators.x" has "indicators.x.next". */
const isAt = (path: string, place: string): boolean =>
  path === place || path.startsWith(`${place}.`) || path.startsWith(`${place}[`);
