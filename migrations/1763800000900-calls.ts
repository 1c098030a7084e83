// Calls made to agencies about their reports (đôn đốc): who called whom, what was said, what was promised. Kept for good:
// a wrong line is set right by another one.

import type { MigrationInterface, QueryRunner } from 'typeorm';

export class Calls1763800000900 implements MigrationInterface {
  name = 'Calls1763800000900';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE chase_call (
        id bigint GENERATED ALWAYS AS IDENTITY CONSTRAINT chase_call_pkey PRIMARY KEY,
        period text NOT NULL CONSTRAINT chase_call_period_fkey REFERENCES period (code),
        agency text NOT NULL CONSTRAINT chase_call_agency_fkey REFERENCES agency (code),
        by text NOT NULL CONSTRAINT chase_call_by_fkey REFERENCES account (username),
        at timestamptz NOT NULL,
        spoke_with text NOT NULL CHECK (char_length(spoke_with) BETWEEN 1 AND 200),
        said text NOT NULL CHECK (char_length(said) BETWEEN 1 AND 2000),
        promised_on date,
        recorded_at timestamptz NOT NULL,
        CONSTRAINT chase_call_not_ahead CHECK (at <= recorded_at)
      )`);
    await runner.query('CREATE INDEX chase_call_agency ON chase_call (period, agency, id)');
    await runner.query(`
      CREATE TRIGGER chase_call_append_only BEFORE UPDATE OR DELETE ON chase_call
        FOR EACH ROW EXECUTE FUNCTION refuse_change()`);
    await runner.query(`
      CREATE TRIGGER chase_call_no_truncate BEFORE TRUNCATE ON chase_call
        FOR EACH STATEMENT EXECUTE FUNCTION refuse_change()`);
  }

  async down(): Promise<void> {
    throw new Error('Migrations go forward only');
  }
}
