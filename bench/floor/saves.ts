// The floor under saving: the same bytes into one row for each report and a line in the audit, one transaction each, with
// pg and nothing else. No sign-in, no rights, no check, no HTTP. It writes a whole report at every save, as one would
// without thinking of what changed.

import { Client } from 'pg';
import { type Load, underLoad } from '../load';

const TABLE = `
  DROP TABLE IF EXISTS floor_report;
  CREATE TABLE floor_report (period text, agency text, version int NOT NULL, saved_at timestamptz NOT NULL,
    content jsonb NOT NULL, PRIMARY KEY (period, agency)) WITH (fillfactor = 80);
  ALTER TABLE floor_report ALTER COLUMN content SET STORAGE EXTERNAL`;
const START = `INSERT INTO floor_report VALUES ($1, $2, 1, now(), $3::jsonb)`;
const UPDATE = `UPDATE floor_report SET content = $3::jsonb, version = version + 1, saved_at = now()
  WHERE period = $1 AND agency = $2`;
const AUDIT = `INSERT INTO audit_event (at, actor, role, action, agency, period, outcome, detail)
  VALUES (now(), $1, 'reporter', 'report.save', $2, $3, 'done', '{"version": 1, "paths": ["sections.IV"]}')`;

/** @param reports agencies, and the bytes sent to the server: `{"content": …}` */
export async function bareSaves(
  url: string,
  period: string,
  reports: readonly { agency: string; body: Buffer }[],
): Promise<Load> {
  const clients = reports.map(() => new Client({ connectionString: url }));
  await Promise.all(clients.map((client) => client.connect()));
  const contents = reports.map(({ body }) => body.toString('utf8').slice('{"content":'.length, -1));
  try {
    await clients[0]?.query(TABLE);
    for (const [index, { agency }] of reports.entries())
      await clients[0]?.query(START, [period, agency, contents[index]]);
    return await underLoad(clients.length, async (index) => {
      const client = clients[index]!;
      const { agency } = reports[index]!;
      await client.query('BEGIN');
      const { rowCount } = await client.query(UPDATE, [period, agency, contents[index]]);
      if (rowCount !== 1) throw new Error(`no report of ${agency} to write over`);
      await client.query(AUDIT, [agency.toLowerCase(), agency, period]);
      await client.query('COMMIT');
    });
  } finally {
    await Promise.all(clients.map((client) => client.end()));
  }
}
