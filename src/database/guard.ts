// One running system per embedded database: a session-level lock in PostgreSQL itself, which goes when its holder
// dies, however it dies. The holder's address stands in the session's name, so that a second start can say where the
// first one is.

import { setTimeout as pause } from 'node:timers/promises';
import { Client } from 'pg';

/** Any number, the same in every version. */
const LOCK = 720_320_261;
const NAME = 'tong-hop ';

/**
 * Takes the lock for as long as the process lives.
 * @param url a database of the cluster
 * @param address where this system answers, at most 50 characters are kept
 * @param onLost called when the connection breaks (PostgreSQL itself has stopped)
 * @returns how to give it back, or the address of the system that holds it
 */
export async function takeGuard(
  url: string,
  address: string,
  onLost: () => void,
): Promise<{ release: () => Promise<void> } | { heldBy: string }> {
  const client = new Client({ connectionString: url, application_name: NAME + address.slice(0, 50) });
  let wanted = true;
  client.on('error', () => {
    if (wanted) onLost();
  });
  await client.connect();
  const { rows } = await client.query<{ taken: boolean }>('SELECT pg_try_advisory_lock($1) AS taken', [LOCK]);
  const release = async (): Promise<void> => {
    wanted = false;
    await client.end();
  };
  if (rows[0]?.taken) {
    return {
      release: async () => {
        await othersGone(client).catch(() => undefined);
        await release();
      },
    };
  }
  const heldBy = await holder(client);
  await release();
  return { heldBy };
}

/** A pool that was closed says goodbye without waiting; PostgreSQL, stopped too soon, would cut it off with an error. */
async function othersGone(client: Client): Promise<void> {
  for (let tries = 0; tries < 50; tries++) {
    const { rowCount } = await client.query(
      `SELECT 1 FROM pg_stat_activity WHERE backend_type = 'client backend' AND pid <> pg_backend_pid()`,
    );
    if (rowCount === 0) return;
    await pause(20);
  }
}

async function holder(client: Client): Promise<string> {
  const { rows } = await client.query<{ name: string }>(
    `SELECT a.application_name AS name FROM pg_locks l JOIN pg_stat_activity a USING (pid)
      WHERE l.locktype = 'advisory' AND l.granted AND l.objid = $1::oid`,
    [LOCK],
  );
  return rows[0]?.name.replace(NAME, '') ?? '';
}
