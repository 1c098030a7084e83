// The log of calls to agencies about their reports. Lines are added and never changed; the database holds that too.

import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { AgencyService } from '../agencies/agency.service';
import { AuditTrail } from '../audit/audit-trail';
import type { Actor } from '../core/access';
import { isRealDate, vietnamIso } from '../core/dates';
import { invalidRequest } from '../core/problem';
import { Clock } from '../database/clock';
import { Transactions } from '../database/transactions';
import { PeriodService } from '../periods/period.service';
import { pageOf } from '../requests/page.dto';
import type { CallDto, CallPageDto, CallQuery, NewCallDto } from './call.dto';

interface Row {
  id: string;
  agency: string;
  by: string;
  byName: string;
  at: Date;
  spokeWith: string;
  said: string;
  promisedOn: string | null;
  recordedAt: Date;
}

const SELECT = `SELECT c.id::text, c.agency, c.by, u.display_name AS "byName", c.at, c.spoke_with AS "spokeWith", c.said,
    c.promised_on::text AS "promisedOn", c.recorded_at AS "recordedAt"
  FROM chase_call c JOIN account u ON u.username = c.by`;

@Injectable()
export class CallService {
  constructor(
    private readonly transactions: Transactions,
    private readonly periods: PeriodService,
    private readonly agencies: AgencyService,
    private readonly audit: AuditTrail,
    private readonly clock: Clock,
  ) {}

  /** The last recorded first. @throws Problem period.unknown, request.invalid */
  list(periodCode: string, { agency, limit = 50, after }: CallQuery): Promise<CallPageDto> {
    if (after !== undefined && !/^\d{1,15}$/.test(after)) {
      throw invalidRequest({ after: 'Vị trí trang (after) không đúng.' });
    }
    return this.transactions.read(async (manager) => {
      const period = await this.periods.one(manager, periodCode);
      const rows = await manager.query<Row[]>(
        `${SELECT} WHERE c.period = $1 AND ($2::text IS NULL OR c.agency = $2) AND ($3::bigint IS NULL OR c.id < $3)
         ORDER BY c.id DESC LIMIT $4`,
        [period.code, agency ?? null, after ?? null, limit + 1],
      );
      return pageOf(rows, limit, callBody, ({ id }) => id);
    });
  }

  /** @throws Problem period.unknown, agency.unknown, request.invalid for a call or a promise out of the calendar */
  record(actor: Actor, periodCode: string, agency: string, dto: NewCallDto): Promise<CallDto> {
    const now = this.clock.now();
    const at = dto.at === undefined ? now : new Date(dto.at);
    refuseWrongDays(dto, at, now);
    return this.transactions.run(async (manager) => {
      const period = await this.periods.one(manager, periodCode);
      await this.agencies.one(manager, agency);
      const { spokeWith, said, promisedOn = null } = dto;
      const [{ id }] = await manager.query<[{ id: string }]>(
        `INSERT INTO chase_call (period, agency, by, at, spoke_with, said, promised_on, recorded_at)
         VALUES ($1, $2, $3, $4, $5, $6, $7, $8) RETURNING id::text`,
        [period.code, agency, actor.username, at, spokeWith, said, promisedOn, now],
      );
      // What was said stays with the department: an agency reads the audit lines about itself.
      const detail = { at: vietnamIso(at), promisedOn };
      await this.audit.record(manager, {
        actor,
        action: 'call.record',
        agency,
        period: period.code,
        subject: id,
        detail,
      });
      return one(manager, id);
    });
  }
}

function refuseWrongDays({ at: typed, promisedOn }: NewCallDto, at: Date, now: Date): void {
  if (typed !== undefined && (Number.isNaN(at.getTime()) || !isRealDate(typed.slice(0, 10)))) {
    throw invalidRequest({ at: 'Thời điểm gọi không có trong lịch.' });
  }
  if (at > now) throw invalidRequest({ at: 'Thời điểm gọi không được sau lúc này.' });
  if (promisedOn && !isRealDate(promisedOn)) throw invalidRequest({ promisedOn: 'Ngày hẹn gửi không có trong lịch.' });
}

async function one(manager: EntityManager, id: string): Promise<CallDto> {
  const [row] = await manager.query<[Row]>(`${SELECT} WHERE c.id = $1`, [id]);
  return callBody(row);
}

function callBody(row: Row): CallDto {
  return { ...row, at: vietnamIso(row.at), recordedAt: vietnamIso(row.recordedAt) };
}
