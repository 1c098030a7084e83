// The one statement that keeps drafts: their rows, and the parts of them that changed. It asks once more whether what
// was read before still holds, because nothing is locked between the reading and the writing.

import type { Write } from '../audit/audit-trail';
import { jsonbParameter } from '../database/prepared';
import type { DraftParts } from './draft-parts';
import type { Report } from './report.entity';

export interface Save {
  row: Report;
  /** What changed of the content; everything at the first save. */
  parts: DraftParts;
}

/**
 * Writes nothing of a save whose version is no longer the next one, or whose period has been locked; of two saves of one
 * report only the first.
 * @param wait for whoever is changing the report at this moment; without it such a save is left out
 */
export function saveStatement(saves: readonly Save[], wait: boolean): Write {
  const asked = saves.map(({ row, parts }, place) => ({ ...columns(row), place, parts }));
  return {
    name: wait ? 'report.save.waiting' : 'report.save',
    ctes: statement(wait ? '' : 'SKIP LOCKED'),
    values: [jsonbParameter(Buffer.from(JSON.stringify(asked)))],
  };
}

function columns(row: Report) {
  const { period, agency, template, templateVersion, status, version, errors, warnings } = row;
  const { savedAt, savedBy, enteredBy, receivedOn, onBehalfReason } = row;
  return {
    ...{ period, agency, template, template_version: templateVersion, status, version, errors, warnings },
    ...{ saved_at: savedAt, saved_by: savedBy, entered_by: enteredBy, received_on: receivedOn },
    on_behalf_reason: onBehalfReason,
  };
}

/** @param since when the report was reopened: such a one is open in a period that was locked before */
const locked = (since: string): string => `SELECT FROM period p WHERE p.code = a.period AND p.locked_at > ${since}`;

const statement = (busy: '' | 'SKIP LOCKED'): string => `
  asked AS (
    SELECT DISTINCT ON (period, agency) * FROM jsonb_to_recordset($1::jsonb) AS a (place int, period text, agency text,
      template text, template_version int, status text, version int, errors int, warnings int, saved_at timestamptz,
      saved_by text, entered_by text[], received_on date, on_behalf_reason text, parts jsonb)
    ORDER BY period, agency, place
  ), free AS (
    SELECT r.period, r.agency FROM asked a JOIN report r USING (period, agency) WHERE r.version = a.version - 1
    FOR NO KEY UPDATE OF r ${busy}
  ), overwritten AS (
    UPDATE report r SET status = a.status, version = a.version, errors = a.errors, warnings = a.warnings,
      saved_at = a.saved_at, saved_by = a.saved_by, entered_by = a.entered_by, received_on = a.received_on,
      on_behalf_reason = a.on_behalf_reason
    FROM free JOIN asked a USING (period, agency)
    WHERE r.period = a.period AND r.agency = a.agency AND NOT EXISTS (${locked("COALESCE(r.reopened_at, '-infinity')")})
    RETURNING r.period, r.agency
  ), started AS (
    INSERT INTO report (period, agency, template, template_version, status, version, errors, warnings, saved_at, saved_by,
      entered_by, received_on, on_behalf_reason)
    SELECT period, agency, template, template_version, status, version, errors, warnings, saved_at, saved_by, entered_by,
      received_on, on_behalf_reason
    FROM asked a WHERE version = 1 AND NOT EXISTS (${locked("'-infinity'")})
    ON CONFLICT DO NOTHING
    RETURNING period, agency
  ), written AS (
    SELECT a.* FROM asked a JOIN (TABLE overwritten UNION ALL TABLE started) w USING (period, agency)
  ), kept AS (
    INSERT INTO draft_part (period, agency, part, json)
    SELECT w.period, w.agency, p.key, p.value FROM written w, jsonb_each(w.parts) p
    ON CONFLICT ON CONSTRAINT draft_part_pkey DO UPDATE SET json = EXCLUDED.json
  )`;
