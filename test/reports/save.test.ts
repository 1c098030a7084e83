// Reading a report and saving its draft (contract: `GET`, `PUT …/reports/{agency}`), as two colleagues do it.

import { startCity, type City } from '../api/people';
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

const address = (agency: string): string => `/api/v1/periods/${PERIOD}/reports/${agency}`;

describe('a report that is not started', () => {
  it('is version 0 with the agency’s letterhead, the cut-off and “not applicable” prefilled', async () => {
    const answer = await desk.read('chị Mai', 'SYT');
    expect(answer.status).toBe(200);
    expect(answer.headers.etag).toBe('"0"');
    expect(answer.body).toMatchObject({
      agency: 'SYT',
      status: 'notStarted',
      version: 0,
      revision: null,
      dueAt: '2026-12-10T23:59:59.999+07:00',
      late: false,
      submittedAt: null,
      dispatch: null,
      comments: [],
    });
    expect(answer.body.content.letterhead).toMatchObject({ agency: 'SỞ Y TẾ', symbol: 'BC-SYT', place: 'Đà Nẵng' });
    expect(answer.body.content.asOf).toBe('2026-11-30');
    expect(answer.body.content.indicators.peopleVisited).toEqual({
      current: { answer: 'notApplicable', reason: 'Không thuộc phạm vi quản lý' },
    });
    expect(answer.body.issues.length).toBeGreaterThan(0);
  });

  it('exists neither for an unknown agency nor for one that is not asked to report', async () => {
    expect((await desk.read('anh Minh', 'KHONGCO')).status).toBe(404);
    const [quiet] = await city.database.query('SELECT code FROM agency WHERE NOT reports LIMIT 1');
    expect((await desk.read('anh Minh', (quiet as { code: string }).code)).body.code).toBe('report.unknown');
    const elsewhere = await (await city.as('anh Minh')).get('/api/v1/periods/2099/reports/SYT');
    expect(elsewhere.body.code).toBe('period.unknown');
  });
});

describe('PUT', () => {
  it('starts the draft, gives the next version and what the rules say', async () => {
    const content = wholeContent((c) => (c.sections['II.4'] = ''));
    const saved = await desk.save('chị Mai', 'SYT', content);
    expect(saved.status).toBe(200);
    expect(saved.headers.etag).toBe('"1"');
    expect(saved.body).toMatchObject({ status: 'draft', version: 1, savedBy: 'syt', content });
    expect(saved.body.issues).toContainEqual(expect.objectContaining({ path: 'sections.II.4', severity: 'error' }));
    expect((await desk.read('chị Mai', 'SYT')).body).toEqual(saved.body);
  });

  it('asks for If-Match: 428 without it, 400 for nonsense', async () => {
    const hoa = await city.as('chị Hoa');
    const without = await hoa.put(address('20194')).send({ content: {} });
    expect([without.status, without.body.code]).toEqual([428, 'version.required']);
    expect((await hoa.put(address('20194')).set('If-Match', 'abc').send({ content: {} })).status).toBe(400);
    expect((await hoa.put(address('20194')).set('If-Match', '*').send({ content: {} })).status).toBe(428);
    expect((await hoa.put(address('20194')).set('If-Match', 'W/"0"').send({ content: {} })).status).toBe(200);
  });

  it('never overwrites unseen: 412 with the current report and the differing paths', async () => {
    const binh = await city.as('anh Bình');
    const lan = await city.as('bà Lan');
    const send = (who: typeof binh, version: number, value: number) =>
      who
        .put(address('20242'))
        .set('If-Match', `"${version}"`)
        .send({ content: wholeContent((c) => (c.indicators.mediaArticles!.current = { value })) });
    await send(binh, 0, 1).expect(200);
    await send(binh, 1, 2).expect(200);
    const refused = await send(lan, 1, 3);
    expect(refused.status).toBe(412);
    expect(refused.headers['content-type']).toMatch(/^application\/problem\+json/);
    expect(refused.body).toMatchObject({
      code: 'version.stale',
      paths: ['indicators.mediaArticles.current'],
      current: { version: 2, savedBy: '20242', content: { indicators: { mediaArticles: { current: { value: 2 } } } } },
    });
    expect(refused.body.detail).toBe(
      'Đồng nghiệp vừa lưu lúc 8 giờ 00; hai bên khác nhau ở 1 ô. Hãy chọn số đúng từng ô.',
    );
    await send(lan, 2, 3).expect(200);
  });

  it('lets exactly one of many first saves through', async () => {
    const browsers = await Promise.all(Array.from({ length: 8 }, () => city.signIn('sgddt')));
    const answers = await Promise.all(
      browsers.map((browser, i) =>
        browser
          .put(address('SGDDT'))
          .set('If-Match', '"0"')
          .send({ content: wholeContent((c) => (c.sections.I = `Máy ${i}`)) }),
      ),
    );
    expect(answers.map(({ status }) => status).sort()).toEqual([200, 412, 412, 412, 412, 412, 412, 412]);
  });

  it('lets exactly one of many saves of the same version through, and loses none that was acknowledged', async () => {
    const { version } = (await desk.read('chị Mai', 'SYT')).body;
    const mai = await city.as('chị Mai');
    const answers = await Promise.all(
      Array.from({ length: 8 }, (_, i) =>
        mai
          .put(address('SYT'))
          .set('If-Match', `"${version}"`)
          .send({ content: wholeContent((c) => (c.sections.I = `Thẻ ${i}`)) }),
      ),
    );
    const done = answers.filter(({ status }) => status === 200);
    expect(answers.map(({ status }) => status).sort()).toEqual([200, ...Array<number>(7).fill(412)]);
    expect((await desk.read('chị Mai', 'SYT')).body.content).toEqual(done[0]!.body.content);
    const lines = await city.database.query(
      `SELECT count(*) AS n FROM audit_event WHERE action = 'report.save' AND agency = 'SYT' AND detail @> $1`,
      [JSON.stringify({ version: version + 1 })],
    );
    expect(lines).toEqual([{ n: 1 }]);
  });

  it('saves nothing of content that breaks the schema, and says where', async () => {
    const before = (await desk.read('chị Mai', 'SYT')).body;
    const broken = wholeContent();
    Object.assign(broken.indicators.mediaArticles!, { current: { value: -1 } });
    const refused = await desk.save('chị Mai', 'SYT', broken);
    expect([refused.status, refused.body.code]).toEqual([422, 'content.invalid']);
    expect(refused.body.issues[0].path).toBe('indicators.mediaArticles.current.value');
    expect((await desk.read('chị Mai', 'SYT')).body).toEqual(before);
  });

  it('refuses an envelope that is none, and a body over 2 MB', async () => {
    const mai = await city.as('chị Mai');
    for (const body of [[], {}, { content: {}, version: 1 }]) {
      expect((await mai.put(address('SYT')).set('If-Match', '"1"').send(body)).status).toBe(400);
    }
    const large = wholeContent((c) => (c.sections.I = 'ư'.repeat(1_100_000)));
    const refused = await desk.save('chị Mai', 'SYT', large);
    expect([refused.status, refused.body.code]).toEqual([413, 'body.tooLarge']);
  });

  it('cleans text on the way in and gives rows without an id one', async () => {
    const content = wholeContent((c) => {
      c.sections.I = 'Đƣợc triển khai\u0000 rộng';
      c.trainingClasses.push({ name: 'Mới' } as never);
    });
    const { body } = await desk.save('chị Mai', 'SYT', content);
    expect(body.content.sections.I).toBe('Được triển khai rộng');
    expect(body.content.trainingClasses[2].id).toMatch(/^[\w-]+$/);
  });

  it('writes who saved which version and what changed into the audit trail, and no texts', async () => {
    const content = wholeContent((c) => (c.sections.I = 'Đoạn văn mới'));
    const { body } = await desk.save('chị Mai', 'SYT', content);
    const [line] = await city.database.query(
      `SELECT actor, agency, period, detail FROM audit_event WHERE action = 'report.save' ORDER BY id DESC LIMIT 1`,
    );
    expect(line).toMatchObject({ actor: 'syt', agency: 'SYT', period: PERIOD, detail: { version: body.version } });
    expect(line.detail.paths).toContain('sections.I');
    expect(JSON.stringify(line)).not.toContain('Đoạn văn mới');
  });
});
