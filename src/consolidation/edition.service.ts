// Freezing the city's report under a number, and handing out what was frozen, byte for byte, for good.

import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { AuditTrail } from '../audit/audit-trail';
import type { Actor } from '../core/access';
import { invalidRequest, Problem } from '../core/problem';
import type { Coverage } from '../core/summary/summary';
import { Transactions } from '../database/transactions';
import type { CityFactsAsText } from '../documents/facts-as-text';
import { PeriodService } from '../periods/period.service';
import { DocumentPress } from '../reports/document-press';
import type { RepeatableRequest } from '../reports/idempotency';
import { Turns } from '../core/turns';
import { pageOf, type PageQuery } from '../requests/page.dto';
import { CityDocuments } from './city-documents';
import { CityReportService } from './city-report.service';
import { statusesOf } from './counted-reports';
import { editionFiles, type MadeFile } from './edition-files';
import type { EditionDto, EditionsDto, FreezeDto } from './edition.dto';
import { Edition, EditionAgencyRow, EditionFile, type EditionFileName } from './edition.entity';
import { editionBody, editionLine, filesOf, namesOf } from './edition-view';

@Injectable()
export class EditionService {
  /** One after the other, so that a later number was also read later. */
  private readonly turns = new Turns(1);

  constructor(
    private readonly transactions: Transactions,
    private readonly periods: PeriodService,
    private readonly cityReports: CityReportService,
    private readonly documents: CityDocuments,
    private readonly press: DocumentPress,
    private readonly audit: AuditTrail,
  ) {}

  /**
   * Keeps the report as it is now. With `repeatable` the same request, repeated after a lost answer, gets the same edition.
   * @throws Problem period.unknown; idempotency.otherBody (422); document.tooLarge (422), document.unavailable (503);
   *   request.invalid
   */
  freeze(actor: Actor, period: string, asked: FreezeDto, repeatable: RepeatableRequest | null): Promise<EditionDto> {
    const statuses = statusesOf(asked.statuses);
    return this.turns.take(async () => {
      const made = await this.transactions.single((manager) => alreadyMade(manager, period, repeatable));
      if (made !== null) return this.one(period, made);
      const facts = await this.cityReports.sources(period, statuses, 'final');
      await this.documents.refuseTooLarge(facts);
      const files = await editionFiles(this.press, facts, (agencies) => this.cityReports.contents(period, agencies));
      const number = await this.transactions.run(async (manager) => {
        // Another process may be freezing too: numbers are given one after the other, and a key is used once.
        await manager.query('SELECT pg_advisory_xact_lock(hashtextextended($1, 0))', [`edition ${period}`]);
        const madeMeanwhile = await alreadyMade(manager, period, repeatable);
        if (madeMeanwhile !== null) return madeMeanwhile;
        const next = ((await manager.maximum(Edition, 'number', { period })) ?? 0) + 1;
        const row = editionOf(next, actor, asked.note ?? '', facts, repeatable);
        await keep(manager, row, facts, files);
        const detail = { statuses: row.statuses, note: row.note, files: sums(files) };
        await this.audit.record(manager, { actor, action: 'edition.freeze', period, subject: String(next), detail });
        return next;
      });
      return this.one(period, number);
    });
  }

  /** Newest first. @throws Problem period.unknown */
  list(period: string, { limit = 50, after }: PageQuery): Promise<EditionsDto> {
    if (after !== undefined && !/^\d{1,9}$/.test(after)) {
      throw invalidRequest({ after: 'Vị trí trang (after) không đúng.' });
    }
    return this.transactions.read(async (manager) => {
      await this.periods.one(manager, period);
      const query = manager
        .createQueryBuilder(Edition, 'e')
        .select(LINE)
        // Of the totals only what a line shows: whole, they are as long as a report.
        .addSelect(`e.summary -> 'coverage'`, 'coverage')
        .where({ period })
        .orderBy('e.number', 'DESC')
        .limit(limit + 1);
      if (after !== undefined) query.andWhere('e.number < :after', { after: Number(after) });
      const { entities, raw } = await query.getRawAndEntities<{ coverage: Coverage }>();
      const [names, files] = [await namesOf(manager, entities), await filesOf(manager, period)];
      return pageOf(
        entities.map((row, place) => ({ row, coverage: raw[place]!.coverage })),
        limit,
        ({ row, coverage }) => editionLine(row, coverage, names, files),
        ({ row: { number } }) => String(number),
      );
    });
  }

  /** @throws Problem period.unknown, edition.unknown */
  one(period: string, number: number): Promise<EditionDto> {
    return this.transactions.read(async (manager) => {
      const row = await this.find(manager, period, number);
      const agencies = await manager.find(EditionAgencyRow, {
        where: { period, edition: number },
        order: { position: 'ASC' },
      });
      return editionBody(row, agencies, await namesOf(manager, [row]), await filesOf(manager, period, number));
    });
  }

  /**
   * A frozen file; the download is in the audit. @param toPdf what is handed out instead; when it fails nothing was
   * @throws Problem period.unknown, edition.unknown, and what `toPdf` throws
   */
  async file(
    actor: Actor,
    period: string,
    number: number,
    name: EditionFileName,
    toPdf?: (docx: Buffer) => Promise<Buffer>,
  ): Promise<Buffer> {
    const { sha256, bytes } = await this.transactions.read(async (manager) => {
      await this.find(manager, period, number);
      return manager.findOneOrFail(EditionFile, {
        where: { period, edition: number, name },
        select: { name: true, sha256: true, bytes: true },
      });
    });
    const given = toPdf ? await toPdf(bytes) : bytes;
    const detail = { file: name, sha256, ...(toPdf ? { as: 'pdf' } : {}) };
    await this.audit.recordApart({ actor, action: 'edition.export', period, subject: String(number), detail });
    return given;
  }

  /** @throws Problem period.unknown, edition.unknown */
  async find(manager: EntityManager, period: string, number: number): Promise<Edition> {
    await this.periods.one(manager, period);
    const row = await manager.findOneBy(Edition, { period, number });
    if (!row) throw new Problem('edition.unknown');
    return row;
  }
}

const LINE = ['e.period', 'e.number', 'e.frozenAt', 'e.frozenBy', 'e.note', 'e.statuses'];

/** The number given to this request before, or null. @throws Problem idempotency.otherBody */
async function alreadyMade(
  manager: EntityManager,
  period: string,
  repeatable: RepeatableRequest | null,
): Promise<number | null> {
  if (!repeatable) return null;
  const row = await manager.findOneBy(Edition, { period, key: repeatable.key });
  if (row && row.requestSha256 !== repeatable.bodySha256) throw new Problem('idempotency.otherBody');
  return row?.number ?? null;
}

function editionOf(
  number: number,
  actor: Actor,
  note: string,
  { period, summary, city, basisChanges, asOf }: CityFactsAsText,
  repeatable: RepeatableRequest | null,
): Edition {
  return {
    ...{ period: period.code, number, frozenAt: new Date(asOf), frozenBy: actor.username, note },
    ...{ statuses: summary.statuses, periodFacts: period, summary, city, bases: [...basisChanges] },
    key: repeatable?.key ?? null,
    requestSha256: repeatable?.bodySha256 ?? null,
  };
}

async function keep(manager: EntityManager, row: Edition, facts: CityFactsAsText, files: MadeFile[]): Promise<void> {
  const { period, number } = row;
  await manager.insert(Edition, row);
  const agencies = facts.agencies.map(({ agency, timeliness, revision }, position): EditionAgencyRow => {
    const { code, name, kind, place } = agency;
    return { period, edition: number, agency: code, position, name, kind, place, timeliness, revision };
  });
  // Below PostgreSQL's limit of parameters, also for the communes of a whole country.
  for (let from = 0; from < agencies.length; from += 1000) {
    await manager.insert(EditionAgencyRow, agencies.slice(from, from + 1000));
  }
  for (const file of files) await manager.insert(EditionFile, { period, edition: number, ...file });
}

const sums = (files: MadeFile[]): Record<string, string> =>
  Object.fromEntries(files.map(({ name, sha256 }) => [name, sha256]));
