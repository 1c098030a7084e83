// The browser application's files beside the API: every page address gets the page, nothing of the API does.

import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { brotliCompressSync, gzipSync } from 'node:zlib';
import type { NestExpressApplication } from '@nestjs/platform-express';
import express from 'express';
import request from 'supertest';
import { serveWeb } from '../../src/web-files';

const folder = mkdtempSync(join(tmpdir(), 'th-web-'));
const app = express();
// Stands for Nest's routes, which come after.
const routes = express.Router().use((_request, response) => void response.status(204).end());

beforeAll(() => {
  mkdirSync(join(folder, 'assets'));
  writeFileSync(join(folder, 'index.html'), '<title>page</title>');
  writeFileSync(join(folder, 'assets/app-1a2b.js'), 'app');
  writeFileSync(join(folder, 'assets/big-3c4d.js'), 'big');
  writeFileSync(join(folder, 'assets/big-3c4d.js.br'), brotliCompressSync('big'));
  writeFileSync(join(folder, 'assets/big-3c4d.js.gz'), gzipSync('big'));
  serveWeb(app as unknown as NestExpressApplication, folder);
  app.use(routes);
});
afterAll(() => rmSync(folder, { recursive: true }));

const get = (path: string) => request(app).get(path).set('Accept', 'text/html');

it.each(['/', '/bang-theo-doi', '/bao-cao/20194/muc/II.2.1'])(
  'gives the page at %s, never from a cache unasked',
  async (path) => {
    const answer = await get(path).expect(200);
    expect(answer.text).toContain('page');
    expect(answer.headers['cache-control']).toBe('no-cache');
  },
);

it('keeps files named after their content for ever', async () => {
  const answer = await get('/assets/app-1a2b.js').expect(200);
  expect(answer.headers['cache-control']).toContain('immutable');
});

it.each([
  ['gzip, deflate, br, zstd', 'br'],
  ['gzip, deflate', 'gzip'],
  ['identity', undefined],
])('gives who takes "%s" the copy in %s', async (accepted, coding) => {
  const answer = await get('/assets/big-3c4d.js').set('Accept-Encoding', accepted).buffer(false).expect(200);
  expect(answer.headers['content-encoding']).toBe(coding);
  expect(answer.headers['content-type']).toContain('javascript');
});

it.each(['/api/v1/reports', '/api/docs', '/api/openapi.json', '/healthz', '/readyz'])(
  'leaves %s to the routes',
  (path) => get(path).expect(204),
);

it.each(['/api/v2/reports', '/api', '/assets/gone.js', '/../package.json'])('has nothing at %s', (path) =>
  get(path).expect(404),
);

it('gives the page to whoever takes anything, and not to who wants something else', async () => {
  await request(app).get('/').set('Accept', '*/*').expect(200);
  await request(app).get('/bang-theo-doi').set('Accept', 'application/json').expect(404);
  await request(app).post('/').set('Accept', 'text/html').expect(404);
});
