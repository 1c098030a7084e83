// The audit trail: who did what, when. A write's line goes into the write's own transaction; a refusal's and a
// sign-in's into one of their own. The table takes no UPDATE and no DELETE (migration audit).

import { Injectable, Logger } from '@nestjs/common';
import { InjectDataSource } from '@nestjs/typeorm';
import type { DataSource, EntityManager } from 'typeorm';
import type { Action, Actor } from '../core/access';
import type { Problem } from '../core/problem';
import { Clock } from '../database/clock';
import { jsonbParameter, prepared } from '../database/prepared';

/** Actions of the access table, and the few that need no permission. */
export type AuditAction = Action | 'session.signIn' | `system.${string}`;

export interface AuditEntry {
  /** Null: the system itself (start, demo), or somebody who is not signed in. */
  actor: Pick<Actor, 'username' | 'role'> | null;
  action: AuditAction;
  agency?: string | null;
  period?: string | null;
  /** What the action was about when it is neither agency nor period: a user name, a revision, a file. */
  subject?: string | null;
  outcome?: 'done' | 'refused';
  /** Facts to read later: paths changed, versions, reasons. Never a password, never a whole report. */
  detail?: Record<string, unknown>;
}

/** Statuses of refusals that somebody may ask about later. */
const AUDITED = new Set([403, 409]);

const COLUMNS = 'at, actor, role, action, agency, period, subject, outcome, detail';
const TYPED =
  'at timestamptz, actor text, role text, action text, agency text, period text, subject text, outcome text, detail jsonb';
const INSERT = `INSERT INTO audit_event (${COLUMNS}) VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9)`;

/** Things written by one statement, each with a line of its own. */
export interface Write {
  /** What the statement is prepared under. */
  name: string;
  /**
   * The queries of its WITH. One is called `written` and has a row for each thing that was written; its column `place`
   * says which of the entries belongs to it.
   */
  ctes: string;
  values: readonly unknown[];
}

@Injectable()
export class AuditTrail {
  private readonly logger = new Logger('Audit');

  constructor(
    @InjectDataSource() private readonly dataSource: DataSource,
    private readonly clock: Clock,
  ) {}

  /** Writes the line inside the transaction of `manager`: both are kept or neither. */
  async record(manager: EntityManager, entry: AuditEntry): Promise<void> {
    await manager.query(INSERT, this.row(entry));
  }

  /**
   * Writes and their lines as one statement, for what is written many times a second: one round trip, and a transaction
   * of its own when `manager` is in none.
   * @returns for each entry whether its write wrote anything; if not, its line is not kept
   */
  async recordWith(manager: EntityManager, { name, ctes, values }: Write, entries: AuditEntry[]): Promise<boolean[]> {
    const lines = entries.map((entry, place) => ({ ...this.columns(entry), place }));
    const text = `WITH ${ctes}, line AS (
        INSERT INTO audit_event (${COLUMNS})
        SELECT ${COLUMNS.replace(/\w+/g, 'l.$&')}
        FROM written JOIN jsonb_to_recordset($${values.length + 1}::jsonb) AS l (place int, ${TYPED}) USING (place)
      ) SELECT place FROM written`;
    const parameters = [...values, jsonbParameter(Buffer.from(JSON.stringify(lines)))];
    const written = await prepared<{ place: number }>(manager, { name, text }, parameters);
    const places = new Set(written.map(({ place }) => place));
    return entries.map((_, place) => places.has(place));
  }

  /** Writes the line on its own: for refusals, sign-ins and downloads, where there is no write to go with. */
  async recordApart(entry: AuditEntry): Promise<void> {
    await this.dataSource.query(INSERT, this.row(entry));
  }

  /**
   * The line of a refusal, where refusals of its status are written down. One that cannot be written down must not hide
   * the refusal itself.
   */
  async recordRefusal({ status, code }: Problem, entry: AuditEntry): Promise<void> {
    if (!AUDITED.has(status)) return;
    try {
      await this.recordApart({ ...entry, outcome: 'refused', detail: { code, ...entry.detail } });
    } catch (error) {
      this.logger.error(`Refusal not written down: ${String(error)}`);
    }
  }

  private row(entry: AuditEntry): unknown[] {
    const { detail, ...columns } = this.columns(entry);
    return [...Object.values(columns), JSON.stringify(detail)];
  }

  /** In the order of `COLUMNS`. */
  private columns(entry: AuditEntry) {
    const { actor, action, agency = null, period = null, subject = null, outcome = 'done', detail = {} } = entry;
    const { username = null, role = null } = actor ?? {};
    return { at: this.clock.now(), actor: username, role, action, agency, period, subject, outcome, detail };
  }
}
