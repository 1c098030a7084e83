// The browser application's built files, beside the API on the same port. Every address that is a page gets the same
// HTML; the application in it knows the rest.

import { existsSync } from 'node:fs';
import { join } from 'node:path';
import type { NestExpressApplication } from '@nestjs/platform-express';
import { type NextFunction, type Request, type Response, static as serveFiles } from 'express';
import { PROJECT_DIR } from './config';

const FOLDER = join(PROJECT_DIR, 'dist/web');
const YEAR = 365 * 24 * 3600;

/** Serves dist/web when it has been built; file names below /assets carry their content's hash. */
export function serveWeb(app: NestExpressApplication, folder: string = FOLDER): void {
  const page = join(folder, 'index.html');
  if (!existsSync(page)) return;
  app.use(
    serveFiles(folder, {
      index: false,
      setHeaders: (response, path) => {
        const forever = path.startsWith(join(folder, 'assets'));
        response.setHeader('Cache-Control', forever ? `public, max-age=${YEAR}, immutable` : 'no-cache');
      },
    }),
  );
  app.use((request: Request, response: Response, next: NextFunction) => {
    if (!isPage(request)) return next();
    response.setHeader('Cache-Control', 'no-cache');
    response.sendFile(page);
  });
}

/** A file that is not there; a page's address may hold dots of its own ("II.2.1", "syt.duyet"). */
const FILE = /\.(js|css|map|html|json|webmanifest|ico|png|svg|txt)$/i;

function isPage({ method, path, headers }: Request): boolean {
  if (method !== 'GET' && method !== 'HEAD') return false;
  if (/^\/(api|healthz|readyz)(\/|$)/.test(path) || FILE.test(path)) return false;
  return headers.accept?.includes('text/html') ?? false;
}
