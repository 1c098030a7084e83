// Locking a period, correction after it, and the four groups in which nobody is wrongly named.

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

const lock = async (move: 'lock' | 'unlock') =>
  (await city.as('anh Minh'))
    .post(`/api/v1/periods/${PERIOD}/${move}`)
    .send(move === 'unlock' ? { reason: 'Sửa' } : {});

describe('a locked period', () => {
  it('refuses every write of an agency, keeps the draft, and takes a correction after a reopening', async () => {
    await desk.save('chị Hoa', '20194');
    await desk.submit('chị Hoa', '20194');
    await desk.move('anh Minh', '20194', 'accept');
    await desk.save('anh Bình', '20242');
    const kept = (await desk.read('anh Bình', '20242')).body;
    await desk.travel('2026-12-14T16:30:00+07:00');
    expect((await lock('lock')).status).toBe(200);

    const refused = await desk.save(
      'anh Bình',
      '20242',
      wholeContent((c) => (c.sections.I = 'khác')),
    );
    expect([refused.status, refused.body.code]).toEqual([409, 'period.locked']);
    expect(refused.body.detail).toMatch(
      /^Sở đã chốt số liệu lúc 16 giờ 30 ngày 14\/12\/2026\. Nội dung đang soạn vẫn được giữ/,
    );
    expect((await desk.read('anh Bình', '20242')).body).toMatchObject({
      content: kept.content,
      locked: true,
      moves: [],
    });
    expect((await desk.move('anh Bình', '20242', 'send-for-approval')).body.code).toBe('period.locked');
    expect((await desk.submit('bà Lan', '20242')).body.code).toBe('period.locked');
    expect((await desk.save('chị Mai', 'SYT')).body.code).toBe('period.locked');
    const dispatch = { number: '12/BC', date: '2026-12-14' };
    const hoa = await city.as('chị Hoa');
    expect((await hoa.put(`/api/v1/periods/${PERIOD}/reports/20194/dispatch`).send(dispatch)).body.code).toBe(
      'period.locked',
    );

    city.clock.advance(60_000);
    expect((await desk.move('anh Minh', '20194', 'reopen', { reason: 'Sai số lớp' })).body.status).toBe('returned');
    const corrected = wholeContent((c) => (c.indicators.mediaArticles!.current = { value: 99 }));
    expect((await desk.save('chị Hoa', '20194', corrected)).status).toBe(200);
    expect((await desk.submit('chị Hoa', '20194')).body).toMatchObject({ revision: 2, late: false });
    expect((await desk.move('anh Minh', '20194', 'return', { reason: 'Còn sai' })).status).toBe(200);
    expect((await desk.save('chị Hoa', '20194', corrected)).status).toBe(200);
    expect((await desk.submit('chị Hoa', '20194')).status).toBe(201);
    expect((await desk.move('anh Minh', '20194', 'accept')).status).toBe(200);

    expect((await lock('unlock')).status).toBe(200);
    expect((await desk.save('anh Bình', '20242')).status).toBe(200);
    await desk.travel(MORNING);
  });
});

describe('progress', () => {
  it('adds up twice to the expected agencies, whatever has happened', async () => {
    await desk.save('chị Mai', 'SYT');
    await desk.submit('ông Tuấn', 'SYT');
    await desk.move('chị Mai', 'SYT', 'withdraw');
    await desk.travel('2026-12-12T08:00:00+07:00');
    await desk.save('anh Đức', 'SKHCN');
    await desk.submit('anh Đức', 'SKHCN');
    const { body } = await desk.get('ông Nam', 'progress');
    const { expected, notStarted, draft, pendingApproval, submitted, returned, accepted } = body;
    expect(expected).toBe(127);
    expect(notStarted + draft + pendingApproval + submitted + returned + accepted).toBe(expected);
    expect(body.onTime + body.late + body.underRevision + body.notSubmitted).toBe(expected);
    expect(body).toMatchObject({ accepted: 1, submitted: 1, draft: 2, onTime: 1, late: 1, underRevision: 1 });
    expect([body.notSubmitted, body.overdue]).toEqual([124, 124]);
    expect(body.agencies).toHaveLength(127);
    expect(body.agencies[0]).toEqual({
      ...{ code: expect.any(String), name: expect.any(String), kind: 'department', status: expect.any(String) },
      ...{
        timeliness: expect.any(String),
        dueAt: '2026-12-10T23:59:59.999+07:00',
        extended: false,
        overdue: expect.any(Boolean),
      },
      ...{ submittedAt: null, late: false, revision: null, errors: 0, warnings: 0, onBehalf: false, dispatched: false },
      ...{ dispatch: null, signed: false, reviewer: null, contact: { name: '', phone: '', email: '' } },
    });
    const syt = body.agencies.find((line: { code: string }) => line.code === 'SYT');
    expect(syt).toMatchObject({ status: 'draft', timeliness: 'underRevision', overdue: false, revision: 1 });
    await desk.travel(MORNING);
  });

  it('shows an agency its own line only', async () => {
    const { body } = await desk.get('chị Hoa', 'progress');
    expect(body.agencies.map((line: { code: string }) => line.code)).toEqual(['20194']);
    expect([body.expected, body.accepted]).toEqual([1, 1]);
  });
});

describe('who reads a report', () => {
  it('a leader reads it once submitted, never a draft; another agency and the administrator never', async () => {
    expect((await desk.read('ông Nam', '20194')).status).toBe(200);
    expect((await desk.read('ông Nam', 'SYT')).status).toBe(403);
    expect((await desk.get('ông Nam', 'reports/SYT/revisions')).body.items).toEqual([]);
    expect((await desk.get('ông Nam', 'reports/SYT/revisions/1')).status).toBe(403);
    expect((await desk.read('anh Minh', 'SYT')).status).toBe(200);
    expect((await desk.read('chị Hoa', 'SYT')).status).toBe(403);
    expect((await desk.read('cô Thu', '20194')).status).toBe(403);
  });
});
