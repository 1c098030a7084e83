// Accepted reports put straight into a scratch database, where making them through the API would take longer than
// measuring. The rows are what a submission and an acceptance leave behind; constraints and triggers are not touched.

import type { Client } from 'pg';
import type { Agency } from '../src/core/agency';
import { figuresOf } from '../src/core/figures';
import { partsOf } from '../src/reports/draft-parts';
import type { Template } from '../src/core/template/template';
import { SMALL, fullReport } from './reports';

const PERIOD = 'bdhvs-2026';
const BATCH = 100;

/** So many more communes that report. */
export async function addCommunes(client: Client, count: number): Promise<void> {
  await client.query(
    `INSERT INTO agency (code, name, kind, place, reports)
     SELECT 'X' || i, 'Ủy ban nhân dân xã thử nghiệm số ' || i, 'commune', 'Đà Nẵng', true
     FROM generate_series(1, $1::int) i`,
    [count],
  );
}

/** A full accepted report for every reporting agency that has none. @returns the number of agencies that report */
export async function acceptEveryReport(client: Client, template: Template, bytes = SMALL): Promise<number> {
  const { rows: agencies } = await client.query<Agency>(
    `SELECT code, name, kind, place FROM agency
     WHERE reports AND active AND NOT EXISTS (SELECT FROM report WHERE period = $1 AND agency = agency.code)`,
    [PERIOD],
  );
  for (let from = 0; from < agencies.length; from += BATCH) {
    await client.query('BEGIN');
    await accept(client, template, agencies.slice(from, from + BATCH), bytes);
    await client.query('COMMIT');
  }
  await client.query('ANALYZE');
  const { rows } = await client.query<{ all: number }>(
    'SELECT count(*)::int AS all FROM agency WHERE reports AND active',
  );
  return rows[0]?.all ?? 0;
}

async function accept(client: Client, template: Template, agencies: readonly Agency[], bytes: number): Promise<void> {
  const contents = agencies.map((agency) => fullReport(template, agency, bytes));
  const codes = agencies.map(({ code }) => code);
  const texts = contents.map((content) => JSON.stringify(content));
  const common = [PERIOD, template.code, template.version, codes];
  await client.query(
    `INSERT INTO report (period, agency, template, template_version, status, version, errors, warnings,
       saved_at, saved_by)
     SELECT $1::text, agency, $2::text, $3::int, 'draft', 1, 0, 0, now(), 'tonghop' FROM unnest($4::text[]) agency`,
    common,
  );
  await client.query(
    `INSERT INTO draft_part (period, agency, part, json)
     SELECT $1::text, r.agency, p.key, p.value FROM unnest($2::text[], $3::text[]) r (agency, parts), jsonb_each(r.parts::jsonb) p`,
    [PERIOD, codes, contents.map((content) => JSON.stringify(partsOf(content)))],
  );
  await client.query(
    `INSERT INTO revision (period, agency, number, template, template_version, content, sha256, submitted_at,
       submitted_by, entered_by, warnings)
     SELECT $1::text, r.agency, 1, $2::text, $3::int, r.content::jsonb, encode(sha256(convert_to(r.content, 'UTF8')), 'hex'), now(),
       'tonghop', '{}', 0
     FROM unnest($4::text[], $5::text[]) r (agency, content)`,
    [...common, texts],
  );
  const figures = contents.flatMap((content, index) =>
    figuresOf(template, content).map((figure) => ({ ...figure, agency: codes[index] })),
  );
  await client.query(
    `INSERT INTO figure (period, agency, revision, indicator, horizon, answer, value, numerator, denominator, estimated,
       reason, source, note)
     SELECT $1::text, f.agency, 1, f.indicator, f.horizon, f.answer, f.value, f.numerator, f.denominator, f.estimated,
       f.reason, f.source, f.note
     FROM jsonb_populate_recordset(NULL::figure, $2::jsonb) f`,
    [PERIOD, JSON.stringify(figures)],
  );
  await client.query(
    `UPDATE report SET status = 'accepted', current_revision = 1, accepted_revision = 1, first_received_at = now()
     WHERE period = $1 AND agency = ANY ($2::text[])`,
    [PERIOD, codes],
  );
}
