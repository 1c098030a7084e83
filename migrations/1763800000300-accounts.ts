// People's accounts, their sessions and failed sign-ins.

import type { MigrationInterface, QueryRunner } from 'typeorm';

export class Accounts1763800000300 implements MigrationInterface {
  name = 'Accounts1763800000300';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE account (
        username text CONSTRAINT account_pkey PRIMARY KEY
          CHECK (username = lower(username) AND char_length(username) BETWEEN 1 AND 100),
        display_name text NOT NULL CHECK (char_length(display_name) BETWEEN 1 AND 200),
        email text NOT NULL DEFAULT '',
        role text NOT NULL CHECK (role IN ('reporter', 'approver', 'reviewer', 'leader', 'admin')),
        agency text CONSTRAINT account_agency_fkey REFERENCES agency (code),
        active boolean NOT NULL DEFAULT true,
        password_hash text NOT NULL CHECK (password_hash LIKE '$argon2id$%'),
        must_change_password boolean NOT NULL,
        created_at timestamptz NOT NULL,
        password_changed_at timestamptz NOT NULL,
        CONSTRAINT account_agency_by_role CHECK ((role IN ('reporter', 'approver')) = (agency IS NOT NULL))
      )`);
    await runner.query(`CREATE INDEX account_agency ON account (agency)`);
    // Only the SHA-256 of the cookie's token is kept: who reads a backup cannot walk in with it.
    await runner.query(`
      CREATE TABLE session (
        key text CONSTRAINT session_pkey PRIMARY KEY CHECK (char_length(key) = 43),
        username text NOT NULL CONSTRAINT session_username_fkey REFERENCES account (username) ON DELETE CASCADE,
        signed_in_at timestamptz NOT NULL,
        seen_at timestamptz NOT NULL
      )`);
    await runner.query(`CREATE INDEX session_username ON session (username)`);
    // Kept for names without an account too, so that a lock tells nobody which names exist.
    await runner.query(`
      CREATE TABLE failed_sign_in (
        username text CONSTRAINT failed_sign_in_pkey PRIMARY KEY,
        failures integer NOT NULL CHECK (failures > 0),
        last_at timestamptz NOT NULL,
        locked_until timestamptz
      )`);
  }

  async down(): Promise<void> {
    throw new Error('Migrations go forward only');
  }
}
