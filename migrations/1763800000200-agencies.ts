// Agencies with their letterhead defaults, and their kinds in the order in which every list shows them.

import type { MigrationInterface, QueryRunner } from 'typeorm';

export class Agencies1763800000200 implements MigrationInterface {
  name = 'Agencies1763800000200';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE agency_kind (
        code text CONSTRAINT agency_kind_pkey PRIMARY KEY CHECK (code ~ '^[a-z][a-z_]{0,39}$'),
        position integer NOT NULL CONSTRAINT agency_kind_position_key UNIQUE
      )`);
    await runner.query(`
      CREATE TABLE agency (
        code text CONSTRAINT agency_pkey PRIMARY KEY CHECK (code ~ '^[A-Za-z0-9]{1,20}$'),
        name text NOT NULL CHECK (char_length(name) BETWEEN 1 AND 200),
        kind text NOT NULL CONSTRAINT agency_kind_fkey REFERENCES agency_kind (code),
        superior text NOT NULL DEFAULT '',
        place text NOT NULL CHECK (char_length(place) BETWEEN 1 AND 100),
        reports boolean NOT NULL,
        active boolean NOT NULL DEFAULT true,
        verified text NOT NULL DEFAULT 'no' CHECK (verified IN ('yes', 'partly', 'no')),
        letterhead_superior text NOT NULL DEFAULT '',
        letterhead_agency text NOT NULL DEFAULT '',
        symbol text NOT NULL DEFAULT '',
        authority text NOT NULL DEFAULT '',
        signer_title text NOT NULL DEFAULT '',
        contact_name text NOT NULL DEFAULT '',
        contact_phone text NOT NULL DEFAULT '',
        contact_email text NOT NULL DEFAULT ''
      )`);
    // User names ignore case and demo accounts are agency codes in lower case: codes must differ by more than case.
    await runner.query(`CREATE UNIQUE INDEX agency_code_lower_key ON agency (lower(code))`);
  }

  async down(): Promise<void> {
    throw new Error('Migrations go forward only');
  }
}
