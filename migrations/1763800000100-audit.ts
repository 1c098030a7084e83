// The audit trail: append-only for everybody, the application's own user included.

import type { MigrationInterface, QueryRunner } from 'typeorm';

export class Audit1763800000100 implements MigrationInterface {
  name = 'Audit1763800000100';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE audit_event (
        id bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
        at timestamptz NOT NULL,
        actor text,
        role text CHECK (role IN ('reporter', 'approver', 'reviewer', 'leader', 'admin')),
        action text NOT NULL CHECK (action ~ '^[a-zA-Z]+[.][a-zA-Z.]+$'),
        agency text,
        period text,
        subject text,
        outcome text NOT NULL CHECK (outcome IN ('done', 'refused')),
        detail jsonb NOT NULL CHECK (jsonb_typeof(detail) = 'object')
      )`);
    await runner.query(`CREATE INDEX audit_event_agency ON audit_event (agency, id)`);
    await runner.query(`CREATE INDEX audit_event_actor ON audit_event (actor, id)`);
    await runner.query(`CREATE INDEX audit_event_at ON audit_event (at)`);
    // Shared by every table that is written once and never changed (audit, revisions).
    await runner.query(`
      CREATE FUNCTION refuse_change() RETURNS trigger LANGUAGE plpgsql AS $$
      BEGIN
        RAISE EXCEPTION '% is append-only: % refused', TG_TABLE_NAME, TG_OP USING ERRCODE = 'integrity_constraint_violation';
      END $$`);
    await runner.query(`
      CREATE TRIGGER audit_event_append_only BEFORE UPDATE OR DELETE ON audit_event
        FOR EACH ROW EXECUTE FUNCTION refuse_change()`);
    await runner.query(`
      CREATE TRIGGER audit_event_no_truncate BEFORE TRUNCATE ON audit_event
        FOR EACH STATEMENT EXECUTE FUNCTION refuse_change()`);
  }

  async down(): Promise<void> {
    throw new Error('Migrations go forward only');
  }
}
