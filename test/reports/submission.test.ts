// Submitting: the receipt, errors, repeated requests, lateness, paper entered by a reviewer (contract: `submit`).

import { createHash } from 'node:crypto';
import canonicalize from 'canonicalize';
import { startCity, MORNING, type City } from '../api/people';
import { deskOf, PERIOD, type Desk } from './desk';
import { wholeContent } from './whole-content';

jest.setTimeout(30_000);

let city: City;
let desk: Desk;
beforeAll(async () => {
  city = await startCity();
  desk = deskOf(city);
});
afterAll(() => city.close());
afterEach(() => desk.travel(MORNING));

const submitAs = async (username: string, agency: string) => {
  const browser = await city.signIn(username);
  const address = `/api/v1/periods/${PERIOD}/reports/${agency}`;
  await browser.put(address).set('If-Match', '"0"').send({ content: wholeContent() }).expect(200);
  return browser.post(`${address}/submit`).set('If-Match', '"1"').send({});
};
const countOf = async (table: string, agency: string): Promise<number> => {
  const rows = await city.database.query(`SELECT count(*) AS n FROM ${table} WHERE agency = $1`, [agency]);
  return (rows as { n: number }[])[0]!.n;
};

describe('POST …/submit', () => {
  it('answers 201 with the revision, the time and the SHA-256 of the canonical content', async () => {
    await desk.save('chị Mai', 'SYT');
    const { status, body } = await desk.submit('ông Tuấn', 'SYT');
    expect(status).toBe(201);
    const { content } = (await desk.read('chị Mai', 'SYT')).body;
    const sha256 = createHash('sha256').update(canonicalize(content)!).digest('hex');
    expect(body).toEqual({ revision: 1, submittedAt: '2026-12-05T08:00:00.000+07:00', late: false, sha256 });
    const receipt = await (await city.as('anh Minh')).get(`/api/v1/receipts/${sha256.toUpperCase()}`);
    expect(receipt.body).toMatchObject({ agency: 'SYT', period: PERIOD, revision: 1, submittedBy: 'syt.duyet' });
    const strange = await (await city.as('anh Bình')).get(`/api/v1/receipts/${sha256}`);
    expect(strange.status).toBe(404);
  });

  it('refuses a report with errors and leaves it as it was', async () => {
    await desk.save(
      'chị Hoa',
      '20194',
      wholeContent((c) => (c.sections['II.4'] = '')),
    );
    const before = (await desk.read('chị Hoa', '20194')).body;
    const refused = await desk.submit('chị Hoa', '20194');
    expect([refused.status, refused.body.code]).toEqual([422, 'submit.hasErrors']);
    expect(refused.body.issues).toContainEqual(expect.objectContaining({ path: 'sections.II.4', severity: 'error' }));
    expect((await desk.read('chị Hoa', '20194')).body).toEqual(before);
    expect(await countOf('revision', '20194')).toBe(0);
  });

  it('asks for If-Match: 428 without, 412 when a colleague saved since', async () => {
    await desk.save('chị Hoa', '20194');
    const hoa = await city.as('chị Hoa');
    const address = `/api/v1/periods/${PERIOD}/reports/20194/submit`;
    expect((await hoa.post(address).send({})).status).toBe(428);
    const stale = await hoa.post(address).set('If-Match', '"1"').send({});
    expect([stale.status, stale.body.code, stale.body.current.version]).toEqual([412, 'version.stale', 2]);
  });

  it('gives the same answer for the same key, also at once and by two browsers; 422 with another body', async () => {
    await desk.save('chị Hoa', '20194');
    const { version } = (await desk.read('chị Hoa', '20194')).body;
    const send = async () =>
      (await city.as('chị Hoa'))
        .post(`/api/v1/periods/${PERIOD}/reports/20194/submit`)
        .set('If-Match', `"${version}"`)
        .set('Idempotency-Key', 'mot-lan-1')
        .send({});
    const answers = await Promise.all([send(), send(), send()]);
    expect(answers.map(({ status }) => status)).toEqual([201, 201, 201]);
    city.clock.advance(60_000);
    answers.push(await send());
    for (const { body, text } of answers) expect([text, body.revision]).toEqual([answers[0].text, 1]);
    expect(await countOf('revision', '20194')).toBe(1);
    const onBehalf = { receivedOn: '2026-12-01', reason: 'Bản giấy' };
    const other = await desk.submit('chị Hoa', '20194', { onBehalf }, 'mot-lan-1');
    expect([other.status, other.body.code]).toEqual([422, 'idempotency.otherBody']);
    const strange = await desk.submit('chị Hoa', '20194', { ghiChú: 'khác' }, 'mot-lan-1');
    expect([strange.status, strange.body.code]).toEqual([422, 'idempotency.otherBody']);
    expect((await desk.submit('chị Hoa', '20194', { ghiChú: 'khác' })).status).toBe(400);
  });

  it('keeps nothing of a submission that fails on the way', async () => {
    await desk.save('anh Đức', 'SKHCN');
    await city.database.query(`CREATE FUNCTION fail() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN RAISE 'x'; END $$;
      CREATE TRIGGER fail BEFORE INSERT ON report_move FOR EACH ROW EXECUTE FUNCTION fail()`);
    expect((await desk.submit('anh Đức', 'SKHCN')).status).toBe(500);
    await city.database.query('DROP TRIGGER fail ON report_move');
    expect([await countOf('revision', 'SKHCN'), await countOf('figure', 'SKHCN')]).toEqual([0, 0]);
    expect((await desk.read('anh Đức', 'SKHCN')).body.status).toBe('draft');
  });
});

describe('late', () => {
  it('is judged by the first submission; the whole of 10 December is on time', async () => {
    await desk.travel('2026-12-10T23:59:59.999+07:00');
    expect((await submitAs('stc', 'STC')).body.late).toBe(false);
    await desk.travel('2026-12-11T00:00:00+07:00');
    expect((await submitAs('snv', 'SNV')).body.late).toBe(true);
    const stc = await city.signIn('stc');
    const address = `/api/v1/periods/${PERIOD}/reports/STC`;
    await stc.post(`${address}/withdraw`).expect(200);
    const again = await stc.post(`${address}/submit`).set('If-Match', '"3"').send({});
    expect(again.body).toMatchObject({ revision: 2, late: false });
  });

  it('follows the agency’s extension', async () => {
    const minh = await city.as('anh Minh');
    const extension = `/api/v1/periods/${PERIOD}/extensions/SCT`;
    await minh.put(extension).send({ dueAt: '2026-12-15', reason: 'Bão' }).expect(200);
    await desk.travel('2026-12-15T20:00:00+07:00');
    expect((await submitAs('sct', 'SCT')).body.late).toBe(false);
    await minh.delete(extension).expect(204);
    expect((await desk.read('anh Minh', 'SCT')).body.late).toBe(true);
  });
});

describe('what came on paper', () => {
  const onBehalf = { receivedOn: '2026-12-09', reason: 'Báo cáo giấy đến ngày 09/12' };
  const code = '20200';

  it('is saved and submitted by a reviewer; lateness follows the day it came; another reviewer accepts', async () => {
    await desk.travel('2026-12-14T09:00:00+07:00');
    expect((await desk.save('anh Minh', code)).status).toBe(403);
    expect((await desk.save('anh Minh', code, wholeContent(), { onBehalf })).status).toBe(200);
    expect((await desk.submit('anh Minh', code, { onBehalf })).body).toMatchObject({ revision: 1, late: false });
    expect((await desk.read('anh Minh', code)).body).toMatchObject({ status: 'submitted', late: false, onBehalf });
    const refused = await desk.move('anh Minh', code, 'accept');
    expect([refused.status, refused.body.code]).toEqual([403, 'accept.samePerson']);
    const users = await city.as('cô Thu');
    const made = await users
      .post('/api/v1/users')
      .send({ username: 'tonghop2', displayName: 'Chị Yến', role: 'reviewer' });
    const yen = await city.signIn('tonghop2', made.body.oneTimePassword);
    const change = { currentPassword: made.body.oneTimePassword, newPassword: 'Mat-khau-moi-2026!' };
    await yen.put('/api/v1/session/password').send(change).expect(200);
    await yen.post(`/api/v1/periods/${PERIOD}/reports/${code}/accept`).expect(200);
    const line = (await desk.get('ông Nam', 'progress')).body.agencies.find(
      (one: { code: string }) => one.code === code,
    );
    expect(line).toMatchObject({ status: 'accepted', onBehalf: true, late: false, timeliness: 'onTime' });
  });

  it('came on a day that is past or today, with a reason; agencies do not enter on behalf', async () => {
    for (const wrong of [
      { receivedOn: '2026-12-06', reason: 'x' },
      { receivedOn: '2026-02-30', reason: 'x' },
      { receivedOn: '2026-12-01' },
    ]) {
      expect((await desk.save('anh Minh', 'SXD', wholeContent(), { onBehalf: wrong })).status).toBe(400);
    }
    expect((await desk.save('chị Mai', 'SYT', wholeContent(), { onBehalf })).status).toBe(403);
  });
});

it('SKHCN’s own report is not accepted by the person who submitted it', async () => {
  await desk.save('anh Đức', 'SKHCN');
  await desk.submit('anh Đức', 'SKHCN');
  await city.database.query(`UPDATE account SET role = 'reviewer', agency = NULL WHERE username = 'skhcn'`);
  const duc = await city.signIn('skhcn');
  const refused = await duc.post(`/api/v1/periods/${PERIOD}/reports/SKHCN/accept`);
  expect([refused.status, refused.body.code]).toEqual([403, 'accept.samePerson']);
  expect((await desk.move('anh Minh', 'SKHCN', 'accept')).status).toBe(200);
});
