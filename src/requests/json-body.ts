// The body of a request, as JSON. Read at once when it is whole: an autosave of 100 kB is decoded and parsed twice as
// fast as piece by piece. Bytes that are no UTF-8 are refused; a decoder would put question marks in somebody's report.

import { isUtf8 } from 'node:buffer';
import { type NextFunction, type Request, type RequestHandler, type Response, raw } from 'express';
import { Problem } from '../core/problem';

/**
 * Middleware for `application/json`, compressed or not. No body is `undefined`.
 * @param limit "2mb"; more is 413
 */
export function jsonBody(limit: string): RequestHandler[] {
  return [raw({ type: 'application/json', limit }), parse];
}

/** @throws Problem body.unsupported for another encoding than UTF-8, request.malformed for what is no JSON */
function parse(request: Request, _response: Response, next: NextFunction): void {
  const body: unknown = request.body;
  if (!Buffer.isBuffer(body)) return next();
  const charset = /;\s*charset\s*=\s*"?([^\s;"]+)/i.exec(request.headers['content-type'] ?? '')?.[1] ?? 'utf-8';
  if (!/^utf-?8$/i.test(charset)) return next(new Problem('body.unsupported'));
  if (!isUtf8(body)) return next(new Problem('request.malformed', NOT_UTF8));
  sent.set(request, body);
  try {
    // A byte order mark is how some programs begin a file; it is no part of the JSON.
    request.body =
      body.length === 0 ? undefined : (JSON.parse(body.toString('utf8').replace(/^\ufeff/, '')) as unknown);
  } catch {
    return next(new Problem('request.malformed'));
  }
  next();
}

const sent = new WeakMap<Request, Buffer>();

/** The bytes behind a JSON body, as they came; they are valid UTF-8. */
export function bytesOf(request: Request): Buffer | undefined {
  return sent.get(request);
}

const NOT_UTF8 = 'Nội dung gửi lên không phải bảng mã UTF-8. Hãy lưu lại dưới dạng UTF-8 rồi gửi lại.';
