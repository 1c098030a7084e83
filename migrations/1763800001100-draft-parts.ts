// A draft in parts: a save writes the part that changed and leaves the others where they are. Of a full report that is a
// text of some kilobytes, where the whole draft was 100 kB of table, index and log at every autosave.

import type { MigrationInterface, QueryRunner } from 'typeorm';

export class DraftParts1763800001100 implements MigrationInterface {
  name = 'DraftParts1763800001100';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(DRAFT_PART);
    await runner.query(QUICK_TEXTS);
    await runner.query(TAKE_APART);
    await runner.query('ALTER TABLE report DROP COLUMN content');
  }

  async down(): Promise<void> {
    throw new Error('Migrations go forward only');
  }
}

// `part`: a section's text ("sections.II.1"), or any other part of the content by its name ("indicators", "documents").
const DRAFT_PART = `
  CREATE TABLE draft_part (
    period text NOT NULL,
    agency text NOT NULL,
    part text NOT NULL CHECK (part <> ''),
    json jsonb NOT NULL,
    CONSTRAINT draft_part_pkey PRIMARY KEY (period, agency, part),
    CONSTRAINT draft_part_report_fkey FOREIGN KEY (period, agency) REFERENCES report (period, agency)
  ) WITH (fillfactor = 80)`;

// As in the migration "reports": lz4 where the server has it, else the bytes as they are.
const QUICK_TEXTS = `
  DO $$
  BEGIN
    ALTER TABLE draft_part ALTER COLUMN json SET COMPRESSION lz4;
  EXCEPTION WHEN feature_not_supported THEN
    ALTER TABLE draft_part ALTER COLUMN json SET STORAGE EXTERNAL;
  END $$`;

const TAKE_APART = `
  INSERT INTO draft_part (period, agency, part, json)
    SELECT period, agency, key, value FROM report, jsonb_each(content - 'sections')
    UNION ALL
    SELECT period, agency, 'sections.' || key, value FROM report, jsonb_each(content -> 'sections')`;
