// The city's own text of a period, and the bases a reviewer chose instead of the template's.

import type { MigrationInterface, QueryRunner } from 'typeorm';

export class Consolidation1763800000600 implements MigrationInterface {
  name = 'Consolidation1763800000600';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE consolidation (
        period text CONSTRAINT consolidation_pkey PRIMARY KEY CONSTRAINT consolidation_period_fkey REFERENCES period (code),
        version integer NOT NULL CHECK (version > 0),
        content jsonb NOT NULL CHECK (jsonb_typeof(content) = 'object'),
        saved_at timestamptz NOT NULL,
        saved_by text NOT NULL CONSTRAINT consolidation_saved_by_fkey REFERENCES account (username)
      )`);
    // The latest choice for an indicator; earlier ones stand in the audit trail.
    await runner.query(`
      CREATE TABLE basis_change (
        period text NOT NULL CONSTRAINT basis_change_period_fkey REFERENCES period (code),
        indicator text NOT NULL CHECK (char_length(indicator) BETWEEN 1 AND 100),
        kinds text[] NOT NULL,
        agencies text[] NOT NULL,
        reason text NOT NULL CHECK (char_length(reason) BETWEEN 1 AND 2000),
        changed_by text NOT NULL CONSTRAINT basis_change_changed_by_fkey REFERENCES account (username),
        changed_at timestamptz NOT NULL,
        CONSTRAINT basis_change_pkey PRIMARY KEY (period, indicator),
        CONSTRAINT basis_change_names_somebody CHECK (cardinality(kinds) + cardinality(agencies) > 0)
      )`);
  }

  async down(): Promise<void> {
    throw new Error('Migrations go forward only');
  }
}
