// After the last kill: what the database itself says of everything that was acknowledged, and of the halves there must
// not be.

import { Client } from 'pg';
import { type Clerk, markIn } from './clerk';

/** Queries that find what must not exist, with what it would be. */
const FAULTS: Readonly<Record<string, string>> = {
  'a revision without figures': `SELECT period, agency, number FROM revision r WHERE NOT EXISTS
     (SELECT FROM figure f WHERE f.period = r.period AND f.agency = r.agency AND f.revision = r.number)`,
  'a submission without its move or its audit line': `SELECT period, agency, number FROM revision r
     WHERE NOT EXISTS (SELECT FROM report_move m WHERE m.period = r.period AND m.agency = r.agency
         AND m.move = 'submit' AND m.revision = r.number)
       OR NOT EXISTS (SELECT FROM audit_event e WHERE e.action = 'report.submit' AND e.outcome = 'done'
         AND e.agency = r.agency AND e.detail->>'sha256' = r.sha256 AND (e.detail->>'revision')::int = r.number)`,
  'a submitted report without its revision': `SELECT period, agency FROM report
     WHERE current_revision IS DISTINCT FROM (SELECT max(number) FROM revision r
       WHERE r.period = report.period AND r.agency = report.agency)`,
  // Every version was made by one save or one move, and each of them has exactly one line.
  'a version without its audit line, or a line without its version': `SELECT period, agency, version FROM report p
     WHERE version <> (SELECT count(DISTINCT (e.detail->>'version')::int) FROM audit_event e
         WHERE e.action = 'report.save' AND e.outcome = 'done' AND e.agency = p.agency AND e.period = p.period)
       + (SELECT count(*) FROM report_move m WHERE m.agency = p.agency AND m.period = p.period)
     OR (SELECT count(*) FROM report_move m WHERE m.agency = p.agency AND m.period = p.period)
       <> (SELECT count(*) FROM audit_event e WHERE e.action IN ('report.submit', 'report.withdraw')
         AND e.outcome = 'done' AND e.agency = p.agency AND e.period = p.period)`,
};

/** @throws Error naming what is lost or half there */
export async function proveInDatabase(url: string, clerks: readonly Clerk[]): Promise<void> {
  const client = new Client({ connectionString: url });
  await client.connect();
  try {
    for (const [fault, query] of Object.entries(FAULTS)) {
      const { rows } = await client.query(query);
      if (rows.length > 0) throw new Error(`${fault}: ${JSON.stringify(rows.slice(0, 5))}`);
    }
    for (const clerk of clerks) {
      await proveSaves(client, clerk);
      await proveSubmissions(client, clerk);
    }
  } finally {
    await client.end();
  }
}

async function proveSaves(client: Client, { agency, versions }: Clerk): Promise<void> {
  const { rows } = await client.query<{ version: number }>(
    `SELECT v AS version FROM unnest($2::int[]) v EXCEPT SELECT (detail->>'version')::int FROM audit_event
      WHERE action = 'report.save' AND outcome = 'done' AND agency = $1`,
    [agency, versions],
  );
  if (rows.length > 0) throw new Error(`${agency}: acknowledged saves without audit lines: ${JSON.stringify(rows)}`);
}

async function proveSubmissions(client: Client, { agency, submissions }: Clerk): Promise<void> {
  const { rows } = await client.query<{ number: number; sha256: string; content: string }>(
    'SELECT number, sha256, content::text AS content FROM revision WHERE agency = $1',
    [agency],
  );
  for (const { revision, sha256, mark } of submissions) {
    const kept = rows.find(({ number }) => number === revision);
    if (kept?.sha256 !== sha256 || markIn(kept.content) !== mark) {
      throw new Error(`${agency}: the acknowledged submission ${revision} (${sha256}) is lost`);
    }
  }
}
