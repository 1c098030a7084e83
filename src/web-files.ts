// The browser application's built files, beside the API on the same port. Every address that is a page gets the same
// HTML; the application in it knows the rest.

import { existsSync, readdirSync } from 'node:fs';
import { extname, join } from 'node:path';
import type { NestExpressApplication } from '@nestjs/platform-express';
import { type NextFunction, type Request, type RequestHandler, type Response, static as serveFiles } from 'express';
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
  const smaller = built ? compressedCopies(folder) : () => '';
  if (built) app.use(preferSmaller(smaller));
  if (built) app.use(serveFiles(folder, { index: false, setHeaders: cacheFor(folder) }));
  app.use((request: Request, response: Response, next: NextFunction) => {
    if (ROUTES.test(request.path)) return next();
    if (!built || !isPage(request)) return next(new Problem('route.unknown'));
    response.setHeader('Cache-Control', 'no-cache');
    response.sendFile(page + smaller(request, response, '/index.html'));
  });
}

/** Says which ending the smallest copy of a file has that this browser takes, and sets the headers that go with it. */
type Smaller = (request: Request, response: Response, path: string) => string;

/** The build leaves compressed copies (.br, .gz) beside its text files. */
function compressedCopies(folder: string): Smaller {
  const names = readdirSync(folder, { recursive: true, encoding: 'utf8' });
  const copies = new Set(names.map((name) => `/${name.replaceAll('\\', '/')}`));
  return (request, response, path) => {
    if (!copies.has(`${path}.br`)) return '';
    response.vary('Accept-Encoding');
    const coding = request.acceptsEncodings('br', 'gzip');
    if (!coding) return '';
    response.setHeader('Content-Encoding', coding);
    response.type(extname(path));
    return coding === 'br' ? '.br' : '.gz';
  };
}

function preferSmaller(smaller: Smaller): RequestHandler {
  return (request, response, next) => {
    const { path } = request;
    const ending = request.method === 'GET' ? smaller(request, response, path) : '';
    if (ending !== '') request.url = request.url.replace(path, path + ending);
    next();
  };
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
