// Everything that stands before the routes, the same for main.ts and the tests: proxies, security headers, origin,
// body limits, the shape of requests, the prefix of the API.

import type { NestExpressApplication } from '@nestjs/platform-express';
import type { NextFunction, Request, Response } from 'express';
import type { Config } from './config';
import { Clock } from './database/clock';
import { compress } from './requests/compress';
import { jsonBody } from './requests/json-body';
import { RequestPipe } from './requests/request.pipe';
import { securityMiddleware } from './requests/security';

/** Contract: a body over 2 MB is 413. */
const BODY_LIMIT = '2mb';

/** For a whole request to arrive: 20 MB take 7 minutes on a line of 400 kbit/s; Node's own limit is 5. */
const REQUEST_MS = 15 * 60_000;

/**
 * How long a connection may lie idle. A proxy keeps its own for a minute: were ours closed first, a request that is just on
 * its way would come back as a broken line.
 */
const IDLE_MS = 65_000;

/** Outside /api/v1, for machines that watch the server. */
export const UNPREFIXED = ['healthz', 'readyz', 'api/problems'];

/** An autosave sends a whole report of which one text is new. */
const savesReport = ({ method, path }: Request): boolean =>
  method === 'PUT' && /^\/api\/v1\/periods\/[^/]+\/reports\/[^/]+\/?$/i.test(path);

/** Call once on an application made with `bodyParser: false`, before `init` or `listen`. */
export function prepareHttp(app: NestExpressApplication, config: Pick<Config, 'publicUrl' | 'trustProxy'>): void {
  const server = app.getHttpServer();
  server.requestTimeout = REQUEST_MS;
  server.keepAliveTimeout = IDLE_MS;
  app.set('trust proxy', config.trustProxy);
  app.disable('x-powered-by');
  // Nothing of the API is kept, so nobody asks whether it has changed; a report's version is set where it is answered.
  app.disable('etag');
  for (const middleware of securityMiddleware(config.publicUrl)) app.use(middleware);
  // Pages count the days to the deadline by this, not by the clock of an old laptop.
  app.use((_request: Request, response: Response, next: NextFunction) => {
    response.setHeader('Date', app.get(Clock).now().toUTCString());
    next();
  });
  app.use(compress);
  app.use(jsonBody(BODY_LIMIT, savesReport));
  app.setGlobalPrefix('api/v1', { exclude: UNPREFIXED });
  app.useGlobalPipes(new RequestPipe());
}
