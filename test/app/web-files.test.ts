// The browser application's files beside the API: every page address gets the page, nothing of the API does.

import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { NestExpressApplication } from '@nestjs/platform-express';
import express from 'express';
import request from 'supertest';
import { serveWeb } from '../../src/web-files';

const folder = mkdtempSync(join(tmpdir(), 'th-web-'));
const app = express();

beforeAll(() => {
  mkdirSync(join(folder, 'assets'));
  writeFileSync(join(folder, 'index.html'), '<title>page</title>');
  writeFileSync(join(folder, 'assets/app-1a2b.js'), 'app');
  serveWeb(app as unknown as NestExpressApplication, folder);
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

it.each(['/api/v1/nowhere', '/api/docs', '/healthz', '/readyz', '/assets/gone.js', '/../package.json'])(
  'leaves %s to others',
  (path) => get(path).expect(404),
);

it('leaves what is no page request to others', async () => {
  await request(app).get('/bang-theo-doi').set('Accept', 'application/json').expect(404);
  await request(app).post('/').set('Accept', 'text/html').expect(404);
});
