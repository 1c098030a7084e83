// Figures between the core's shape and the rows of the table `figure`. A revision's rows never change, so what was
// read once is kept in memory: a summary of 3,321 agencies reads 225,000 rows the first time only.

import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import type { Figure } from '../core/figures';

export interface RevisionKey {
  period: string;
  agency: string;
  revision: number;
}

/** Writes a revision's rows, in its submission's transaction. */
export async function insertFigures(
  manager: EntityManager,
  key: RevisionKey,
  figures: readonly Figure[],
): Promise<void> {
  await manager.query(
    `INSERT INTO figure (period, agency, revision, indicator, horizon, answer, value, numerator, denominator, estimated,
       reason, source, note)
     SELECT $1::text, $2::text, $3::int, f.* FROM unnest($4::text[], $5::text[], $6::text[], $7::float8[], $8::int[], $9::int[], $10::bool[],
       $11::text[], $12::text[], $13::text[]) f`,
    [
      key.period,
      key.agency,
      key.revision,
      figures.map(({ indicator }) => indicator),
      figures.map(({ horizon }) => horizon),
      figures.map(({ answer }) => answer),
      figures.map(({ value }) => value),
      figures.map(({ numerator }) => numerator),
      figures.map(({ denominator }) => denominator),
      figures.map(({ estimated }) => estimated),
      figures.map(({ reason }) => reason),
      figures.map(({ source }) => source),
      figures.map(({ note }) => note),
    ],
  );
}

type Row = [
  string,
  number,
  string,
  Figure['horizon'],
  Figure['answer'],
  number | null,
  number | null,
  number | null,
  boolean,
  string,
  string,
  string,
];

/** Revisions whose figures stay in memory; more than the communes of the whole country. */
const KEPT = 8_000;

@Injectable()
export class FigureRows {
  /** By period, agency and number; the order of insertion is the order of leaving. */
  private readonly kept = new Map<string, readonly Figure[]>();

  /** The figures of each revision, in the order of `keys`. */
  async of(manager: EntityManager, keys: readonly RevisionKey[]): Promise<(readonly Figure[])[]> {
    const missing = keys.filter((key) => !this.kept.has(nameOf(key)));
    const read = missing.length > 0 ? await readFigures(manager, missing) : new Map<string, Figure[]>();
    const found = keys.map((key) => this.kept.get(nameOf(key)) ?? read.get(nameOf(key)) ?? []);
    for (const key of missing) this.kept.set(nameOf(key), read.get(nameOf(key)) ?? []);
    for (const name of this.kept.keys()) {
      if (this.kept.size <= KEPT) break;
      this.kept.delete(name);
    }
    return found;
  }
}

const nameOf = ({ period, agency, revision }: RevisionKey): string => `${period}/${agency}/${revision}`;

async function readFigures(manager: EntityManager, keys: readonly RevisionKey[]): Promise<Map<string, Figure[]>> {
  const byRevision = new Map<string, Figure[]>();
  // Rows as arrays: naming 13 columns for each of 225,000 objects would take longer than reading them.
  const client = (await manager.queryRunner?.connect()) as RowClient;
  for (const period of new Set(keys.map((key) => key.period))) {
    const wanted = keys.filter((key) => key.period === period);
    const { rows } = await client.query({
      text: `SELECT f.agency, f.revision, f.indicator, f.horizon, f.answer, f.value, f.numerator, f.denominator, f.estimated,
               f.reason, f.source, f.note
             FROM unnest($2::text[], $3::int[]) AS k (agency, revision)
             JOIN figure f ON f.period = $1 AND f.agency = k.agency AND f.revision = k.revision`,
      values: [period, wanted.map(({ agency }) => agency), wanted.map(({ revision }) => revision)],
      rowMode: 'array',
    });
    for (const row of rows) {
      const [agency, revision, indicator, horizon, answer, value, numerator, denominator, estimated, ...words] = row;
      const [reason, source, note] = words;
      const name = nameOf({ period, agency, revision });
      let figures = byRevision.get(name);
      if (!figures) byRevision.set(name, (figures = []));
      figures.push({ indicator, horizon, answer, value, numerator, denominator, estimated, reason, source, note });
    }
  }
  // PostgreSQL gives them as its plan of the day has it; two printings of the same figures have to be the same.
  for (const figures of byRevision.values()) figures.sort(byCode);
  return byRevision;
}

function byCode(a: Figure, b: Figure): number {
  if (a.indicator !== b.indicator) return a.indicator < b.indicator ? -1 : 1;
  return a.horizon < b.horizon ? -1 : 1;
}

interface RowClient {
  query(request: { text: string; values: unknown[]; rowMode: 'array' }): Promise<{ rows: Row[] }>;
}
