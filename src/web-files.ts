// The browser application's built files, beside the API on the same port. Every address that is a page gets the same
// HTML; the application in it knows the rest.

import { existsSync } from 'node:fs';
import { join } from 'node:path';
import type { NestExpressApplication } from '@nestjs/platform-express';
import { type NextFunction, type Request, type Response, static as serveFiles } from 'express';
import { PROJECT_DIR } from './config';
import { Problem } from './core/problem';

const FOLDER = join(PROJECT_DIR, 'dist/web');
const YEAR = 365 * 24 * 3600;

/** The addresses that Nest answers. */
const ROUTES = /^\/(healthz|readyz|api\/(v1|problems|docs|docs-yaml|openapi\.json))(\/|$)/;
/** A file that is not there; a page's address may hold dots of its own ("II.2.1", "syt.duyet"). */
const FILE = /\.(js|css|map|html|json|webmanifest|ico|png|svg|txt)$/i;

/**
 * Serves dist/web where it has been built, and answers every address that is neither a file, a page nor a route:
 * Nest's own "not found" looks only below /api/v1.
 */
export function serveWeb(app: NestExpressApplication, folder: string = FOLDER): void {
  const page = join(folder, 'index.html');
  const built = existsSync(page);
  if (built) app.use(serveFiles(folder, { index: false, setHeaders: cacheFor(folder) }));
  app.use((request: Request, response: Response, next: NextFunction) => {
    if (ROUTES.test(request.path)) return next();
    if (!built || !isPage(request)) return next(new Problem('route.unknown'));
    response.setHeader('Cache-Control', 'no-cache');
    response.sendFile(page);
  });
}

/** Files below /assets carry their content's hash in their names and never change. */
function cacheFor(folder: string): (response: Response, path: string) => void {
  return (response, path) => {
    const forever = path.startsWith(join(folder, 'assets'));
    response.setHeader('Cache-Control', forever ? `public, max-age=${YEAR}, immutable` : 'no-cache');
  };
}

function isPage(request: Request): boolean {
  const { method, path } = request;
  if (method !== 'GET' && method !== 'HEAD') return false;
  return !/^\/api(\/|$)/.test(path) && !FILE.test(path) && request.accepts('html') !== false;
}
