// One query for all that a report's request must know before it does anything: period, agency, due time, the row, the
// newest submission, the last reason, the attached files, the draft.

import type { EntityMetadata } from 'typeorm';
import type { AttachmentKind } from '../core/attachment';
import type { Letterhead } from '../core/content';
import type { Statement } from '../database/prepared';
import type { DraftParts } from './draft-parts';

/** What is known of an attached file; its bytes are read when somebody takes them. */
export interface StoredFile {
  id: string;
  kind: AttachmentKind;
  name: string;
  type: string;
  size: number;
  sha256: string;
  /** A moment, or how PostgreSQL writes one in JSON. */
  at: Date | string;
  by: string;
}

/** Around the newest submission; all null before the first. */
export interface History {
  submittedAt: Date | null;
  submittedBy: string | null;
  receivedOn: string | null;
  onBehalfReason: string | null;
  /** Why the last move was made, where it says so. */
  reason: string | null;
}

/** What the query answers; the report's own columns come as `r_<property>`. */
export interface StandingRow extends Letterhead, History {
  nth: number;
  p_code: string;
  p_template: string;
  p_template_version: number;
  cutoff: string;
  deadline: string;
  locked_at: Date | null;
  plan_number: string | null;
  plan_date: string | null;
  a_code: string;
  a_name: string;
  a_kind: string;
  a_place: string;
  expected: boolean;
  extended_to: Date | null;
  has_approver: boolean;
  files: StoredFile[] | null;
  /** The draft; null before there is one, and when it is of the version that is known already. */
  parts: DraftParts | null;
  [column: `r_${string}`]: unknown;
}

/**
 * A row for each of the asked, which says in `nth` which it is, from 1. Parameters are lists: periods, agencies, and
 * versions whose draft is known already (0: none), which is not read again.
 * @param columns of the report's entity
 */
export function standingStatement(columns: EntityMetadata['columns']): Statement {
  const selected = columns.map(
    ({ databaseName, propertyName, type }) =>
      `r.${databaseName}${type === 'date' ? '::text' : ''} AS "r_${propertyName}"`,
  );
  const text = `SELECT asked.nth::int, p.code AS p_code, p.template AS p_template, p.template_version AS p_template_version,
     p.cutoff::text, p.deadline::text, p.locked_at, p.plan_number, p.plan_date::text,
     a.code AS a_code, a.name AS a_name, a.kind AS a_kind, a.place AS a_place, a.reports AND a.active AS expected,
     a.letterhead_superior AS superior, a.letterhead_agency AS agency, a.symbol, a.place, a.authority,
     a.signer_title AS "signerTitle", x.due_at AS extended_to,
     EXISTS (SELECT FROM account u WHERE u.agency = a.code AND u.role = 'approver' AND u.active) AS has_approver,
     v.submitted_at AS "submittedAt", v.submitted_by AS "submittedBy", v.received_on::text AS "receivedOn",
     v.on_behalf_reason AS "onBehalfReason",
     (SELECT m.reason FROM report_move m WHERE m.period = r.period AND m.agency = r.agency
      ORDER BY m.id DESC LIMIT 1) AS reason,
     (SELECT json_agg(json_build_object('id', f.id, 'kind', f.kind, 'name', f.name, 'type', f.type, 'size', f.size,
        'sha256', f.sha256, 'at', f.uploaded_at, 'by', f.uploaded_by) ORDER BY f.uploaded_at DESC, f.id)
      FROM attachment f WHERE f.period = r.period AND f.agency = r.agency) AS files,
     CASE WHEN r.version <> asked.known THEN (SELECT json_object_agg(d.part, d.json) FROM draft_part d
       WHERE d.period = r.period AND d.agency = r.agency) END AS parts,
     ${selected.join(', ')}
   FROM unnest($1::text[], $2::text[], $3::int[]) WITH ORDINALITY asked (period, agency, known, nth)
   LEFT JOIN period p ON p.code = asked.period
   LEFT JOIN agency a ON a.code = asked.agency
   LEFT JOIN extension x ON x.period = p.code AND x.agency = a.code
   LEFT JOIN report r ON r.period = p.code AND r.agency = a.code
   LEFT JOIN revision v ON v.period = r.period AND v.agency = r.agency AND v.number = r.current_revision`;
  return { name: 'report.standing', text };
}
