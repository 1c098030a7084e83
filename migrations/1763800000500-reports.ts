// Reports: the draft an agency works on, the immutable revisions it submitted with their figures as rows, the moves
// between states, comments, and the answers kept for repeated submissions.

import type { MigrationInterface, QueryRunner } from 'typeorm';

export class Reports1763800000500 implements MigrationInterface {
  name = 'Reports1763800000500';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(REPORT);
    await runner.query(REVISION);
    await runner.query(FIGURE);
    await runner.query(MOVE);
    await runner.query(COMMENT);
    await runner.query(IDEMPOTENCY);
    await runner.query(QUICK_TEXTS);
    for (const table of ['revision', 'figure', 'report_move']) {
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

// An agency that has not started has no row. `content` is the draft; what was submitted stands in `revision`.
// `entered_by`: reviewers who typed this draft from paper, so that none of them accepts it.
// `deviation`: where the signed document says otherwise, as a reviewer noted it ("lệch văn bản ký").
// `first_received_at`: the first submission, or the day its paper came; lateness is judged by it.
const REPORT = `
  CREATE TABLE report (
    period text NOT NULL CONSTRAINT report_period_fkey REFERENCES period (code),
    agency text NOT NULL CONSTRAINT report_agency_fkey REFERENCES agency (code),
    template text NOT NULL,
    template_version integer NOT NULL,
    status text NOT NULL CONSTRAINT report_status
      CHECK (status IN ('draft', 'pendingApproval', 'submitted', 'returned', 'accepted')),
    version integer NOT NULL CHECK (version > 0),
    content jsonb NOT NULL CHECK (jsonb_typeof(content) = 'object'),
    errors integer NOT NULL CHECK (errors >= 0),
    warnings integer NOT NULL CHECK (warnings >= 0),
    saved_at timestamptz NOT NULL,
    saved_by text NOT NULL CONSTRAINT report_saved_by_fkey REFERENCES account (username),
    entered_by text[] NOT NULL DEFAULT '{}',
    received_on date,
    on_behalf_reason text,
    first_received_at timestamptz,
    current_revision integer,
    accepted_revision integer,
    reopened_at timestamptz,
    handler text CONSTRAINT report_handler_fkey REFERENCES account (username),
    dispatch_number text NOT NULL DEFAULT '',
    dispatch_date date,
    deviation text NOT NULL DEFAULT '' CHECK (char_length(deviation) <= 2000),
    CONSTRAINT report_pkey PRIMARY KEY (period, agency),
    CONSTRAINT report_template_fkey FOREIGN KEY (template, template_version)
      REFERENCES template_version (code, version),
    CONSTRAINT report_submitted_once CHECK ((current_revision IS NULL) = (first_received_at IS NULL)),
    CONSTRAINT report_submitted_has_revision CHECK (status NOT IN ('submitted', 'accepted') OR current_revision IS NOT NULL),
    CONSTRAINT report_accepted_revision CHECK (accepted_revision BETWEEN 1 AND current_revision),
    CONSTRAINT report_accepted CHECK (status <> 'accepted' OR accepted_revision = current_revision),
    CONSTRAINT report_on_behalf CHECK ((received_on IS NULL) = (on_behalf_reason IS NULL))
  ) WITH (fillfactor = 80)`;

const REVISION = `
  CREATE TABLE revision (
    period text NOT NULL,
    agency text NOT NULL,
    number integer NOT NULL CHECK (number > 0),
    template text NOT NULL,
    template_version integer NOT NULL,
    content jsonb NOT NULL CHECK (jsonb_typeof(content) = 'object'),
    sha256 text NOT NULL CHECK (sha256 ~ '^[0-9a-f]{64}$'),
    submitted_at timestamptz NOT NULL,
    submitted_by text NOT NULL CONSTRAINT revision_submitted_by_fkey REFERENCES account (username),
    entered_by text[] NOT NULL,
    received_on date,
    on_behalf_reason text,
    warnings integer NOT NULL CHECK (warnings >= 0),
    CONSTRAINT revision_pkey PRIMARY KEY (period, agency, number),
    CONSTRAINT revision_report_fkey FOREIGN KEY (period, agency) REFERENCES report (period, agency),
    CONSTRAINT revision_template_fkey FOREIGN KEY (template, template_version)
      REFERENCES template_version (code, version),
    CONSTRAINT revision_on_behalf CHECK ((received_on IS NULL) = (on_behalf_reason IS NULL))
  );
  CREATE INDEX revision_sha256 ON revision (sha256);
  ALTER TABLE report ADD CONSTRAINT report_current_revision_fkey
    FOREIGN KEY (period, agency, current_revision) REFERENCES revision (period, agency, number);
  ALTER TABLE report ADD CONSTRAINT report_accepted_revision_fkey
    FOREIGN KEY (period, agency, accepted_revision) REFERENCES revision (period, agency, number)`;

// The shape of src/core/figures.ts. A rate's target for next year is a per cent and may have decimals, hence double;
// every other number is an integer far below 2^53 (2,000 rows of a list × 1,000,000,000), which a double holds exactly.
const FIGURE = `
  CREATE TABLE figure (
    period text NOT NULL,
    agency text NOT NULL,
    revision integer NOT NULL,
    indicator text NOT NULL,
    horizon text NOT NULL CHECK (horizon IN ('current', 'previous', 'fullYear', 'next')),
    answer text NOT NULL CHECK (answer IN ('number', 'none', 'notApplicable', 'unknown')),
    value double precision CHECK (value BETWEEN 0 AND 9007199254740991),
    numerator integer CHECK (numerator BETWEEN 0 AND 1000000000),
    denominator integer CHECK (denominator BETWEEN 0 AND 1000000000),
    estimated boolean NOT NULL,
    reason text NOT NULL,
    source text NOT NULL,
    note text NOT NULL,
    CONSTRAINT figure_pkey PRIMARY KEY (period, agency, revision, indicator, horizon),
    CONSTRAINT figure_revision_fkey FOREIGN KEY (period, agency, revision) REFERENCES revision (period, agency, number),
    CONSTRAINT figure_integers CHECK (horizon = 'next' OR value = trunc(value))
  )`;

const MOVE = `
  CREATE TABLE report_move (
    id bigint GENERATED ALWAYS AS IDENTITY CONSTRAINT report_move_pkey PRIMARY KEY,
    period text NOT NULL,
    agency text NOT NULL,
    move text NOT NULL CHECK (move IN ('sendForApproval', 'sendBack', 'submit', 'withdraw', 'return', 'accept', 'reopen')),
    "from" text NOT NULL,
    "to" text NOT NULL,
    revision integer,
    by text NOT NULL CONSTRAINT report_move_by_fkey REFERENCES account (username),
    at timestamptz NOT NULL,
    reason text CHECK (char_length(reason) BETWEEN 1 AND 2000),
    CONSTRAINT report_move_report_fkey FOREIGN KEY (period, agency) REFERENCES report (period, agency),
    CONSTRAINT report_move_reason CHECK (move NOT IN ('sendBack', 'return', 'reopen') OR reason IS NOT NULL)
  );
  CREATE INDEX report_move_report ON report_move (period, agency, id)`;

const COMMENT = `
  CREATE TABLE comment (
    id uuid CONSTRAINT comment_pkey PRIMARY KEY,
    period text NOT NULL,
    agency text NOT NULL,
    path text NOT NULL CHECK (char_length(path) BETWEEN 1 AND 300),
    text text NOT NULL CHECK (char_length(text) BETWEEN 1 AND 2000),
    author text NOT NULL CONSTRAINT comment_author_fkey REFERENCES account (username),
    at timestamptz NOT NULL,
    revision integer NOT NULL,
    position integer NOT NULL,
    done boolean NOT NULL DEFAULT false,
    reply text NOT NULL DEFAULT '' CHECK (char_length(reply) <= 2000),
    replied_by text CONSTRAINT comment_replied_by_fkey REFERENCES account (username),
    replied_at timestamptz,
    CONSTRAINT comment_revision_fkey FOREIGN KEY (period, agency, revision) REFERENCES revision (period, agency, number)
  );
  CREATE INDEX comment_report ON comment (period, agency, revision, position)`;

// The answer of a submission under its key, written in the submission's own transaction: a repeated request gets it
// again after any retry or restart.
const IDEMPOTENCY = `
  CREATE TABLE idempotency_key (
    period text NOT NULL,
    agency text NOT NULL,
    key text NOT NULL CHECK (char_length(key) BETWEEN 1 AND 200),
    request_sha256 text NOT NULL CHECK (char_length(request_sha256) = 64),
    answer json NOT NULL,
    at timestamptz NOT NULL,
    CONSTRAINT idempotency_key_pkey PRIMARY KEY (period, agency, key)
  )`;

// PostgreSQL's own compression takes 3 ms for a report of 100 kB, at every save; lz4 takes 0.3 ms, and where the
// server was built without it (the embedded one) storing the bytes as they are is the quickest.
const QUICK_TEXTS = `
  DO $$
  BEGIN
    ALTER TABLE report ALTER COLUMN content SET COMPRESSION lz4;
    ALTER TABLE revision ALTER COLUMN content SET COMPRESSION lz4;
  EXCEPTION WHEN feature_not_supported THEN
    ALTER TABLE report ALTER COLUMN content SET STORAGE EXTERNAL;
  END $$`;
