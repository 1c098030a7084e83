// Everything that stands before the routes, the same for main.ts and the tests: proxies, security headers, origin,
// body limits, the shape of requests, the prefix of the API.

import type { NestExpressApplication } from '@nestjs/platform-express';
import type { Config } from './config';
import { RequestPipe } from './requests/request.pipe';
import { securityMiddleware } from './requests/security';

/** Contract: a body over 2 MB is 413. */
const BODY_LIMIT = '2mb';

/** Outside /api/v1, for machines that watch the server. */
export const UNPREFIXED = ['healthz', 'readyz', 'api/problems'];

/** Call once on an application made with `bodyParser: false`, before `init` or `listen`. */
export function prepareHttp(app: NestExpressApplication, config: Pick<Config, 'publicUrl' | 'trustProxy'>): void {
  app.set('trust proxy', config.trustProxy);
  app.disable('x-powered-by');
  for (const middleware of securityMiddleware(config.publicUrl)) app.use(middleware);
  app.useBodyParser('json', { limit: BODY_LIMIT });
  app.setGlobalPrefix('api/v1', { exclude: UNPREFIXED });
  app.useGlobalPipes(new RequestPipe());
}
