// Attachments of a report: the signed document and evidence, kept in the database so that a backup has them. The bytes
// stand in pieces, so that no file is ever whole in memory.

import type { MigrationInterface, QueryRunner } from 'typeorm';

export class Attachments1763800000700 implements MigrationInterface {
  name = 'Attachments1763800000700';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE attachment (
        id uuid CONSTRAINT attachment_pkey PRIMARY KEY,
        period text NOT NULL,
        agency text NOT NULL,
        kind text NOT NULL CHECK (kind IN ('signed', 'evidence')),
        name text NOT NULL CHECK (char_length(name) BETWEEN 1 AND 200),
        type text NOT NULL CHECK (type ~ '^[a-z]+/[a-z0-9.+-]+$'),
        size integer NOT NULL CHECK (size BETWEEN 1 AND 20971520),
        sha256 text NOT NULL CHECK (sha256 ~ '^[0-9a-f]{64}$'),
        uploaded_by text NOT NULL CONSTRAINT attachment_uploaded_by_fkey REFERENCES account (username),
        uploaded_at timestamptz NOT NULL,
        CONSTRAINT attachment_report_fkey FOREIGN KEY (period, agency) REFERENCES report (period, agency),
        CONSTRAINT attachment_signed_is_pdf CHECK (kind <> 'signed' OR type = 'application/pdf')
      )`);
    await runner.query('CREATE INDEX attachment_report ON attachment (period, agency, uploaded_at)');
    await runner.query(`
      CREATE TABLE attachment_piece (
        attachment uuid NOT NULL CONSTRAINT attachment_piece_attachment_fkey REFERENCES attachment (id) ON DELETE CASCADE,
        position integer NOT NULL CHECK (position >= 0),
        bytes bytea NOT NULL CHECK (length(bytes) BETWEEN 1 AND 1048576),
        CONSTRAINT attachment_piece_pkey PRIMARY KEY (attachment, position)
      )`);
    // PDF, pictures and Office files are packed already.
    await runner.query('ALTER TABLE attachment_piece ALTER COLUMN bytes SET STORAGE EXTERNAL');
  }

  async down(): Promise<void> {
    throw new Error('Migrations go forward only');
  }
}
