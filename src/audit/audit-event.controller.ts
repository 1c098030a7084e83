// `/audit-events`: who did what, newest first; agencies see what concerns themselves.

import { Controller, Get, Query } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { InjectDataSource } from '@nestjs/typeorm';
import type { DataSource, SelectQueryBuilder } from 'typeorm';
import { reachOf, type Actor } from '../core/access';
import { endOfDay, vietnamIso } from '../core/dates';
import { invalidRequest } from '../core/problem';
import { pageOf } from '../requests/page.dto';
import { Allow, CurrentActor } from './allow';
import { AuditEventPageDto, AuditEventQuery, type AuditEventDto } from './audit-event.dto';
import { AuditEvent } from './audit-event.entity';

@ApiTags('audit')
@Controller('audit-events')
export class AuditEventController {
  constructor(@InjectDataSource() private readonly dataSource: DataSource) {}

  /** The audit trail, newest first. */
  @Get()
  @Allow('audit.read')
  async list(@CurrentActor() actor: Actor, @Query() query: AuditEventQuery): Promise<AuditEventPageDto> {
    const limit = query.limit ?? 50;
    const select = this.dataSource
      .getRepository(AuditEvent)
      .createQueryBuilder('e')
      .orderBy('e.id', 'DESC')
      .take(limit + 1);
    narrow(select, query);
    // Whatever the query asks, an agency's people read of their own agency only.
    if (reachOf(actor, 'audit.read') === 'own') select.andWhere('e.agency = :own', { own: actor.agency });
    return pageOf(await select.getMany(), limit, eventBody, (row) => String(row.id));
  }
}

function narrow(select: SelectQueryBuilder<AuditEvent>, query: AuditEventQuery): void {
  const { agency, actor, action, from, to, after } = query;
  if (agency) select.andWhere('e.agency = :agency', { agency });
  if (actor) select.andWhere('e.actor = :actor', { actor: actor.toLowerCase() });
  if (action) select.andWhere('(e.action = :action OR starts_with(e.action, :noun))', { action, noun: `${action}.` });
  if (from) select.andWhere('e.at >= :from', { from: instant(from, 'from') });
  if (to) select.andWhere('e.at <= :to', { to: instant(to, 'to') });
  if (after) {
    if (!/^\d{1,15}$/.test(after)) throw invalidRequest({ after: 'Vị trí trang (after) không đúng.' });
    select.andWhere('e.id < :after', { after: Number(after) });
  }
}

/** A day is a day in Vietnam, from its first instant (`from`) to its last (`to`). */
function instant(text: string, side: 'from' | 'to'): Date {
  const isDay = /^\d{4}-\d{2}-\d{2}$/.test(text);
  const time = !isDay ? new Date(text) : side === 'to' ? endOfDay(text) : new Date(`${text}T00:00:00+07:00`);
  if (!Number.isNaN(time.getTime())) return time;
  throw invalidRequest({ [side]: 'Thời điểm lọc phải có dạng 2026-12-10 hoặc 2026-12-10T08:00:00+07:00.' });
}

function eventBody(event: AuditEvent): AuditEventDto {
  return { ...event, id: String(event.id), at: vietnamIso(event.at) };
}
