// Reports beside each other: findings for the reviewer alone, many accepted at once with an answer for each, and how
// they came in by day.

import { startCity, type City, type PersonName } from '../api/people';
import { deskOf, PERIOD, type Desk } from './desk';
import { wholeContent } from './whole-content';

let city: City;
let desk: Desk;
const text = (said: string, articles = 12) =>
  wholeContent((c) => {
    c.sections['II.4'] = said;
    c.indicators.mediaArticles!.current = { value: articles };
  });

beforeAll(async () => {
  city = await startCity();
  desk = deskOf(city);
  await desk.save('chị Hoa', '20194', text('Thiếu kinh phí mua máy tính.', 54_321));
  await desk.submit('chị Hoa', '20194');
  await desk.travel('2026-12-06T09:00:00+07:00');
  await desk.save('ông Tuấn', 'SYT', text('Khó khăn về đường truyền tại các trạm y tế xa trung tâm.', 54_321));
  await desk.submit('ông Tuấn', 'SYT');
  await desk.save('anh Đức', 'SKHCN', text('', 7));
  await desk.save('bà Lan', '20242', text('Bản nháp chưa gửi.'));
});
afterAll(() => city.close());

const post = async (person: PersonName, path: string, body: object) =>
  (await city.as(person)).post(`/api/v1/periods/${PERIOD}/${path}`).send(body);

describe('what comparing finds', () => {
  it('is listed for the reviewer at the place asked about, and for nobody else', async () => {
    const { body } = await desk.get('anh Minh', 'findings?path=indicators.mediaArticles');
    const found = body.items as { agency: string; code: string; message: string }[];
    expect(found.map(({ agency }) => agency).sort()).toEqual(['20194', 'SYT']);
    expect(found.every(({ code }) => code.startsWith('cross.'))).toBe(true);
    const page = (await desk.get('anh Minh', 'findings?path=indicators.mediaArticles&limit=1')).body;
    expect([page.items.length, page.next]).toEqual([1, '1']);
    expect((await desk.get('anh Minh', 'findings?path=indicators.media')).body.items).toEqual([]);
    expect((await desk.get('anh Minh', 'findings?after=-1')).status).toBe(400);
    for (const person of ['chị Mai', 'ông Nam', 'cô Thu'] as const) {
      expect((await desk.get(person, 'findings')).body.code).toBe('access.denied');
    }
  });
});

it('finds what is in the rows of a list by the name of the list', async () => {
  const paths = async (query: string): Promise<string[]> =>
    ((await desk.get('anh Minh', `findings?limit=500${query}`)).body.items as { path: string }[]).map(
      ({ path }) => path,
    );
  const inRows = (await paths('')).filter((path) => path.includes('['));
  const list = inRows[0]?.split('[')[0] ?? '';
  expect(list).not.toBe('');
  expect(await paths(`&path=${list}`)).toEqual(inRows.filter((path) => path.startsWith(`${list}[`)));
  expect(await paths(`&path=${list.slice(0, -1)}`)).toEqual([]);
});

describe('accepting many at once', () => {
  it('accepts what can be accepted and says of the others why not', async () => {
    const onBehalf = { receivedOn: '2026-12-05', reason: 'Đơn vị gửi bản giấy' };
    await desk.save('anh Minh', '20197', wholeContent(), { onBehalf });
    expect((await desk.submit('anh Minh', '20197', { onBehalf })).status).toBe(201);
    const { status, body } = await post('anh Minh', 'acceptances', {
      reports: [
        { agency: '20194', revision: 1 },
        { agency: '20197', revision: 1 },
        { agency: '20242', revision: 1 },
        { agency: 'SYT', revision: 1 },
        { agency: 'KHONGCO', revision: 1 },
      ],
    });
    expect(status).toBe(200);
    const items = body.items as { agency: string; accepted: boolean; code: string | null; reason: string }[];
    expect(items.map(({ agency, code }) => [agency, code])).toEqual([
      ['20194', null],
      ['20197', 'accept.samePerson'],
      ['20242', 'report.wrongState'],
      ['SYT', null],
      ['KHONGCO', 'agency.unknown'],
    ]);
    expect(items[1]?.reason).toMatch(/^Người gửi không tự chấp nhận số liệu\. Đề nghị một chuyên viên/);
    expect((await desk.read('anh Minh', 'SYT')).body.status).toBe('accepted');
    const { body: audit } = await (await city.as('anh Minh')).get('/api/v1/audit-events?action=report.accept');
    const lines = (audit.items as { agency: string; outcome: string }[]).map(({ agency, outcome }) => [
      agency,
      outcome,
    ]);
    expect(lines).toContainEqual(['20197', 'refused']);
    expect(lines).toContainEqual(['SYT', 'done']);
  });

  it('does not accept unread what was sent again after the list was opened', async () => {
    await desk.submit('bà Lan', '20242');
    await desk.move('bà Lan', '20242', 'withdraw');
    await desk.submit('bà Lan', '20242');
    const { body } = await post('anh Minh', 'acceptances', { reports: [{ agency: '20242', revision: 1 }] });
    expect(body.items).toEqual([expect.objectContaining({ accepted: false, code: 'report.wrongState' })]);
    expect(body.items[0].reason).toContain('đã gửi lần 2, sau lần 1');
  });

  it.each([[{}], [{ reports: [] }], [{ reports: [{ agency: 'SYT' }] }], [{ reports: ['SYT'] }]])(
    'refuses %j',
    async (body) => {
      expect((await post('anh Minh', 'acceptances', body)).body.code).toBe('request.invalid');
    },
  );

  it('is the reviewer’s alone', async () => {
    const body = { reports: [{ agency: 'SYT', revision: 1 }] };
    for (const person of ['chị Mai', 'ông Nam', 'cô Thu'] as const) {
      expect((await post(person, 'acceptances', body)).body.code).toBe('access.denied');
    }
  });
});

describe('how reports came in', () => {
  it('counts first submissions and acceptances by Vietnamese day, paper on the day it came', async () => {
    const { body } = await desk.get('ông Nam', 'timeline');
    expect(body).toEqual({
      expected: 127,
      deadline: '2026-12-10',
      items: [
        { day: '2026-12-05', submitted: 2, accepted: 0 },
        { day: '2026-12-06', submitted: 2, accepted: 2 },
      ],
    });
    expect((await desk.get('chị Mai', 'timeline')).body.code).toBe('access.denied');
  });
});

it('the reviewer knows whom a report can be given to', async () => {
  const { body } = await (await city.as('anh Minh')).get('/api/v1/reviewers');
  expect(body).toEqual([{ username: 'tonghop', displayName: expect.any(String) }]);
  expect((await (await city.as('ông Nam')).get('/api/v1/reviewers')).body.code).toBe('access.denied');
});
