// Who submitted the revisions a summary reads and when; and, for the city's documents, what they say.

import type { EntityManager } from 'typeorm';
import type { CountedReport } from './counted-reports';

export interface RevisionFacts {
  submittedAt: Date;
  submittedBy: string;
  /** The person's name. */
  submittedByName: string;
  onBehalf: boolean;
}

/** A revision of the period that a summary counts. */
export type CountedRevision = { agency: string; revision: number };

interface Row {
  agency: string;
  submitted_at: Date;
  submitted_by: string;
  display_name: string;
  received_on: string | null;
}

/** By agency code; agencies without a counted revision are not there. */
export async function revisionFacts(
  manager: EntityManager,
  period: string,
  reports: readonly CountedReport[],
): Promise<Map<string, RevisionFacts>> {
  const counted = reports.flatMap(({ expected, revision }) =>
    revision === null ? [] : [{ agency: expected.agency.code, revision }],
  );
  const rows = await read<Row>(
    manager,
    period,
    counted,
    `v.agency, v.submitted_at, v.submitted_by, v.received_on::text,
     (SELECT u.display_name FROM account u WHERE u.username = v.submitted_by) AS display_name`,
  );
  return new Map(
    rows.map((row) => [
      row.agency,
      {
        submittedAt: row.submitted_at,
        submittedBy: row.submitted_by,
        submittedByName: row.display_name,
        onBehalf: row.received_on !== null,
      },
    ]),
  );
}

/** Bytes the contents take where they are stored, compressed: known without reading them. */
export async function revisionBytes(
  manager: EntityManager,
  period: string,
  keys: readonly CountedRevision[],
): Promise<number> {
  const columns = 'coalesce(sum(pg_column_size(v.content)), 0)::bigint AS bytes';
  const [row] = await read<{ bytes: number }>(manager, period, keys, columns);
  return row?.bytes ?? 0;
}

/** Contents of revisions by agency code, as JSON text: who makes the document parses them, elsewhere. */
export async function revisionTexts(
  manager: EntityManager,
  period: string,
  keys: readonly CountedRevision[],
): Promise<Map<string, string>> {
  const columns = 'v.agency, v.content::text';
  const rows = await read<{ agency: string; content: string }>(manager, period, keys, columns);
  return new Map(rows.map(({ agency, content }) => [agency, content]));
}

/** Columns of these revisions, `v` being the revision's row. */
function read<Columns>(
  manager: EntityManager,
  period: string,
  keys: readonly CountedRevision[],
  columns: string,
): Promise<Columns[]> {
  return manager.query<Columns[]>(
    `SELECT ${columns}
     FROM unnest($2::text[], $3::int[]) AS k (agency, number)
     JOIN revision v ON v.period = $1 AND v.agency = k.agency AND v.number = k.number`,
    [period, keys.map(({ agency }) => agency), keys.map(({ revision }) => revision)],
  );
}
