// The audit trail: complete, append-only, and read only by those it concerns.

import { AuditTrail } from '../../src/audit/audit-trail';
import { startCity, type City } from '../api/people';

let city: City;
beforeAll(async () => {
  city = await startCity();
});
afterAll(() => city.close());

const eventsOf = async (person: 'cô Thu' | 'anh Minh' | 'chị Mai' | 'chị Hoa', query: Record<string, unknown> = {}) =>
  (
    await (
      await city.as(person)
    )
      .get('/api/v1/audit-events')
      .query({ limit: 500, ...query })
      .expect(200)
  ).body.items;

describe('the table', () => {
  it.each([
    ['UPDATE', `UPDATE audit_event SET actor = 'x'`],
    ['DELETE', 'DELETE FROM audit_event'],
    ['TRUNCATE', 'TRUNCATE audit_event'],
  ])('refuses %s to the application’s own user', async (_verb, statement) => {
    const before = await city.database.query('SELECT count(*) AS n FROM audit_event');
    await expect(city.database.query(statement)).rejects.toThrow('append-only');
    expect(await city.database.query('SELECT count(*) AS n FROM audit_event')).toEqual(before);
  });
});

describe('a line', () => {
  it('of a write that is rolled back is rolled back with it', async () => {
    const trail = city.app.get(AuditTrail);
    const write = city.database.transaction(async (manager) => {
      await trail.record(manager, { actor: null, action: 'system.test', subject: 'rolled back' });
      throw new Error('no');
    });
    await expect(write).rejects.toThrow('no');
    expect(await eventsOf('cô Thu', { action: 'system.test' })).toEqual([]);
  });

  it('is left by right and wrong sign-ins and by signing out', async () => {
    const browser = await city.signIn('STC');
    await browser.delete('/api/v1/session').expect(204);
    await city.stranger().post('/api/v1/session').send({ username: 'stc', password: 'sai' }).expect(401);
    const events = await eventsOf('cô Thu', { agency: 'STC' });
    expect(events.map((event: Record<string, unknown>) => [event.action, event.outcome])).toEqual([
      ['session.signIn', 'refused'],
      ['session.signOut', 'done'],
      ['session.signIn', 'done'],
    ]);
    expect(JSON.stringify(events)).not.toContain('sai');
  });

  it('is left by every refusal of a signed-in person', async () => {
    await (await city.as('chị Hoa')).post('/api/v1/periods/bdhvs-2026/lock').expect(403);
    const [refusal] = await eventsOf('cô Thu', { actor: '20194', action: 'period.lock' });
    expect(refusal).toMatchObject({
      action: 'period.lock',
      outcome: 'refused',
      actor: '20194',
      role: 'reporter',
      period: 'bdhvs-2026',
      detail: { code: 'access.denied', method: 'POST' },
    });
  });

  it('is left by an administrator’s change, with what it was and what it became', async () => {
    const admin = await city.as('cô Thu');
    await admin
      .patch('/api/v1/agencies/SYT')
      .send({ contact: { phone: '0236 382 1206' } })
      .expect(200);
    const [change] = await eventsOf('cô Thu', { action: 'agency.update' });
    expect(change.detail).toEqual({ contactPhone: { from: '', to: '0236 382 1206' } });
  });
});

describe('GET /audit-events', () => {
  it('shows an agency’s people their own agency only, whatever they ask for', async () => {
    const own = await eventsOf('chị Mai');
    expect(own.length).toBeGreaterThan(0);
    expect(new Set(own.map((event: { agency: string }) => event.agency))).toEqual(new Set(['SYT']));
    expect(await eventsOf('chị Mai', { agency: '20194' })).toEqual([]);
  });

  it('is newest first and pages without gaps', async () => {
    const all = (await eventsOf('anh Minh')).map((event: { id: string }) => event.id);
    expect(all).toEqual([...all].sort((a: string, b: string) => Number(b) - Number(a)));
    const reviewer = await city.as('anh Minh');
    const first = (await reviewer.get('/api/v1/audit-events').query({ limit: 3 })).body;
    const second = (await reviewer.get('/api/v1/audit-events').query({ limit: 3, after: first.next })).body;
    const ids = [...first.items, ...second.items].map((event: { id: string }) => event.id);
    expect(ids).toEqual(all.slice(0, 6));
  });

  it('filters by noun, person and time', async () => {
    const nouns = (await eventsOf('cô Thu', { action: 'session' })).map((event: { action: string }) => event.action);
    expect(new Set(nouns)).toEqual(new Set(['session.signIn', 'session.signOut']));
    expect(await eventsOf('cô Thu', { from: '2026-12-06' })).toEqual([]);
    expect(await eventsOf('cô Thu', { to: '2026-12-04' })).toEqual([]);
    expect((await eventsOf('cô Thu', { from: '2026-12-05', to: '2026-12-05' })).length).toBeGreaterThan(0);
    const people = (await eventsOf('cô Thu', { actor: 'SYT' })).map((event: { actor: string }) => event.actor);
    expect(new Set(people)).toEqual(new Set(['syt']));
  });

  it.each([
    [{ limit: 0 }],
    [{ limit: 'x' }],
    [{ from: 'hôm qua' }],
    [{ after: 'x' }],
    [{ unknown: 1 }],
    [{ to: '2026-13-40' }],
  ])('refuses %j with 400', async (query) => {
    await (await city.as('cô Thu')).get('/api/v1/audit-events').query(query).expect(400);
  });
});
