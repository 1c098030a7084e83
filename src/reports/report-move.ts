// The history of a report's moves, in words the database keeps for good: who, when, from where to where, why.

import type { EntityManager } from 'typeorm';
import type { Actor } from '../core/access';
import type { Move, ReportStatus } from '../core/workflow';
import type { Standing } from './standing';

export interface RecordedMove {
  /** Before the move. */
  standing: Standing;
  move: Exclude<Move, 'save'>;
  to: ReportStatus;
  /** The revision it is about; null before the first submission. */
  revision: number | null;
  actor: Actor;
  at: Date;
  reason?: string | null;
}

/** Inside the move's own transaction. */
export async function recordMove(manager: EntityManager, recorded: RecordedMove): Promise<void> {
  const { standing, move, to, revision, actor, at, reason = null } = recorded;
  await manager.query(
    `INSERT INTO report_move (period, agency, move, "from", "to", revision, by, at, reason)
     VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9)`,
    [standing.period.code, standing.agency.code, move, standing.status, to, revision, actor.username, at, reason],
  );
}
