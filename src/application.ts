// Makes the application on a migrated database, for main.ts and the API tests alike: the same modules, the same doors.

import { NestFactory } from '@nestjs/core';
import type { NestExpressApplication } from '@nestjs/platform-express';
import { serveApiDocument } from './api-document';
import { AppModule } from './app.module';
import type { Config } from './config';
import { prepareHttp } from './http';
import { serveWeb } from './web-files';

/**
 * @param databaseUrl address of a database that `migrate` has been through
 * @returns the application, wired and not yet listening: `init()` it for tests, `listen()` for real
 */
export async function createApplication(config: Config, databaseUrl: string): Promise<NestExpressApplication> {
  const app = await NestFactory.create<NestExpressApplication>(AppModule.with(config, databaseUrl), {
    bodyParser: false,
    logger: ['error', 'warn'],
    abortOnError: false,
  });
  prepareHttp(app, config);
  serveApiDocument(app);
  serveWeb(app);
  return app;
}
