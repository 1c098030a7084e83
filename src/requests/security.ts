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

// Swagger's page brings its styles inside the HTML; its scripts are files.
const pagePolicy = csp({});
const docsPolicy = csp({ styleSrc: ["'self'", "'unsafe-inline'"] });

const pageHeaders = helmet({
  contentSecurityPolicy: false,
  strictTransportSecurity: false,
  crossOriginEmbedderPolicy: false,
  referrerPolicy: { policy: 'no-referrer' },
  xFrameOptions: { action: 'deny' },
  // For Internet Explorer 8, Flash and browsers with an XSS filter, none of which can run the application.
  xDownloadOptions: false,
  xPermittedCrossDomainPolicies: false,
  xXssProtection: false,
});
const DATA_POLICY = "default-src 'none';frame-ancestors 'none'";
const hsts = helmet.strictTransportSecurity({ maxAge: 365 * 24 * 3600, includeSubDomains: false });

/**
 * The middleware for every request, in order. `publicUrl` is the origin people type ("https://baocao.danang.gov.vn")
 * or null; the origin the server itself sees is always its own.
 */
export function securityMiddleware(publicUrl: string | null): RequestHandler[] {
  return [
    ownHeaders,
    (request, response, next) => {
      if (request.secure || publicUrl?.startsWith('https:')) hsts(request, response, next);
      else next();
    },
    noStore,
    readableUrl,
    ownOrigin(publicUrl),
  ];
}

/**
 * A page gets everything a browser obeys for pages. What a page fetches (data, scripts, styles) gets what matters
 * there, and data a policy that lets nothing run should it ever be opened as a page: on a line of 400 kbit/s the whole
 * set beside each file would cost more than the file.
 */
function ownHeaders(request: Request, response: Response, next: NextFunction): void {
  const { path } = request;
  if (path.startsWith('/api/docs')) return pageHeaders(request, response, () => docsPolicy(request, response, next));
  const data = /^\/(api|healthz|readyz)(\/|$)/.test(path);
  if (!data && !path.startsWith('/assets/')) {
    return pageHeaders(request, response, () => pagePolicy(request, response, next));
  }
  response.setHeader('X-Content-Type-Options', 'nosniff');
  if (data) {
    response.setHeader('Cross-Origin-Resource-Policy', 'same-origin');
    response.setHeader('Content-Security-Policy', DATA_POLICY);
  }
  next();
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
