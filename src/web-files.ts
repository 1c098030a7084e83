// The browser application's built files, beside the API on the same port. Every address that is a page gets the same
// HTML; the application in it knows the rest.

import { existsSync, readdirSync } from 'node:fs';
import type { ServerResponse } from 'node:http';
import { extname, join } from 'node:path';
import type { NestExpressApplication } from '@nestjs/platform-express';
import { type NextFunction, type Request, type RequestHandler, type Response, static as serveFiles } from 'express';
import { PROJECT_DIR } from './config';
import { Problem } from './core/problem';
import { acceptedCoding } from './requests/accepted-coding';

const FOLDER = join(PROJECT_DIR, 'dist/web');
const YEAR = 365 * 24 * 3600;

/** The addresses that Nest answers. */
const ROUTES = /^\/(healthz|readyz|api\/(v1|problems|docs|docs-yaml|openapi\.json))(\/|$)/;
/** A file that is not there; a page's address may hold dots of its own ("II.2.1", "syt.duyet"). */
const FILE = /\.(js|css|map|html|json|webmanifest|ico|png|svg|txt)$/i;

/** Pages that ask at once for the code of their addresses; all others get index.html (web/bundling/opening-pages). */
const OPENING_PAGES: readonly [RegExp, string][] = [
  [/^\/bao-cao\/so-lieu-/, '/figures.html'],
  [/^\/bao-cao(\/|$)/, '/form.html'],
];

/**
 * Serves dist/web where it has been built, and answers every address that is neither a file, a page nor a route:
 * Nest's own "not found" looks only below /api/v1.
 */
export function serveWeb(app: NestExpressApplication, folder: string = FOLDER): void {
  const built = existsSync(join(folder, 'index.html'));
  const smaller = built ? compressedCopies(folder) : () => '';
  if (built) {
    const pageOf = pagesOf(folder);
    app.use(preferSmaller(smaller));
    // Files below /assets carry their content's hash in their names and never change: nobody asks again, or for a part.
    const forever = { etag: false, lastModified: false, acceptRanges: false, cacheControl: false };
    app.use('/assets', serveFiles(join(folder, 'assets'), { index: false, ...forever, setHeaders: keptForever }));
    app.use(serveFiles(folder, { index: false, setHeaders: (response) => unkept(response) }));
    app.use((request: Request, response: Response, next: NextFunction) => {
      if (!isPage(request)) return next();
      unkept(response);
      const page = pageOf(request.path);
      response.sendFile(join(folder, page + smaller(request, response, page)), {
        lastModified: false,
        acceptRanges: false,
      });
    });
  }
  app.use(({ path }: Request, _response: Response, next: NextFunction) =>
    next(ROUTES.test(path) ? undefined : new Problem('route.unknown')),
  );
}

const keptForever = (response: ServerResponse): unknown =>
  response.setHeader('Cache-Control', `max-age=${YEAR}, immutable`);

/** A browser asks each time whether it has changed. */
const unkept = (response: ServerResponse): unknown => response.setHeader('Cache-Control', 'no-cache');

function pagesOf(folder: string): (path: string) => string {
  const there = OPENING_PAGES.filter(([, file]) => existsSync(join(folder, file)));
  return (path) => there.find(([addresses]) => addresses.test(path))?.[1] ?? '/index.html';
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
    const coding = acceptedCoding(request);
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

function isPage(request: Request): boolean {
  const { method, path } = request;
  if (method !== 'GET' && method !== 'HEAD') return false;
  return !ROUTES.test(path) && !/^\/api(\/|$)/.test(path) && !FILE.test(path) && request.accepts('html') !== false;
}
