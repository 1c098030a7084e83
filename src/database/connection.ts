// How TypeORM and pg reach the database: one description of the connection for the application, the migrations, the
// tests and the benchmarks.

import type { ClientBase } from 'pg';
import type { DataSourceOptions } from 'typeorm';
import { migrations } from './migrations';

/** Connections the application holds; PostgreSQL's own limit of the embedded cluster is above it. */
const POOL_SIZE = 20;

/**
 * Options of the application's data source: migrations only, never `synchronize`. Entities are registered by the
 * features (`TypeOrmModule.forFeature`, `autoLoadEntities`).
 *
 * `parseInt8`: figures and their sums stay far below 2^53 (3,321 agencies × 10^9), so bigint columns and count(*)
 * come back as numbers instead of pg's strings. sum(bigint) is numeric and still a string: cast it to bigint.
 */
export function connectionOptions(url: string): DataSourceOptions {
  return {
    type: 'postgres',
    url,
    applicationName: 'tong-hop',
    synchronize: false,
    migrationsRun: false,
    migrations: migrations(),
    migrationsTableName: 'migrations',
    migrationsTransactionMode: 'all',
    logging: ['warn'],
    parseInt8: true,
    poolSize: POOL_SIZE,
    connectTimeoutMS: 5000,
    extra: {
      idleTimeoutMillis: 60_000,
      statement_timeout: 60_000,
      idle_in_transaction_session_timeout: 60_000,
      onConnect: endsAlone,
    },
  };
}

/**
 * Between the pool and whoever asked for a connection there is a moment in which nobody listens to it. A PostgreSQL that
 * is stopped just then would take the whole process with it; the next statement on the connection fails anyway.
 */
function endsAlone(connection: ClientBase): void {
  connection.on('error', () => undefined);
}
