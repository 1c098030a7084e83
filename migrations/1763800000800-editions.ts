// Editions: the city's report frozen under a number, with its files, the agencies and revisions it was made from and
// its totals. Written once and never changed, by whoever; a file cannot disagree with its hash.

import type { MigrationInterface, QueryRunner } from 'typeorm';

export class Editions1763800000800 implements MigrationInterface {
  name = 'Editions1763800000800';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(EDITION);
    await runner.query(AGENCY);
    await runner.query(FILE);
    for (const table of ['edition', 'edition_agency', 'edition_file']) {
      await runner.query(`
        CREATE TRIGGER ${table}_append_only BEFORE UPDATE OR DELETE ON ${table}
          FOR EACH ROW EXECUTE FUNCTION refuse_change()`);
      await runner.query(`
        CREATE TRIGGER ${table}_no_truncate BEFORE TRUNCATE ON ${table}
          FOR EACH STATEMENT EXECUTE FUNCTION refuse_change()`);
    }
  }

  async down(): Promise<void> {
    throw new Error('Migrations go forward only');
  }
}

// `key`: the Idempotency-Key under which it was asked for, so that a repeated request finds it instead of making another.
const EDITION = `
  CREATE TABLE edition (
    period text NOT NULL CONSTRAINT edition_period_fkey REFERENCES period (code),
    number integer NOT NULL CHECK (number > 0),
    frozen_at timestamptz NOT NULL,
    frozen_by text NOT NULL CONSTRAINT edition_frozen_by_fkey REFERENCES account (username),
    note text NOT NULL CHECK (char_length(note) <= 2000),
    statuses text[] NOT NULL CHECK (statuses <@ ARRAY['submitted', 'accepted'] AND 'accepted' = ANY (statuses)),
    period_facts jsonb NOT NULL CHECK (jsonb_typeof(period_facts) = 'object'),
    summary jsonb NOT NULL CHECK (jsonb_typeof(summary) = 'object'),
    city jsonb NOT NULL CHECK (jsonb_typeof(city) = 'object'),
    bases jsonb NOT NULL CHECK (jsonb_typeof(bases) = 'array'),
    key text CHECK (char_length(key) BETWEEN 1 AND 200),
    request_sha256 text CHECK (char_length(request_sha256) = 64),
    CONSTRAINT edition_pkey PRIMARY KEY (period, number),
    CONSTRAINT edition_key UNIQUE (period, key),
    CONSTRAINT edition_key_of_request CHECK ((key IS NULL) = (request_sha256 IS NULL))
  )`;

// Every agency that was expected, as it was then; its figures are those of the revision, which never change either.
const AGENCY = `
  CREATE TABLE edition_agency (
    period text NOT NULL,
    edition integer NOT NULL,
    agency text NOT NULL CONSTRAINT edition_agency_agency_fkey REFERENCES agency (code),
    position integer NOT NULL,
    name text NOT NULL,
    kind text NOT NULL,
    place text NOT NULL,
    timeliness text NOT NULL CHECK (timeliness IN ('onTime', 'late', 'underRevision', 'notSubmitted')),
    revision integer,
    CONSTRAINT edition_agency_pkey PRIMARY KEY (period, edition, agency),
    CONSTRAINT edition_agency_edition_fkey FOREIGN KEY (period, edition) REFERENCES edition (period, number),
    CONSTRAINT edition_agency_revision_fkey FOREIGN KEY (period, agency, revision)
      REFERENCES revision (period, agency, number)
  )`;

// DOCX and XLSX are packed already: kept as they are, not compressed again.
const FILE = `
  CREATE TABLE edition_file (
    period text NOT NULL,
    edition integer NOT NULL,
    name text NOT NULL CHECK (name IN ('final.docx', 'working.docx', 'figures.xlsx')),
    size integer NOT NULL CHECK (size > 0),
    sha256 text NOT NULL,
    bytes bytea NOT NULL,
    CONSTRAINT edition_file_pkey PRIMARY KEY (period, edition, name),
    CONSTRAINT edition_file_edition_fkey FOREIGN KEY (period, edition) REFERENCES edition (period, number),
    CONSTRAINT edition_file_size CHECK (length(bytes) = size),
    CONSTRAINT edition_file_sha256 CHECK (sha256 = encode(sha256(bytes), 'hex'))
  );
  ALTER TABLE edition_file ALTER COLUMN bytes SET STORAGE EXTERNAL`;
