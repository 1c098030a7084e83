// What is read over a slow line comes compressed, and says the same as uncompressed.

import express from 'express';
import supertest from 'supertest';
import { compress } from '../../src/requests/compress';

const long = { text: 'Đà Nẵng '.repeat(1000) };
const app = express();
app.use(compress);
app.get('/long', (_, response) => void response.json(long));
app.get('/short', (_, response) => void response.json({ text: 'ngắn' }));
app.put('/long', (_, response) => void response.json(long));

it('a long answer is compressed for whoever takes it, and says so to caches', async () => {
  const { body, headers } = await supertest(app).get('/long').set('Accept-Encoding', 'gzip');
  expect(headers['content-encoding']).toBe('gzip');
  expect(headers['vary']).toContain('Accept-Encoding');
  expect(headers['content-type']).toBe('application/json; charset=utf-8');
  expect(body).toEqual(long);
});

// What Chrome, Firefox, Safari and a script send. Browsers name gzip first.
it.each([
  ['gzip, deflate, br, zstd', 'br'],
  ['gzip, deflate, br', 'br'],
  ['br;q=0.1, gzip', 'br'],
  ['*', 'br'],
  ['gzip, deflate', 'gzip'],
  ['gzip, br;q=0', 'gzip'],
])('who takes "%s" gets %s', async (accepted, coding) => {
  const { headers } = await supertest(app).get('/long').set('Accept-Encoding', accepted).buffer(false);
  expect(headers['content-encoding']).toBe(coding);
});

it.each([
  ['a short answer', '/short', 'get', 'gzip'],
  ['whoever does not take it', '/long', 'get', 'identity'],
  ['a save', '/long', 'put', 'gzip'],
] as const)('%s is left alone', async (_, path, method, accepted) => {
  const { headers } = await supertest(app)[method](path).set('Accept-Encoding', accepted);
  expect(headers['content-encoding']).toBeUndefined();
});
