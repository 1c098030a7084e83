// The city's own text of a period, saved under versions like a report's draft.

import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { AuditTrail } from '../audit/audit-trail';
import type { Actor } from '../core/access';
import type { Content } from '../core/content';
import { formatTime, vietnamIso } from '../core/dates';
import type { CityText } from '../core/outline/facts';
import { differingPaths } from '../core/paths';
import { Problem } from '../core/problem';
import { Clock } from '../database/clock';
import { Transactions } from '../database/transactions';
import { PeriodService } from '../periods/period.service';
import { TemplateStore } from '../periods/template-store';
import { cityTextFrom, prefilledCityText } from './city-text';
import type { ConsolidationDto } from './consolidation.dto';
import { Consolidation } from './consolidation.entity';

@Injectable()
export class ConsolidationService {
  constructor(
    private readonly transactions: Transactions,
    private readonly periods: PeriodService,
    private readonly templates: TemplateStore,
    private readonly audit: AuditTrail,
    private readonly clock: Clock,
  ) {}

  /** Nothing saved yet: version 0 and the department's letterhead. @throws Problem period.unknown */
  read(period: string): Promise<ConsolidationDto> {
    return this.transactions.read(async (manager) => this.bodyOf(manager, period));
  }

  /** @throws Problem content.invalid (422), version.stale (412) with the current text and differing paths */
  save(actor: Actor, period: string, sent: Record<string, unknown>, ifMatch: number[]): Promise<ConsolidationDto> {
    return this.transactions.run(async (manager) => {
      const row = await this.periods.forWriting(manager, period);
      const { text, issues } = cityTextFrom(this.templates.of(row), sent);
      if (issues) throw new Problem('content.invalid', issues[0]?.message, { issues });
      // The city has one text for each period: its writers come one after the other.
      await manager.query('SELECT pg_advisory_xact_lock(hashtextextended($1, 0))', [`consolidation ${period}`]);
      const before = await this.bodyOf(manager, period);
      const paths = differingPaths(asContent(before.content), asContent(text));
      if (!ifMatch.includes(before.version)) {
        const when = before.savedAt ? ` lúc ${formatTime(new Date(before.savedAt))}` : '';
        const detail = `Có người vừa lưu${when}; hai bên khác nhau ở ${paths.length} ô. Hãy chọn lời văn đúng từng ô.`;
        throw new Problem('version.stale', detail, { current: before, paths });
      }
      const version = before.version + 1;
      const saved = { period, version, content: text, savedAt: this.clock.now(), savedBy: actor.username };
      await manager.upsert(Consolidation, saved, ['period']);
      await this.audit.record(manager, { actor, action: 'consolidation.save', period, detail: { version, paths } });
      return bodyOfRow(saved);
    });
  }

  private async bodyOf(manager: EntityManager, period: string): Promise<ConsolidationDto> {
    const template = this.templates.of(await this.periods.one(manager, period));
    const row = await manager.findOneBy(Consolidation, { period });
    if (row) return bodyOfRow(row);
    return { period, version: 0, content: prefilledCityText(template), savedAt: null, savedBy: null };
  }
}

function bodyOfRow({ period, version, content, savedAt, savedBy }: Consolidation): ConsolidationDto {
  return { period, version, content, savedAt: vietnamIso(savedAt), savedBy };
}

/** Letterhead and texts are parts of a report's content, which is what paths are told of. */
const asContent = (text: CityText): Content => text as unknown as Content;
