// PostgreSQL is the last check of the rules, and this is the one place where what it refuses becomes a Problem that
// people can read. A constraint that a user's action can break has a row here; any other is a mistake in the code.

import { QueryFailedError, QueryRunnerAlreadyReleasedError, QueryRunnerProviderAlreadyReleasedError } from 'typeorm';
import { Problem, type ProblemCode } from '../core/problem';

/** Name of a constraint or unique index in migrations/ → what its refusal means to the user. */
const PROBLEM_OF: Readonly<Record<string, ProblemCode>> = {
  account_pkey: 'user.exists',
  account_agency_fkey: 'agency.unknown',
  agency_pkey: 'agency.exists',
  agency_code_lower_key: 'agency.exists',
  period_pkey: 'period.exists',
  extension_agency_fkey: 'agency.unknown',
  extension_period_fkey: 'period.unknown',
};

/** SQLSTATE classes and codes after which the same request may succeed a little later, and pg's words for the same. */
const TEMPORARY = /^(08|57P|53|40001|40P01|55P03)|^(ECONN|EPIPE|ETIMEDOUT|ENOENT)/;
const NOT_CONNECTED = /^(Connection terminated|timeout exceeded when|Client (was closed|has encountered a connection))/;

/** A connection that had been open is no more: 57P01, 57P02, 57P05 are said on the way out. */
const GONE = /^(57P0[125]|ECONNRESET|EPIPE)$/;
const FOUND_GONE = /^(Connection terminated( unexpectedly)?$|Client has encountered a connection)/;

interface DriverError {
  code?: string;
  constraint?: string;
  message?: string;
}

/**
 * The Problem an error of the database stands for, or the error itself when it is none (a mistake in the code, which
 * the filter answers as 500).
 */
export function translate(error: unknown): unknown {
  if (error instanceof Problem) return error;
  const driver = driverErrorOf(error);
  const code = driver?.constraint ? PROBLEM_OF[driver.constraint] : undefined;
  if (code) return new Problem(code);
  if (isTemporary(error)) {
    return Object.assign(new Problem('database.unavailable'), { cause: error });
  }
  // Text PostgreSQL cannot hold (a NUL, half a letter) or a number beyond its type: the request, not the server.
  if (/^22(021|003|P02|P05|007|008)$/.test(driver?.code ?? '')) return new Problem('request.malformed');
  return error;
}

/** Whether the database could not be asked, or could not answer now: nothing is wrong with the request. */
export function isTemporary(error: unknown): boolean {
  const driver = driverErrorOf(error);
  return (
    TEMPORARY.test(driver?.code ?? '') ||
    NOT_CONNECTED.test(driver?.message ?? '') ||
    // TypeORM lets go of a query runner whose connection broke; the transaction's next query then finds it so.
    error instanceof QueryRunnerAlreadyReleasedError ||
    error instanceof QueryRunnerProviderAlreadyReleasedError
  );
}

/** Whether PostgreSQL chose this statement to give way to another: it has done nothing, and may be asked again at once. */
export function gaveWay(error: unknown): boolean {
  return /^(40|55P03)/.test(driverErrorOf(error)?.code ?? '');
}

/** Whether the connection had died, so that another one may answer at once; not when the database is too busy. */
export function hasLostConnection(error: unknown): boolean {
  const driver = driverErrorOf(error);
  return GONE.test(driver?.code ?? '') || FOUND_GONE.test(driver?.message ?? '');
}

function driverErrorOf(error: unknown): DriverError | null {
  return (error instanceof QueryFailedError ? error.driverError : error) as DriverError | null;
}
