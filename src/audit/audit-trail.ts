// The audit trail: who did what, when. A write's line goes into the write's own transaction; a refusal's and a
// sign-in's into one of their own. The table takes no UPDATE and no DELETE (migration audit).

import { Injectable, Logger } from '@nestjs/common';
import { InjectDataSource } from '@nestjs/typeorm';
import type { DataSource, EntityManager } from 'typeorm';
import type { Action, Actor } from '../core/access';
import type { Problem } from '../core/problem';
import { Clock } from '../database/clock';
import { prepared, type Statement } from '../database/prepared';

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

const TARGET = 'INSERT INTO audit_event (at, actor, role, action, agency, period, subject, outcome, detail)';
const TYPES = ['timestamptz', 'text', 'text', 'text', 'text', 'text', 'text', 'text', 'jsonb'];
const INSERT = `${TARGET} VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9)`;

/** One INSERT or UPDATE, without RETURNING, the name it is prepared under, and its parameters. */
export interface Write extends Statement {
  values: readonly unknown[];
  /** What is written with it: a statement that reads `written`, which has a row when the write wrote one. */
  along?: string;
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
   * The write and its line as one statement, for writes that come many times a second: one round trip, and a
   * transaction of its own when `manager` is in none. @returns whether the write wrote anything; if not, no line is kept
   */
  async recordWith(manager: EntityManager, write: Write, entry: AuditEntry): Promise<boolean> {
    const line = TYPES.map((type, i) => `$${write.values.length + i + 1}::${type}`).join(', ');
    const along = write.along ? `, along AS (${write.along})` : '';
    const text = `WITH written AS (${write.text} RETURNING 1)${along} ${TARGET} SELECT ${line} FROM written RETURNING 1`;
    const rows = await prepared(manager, { name: write.name, text }, [...write.values, ...this.row(entry)]);
    return rows.length > 0;
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
    return [
      this.clock.now(),
      entry.actor?.username ?? null,
      entry.actor?.role ?? null,
      entry.action,
      entry.agency ?? null,
      entry.period ?? null,
      entry.subject ?? null,
      entry.outcome ?? 'done',
      JSON.stringify(entry.detail ?? {}),
    ];
  }
}
