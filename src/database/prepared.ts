// Statements that run many times a second are parsed and planned once per connection. For PostgreSQL that is most of the
// work of a small look-up, so sessions, standings and saves come this way; everything else goes through TypeORM.

import type { Pool, PoolClient } from 'pg';
import type { EntityManager } from 'typeorm';
import { hasLostConnection } from './constraints';

/** A statement and the name it is known by on a connection: one text for each name, for as long as the program runs. */
export interface Statement {
  name: string;
  text: string;
}

/**
 * Runs the statement in the manager's transaction, or on a connection of the pool when it is in none. A `Buffer` among
 * the values goes to PostgreSQL as it is, in its binary form.
 *
 * @throws the driver's own error, for `translate`
 */
export async function prepared<Row extends object>(
  manager: EntityManager,
  { name, text }: Statement,
  values: readonly unknown[],
): Promise<Row[]> {
  const { queryRunner, connection } = manager;
  const query = { name, text, values: [...values] };
  if (queryRunner) return (await ((await queryRunner.connect()) as PoolClient).query<Row>(query)).rows;
  const pool = (connection.driver as unknown as { master: Pool }).master;
  for (let tries = 1; ; tries += 1) {
    try {
      return (await pool.query<Row>(query)).rows;
    } catch (error) {
      // After a restart of PostgreSQL every old connection is found dead by its next user; a look-up is simply asked again.
      if (tries === MOST_TRIES || !text.startsWith('SELECT') || !hasLostConnection(error)) throw error;
      await new Promise((heard) => setImmediate(heard));
    }
  }
}

const MOST_TRIES = 5;

/** A jsonb parameter in binary form: the version of the format, then the JSON text. */
export function jsonbParameter(json: Buffer): Buffer {
  return Buffer.concat([JSONB_VERSION, json]);
}

const JSONB_VERSION = Buffer.from([1]);
