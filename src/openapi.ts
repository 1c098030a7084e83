// Writes docs/openapi.json from the controllers, without a database: `npm run openapi`. With `--check` it writes
// nothing and fails when the committed file is not what it would write.

import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { NestFactory } from '@nestjs/core';
import type { NestExpressApplication } from '@nestjs/platform-express';
import { apiDocument } from './api-document';
import { AppModule } from './app.module';
import { PROJECT_DIR, readConfig } from './config';
import { prepareHttp } from './http';

const FILE = join(PROJECT_DIR, 'docs/openapi.json');

async function generate(): Promise<string> {
  const config = readConfig({}, []);
  // `preview`: the modules are wired and nothing is instantiated, so nothing connects.
  const app = await NestFactory.create<NestExpressApplication>(AppModule.with(config, 'postgresql://localhost/none'), {
    preview: true,
    bodyParser: false,
    logger: ['error'],
    abortOnError: false,
  });
  prepareHttp(app, config);
  return `${JSON.stringify(apiDocument(app), null, 2)}\n`;
}

async function main(): Promise<void> {
  const document = await generate();
  if (!process.argv.includes('--check')) return writeFileSync(FILE, document);
  if (readFileSync(FILE, 'utf8') !== document) throw new Error('docs/openapi.json is stale: run `npm run openapi`.');
}

main().then(
  () => process.exit(0),
  (error: unknown) => {
    console.error(error instanceof Error ? error.message : error);
    process.exit(1);
  },
);
