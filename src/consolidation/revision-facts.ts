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

/** A revision of the period. */
export type RevisionKey = { agency: string; revision: number };

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
  const counted = reports.filter(({ revision }) => revision !== null);
  const rows = await manager.query<Row[]>(
    `SELECT v.agency, v.submitted_at, v.submitted_by, u.display_name, v.received_on::text
     FROM unnest($2::text[], $3::int[]) AS k (agency, number)
     JOIN revision v ON v.period = $1 AND v.agency = k.agency AND v.number = k.number
     JOIN account u ON u.username = v.submitted_by`,
    [period, counted.map(({ expected }) => expected.agency.code), counted.map(({ revision }) => revision)],
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
  keys: readonly RevisionKey[],
): Promise<number> {
  const [row] = await manager.query<{ bytes: number }[]>(
    `SELECT coalesce(sum(pg_column_size(v.content)), 0)::bigint AS bytes
     FROM unnest($2::text[], $3::int[]) AS k (agency, number)
     JOIN revision v ON v.period = $1 AND v.agency = k.agency AND v.number = k.number`,
    [period, keys.map(({ agency }) => agency), keys.map(({ revision }) => revision)],
  );
  return row?.bytes ?? 0;
}

/** Contents of revisions by agency code, as JSON text: who makes the document parses them, elsewhere. */
export async function revisionTexts(
  manager: EntityManager,
  period: string,
  keys: readonly RevisionKey[],
): Promise<Map<string, string>> {
  const rows = await manager.query<{ agency: string; content: string }[]>(
    `SELECT v.agency, v.content::text
     FROM unnest($2::text[], $3::int[]) AS k (agency, number)
     JOIN revision v ON v.period = $1 AND v.agency = k.agency AND v.number = k.number`,
    [period, keys.map(({ agency }) => agency), keys.map(({ revision }) => revision)],
  );
  return new Map(rows.map(({ agency, content }) => [agency, content]));
}
