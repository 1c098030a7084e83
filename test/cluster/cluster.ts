// The PostgreSQL of one test run: the embedded one in a folder for temporary files, or the server of
// TEST_DATABASE_URL. It holds one migrated template database, copied for each test file.

import { randomUUID } from 'node:crypto';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Client } from 'pg';
import { openCluster } from '../../src/database/embedded/cluster';
import { migrate } from '../../src/database/migrate';

export interface TestCluster {
  /** An address on the cluster; its database is for administration. */
  adminUrl: string;
  /** Name of the migrated template database. */
  template: string;
  stop: () => Promise<void>;
}

export async function startCluster(): Promise<TestCluster> {
  const server = process.env.TEST_DATABASE_URL;
  const { adminUrl, stop } = server ? { adminUrl: server, stop: async () => undefined } : await embedded();
  const template = `th_template_${randomUUID().slice(0, 8)}`;
  await administer(adminUrl, `CREATE DATABASE ${template} TEMPLATE template0 ENCODING 'UTF8'`);
  await migrate(databaseUrl(adminUrl, template));
  return {
    adminUrl,
    template,
    stop: async () => {
      await administer(adminUrl, `DROP DATABASE IF EXISTS ${template} WITH (FORCE)`);
      await stop();
    },
  };
}

async function embedded(): Promise<{ adminUrl: string; stop: () => Promise<void> }> {
  const folder = mkdtempSync(join(tmpdir(), 'th-test-'));
  const cluster = await openCluster(folder);
  return {
    adminUrl: cluster.url('postgres'),
    stop: async () => {
      await cluster.stop();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

/** The same server, another database. */
export function databaseUrl(adminUrl: string, database: string): string {
  const url = new URL(adminUrl);
  url.pathname = `/${database}`;
  return url.href;
}

export async function administer(adminUrl: string, statement: string): Promise<void> {
  const client = new Client({ connectionString: adminUrl });
  await client.connect();
  try {
    await client.query(statement);
  } finally {
    await client.end();
  }
}
