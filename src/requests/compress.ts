// Answers of the API that are read are sent compressed: on a line of 400 kbit/s the template alone would otherwise take
// most of a second. Saves are left alone, being many and small to answer; secrets never stand in these bodies.

import { gzip } from 'node:zlib';
import type { NextFunction, Request, Response } from 'express';

/** Below this a packet is a packet. */
const WORTHWHILE = 1_400;
/** Fast, and near enough to the smallest. */
const LEVEL = 5;

/** Middleware: JSON and text answered to a GET by `json` or `send`, to whoever takes gzip. */
export function compress(request: Request, response: Response, next: NextFunction): void {
  if (request.method === 'GET') {
    const send = response.send.bind(response);
    response.send = (body: unknown) => {
      if (typeof body !== 'string' || body.length < WORTHWHILE || !request.acceptsEncodings('gzip')) return send(body);
      response.vary('Accept-Encoding');
      gzip(body, { level: LEVEL }, (error, packed) => {
        if (response.headersSent || response.destroyed) return;
        if (!error) response.setHeader('Content-Encoding', 'gzip');
        send(error ? body : packed);
      });
      return response;
    };
  }
  next();
}
