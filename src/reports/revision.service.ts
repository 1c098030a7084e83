// Submissions as they were: the list, one of them, and what changed between two.

import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import type { Actor } from '../core/access';
import { changesBetween } from '../core/changes';
import { checkReport } from '../core/check/check';
import { vietnamDate, vietnamIso } from '../core/dates';
import { Problem } from '../core/problem';
import { Transactions } from '../database/transactions';
import { pageOf, type PageQuery } from '../requests/page.dto';
import type { ChangesDto, OutcomeDto, RevisionDto, RevisionLineDto, RevisionsDto } from './revision.dto';
import { Revision } from './revision.entity';
import { Standings, type Standing } from './standing';

interface OutcomeRow {
  revision: number;
  move: string;
  by: string;
  at: Date;
  reason: string | null;
}

@Injectable()
export class RevisionService {
  constructor(
    private readonly transactions: Transactions,
    private readonly standings: Standings,
  ) {}

  /** Newest first. */
  list(actor: Actor, period: string, agency: string, page: PageQuery): Promise<RevisionsDto> {
    return this.transactions.read(async (manager) => {
      const standing = await this.standings.read(manager, period, agency);
      const limit = page.limit ?? 50;
      const query = manager
        .createQueryBuilder(Revision, 'v')
        .select(LINE)
        .where({ period, agency })
        .orderBy('v.number', 'DESC')
        .limit(limit + 1);
      if (page.after !== undefined) query.andWhere('v.number < :after', { after: Number(page.after) || 0 });
      const seen = (await query.getMany()).filter(({ number }) => mayRead(actor, standing, number));
      const outcomes = await outcomesOf(manager, standing);
      return pageOf(
        seen,
        limit,
        (row) => lineOf(row, standing, outcomes),
        (row) => String(row.number),
      );
    });
  }

  /** @throws Problem revision.unknown, access.denied for a leader where it was neither accepted nor is submitted */
  one(actor: Actor, period: string, agency: string, number: number): Promise<RevisionDto> {
    return this.transactions.read(async (manager) => {
      const standing = await this.standings.read(manager, period, agency);
      const revision = await this.find(manager, actor, standing, number);
      const outcomes = await outcomesOf(manager, standing);
      const { template, templateVersion, content, submittedAt } = revision;
      const today = vietnamDate(submittedAt);
      return {
        ...lineOf(revision, standing, outcomes),
        agency,
        period,
        template: { code: template, version: templateVersion },
        content,
        issues: checkReport(standing.template, content, { agency: standing.agency, today }),
      };
    });
  }

  /** What changed from one submission to another, field by field, in words. @throws Problem revision.unknown */
  changes(actor: Actor, period: string, agency: string, from: number, to: number): Promise<ChangesDto> {
    return this.transactions.read(async (manager) => {
      const standing = await this.standings.read(manager, period, agency);
      const before = await this.find(manager, actor, standing, from);
      const after = await this.find(manager, actor, standing, to);
      return { from, to, items: changesBetween(standing.template, before.content, after.content), next: null };
    });
  }

  /** @throws Problem revision.unknown, access.denied */
  async find(manager: EntityManager, actor: Actor, standing: Standing, number: number): Promise<Revision> {
    const where = { period: standing.period.code, agency: standing.agency.code, number };
    const revision = await manager.findOneBy(Revision, where);
    if (!revision) throw new Problem('revision.unknown');
    if (!mayRead(actor, standing, number)) throw new Problem('access.denied');
    return revision;
  }
}

const LINE = [
  'v.period',
  'v.agency',
  'v.number',
  'v.submittedAt',
  'v.submittedBy',
  'v.sha256',
  'v.warnings',
  'v.receivedOn',
  'v.onBehalfReason',
];

/** Leaders read what is submitted or accepted, not what went back to its agency. */
function mayRead(actor: Actor, { report, status }: Standing, number: number): boolean {
  if (actor.role !== 'leader') return true;
  return number === report?.acceptedRevision || (status === 'submitted' && number === report?.currentRevision);
}

async function outcomesOf(manager: EntityManager, { period, agency }: Standing): Promise<Map<number, OutcomeDto[]>> {
  const rows = await manager.query<OutcomeRow[]>(
    `SELECT revision, move, by, at, reason FROM report_move
     WHERE period = $1 AND agency = $2 AND move IN ('withdraw', 'return', 'accept', 'reopen') ORDER BY id`,
    [period.code, agency.code],
  );
  const byRevision = new Map<number, OutcomeDto[]>();
  for (const { revision, move, by, at, reason } of rows) {
    byRevision.set(revision, [...(byRevision.get(revision) ?? []), { move, by, at: vietnamIso(at), reason }]);
  }
  return byRevision;
}

function lineOf(row: Revision, { report }: Standing, outcomes: Map<number, OutcomeDto[]>): RevisionLineDto {
  const { number, submittedAt, submittedBy, sha256, warnings, receivedOn, onBehalfReason } = row;
  return {
    ...{ revision: number, submittedAt: vietnamIso(submittedAt), submittedBy, sha256, warnings },
    accepted: number === report?.acceptedRevision,
    onBehalf: receivedOn ? { receivedOn, reason: onBehalfReason ?? '' } : null,
    outcomes: outcomes.get(number) ?? [],
  };
}
