// PostgreSQL's constraints are the last check. This is the one place that turns their names, and the ways a database
// can fail, into problems an official understands.

import { Problem, type ProblemCode } from '../core/problem';

interface PostgresError {
  code: string;
  constraint?: string;
}

/** Constraint name → what the person is told. A constraint that no person can break is not listed: it is our fault. */
const CONSTRAINTS: Record<string, { code: ProblemCode; detail?: string }> = {
  account_pkey: { code: 'user.exists' },
  account_agency_fkey: { code: 'agency.unknown' },
  agency_pkey: { code: 'agency.exists' },
  period_pkey: { code: 'period.exists' },
  period_days_in_order: {
    code: 'request.invalid',
    detail: 'Ngày mở phải trước hoặc trùng ngày chốt số liệu, ngày chốt phải trước hoặc trùng hạn gửi.',
  },
  extension_agency_fkey: { code: 'agency.unknown' },
  extension_period_fkey: { code: 'period.unknown' },
};

/** Lost connection, shutting down, too many connections, disk full: work goes on when the cause is gone. */
const UNAVAILABLE = /^(08|53|57P0|25006)|^(ECONNREFUSED|ECONNRESET|EPIPE|ENOENT|ETIMEDOUT)$/;
const LOST =
  /Connection terminated|timeout exceeded when trying to connect|Client has encountered a connection error|not queryable/;

/**
 * The problem behind a database error, or undefined when the error is not one a person can be told about.
 * Takes TypeORM's QueryFailedError (PostgreSQL's error in `driverError`) and errors of `pg` itself.
 */
export function databaseProblem(error: unknown): Problem | undefined {
  const cause = postgresError(error);
  const known = cause?.constraint ? CONSTRAINTS[cause.constraint] : undefined;
  if (known) return new Problem(known.code, known.detail);
  if (cause && UNAVAILABLE.test(cause.code)) return new Problem('database.unavailable');
  if (error instanceof Error && LOST.test(error.message)) return new Problem('database.unavailable');
  return undefined;
}

function postgresError(error: unknown): PostgresError | undefined {
  if (typeof error !== 'object' || error === null) return undefined;
  const inner = 'driverError' in error ? error.driverError : error;
  if (typeof inner !== 'object' || inner === null || !('code' in inner) || typeof inner.code !== 'string')
    return undefined;
  const constraint = 'constraint' in inner && typeof inner.constraint === 'string' ? inner.constraint : undefined;
  return { code: inner.code, constraint };
}
