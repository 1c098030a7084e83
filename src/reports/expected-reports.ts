// Every agency a period expects a report from, and where each one stands: what progress, summary and the city's report
// have in common, read in one query.

import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import type { Agency } from '../core/agency';
import { endOfDay } from '../core/dates';
import type { Timeliness } from '../core/summary/summary';
import { compareVietnamese } from '../core/text/search';
import { timelinessOf, type ReportStatus } from '../core/workflow';
import { Clock } from '../database/clock';
import type { PeriodRow } from '../periods/period.entity';

export interface ExpectedReport {
  agency: Agency;
  contact: { name: string; phone: string; email: string };
  status: ReportStatus;
  timeliness: Timeliness;
  dueAt: Date;
  extended: boolean;
  /** Never submitted, and the due time is past. */
  overdue: boolean;
  late: boolean;
  /** The first submission, by which lateness is judged. */
  firstReceivedAt: Date | null;
  /** Of the newest revision. */
  submittedAt: Date | null;
  onBehalf: boolean;
  currentRevision: number | null;
  acceptedRevision: number | null;
  errors: number;
  warnings: number;
  /** User name of the reviewer who handles it. */
  handler: string | null;
  /** Number and date of the signed document, when both are known. */
  dispatch: { number: string; date: string } | null;
  /** The signed document has been attached. */
  signed: boolean;
}

interface Row extends Agency {
  kind_position: number;
  contact_name: string;
  contact_phone: string;
  contact_email: string;
  status: ReportStatus | null;
  extended_to: Date | null;
  first_received_at: Date | null;
  submitted_at: Date | null;
  received_on: string | null;
  current_revision: number | null;
  accepted_revision: number | null;
  errors: number | null;
  warnings: number | null;
  handler: string | null;
  dispatch_number: string | null;
  dispatch_date: string | null;
  signed: boolean;
}

@Injectable()
export class ExpectedReports {
  constructor(private readonly clock: Clock) {}

  /** By kind in the city's order, then as in a Vietnamese dictionary. @param agency only this one, when given */
  async of(manager: EntityManager, period: PeriodRow, agency: string | null = null): Promise<ExpectedReport[]> {
    const rows = await manager.query<Row[]>(
      `SELECT a.code, a.name, a.kind, a.place, k.position AS kind_position, a.contact_name, a.contact_phone, a.contact_email,
         x.due_at AS extended_to, r.status, r.first_received_at, r.current_revision, r.accepted_revision, r.errors,
         r.warnings, r.handler, r.dispatch_number, r.dispatch_date::text, v.submitted_at, v.received_on::text,
         EXISTS (SELECT FROM attachment f WHERE f.period = r.period AND f.agency = r.agency AND f.kind = 'signed') AS signed
       FROM agency a
       JOIN agency_kind k ON k.code = a.kind
       LEFT JOIN extension x ON x.period = $1 AND x.agency = a.code
       LEFT JOIN report r ON r.period = $1 AND r.agency = a.code
       LEFT JOIN revision v ON v.period = $1 AND v.agency = a.code AND v.number = r.current_revision
       WHERE a.reports AND a.active AND ($2::text IS NULL OR a.code = $2)`,
      [period.code, agency],
    );
    const deadline = endOfDay(period.deadline);
    const now = this.clock.now();
    return rows
      .sort((a, b) => a.kind_position - b.kind_position || compareVietnamese(a.name, b.name))
      .map((row) => expectedOf(row, deadline, now));
  }
}

function expectedOf(row: Row, deadline: Date, now: Date): ExpectedReport {
  const { code, name, kind, place } = row;
  const status = row.status ?? 'notStarted';
  const dueAt = row.extended_to ?? deadline;
  const firstReceivedAt = row.first_received_at;
  const late = firstReceivedAt !== null && firstReceivedAt > dueAt;
  return {
    agency: { code, name, kind, place },
    contact: { name: row.contact_name, phone: row.contact_phone, email: row.contact_email },
    status,
    timeliness: timelinessOf(status, firstReceivedAt !== null, late),
    dueAt,
    extended: row.extended_to !== null,
    overdue: firstReceivedAt === null && now > dueAt,
    late,
    firstReceivedAt,
    submittedAt: row.submitted_at,
    onBehalf: row.received_on !== null,
    currentRevision: row.current_revision,
    acceptedRevision: row.accepted_revision,
    errors: row.errors ?? 0,
    warnings: row.warnings ?? 0,
    handler: row.handler,
    dispatch:
      row.dispatch_number && row.dispatch_date ? { number: row.dispatch_number, date: row.dispatch_date } : null,
    signed: row.signed,
  };
}
