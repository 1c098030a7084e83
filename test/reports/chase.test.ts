// Reminding agencies: the letter goes to those who owe something and to nobody else, and calls are written down for good.

import { unzipSync, strFromU8 } from 'fflate';
import { startCity, type City } from '../api/people';
import { textIn } from '../documents/read-docx';
import { deskOf, PERIOD, type Desk } from './desk';

let city: City;
let desk: Desk;
beforeAll(async () => {
  city = await startCity();
  desk = deskOf(city);
  await desk.save('chị Hoa', '20194');
  await desk.submit('chị Hoa', '20194');
});
afterAll(() => city.close());

const letter = async (query = '') => {
  const answer = await (
    await city.as('anh Minh')
  )
    .get(`/api/v1/periods/${PERIOD}/chase.docx${query}`)
    .buffer(true)
    .parse((response, done) => {
      const pieces: Buffer[] = [];
      response.on('data', (piece: Buffer) => pieces.push(piece));
      response.on('end', () => done(null, Buffer.concat(pieces)));
    });
  const body = answer.body as Buffer;
  if (answer.status !== 200)
    return {
      status: answer.status,
      text: '',
      problem: JSON.parse(body.toString()) as { code: string; detail: string },
    };
  return { status: 200, text: textIn(strFromU8(unzipSync(body)['word/document.xml']!)), problem: null };
};

describe('the letter', () => {
  it('names everybody who has not sent, and not the ward that has', async () => {
    const { status, text } = await letter();
    expect(status).toBe(200);
    expect(text).toContain('Chưa gửi, còn trong hạn: 126 đơn vị');
    expect(text).toContain('Ủy ban nhân dân phường Hải Châu');
    expect(text).not.toContain('phường Hải Vân\n');
  });

  it('refuses to remind an agency that has sent, by name', async () => {
    const { status, problem } = await letter('?agencies=SYT,20194');
    expect([status, problem?.code]).toEqual([409, 'chase.alreadySent']);
    expect(problem?.detail).toMatch(/^Đã gửi báo cáo: Ủy ban nhân dân phường [^;]+\. Đề nghị tải lại/);
  });

  it('says of a report that is back that it was received', async () => {
    await desk.move('anh Minh', '20194', 'return', { reason: 'Bổ sung' });
    const { text } = await letter('?agencies=20194&sendBy=2026-12-08');
    expect(text).toMatch(/Đã nhận báo cáo của Ủy ban nhân dân phường/);
    expect(text).not.toMatch(/[Cc]hưa nhận được|quá hạn/);
    expect(text).toContain('chậm nhất hết ngày 08/12/2026');
  });

  it('does not say that the department asked for more when the agency took its report back itself', async () => {
    await desk.save('chị Mai', 'SYT');
    await desk.submit('ông Tuấn', 'SYT');
    expect((await desk.move('ông Tuấn', 'SYT', 'withdraw')).status).toBe(200);
    const { text } = await letter('?agencies=SYT');
    expect(text).toMatch(/Đã nhận báo cáo của Sở Y tế; báo cáo đang được chỉnh sửa tại đơn vị/);
    expect(text).not.toMatch(/bổ sung|theo ý kiến/);
  });

  it('names whom the period says to call, whatever the department is called in the list of agencies', async () => {
    await city.database.query(`UPDATE agency SET name = 'Sở KH&CN', contact_name = 'chị Mai' WHERE code = 'SKHCN'`);
    const contact = 'Đầu mối tổng hợp: anh Minh, 0236 000 0000';
    await (await city.as('anh Minh')).put(`/api/v1/periods/${PERIOD}/announcement`).send({ text: '', contact });
    const { text } = await letter();
    expect(text).toContain(`để được hướng dẫn. ${contact}.`);
    expect(text).not.toContain('chị Mai');
  });

  it.each([
    ['?sendBy=2026-12-04', 400, 'request.invalid'],
    ['?sendBy=2026-02-30', 400, 'request.invalid'],
    ['?sendBy=mai', 400, 'request.invalid'],
    ['?agencies=KHONGCO', 404, 'agency.unknown'],
    ['?agencies=,', 409, 'chase.nobody'],
    ['?agencies=A&agencies=B', 400, 'request.invalid'],
  ])('refuses %s', async (query, status, code) => {
    const answer = await letter(query);
    expect([answer.status, answer.problem?.code]).toEqual([status, code]);
  });

  it('is in the audit with whom it went to', async () => {
    const { body } = await (await city.as('anh Minh')).get('/api/v1/audit-events?action=chase.export');
    const lines = (body.items as { outcome: string; detail: { agencies: string[] } }[]).filter(
      ({ outcome }) => outcome === 'done',
    );
    expect(lines.map(({ detail }) => detail.agencies.length)).toEqual([127, 1, 1, 126]);
  });
});

describe('the log of calls', () => {
  const call = async (agency: string, body: object) =>
    (await city.as('anh Minh')).post(`/api/v1/periods/${PERIOD}/calls/${agency}`).send(body);
  const said = { spokeWith: 'chị Hoa, Văn phòng', said: 'Đang chờ lãnh đạo ký.', promisedOn: '2026-12-09' };

  it('keeps who called, when, with whom, what was said and promised', async () => {
    const answer = await call('20242', said);
    expect(answer.status).toBe(201);
    expect(answer.body).toMatchObject({ ...said, agency: '20242', by: 'tonghop', at: '2026-12-05T08:00:00.000+07:00' });
    expect(answer.body.byName).not.toBe('');
    await call('SYT', {
      spokeWith: 'Không có người nghe máy',
      said: 'Gọi lại chiều nay.',
      promisedOn: null,
      at: '2026-12-04T15:00:00+07:00',
    });
    const all = (await desk.get('anh Minh', 'calls')).body.items as { agency: string }[];
    expect(all.map(({ agency }) => agency)).toEqual(['SYT', '20242']);
    expect((await desk.get('anh Minh', 'calls?agency=20242')).body.items).toHaveLength(1);
  });

  it('comes in pages', async () => {
    const first = (await desk.get('anh Minh', 'calls?limit=1')).body;
    expect(first.next).not.toBeNull();
    const second = (await desk.get('anh Minh', `calls?limit=1&after=${first.next}`)).body;
    expect([second.items[0].agency, second.next]).toEqual(['20242', null]);
    expect((await desk.get('anh Minh', 'calls?after=x')).status).toBe(400);
  });

  it('cannot be changed, not even in the database', async () => {
    await expect(city.database.query(`UPDATE chase_call SET said = 'khác'`)).rejects.toThrow('append-only');
    await expect(city.database.query('DELETE FROM chase_call')).rejects.toThrow('append-only');
    await expect(city.database.query('TRUNCATE chase_call')).rejects.toThrow('append-only');
  });

  it.each([
    ['a call of tomorrow', { ...said, at: '2026-12-06T08:00:00+07:00' }],
    ['a day that is not', { ...said, promisedOn: '2026-02-30' }],
    ['nobody spoken with', { ...said, spokeWith: '  ' }],
    ['nothing said', { spokeWith: 'ai' }],
    ['too much said', { ...said, said: 'a'.repeat(2001) }],
    ['a time that is not', { ...said, at: '2026-12-04T25:00:00+07:00' }],
  ])('refuses %s', async (_, body) => {
    const answer = await call('20242', body);
    expect([answer.status, answer.body.code]).toEqual([400, 'request.invalid']);
    expect(answer.body.detail).not.toMatch(/null|undefined|must/);
  });

  it('is the department’s own: agencies, leaders and the administrator read none of it', async () => {
    for (const person of ['chị Mai', 'ông Tuấn', 'ông Nam', 'cô Thu'] as const) {
      expect((await desk.get(person, 'calls')).body.code).toBe('access.denied');
    }
    const own = (await (await city.as('chị Mai')).get('/api/v1/audit-events?action=call.record')).body;
    expect(JSON.stringify(own)).not.toContain('Gọi lại');
    expect((await call('KHONGCO', said)).body.code).toBe('agency.unknown');
  });
});
