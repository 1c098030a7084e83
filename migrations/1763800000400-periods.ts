// Template versions as they were loaded, reporting periods, and extensions of their deadline.

import type { MigrationInterface, QueryRunner } from 'typeorm';

export class Periods1763800000400 implements MigrationInterface {
  name = 'Periods1763800000400';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE template_version (
        code text NOT NULL,
        version integer NOT NULL CHECK (version > 0),
        sha256 text NOT NULL CHECK (char_length(sha256) = 64),
        source text NOT NULL,
        loaded_at timestamptz NOT NULL,
        CONSTRAINT template_version_pkey PRIMARY KEY (code, version)
      )`);
    await runner.query(`
      CREATE TABLE period (
        code text CONSTRAINT period_pkey PRIMARY KEY CHECK (code ~ '^[a-z0-9][a-z0-9-]{0,39}$'),
        template text NOT NULL,
        template_version integer NOT NULL,
        opens_on date NOT NULL,
        cutoff date NOT NULL,
        deadline date NOT NULL,
        plan_number text,
        plan_date date,
        locked_at timestamptz,
        CONSTRAINT period_template_fkey FOREIGN KEY (template, template_version) REFERENCES template_version (code, version),
        CONSTRAINT period_days_in_order CHECK (opens_on <= cutoff AND cutoff <= deadline)
      )`);
    await runner.query(`
      CREATE TABLE extension (
        period text NOT NULL CONSTRAINT extension_period_fkey REFERENCES period (code),
        agency text NOT NULL CONSTRAINT extension_agency_fkey REFERENCES agency (code),
        due_at timestamptz NOT NULL,
        reason text NOT NULL CHECK (char_length(reason) BETWEEN 1 AND 2000),
        granted_by text NOT NULL CONSTRAINT extension_granted_by_fkey REFERENCES account (username),
        granted_at timestamptz NOT NULL,
        CONSTRAINT extension_pkey PRIMARY KEY (period, agency)
      )`);
  }

  async down(): Promise<void> {
    throw new Error('Migrations go forward only');
  }
}
