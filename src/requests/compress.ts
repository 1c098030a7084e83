// Answers of the API that are read are sent compressed: on a line of 400 kbit/s the template alone would otherwise take
// most of a second. Saves are left alone, being many and small to answer; secrets never stand in these bodies.

import { brotliCompress, constants, gzip, type InputType } from 'node:zlib';
import type { NextFunction, Request, Response } from 'express';
import { acceptedCoding, type Coding } from './accepted-coding';

/** Below this a packet is a packet. */
const WORTHWHILE = 1_000;

type Packed = (error: Error | null, packed: Buffer) => void;

/** Levels that are fast, and near enough to the smallest: 1.6 ms for 60 kB. */
const PACK: Record<Coding, (body: InputType, then: Packed) => void> = {
  br: (body, then) => brotliCompress(body, { params: { [constants.BROTLI_PARAM_QUALITY]: 5 } }, then),
  gzip: (body, then) => gzip(body, { level: 6 }, then),
};

/** Middleware: JSON and text answered to a GET by `json` or `send`, to whoever takes brotli or gzip. */
export function compress(request: Request, response: Response, next: NextFunction): void {
  if (request.method === 'GET') {
    const send = response.send.bind(response);
    response.send = (body: unknown) => {
      const coding = typeof body === 'string' && body.length >= WORTHWHILE && acceptedCoding(request);
      if (!coding) return send(body);
      response.vary('Accept-Encoding');
      PACK[coding](body, (error, packed) => {
        if (response.headersSent || response.destroyed) return;
        if (!error) response.setHeader('Content-Encoding', coding);
        send(error ? body : packed);
      });
      return response;
    };
  }
  next();
}
