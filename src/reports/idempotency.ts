// `Idempotency-Key` of a submission (contract): a repeated request gets the answer of the first one, after any retry or
// restart, because the answer was written in the submission's own transaction.

import { createHash } from 'node:crypto';
import canonicalize from 'canonicalize';
import type { EntityManager } from 'typeorm';
import { invalidRequest, Problem } from '../core/problem';
import type { SubmissionDto } from './report.dto';

export interface RepeatableRequest {
  /** As the client chose it. */
  key: string;
  /** SHA-256 of the body: another body under the same key is refused. */
  bodySha256: string;
}

/** SHA-256 in hex over the canonical JSON (RFC 8785). */
export function sha256(value: unknown): string {
  return createHash('sha256')
    .update(canonicalize(value) ?? '')
    .digest('hex');
}

/** @param body as parsed; absent counts as empty. Null without a key. @throws Problem request.invalid, request.malformed */
export function repeatableRequest(header: string | undefined, body: unknown): RepeatableRequest | null {
  const key = header?.trim() ?? '';
  if (key === '') return null;
  if (key.length > 200) {
    throw invalidRequest({ 'Idempotency-Key': 'Mã chống gửi trùng (Idempotency-Key) dài tối đa 200 ký tự.' });
  }
  try {
    return { key, bodySha256: sha256(body ?? {}) };
  } catch {
    // Nested deeper than a body of this request ever is.
    throw new Problem('request.malformed');
  }
}

/** The answer kept under the key. @throws Problem idempotency.otherBody when it was used for another request */
export async function answerOf(
  manager: EntityManager,
  period: string,
  agency: string,
  { key, bodySha256 }: RepeatableRequest,
): Promise<SubmissionDto | null> {
  const [row] = await manager.query<{ request_sha256: string; answer: SubmissionDto }[]>(
    'SELECT request_sha256, answer FROM idempotency_key WHERE period = $1 AND agency = $2 AND key = $3',
    [period, agency, key],
  );
  if (row && row.request_sha256 !== bodySha256) throw new Problem('idempotency.otherBody');
  return row?.answer ?? null;
}

/** In the submission's own transaction. */
export async function keepAnswer(
  manager: EntityManager,
  period: string,
  agency: string,
  { key, bodySha256 }: RepeatableRequest,
  answer: SubmissionDto,
  at: Date,
): Promise<void> {
  await manager.query(
    'INSERT INTO idempotency_key (period, agency, key, request_sha256, answer, at) VALUES ($1, $2, $3, $4, $5, $6)',
    [period, agency, key, bodySha256, JSON.stringify(answer), at],
  );
}
