// Errors before any route is reached: always RFC 9457, Vietnamese, never a stack trace; and the headers of every answer.

import { request as httpRequest } from 'node:http';
import type { AddressInfo } from 'node:net';
import { startCity, type City } from '../api/people';

let city: City;
beforeAll(async () => {
  city = await startCity();
});
afterAll(() => city.close());

/** A request supertest would tidy up. */
function raw(path: string, options: { method?: string; headers?: Record<string, string>; body?: string | Buffer }) {
  const { port } = city.app.getHttpServer().address() as AddressInfo;
  return new Promise<{ status: number; type: string; body: Record<string, unknown> }>((resolve, reject) => {
    const { method = 'GET', headers = {}, body } = options;
    const sent = httpRequest({ host: '127.0.0.1', port, path, method, headers }, (answer) => {
      const parts: Buffer[] = [];
      answer.on('data', (part: Buffer) => parts.push(part));
      answer.on('end', () => {
        const text = Buffer.concat(parts).toString();
        const type = String(answer.headers['content-type']);
        resolve({ status: answer.statusCode ?? 0, type, body: type.includes('json') ? JSON.parse(text) : { text } });
      });
    });
    sent.on('error', reject);
    sent.end(body);
  });
}

const json = { 'Content-Type': 'application/json' };
const cases: [string, string, Parameters<typeof raw>[1], number, string][] = [
  ['an unknown address', '/api/v1/nothing', {}, 404, 'route.unknown'],
  ['an unknown method', '/api/v1/session', { method: 'PROPFIND' }, 404, 'route.unknown'],
  ['broken JSON', '/api/v1/session', { method: 'POST', headers: json, body: '{"username":' }, 400, 'request.malformed'],
  ['a bare value', '/api/v1/session', { method: 'POST', headers: json, body: '"admin"' }, 400, 'request.malformed'],
  ...['__proto__', 'prototype', 'constructor'].map((key): (typeof cases)[number] => [
    `a key “${key}”, which is left out`,
    '/api/v1/session',
    { method: 'POST', headers: json, body: `{"username":"x","password":"y","${key}":{}}` },
    401,
    'session.wrongCredentials',
  ]),
  ['a list', '/api/v1/session', { method: 'POST', headers: json, body: '[]' }, 400, 'request.malformed'],
  ['no body', '/api/v1/session', { method: 'POST' }, 400, 'request.invalid'],
  ['an address that is not UTF-8', '/api/v1/users/%ff%fe', {}, 400, 'request.malformed'],
  ['an address with a NUL', '/api/v1/users/a%00b', {}, 400, 'request.malformed'],
  [
    'an unknown encoding of letters',
    '/api/v1/session',
    { method: 'POST', headers: { 'Content-Type': 'application/json; charset=vni' }, body: '{}' },
    415,
    'body.unsupported',
  ],
  [
    'letters that are not UTF-8 (VNI typed as Latin-1)',
    '/api/v1/session',
    { method: 'POST', headers: json, body: Buffer.from('{"username":"đơn vị"}'.replace('đ', 'ñ'), 'latin1') },
    400,
    'request.malformed',
  ],
  [
    'UTF-16',
    '/api/v1/session',
    {
      method: 'POST',
      headers: { 'Content-Type': 'application/json; charset=utf-16le' },
      body: Buffer.from('{"username":"admin"}', 'utf16le'),
    },
    415,
    'body.unsupported',
  ],
  [
    'an unknown packing',
    '/api/v1/session',
    { method: 'POST', headers: { ...json, 'Content-Encoding': 'zip' }, body: '{}' },
    415,
    'body.unsupported',
  ],
  [
    'a body over 2 MB',
    '/api/v1/session',
    { method: 'POST', headers: json, body: JSON.stringify({ username: 'x'.repeat(2_100_000) }) },
    413,
    'body.tooLarge',
  ],
];

describe('an error', () => {
  it.each(cases)('%s: %s', async (_what, path, options, status, code) => {
    const answer = await raw(path, options);
    expect([answer.status, answer.body.code]).toEqual([status, code]);
    expect(answer.type).toBe('application/problem+json; charset=utf-8');
    expect(answer.body).toMatchObject({ type: `/api/problems#${code}`, status });
    expect(String(answer.body.title)).toMatch(/[à-ỹđ]/i);
    expect(JSON.stringify(answer.body)).not.toMatch(/\bat .+:\d+|node_modules|Error/);
  });
});

describe('Origin', () => {
  const from = (origin: string) => city.stranger().get('/api/v1/session').set('Origin', origin);

  it('of a foreign page is refused with 403', async () => {
    for (const origin of ['https://evil.example', 'null', 'http://127.0.0.1:1', 'http://127.0.0.1.evil.example']) {
      const answer = await from(origin);
      expect([answer.status, answer.body.code]).toEqual([403, 'origin.foreign']);
    }
  });

  it('of our own page passes, and so does a request without one', async () => {
    await from(await city.app.getUrl()).expect(401);
    await city.stranger().get('/api/v1/session').expect(401);
  });
});

describe('every answer', () => {
  it('carries a strict policy, is not stored, and names no software', async () => {
    const { headers } = await city.stranger().get('/api/v1/session');
    expect(headers['content-security-policy']).toBe("default-src 'none';frame-ancestors 'none'");
    expect(headers['cache-control']).toBe('no-store');
    expect(headers['x-content-type-options']).toBe('nosniff');
    expect(headers['x-powered-by']).toBeUndefined();
    expect(headers['strict-transport-security']).toBeUndefined();
  });
});

it('an idle connection is kept longer than a proxy keeps it', async () => {
  const { port } = city.app.getHttpServer().address() as AddressInfo;
  const seconds = await new Promise<string>((resolve, reject) => {
    const sent = httpRequest({ host: '127.0.0.1', port, path: '/healthz', headers: { Connection: 'keep-alive' } });
    sent.on('error', reject).on('response', (answer) => {
      resolve(/timeout=(\d+)/.exec(String(answer.headers['keep-alive']))?.[1] ?? 'none');
      answer.resume();
    });
    sent.end();
  });
  expect(Number(seconds)).toBeGreaterThan(60);
});

describe('behind TLS', () => {
  it('the cookie is Secure, HSTS is sent, and the public origin is our own', async () => {
    const tls = await startCity({ PUBLIC_URL: 'https://baocao.example.vn', TRUST_PROXY: '1' });
    try {
      const answer = await tls
        .stranger()
        .post('/api/v1/session')
        .set({ Origin: 'https://baocao.example.vn', 'X-Forwarded-Proto': 'https' })
        .send({ username: 'admin', password: 'Mat-khau-thu-2026!' });
      expect(answer.status).toBe(201);
      expect(String(answer.headers['set-cookie'])).toMatch(/^__Host-tong-hop-session=.*; Secure; SameSite=Lax$/);
      expect(answer.headers['strict-transport-security']).toMatch(/^max-age=\d+/);
    } finally {
      await tls.close();
    }
  });
});
