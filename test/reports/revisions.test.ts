// Submissions as they were, comments on them, and what stands beside the content; nothing submitted ever changes.

import { startCity, type City } from '../api/people';
import { deskOf, PERIOD, type Desk } from './desk';
import { wholeContent } from './whole-content';

jest.setTimeout(30_000);

let city: City;
let desk: Desk;
beforeAll(async () => {
  city = await startCity();
  desk = deskOf(city);
  await desk.save('chị Hoa', '20194');
  await desk.submit('chị Hoa', '20194');
  const comments = [
    { path: 'indicators.mediaArticles.current', text: 'Đề nghị kiểm tra số bài viết' },
    { path: 'sections.II.4', text: 'Nêu rõ khó khăn' },
  ];
  await desk.move('anh Minh', '20194', 'return', { reason: 'Cần bổ sung', comments });
  await desk.save(
    'chị Hoa',
    '20194',
    wholeContent((c) => {
      c.indicators.mediaArticles!.current = { value: 1250 };
      c.trainingClasses[0]!.trainees = 46;
    }),
  );
  await desk.submit('chị Hoa', '20194');
});
afterAll(() => city.close());

const address = `/api/v1/periods/${PERIOD}/reports/20194`;

describe('revisions', () => {
  it('are listed newest first with what became of them', async () => {
    const { body } = await desk.get('chị Hoa', 'reports/20194/revisions');
    expect(body.items.map((one: { revision: number }) => one.revision)).toEqual([2, 1]);
    expect(body.items[1]).toMatchObject({
      submittedBy: '20194',
      accepted: false,
      outcomes: [{ move: 'return', by: 'tonghop', reason: 'Cần bổ sung' }],
    });
    const page = await desk.get('chị Hoa', 'reports/20194/revisions?limit=1');
    expect([page.body.items.length, page.body.next]).toEqual([1, '2']);
    const last = await desk.get('chị Hoa', `reports/20194/revisions?limit=1&after=${page.body.next}`);
    expect([last.body.items[0].revision, last.body.next]).toEqual([1, null]);
  });

  it('are shown as submitted', async () => {
    const { body } = await desk.get('anh Minh', 'reports/20194/revisions/1');
    expect(body.content).toEqual(wholeContent());
    expect(body).toMatchObject({ revision: 1, agency: '20194', period: PERIOD });
    expect((await desk.get('anh Minh', 'reports/20194/revisions/3')).status).toBe(404);
    expect((await desk.get('anh Minh', 'reports/20194/revisions/x')).status).toBe(404);
  });

  it('differ field by field, in words', async () => {
    const { body } = await desk.get('anh Minh', 'reports/20194/changes?from=1&to=2');
    expect(body.items.map(({ sentence }: { sentence: string }) => sentence)).toEqual([
      'Lớp “Lớp c1”: Số lượt học viên: 45 → 46.',
      'Số bài viết năm 2026: 12 → 1.250.',
    ]);
    expect((await desk.get('anh Minh', 'reports/20194/changes?from=1')).status).toBe(400);
  });

  it.each(['revision', 'figure', 'report_move'])('rows of %s refuse UPDATE, DELETE and TRUNCATE', async (table) => {
    const refused = /append-only/;
    await expect(city.database.query(`UPDATE ${table} SET agency = agency`)).rejects.toThrow(refused);
    await expect(city.database.query(`DELETE FROM ${table}`)).rejects.toThrow(refused);
    await expect(city.database.query(`TRUNCATE ${table} CASCADE`)).rejects.toThrow(refused);
  });

  it('store exactly the figures of their content', async () => {
    const rows = await city.database.query(
      `SELECT value FROM figure WHERE agency = '20194' AND revision = 2 AND horizon = 'current'
         AND indicator IN ('classes', 'trainees', 'mediaArticles') ORDER BY indicator`,
    );
    expect(rows).toEqual([{ value: 2 }, { value: 1250 }, { value: 76 }]);
  });
});

describe('comments', () => {
  it('come with the report, are answered by the agency and ticked off', async () => {
    const { comments } = (await desk.read('chị Hoa', '20194')).body;
    expect(comments).toHaveLength(2);
    expect(comments[0]).toMatchObject({
      path: 'indicators.mediaArticles.current',
      name: 'Số bài viết năm 2026',
      text: 'Đề nghị kiểm tra số bài viết',
      author: 'tonghop',
      revision: 1,
      done: false,
      reply: '',
    });
    const hoa = await city.as('chị Hoa');
    const answer = await hoa.patch(`${address}/comments/${comments[0].id}`).send({ done: true, reply: 'Đã sửa' });
    expect(answer.body).toMatchObject({ done: true, reply: 'Đã sửa', repliedBy: '20194' });
    expect((await desk.read('anh Minh', '20194')).body.comments[0]).toEqual(answer.body);
    const other = `/api/v1/periods/${PERIOD}/reports/SYT/comments/${comments[0].id}`;
    expect((await (await city.as('chị Mai')).patch(other).send({ done: true })).status).toBe(404);
    expect((await hoa.patch(`${address}/comments/khong-co`).send({ done: true })).status).toBe(404);
  });
});

describe('dispatch', () => {
  const put = async (body: object) => (await city.as('chị Hoa')).put(`${address}/dispatch`).send(body);

  it('takes number and date without a new revision or version, and is audited', async () => {
    const before = (await desk.read('chị Hoa', '20194')).body;
    const { status, body } = await put({ number: '123/BC-UBND', date: '2026-12-08' });
    expect(status).toBe(200);
    expect(body).toMatchObject({
      version: before.version,
      revision: 2,
      dispatch: { number: '123/BC-UBND', date: '2026-12-08' },
    });
    const [line] = await city.database.query(`SELECT detail FROM audit_event WHERE action = 'report.dispatch'`);
    expect(line.detail).toMatchObject({ number: '123/BC-UBND', before: { number: '', date: null } });
  });

  it('refuses days that are none, and reports that are not started', async () => {
    expect((await put({ number: '1', date: '2026-02-30' })).status).toBe(400);
    expect((await put({ number: '1' })).status).toBe(400);
    const early = `/api/v1/periods/${PERIOD}/reports/20242/dispatch`;
    const answer = await (await city.as('anh Bình')).put(early).send({ number: '1', date: null });
    expect([answer.status, answer.body.code]).toEqual([409, 'report.notStarted']);
  });

  it('lets the reviewer note where the signed document differs, and say who handles the report', async () => {
    const minh = await city.as('anh Minh');
    const noted = await minh.put(`${address}/deviation`).send({ note: 'Văn bản ký ghi 1.205 bài' });
    expect(noted.body).toMatchObject({ deviation: 'Văn bản ký ghi 1.205 bài', handler: 'tonghop' });
    expect((await minh.put(`${address}/handler`).send({ reviewer: '20194' })).status).toBe(404);
    expect((await minh.put(`${address}/handler`).send({ reviewer: null })).body.handler).toBeNull();
  });
});
