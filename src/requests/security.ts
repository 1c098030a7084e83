// What every answer and every request has in common for a browser's safety: strict headers, no caching of the API, and
// no requests from pages of other sites. HSTS is sent only where the request came over TLS.

import type { NextFunction, Request, RequestHandler, Response } from 'express';
import helmet from 'helmet';
import { Problem } from '../core/problem';

const csp = (more: Record<string, string[]>): RequestHandler =>
  helmet.contentSecurityPolicy({
    useDefaults: false,
    directives: {
      defaultSrc: ["'none'"],
      scriptSrc: ["'self'"],
      styleSrc: ["'self'"],
      imgSrc: ["'self'", 'data:'],
      fontSrc: ["'self'"],
      connectSrc: ["'self'"],
      manifestSrc: ["'self'"],
      workerSrc: ["'self'"],
      baseUri: ["'none'"],
      formAction: ["'self'"],
      frameAncestors: ["'none'"],
      ...more,
    },
  });

const strict = csp({});
// Swagger's page brings its styles inside the HTML; its scripts are files.
const docs = csp({ styleSrc: ["'self'", "'unsafe-inline'"] });

const headers = helmet({
  contentSecurityPolicy: false,
  strictTransportSecurity: false,
  crossOriginEmbedderPolicy: false,
  referrerPolicy: { policy: 'no-referrer' },
});
const hsts = helmet.strictTransportSecurity({ maxAge: 365 * 24 * 3600, includeSubDomains: false });

/**
 * The middleware for every request, in order. `publicUrl` is the origin people type ("https://baocao.danang.gov.vn")
 * or null; the origin the server itself sees is always its own.
 */
export function securityMiddleware(publicUrl: string | null): RequestHandler[] {
  return [
    headers,
    (request, response, next) => (request.path.startsWith('/api/docs') ? docs : strict)(request, response, next),
    (request, response, next) => {
      if (request.secure || publicUrl?.startsWith('https:')) hsts(request, response, next);
      else next();
    },
    noStore,
    readableUrl,
    ownOrigin(publicUrl),
  ];
}

/** An address that is not UTF-8, or holds control characters no name has, would only fail deeper down. */
function readableUrl(request: Request, _response: Response, next: NextFunction): void {
  // decodeURIComponent throws a URIError, which the problem filter knows.
  const plain = decodeURIComponent(request.url.replace(/\+/g, ' '));
  // eslint-disable-next-line no-control-regex
  next(/[\u0000-\u001f\u007f]/.test(plain) ? new Problem('request.malformed') : undefined);
}

/** Nothing of the API is kept by browsers or proxies: PCs are shared. */
function noStore(request: Request, response: Response, next: NextFunction): void {
  if (request.path.startsWith('/api/')) response.setHeader('Cache-Control', 'no-store');
  next();
}

/** A request with a foreign `Origin` is refused (403); one without an Origin passes (contract: `POST /session`). */
function ownOrigin(publicUrl: string | null): RequestHandler {
  return (request, _response, next) => {
    const { origin, host } = request.headers;
    const own = origin === undefined || origin === publicUrl || origin === `${request.protocol}://${host ?? ''}`;
    next(own ? undefined : new Problem('origin.foreign'));
  };
}
