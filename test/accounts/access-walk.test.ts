// One walk over every route of the OpenAPI document × every role × own agency, foreign agency, no session, expired
// session. A route that is not in the access table fails, here and at start.

import type TestAgent from 'supertest/lib/agent';
import { Controller, Get } from '@nestjs/common';
import { Test } from '@nestjs/testing';
import { DiscoveryModule } from '@nestjs/core';
import { apiDocument } from '../../src/api-document';
import { RouteCheck } from '../../src/accounts/route-check';
import { ACCESS, mayDo, type Action, type Actor } from '../../src/core/access';
import { startCity, type City } from '../api/people';

/** Routes that answer without a session; a new one is a decision. */
const PUBLIC = ['POST /api/v1/session', 'GET /api/v1/opening', 'GET /healthz', 'GET /readyz', 'GET /api/problems'];
const METHODS = ['get', 'post', 'put', 'patch', 'delete'] as const;
type Method = (typeof METHODS)[number];

interface Route {
  method: Method;
  path: string;
  action: Action | undefined;
}

/** One account of each role, and the agency that is foreign to it. */
const ACTORS: Actor[] = [
  { username: 'syt', displayName: '', role: 'reporter', agency: 'SYT' },
  { username: 'syt.duyet', displayName: '', role: 'approver', agency: 'SYT' },
  { username: 'tonghop', displayName: '', role: 'reviewer', agency: null },
  { username: 'lanhdao', displayName: '', role: 'leader', agency: null },
  { username: 'admin', displayName: '', role: 'admin', agency: null },
];

jest.setTimeout(120_000);
let city: City;
let routes: Route[];
beforeAll(async () => {
  city = await startCity();
  routes = Object.entries(apiDocument(city.app).paths).flatMap(([path, item]) =>
    METHODS.filter((method) => item[method]).map((method) => ({
      method,
      path,
      action: (item[method] as unknown as Record<string, Action | undefined>)['x-action'],
    })),
  );
});
afterAll(() => city.close());

/** Where the table says yes and the state of a report may still say no: a leader sees what has been submitted. */
const dependsOnState = (actor: Actor, action: Action): boolean =>
  actor.role === 'leader' && (action === 'report.read' || action === 'report.export');

const nameOf = ({ method, path }: Route): string => `${method.toUpperCase()} ${path}`;
const isPublic = (route: Route): boolean => PUBLIC.includes(nameOf(route));
const urlOf = (path: string, agency: string): string =>
  path
    .replace('{period}', 'bdhvs-2026')
    .replace('{agency}', agency)
    .replace('{code}', 'khong-co')
    .replace(/\{\w+\}/g, '1');
const send = (browser: TestAgent, { method, path }: Route, agency: string) =>
  browser[method](urlOf(path, agency)).send(method === 'get' || method === 'delete' ? undefined : {});

describe('every route', () => {
  it('names an action of the access table, or is one of the few public ones', () => {
    expect(routes.length).toBeGreaterThan(20);
    for (const route of routes) {
      const known = route.action !== undefined && Object.hasOwn(ACCESS, route.action);
      expect([nameOf(route), known || isPublic(route)]).toEqual([nameOf(route), true]);
    }
  });

  it('answers 401 without a session', async () => {
    for (const route of routes.filter((one) => !isPublic(one))) {
      const answer = await send(city.stranger(), route, 'SYT');
      expect([nameOf(route), answer.status, answer.body.code]).toEqual([nameOf(route), 401, 'session.required']);
    }
  });

  it('answers 401 with a session that has expired', async () => {
    const browser = await city.signIn('syt');
    const [row] = await city.database.query(`SELECT * FROM session WHERE username = 'syt'`);
    city.clock.advance(2 * 3_600_000);
    for (const route of routes.filter((one) => !isPublic(one))) {
      await city.database.query('INSERT INTO session VALUES ($1, $2, $3, $4) ON CONFLICT DO NOTHING', [
        row.key,
        row.username,
        row.signed_in_at,
        row.seen_at,
      ]);
      expect([nameOf(route), (await send(browser, route, 'SYT')).status]).toEqual([nameOf(route), 401]);
    }
  });

  it.each(ACTORS)('is open to the $role exactly where the table says', async (actor) => {
    let browser = await city.signIn(actor.username);
    const current = async (): Promise<TestAgent> => {
      const { status } = await browser.get('/api/v1/session');
      if (status === 401) browser = await city.signIn(actor.username);
      return browser;
    };
    for (const route of routes.filter((one) => !isPublic(one))) {
      const action = route.action as Action;
      const agencies = route.path.includes('{agency}') ? ['SYT', '20194'] : [undefined];
      for (const agency of agencies) {
        // Signing out must not end the walk.
        const walker = action.startsWith('session.') ? await city.signIn(actor.username) : await current();
        const { status, body } = await send(walker, route, agency ?? '');
        const denied = status === 403 && body.code === 'access.denied';
        const what = `${nameOf(route)} by ${actor.role} for ${agency ?? '-'} (${status} ${body?.code ?? ''})`;
        const allowed = mayDo(actor, action, agency);
        if (!(allowed && dependsOnState(actor, action))) expect([what, denied]).toEqual([what, !allowed]);
        // 501: a PDF where LibreOffice is not set up, said on purpose.
        expect([what, status !== 401 && (status < 500 || status === 501)]).toEqual([what, true]);
      }
    }
  });
});

describe('the start', () => {
  it('fails for a route that neither names its action nor says it is public', async () => {
    @Controller('forgotten')
    class ForgottenController {
      @Get()
      read(): string {
        return 'open to all';
      }
    }
    const testing = Test.createTestingModule({
      imports: [DiscoveryModule],
      controllers: [ForgottenController],
      providers: [RouteCheck],
    });
    const app = (await testing.compile()).createNestApplication();
    await expect(app.init()).rejects.toThrow('ForgottenController.read');
  });
});
