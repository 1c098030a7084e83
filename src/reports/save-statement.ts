// The one statement that keeps a draft: its row, and the parts of it that changed. It asks once more whether what was read before still holds, because nothing is
// locked between the reading and the writing.

import type { Write } from '../audit/audit-trail';
import { jsonbParameter } from '../database/prepared';
import type { DraftParts } from './draft-parts';
import type { Report } from './report.entity';

/** @param parts what changed of the content @param first whether nobody has saved this report before */
export function saveStatement(row: Report, parts: DraftParts, first: boolean): Write {
  return first ? start(row, parts) : overwrite(row, parts);
}

/** The first save of a report; writes nothing when a colleague's came first. */
function start(row: Report, parts: DraftParts): Write {
  return {
    name: 'report.start',
    text: `INSERT INTO report (period, agency, template, template_version, status, version, errors, warnings,
        saved_at, saved_by, entered_by, received_on, on_behalf_reason)
      SELECT $1, $2, $12, $13::int, $3, $4::int, $6::int, $7::int, $8::timestamptz, $9, $10::text[], $11::date, $14
      WHERE NOT EXISTS (SELECT FROM period p WHERE p.code = $1 AND p.locked_at IS NOT NULL)
      ON CONFLICT DO NOTHING`,
    along: KEEP_PARTS,
    values: [...saved(row, parts), row.template, row.templateVersion, row.onBehalfReason],
  };
}

/** A later save; writes nothing when the version is no longer the one that was read, or the period has been locked. */
function overwrite(row: Report, parts: DraftParts): Write {
  return {
    name: 'report.overwrite',
    text: `UPDATE report SET status = $3, version = $4::int, errors = $6::int, warnings = $7::int,
        saved_at = $8::timestamptz, saved_by = $9, entered_by = $10::text[], received_on = $11::date, on_behalf_reason = $12
      WHERE period = $1 AND agency = $2 AND version = $4::int - 1
        AND NOT EXISTS (SELECT FROM period p WHERE p.code = $1 AND p.locked_at > COALESCE(report.reopened_at, '-infinity'))`,
    along: KEEP_PARTS,
    values: [...saved(row, parts), row.onBehalfReason],
  };
}

const KEEP_PARTS = `INSERT INTO draft_part (period, agency, part, json)
  SELECT $1, $2, key, value FROM written, jsonb_each($5::jsonb)
  ON CONFLICT ON CONSTRAINT draft_part_pkey DO UPDATE SET json = EXCLUDED.json`;

function saved(row: Report, parts: DraftParts): unknown[] {
  const { period, agency, status, version, errors, warnings, savedAt, savedBy, enteredBy, receivedOn } = row;
  return [
    period,
    agency,
    status,
    version,
    jsonbParameter(Buffer.from(JSON.stringify(parts))),
    errors,
    warnings,
    savedAt,
    savedBy,
    enteredBy,
    receivedOn,
  ];
}
