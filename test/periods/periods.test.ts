// Periods: their days, their lock, extensions of their deadline.

import { ExtensionService } from '../../src/periods/extension.service';
import { PeriodService } from '../../src/periods/period.service';
import { startCity, type City } from '../api/people';

let city: City;
beforeAll(async () => {
  city = await startCity();
});
afterAll(() => city.close());

const PERIOD = '/api/v1/periods/bdhvs-2026';
const second = {
  code: 'bdhvs-2026-bs',
  template: 'bdhvs-2026',
  opensOn: '2026-12-11',
  cutoff: '2026-12-31',
  deadline: '2027-01-10',
};

describe('the first period', () => {
  it('is open with the days of the plan, and can be read by everybody', async () => {
    for (const person of ['chị Hoa', 'bà Lan', 'anh Minh', 'ông Nam', 'cô Thu'] as const) {
      const { body } = await (await city.as(person)).get(PERIOD).expect(200);
      expect(body).toEqual({
        code: 'bdhvs-2026',
        name: 'Báo cáo Phong trào “Bình dân học vụ số” năm 2026',
        template: 'bdhvs-2026',
        templateVersion: 1,
        opensOn: '2026-11-15',
        cutoff: '2026-11-30',
        deadline: '2026-12-10',
        locked: false,
        lockedAt: null,
        plan: { number: null, date: null },
        announcement: { text: '', contact: '', at: null },
      });
    }
    const { body } = await (await city.as('chị Hoa')).get('/api/v1/periods').expect(200);
    expect(body.map((period: { code: string }) => period.code)).toEqual(['bdhvs-2026']);
  });
});

describe('the administrator', () => {
  it('opens another period of the template, once', async () => {
    const admin = await city.as('cô Thu');
    const made = await admin.post('/api/v1/periods').send(second).expect(201);
    expect(made.body).toMatchObject({ ...second, templateVersion: 1, locked: false });
    const again = await admin.post('/api/v1/periods').send(second);
    expect([again.status, again.body.code]).toEqual([409, 'period.exists']);
  });

  it('enters number and date of the plan and moves the days', async () => {
    const admin = await city.as('cô Thu');
    const plan = { number: '15/KH-UBND', date: '2026-02-03' };
    const changed = await admin.patch(PERIOD).send({ plan, deadline: '2026-12-12' }).expect(200);
    expect(changed.body).toMatchObject({ plan, deadline: '2026-12-12', cutoff: '2026-11-30' });
    const back = await admin.patch(PERIOD).send({ plan: { number: null, date: null }, deadline: '2026-12-10' });
    expect(back.body).toMatchObject({ plan: { number: null, date: null }, deadline: '2026-12-10' });
  });

  it.each([
    [{ ...second, code: 'x1', cutoff: '2026-02-30' }, 400],
    [{ ...second, code: 'x2', cutoff: '2026-11-01' }, 400],
    [{ ...second, code: 'x3', deadline: '2026-12-01' }, 400],
    [{ ...second, code: 'X 4' }, 400],
    [{ ...second, code: 'x5', template: 'khong-co' }, 404],
    [{ code: 'x6' }, 400],
  ])('cannot open %j (%i)', async (body, status) => {
    await (await city.as('cô Thu')).post('/api/v1/periods').send(body).expect(status);
  });
});

describe('locking', () => {
  it('is the reviewer’s, once; unlocking asks for a reason', async () => {
    const minh = await city.as('anh Minh');
    await (await city.as('cô Thu')).post(`${PERIOD}/lock`).expect(403);
    const locked = await minh.post(`${PERIOD}/lock`).expect(200);
    expect(locked.body).toMatchObject({ locked: true, lockedAt: '2026-12-05T08:00:00.000+07:00' });
    const again = await minh.post(`${PERIOD}/lock`).expect(409);
    expect(again.body.detail).toContain('8 giờ 00 ngày 05/12/2026');
    await minh.post(`${PERIOD}/unlock`).send({}).expect(400);
    await minh.post(`${PERIOD}/unlock`).send({ reason: '  ' }).expect(400);
    const opened = await minh.post(`${PERIOD}/unlock`).send({ reason: 'Chốt nhầm ngày' }).expect(200);
    expect(opened.body).toMatchObject({ locked: false, lockedAt: null });
    const early = await minh.post(`${PERIOD}/unlock`).send({ reason: 'Chốt nhầm ngày' });
    expect([early.status, early.body.code]).toEqual([409, 'period.notLocked']);
    const [event] = (await minh.get('/api/v1/audit-events').query({ action: 'period.unlock', limit: 2 })).body.items;
    expect(event).toBeDefined();
  });

  it('waits for the writes that have begun', async () => {
    const minh = await city.as('anh Minh');
    const periods = city.app.get(PeriodService);
    const order: string[] = [];
    let locking: Promise<unknown> = Promise.resolve();
    await city.database.transaction(async (manager) => {
      expect((await periods.forWriting(manager, second.code)).lockedAt).toBeNull();
      locking = minh.post(`/api/v1/periods/${second.code}/lock`).then(() => order.push('locked'));
      await new Promise((resolve) => setTimeout(resolve, 200));
      order.push('written');
    });
    await locking;
    expect(order).toEqual(['written', 'locked']);
  });
});

describe('an extension', () => {
  const url = `${PERIOD}/extensions/20194`;
  const dueAt = async (agency: string): Promise<string> => {
    const period = await city.app.get(PeriodService).one(city.database.manager, 'bdhvs-2026');
    return (await city.app.get(ExtensionService).dueAt(city.database.manager, period, agency)).toISOString();
  };

  it('is the reviewer’s to give, change and take back; a day counts to its end', async () => {
    const minh = await city.as('anh Minh');
    expect(await dueAt('20194')).toBe('2026-12-10T16:59:59.999Z');
    const given = await minh.put(url).send({ dueAt: '2026-12-15', reason: 'Mất điện do bão' }).expect(200);
    expect(given.body).toMatchObject({
      agency: '20194',
      dueAt: '2026-12-15T23:59:59.999+07:00',
      reason: 'Mất điện do bão',
      grantedBy: 'tonghop',
    });
    await minh.put(url).send({ dueAt: '2026-12-14T10:00:00+07:00', reason: 'Đã có điện' }).expect(200);
    expect(await dueAt('20194')).toBe('2026-12-14T03:00:00.000Z');
    expect(await dueAt('20242')).toBe('2026-12-10T16:59:59.999Z');
    await minh.delete(url).expect(204);
    expect(await dueAt('20194')).toBe('2026-12-10T16:59:59.999Z');
    await minh.delete(url).expect(404);
  });

  it.each([
    [{ dueAt: '2026-12-09', reason: 'x' }, 'dueAt'],
    [{ dueAt: '2026-12-40', reason: 'x' }, 'dueAt'],
    [{ dueAt: 'mai', reason: 'x' }, 'dueAt'],
    [{ dueAt: '2026-12-20' }, 'reason'],
  ])('is refused as %j', async (body, path) => {
    const answer = await (await city.as('anh Minh')).put(url).send(body).expect(400);
    expect(answer.body.issues[0].path).toBe(path);
  });

  it('is refused for an agency or a period that is not there', async () => {
    const body = { dueAt: '2026-12-20', reason: 'x' };
    const minh = await city.as('anh Minh');
    expect((await minh.put(`${PERIOD}/extensions/KHONGCO`).send(body)).body.code).toBe('agency.unknown');
    expect((await minh.put('/api/v1/periods/khong-co/extensions/20194').send(body)).body.code).toBe('period.unknown');
  });
});
