// The body of a request, as JSON. What is saved again and again is read only where it differs from the save before.
// Bytes that are no UTF-8 are refused; a decoder would put question marks in somebody's report.

import { isUtf8 } from 'node:buffer';
import { type Request, type RequestHandler, type Response, raw } from 'express';
import { Problem } from '../core/problem';
import { JsonMemory } from './json-memory';
import { type JsonReading, memberBytes, readJson } from './json-reading';

/** Requests that save the same thing again and again. */
export type SavedOften = (request: Request) => boolean;

/**
 * Middleware for `application/json`, compressed or not. No body is `undefined`.
 * @param limit "2mb"; more is 413
 * @param savedOften whose body is read part by part, frozen, and remembered
 */
export function jsonBody(limit: string, savedOften: SavedOften): RequestHandler[] {
  const memory = new JsonMemory();
  const parse: RequestHandler = (request, response, next) => {
    const body: unknown = request.body;
    if (!Buffer.isBuffer(body)) return next();
    const charset = /;\s*charset\s*=\s*"?([^\s;"]+)/i.exec(request.headers['content-type'] ?? '')?.[1] ?? 'utf-8';
    if (!/^utf-?8$/i.test(charset)) return next(new Problem('body.unsupported'));
    if (!isUtf8(body)) return next(new Problem('request.malformed', NOT_UTF8));
    try {
      const json = withoutMark(body);
      if (json.length === 0) request.body = undefined;
      else if (savedOften(request)) request.body = remembering(memory, json, request, response);
      else request.body = JSON.parse(json.toString('utf8')) as unknown;
    } catch {
      return next(new Problem('request.malformed'));
    }
    next();
  };
  return [raw({ type: 'application/json', limit }), parse];
}

/** @throws SyntaxError */
function remembering(memory: JsonMemory, json: Buffer, request: Request, response: Response): unknown {
  const address = request.path;
  const reading = readJson(json, memory.find(address));
  readings.set(request, reading);
  // Only what somebody was allowed to save takes the place of what was there.
  response.once('finish', () => {
    if (response.statusCode === 200) memory.keep(address, reading);
  });
  return reading.value;
}

const readings = new WeakMap<Request, JsonReading>();

/** The bytes of a part of a remembered body's envelope, as they came: `content`. They are valid UTF-8 and valid JSON. */
export function bytesOf(request: Request, part: string): Buffer | undefined {
  const reading = readings.get(request);
  return reading && memberBytes(reading, part);
}

/** A byte order mark is how some programs begin a file; it is no part of the JSON. */
const withoutMark = (body: Buffer): Buffer => (body.subarray(0, MARK.length).equals(MARK) ? body.subarray(3) : body);
const MARK = Buffer.from('\ufeff');

const NOT_UTF8 = 'Nội dung gửi lên không phải bảng mã UTF-8. Hãy lưu lại dưới dạng UTF-8 rồi gửi lại.';
