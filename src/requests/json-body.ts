// The body of a request, as JSON. What is saved again and again is read only where it differs from the save before.
// Bytes that are no UTF-8 are refused; a decoder would put question marks in somebody's report.

import { isUtf8 } from 'node:buffer';
import { type NextFunction, type Request, type RequestHandler, type Response, raw } from 'express';
import { Problem } from '../core/problem';
import { JsonMemory } from './json-memory';
import { type JsonReading, memberBytes, readJson } from './json-reading';

/**
 * Middleware for `application/json`, compressed or not. No body is `undefined`.
 * @param limit "2mb"; more is 413
 */
export function jsonBody(limit: string): RequestHandler[] {
  const memory = new JsonMemory();
  return [raw({ type: 'application/json', limit }), (...request) => parse(memory, ...request)];
}

/** @throws Problem body.unsupported for another encoding than UTF-8, request.malformed for what is no JSON */
function parse(memory: JsonMemory, request: Request, response: Response, next: NextFunction): void {
  const body: unknown = request.body;
  if (!Buffer.isBuffer(body)) return next();
  const charset = /;\s*charset\s*=\s*"?([^\s;"]+)/i.exec(request.headers['content-type'] ?? '')?.[1] ?? 'utf-8';
  if (!/^utf-?8$/i.test(charset)) return next(new Problem('body.unsupported'));
  if (!isUtf8(body)) return next(new Problem('request.malformed', NOT_UTF8));
  request.body = undefined;
  if (body.length === 0) return next();
  const saves = request.method === 'PUT';
  try {
    const reading = readJson(withoutMark(body), saves ? memory.find(request.originalUrl) : undefined);
    request.body = reading.value;
    readings.set(request, reading);
    // Only what somebody was allowed to save takes the place of what was there.
    if (saves) response.once('finish', () => response.statusCode === 200 && memory.keep(request.originalUrl, reading));
  } catch {
    return next(new Problem('request.malformed'));
  }
  next();
}

const readings = new WeakMap<Request, JsonReading>();

/** The bytes of a part of the body's envelope, as they came: `content`. They are valid UTF-8 and valid JSON. */
export function bytesOf(request: Request, part: string): Buffer | undefined {
  const reading = readings.get(request);
  return reading && memberBytes(reading, part);
}

/** A byte order mark is how some programs begin a file; it is no part of the JSON. */
const withoutMark = (body: Buffer): Buffer => (body.subarray(0, MARK.length).equals(MARK) ? body.subarray(3) : body);
const MARK = Buffer.from('\ufeff');

const NOT_UTF8 = 'Nội dung gửi lên không phải bảng mã UTF-8. Hãy lưu lại dưới dạng UTF-8 rồi gửi lại.';
