// The audit trail: who did what, when. A write's line goes into the write's own transaction; a refusal's and a
// sign-in's into one of their own. The table takes no UPDATE and no DELETE (migration audit).

import { Injectable } from '@nestjs/common';
import { InjectDataSource } from '@nestjs/typeorm';
import type { DataSource, EntityManager } from 'typeorm';
import type { Action, Actor } from '../core/access';
import { Clock } from '../database/clock';

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

const INSERT = `INSERT INTO audit_event (at, actor, role, action, agency, period, subject, outcome, detail)
  VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9)`;

@Injectable()
export class AuditTrail {
  constructor(
    @InjectDataSource() private readonly dataSource: DataSource,
    private readonly clock: Clock,
  ) {}

  /** Writes the line inside the transaction of `manager`: both are kept or neither. */
  async record(manager: EntityManager, entry: AuditEntry): Promise<void> {
    await manager.query(INSERT, this.row(entry));
  }

  /** Writes the line on its own: for refusals, sign-ins and downloads, where there is no write to go with. */
  async recordApart(entry: AuditEntry): Promise<void> {
    await this.dataSource.query(INSERT, this.row(entry));
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
