// Today beside an edition: both sides are read in one snapshot, the core says what differs.

import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { vietnamIso } from '../core/dates';
import { editionChanges } from '../core/edition/changes';
import type { EditionState } from '../core/edition/state';
import type { TotalChange } from '../core/edition/total-changes';
import { invalidRequest } from '../core/problem';
import { summarise } from '../core/summary/summarise';
import type { SummaryStatuses } from '../core/workflow';
import { Clock } from '../database/clock';
import { Transactions } from '../database/transactions';
import { FigureRows } from '../reports/figure-rows';
import { periodFactsOf } from '../periods/period-facts';
import type { PageQuery } from '../requests/page.dto';
import { prefilledCityText } from './city-text';
import { Consolidation } from './consolidation.entity';
import { CountedReportsReader, type CountedReports } from './counted-reports';
import type { EditionChangesDto, TotalChangeDto } from './edition.dto';
import { type Edition, EditionAgencyRow } from './edition.entity';
import { EditionService } from './edition.service';

/** Agencies named with one total; more would help nobody. */
const MOST_AGENCIES = 200;

@Injectable()
export class EditionChangesService {
  constructor(
    private readonly transactions: Transactions,
    private readonly editions: EditionService,
    private readonly counted: CountedReportsReader,
    private readonly figures: FigureRows,
    private readonly clock: Clock,
  ) {}

  /** Figures of agencies come in pages; everything else is whole on each. @throws Problem period.unknown, edition.unknown */
  read(period: string, number: number, { limit = 50, after = '0' }: PageQuery): Promise<EditionChangesDto> {
    if (!/^\d{1,9}$/.test(after)) throw invalidRequest({ after: 'Vị trí trang (after) không đúng.' });
    return this.transactions.read(async (manager) => {
      const edition = await this.editions.find(manager, period, number);
      const counted = await this.counted.read(manager, period, edition.statuses.join(',') as SummaryStatuses);
      const [was, is] = [await this.frozen(manager, edition), await today(manager, counted)];
      const { figures, totals, ...rest } = editionChanges(counted.template, was, is);
      const from = Number(after);
      return {
        ...{ edition: number, comparedAt: vietnamIso(this.clock.now()), ...rest },
        totals: totals.map(shortened),
        figures: figures.length,
        items: figures.slice(from, from + limit),
        next: from + limit < figures.length ? String(from + limit) : null,
      };
    });
  }

  /** What the edition was made from: its own rows, and the figures of the revisions it names. */
  private async frozen(manager: EntityManager, edition: Edition): Promise<EditionState> {
    const { period, number, periodFacts, summary, city } = edition;
    const where = { period, edition: number };
    const rows = await manager.find(EditionAgencyRow, { where, order: { position: 'ASC' } });
    const keys = rows.flatMap(({ agency, revision }) => (revision === null ? [] : [{ period, agency, revision }]));
    const figures = await this.figures.of(manager, keys);
    const byAgency = new Map(keys.map(({ agency }, place) => [agency, figures[place] ?? []]));
    const agencies = rows.map(({ agency: code, name, kind, place, timeliness, revision }) => ({
      ...{ agency: { code, name, kind, place }, timeliness, revision },
      figures: byAgency.get(code) ?? null,
    }));
    return { period: periodFacts, agencies, summary, city };
  }
}

async function today(
  manager: EntityManager,
  { period, template, reports, request }: CountedReports,
): Promise<EditionState> {
  const own = await manager.findOneBy(Consolidation, { period: period.code });
  return {
    period: periodFactsOf(period),
    agencies: reports.map(({ input, revision }) => ({ ...input, revision })),
    summary: summarise(template, request),
    city: own?.content ?? prefilledCityText(template),
  };
}

function shortened(change: TotalChange): TotalChangeDto {
  const agencies = change.agencies.slice(0, MOST_AGENCIES);
  return { ...change, agencies, moreAgencies: change.agencies.length - agencies.length };
}
