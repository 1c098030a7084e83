// Who submitted the revisions a summary reads, when, and, for the city's documents, what they say.

import type { EntityManager } from 'typeorm';
import type { Content } from '../core/content';
import type { CountedReport } from './counted-reports';

export interface RevisionFacts {
  submittedAt: Date;
  submittedBy: string;
  /** The person's name. */
  submittedByName: string;
  onBehalf: boolean;
  /** Only when asked for. */
  content: Content | null;
}

interface Row {
  agency: string;
  submitted_at: Date;
  submitted_by: string;
  display_name: string;
  received_on: string | null;
  content: Content | null;
}

/** By agency code; agencies without a counted revision are not there. @param withContent reads 100 kB for each */
export async function revisionFacts(
  manager: EntityManager,
  period: string,
  reports: readonly CountedReport[],
  withContent: boolean,
): Promise<Map<string, RevisionFacts>> {
  const counted = reports.filter(({ revision }) => revision !== null);
  const rows = await manager.query<Row[]>(
    `SELECT v.agency, v.submitted_at, v.submitted_by, u.display_name, v.received_on::text,
       ${withContent ? 'v.content' : 'NULL AS content'}
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
        content: row.content,
      },
    ]),
  );
}
