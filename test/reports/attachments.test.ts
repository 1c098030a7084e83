// The signed document and evidence beside a report (contract: `attachments`; issue 4).

import { randomBytes } from 'node:crypto';
import type { Response } from 'supertest';
import { startCity, type City, type PersonName } from '../api/people';
import { deskOf, PERIOD, type Desk } from './desk';

jest.setTimeout(60_000);

let city: City;
let desk: Desk;
beforeAll(async () => {
  city = await startCity();
  desk = deskOf(city);
  await desk.save('chị Hoa', '20194');
  await desk.submit('chị Hoa', '20194');
});
afterAll(() => city.close());

const pdf = (size = 300): Buffer =>
  Buffer.concat([Buffer.from('%PDF-1.7\n'), randomBytes(size), Buffer.from('\n%%EOF\n')]);
const address = (agency: string): string => `/api/v1/periods/${PERIOD}/reports/${agency}/attachments`;
const attach = async (who: PersonName, kind: string, bytes: Buffer, name = 'Báo cáo đã ký.pdf', agency = '20194') =>
  (await city.as(who)).post(address(agency)).field('kind', kind).attach('file', bytes, name);
const download = async (who: PersonName, id: string, agency = '20194'): Promise<Response> =>
  (await city.as(who))
    .get(`${address(agency)}/${id}`)
    .buffer(true)
    .parse((response, done) => {
      const parts: Buffer[] = [];
      response.on('data', (part: Buffer) => parts.push(part));
      response.on('end', () => done(null, Buffer.concat(parts)));
    });

it('keeps the file to the byte, with its name and hash, for those who may read the report', async () => {
  const bytes = pdf(2_500_000);
  const { status, body } = await attach('chị Hoa', 'signed', bytes);
  expect(status).toBe(201);
  expect(body).toMatchObject({
    kind: 'signed',
    name: 'Báo cáo đã ký.pdf',
    type: 'application/pdf',
    size: bytes.length,
  });
  for (const who of ['chị Hoa', 'anh Minh', 'ông Nam'] as const) {
    const file = await download(who, body.id);
    expect([who, file.status, (file.body as Buffer).equals(bytes)]).toEqual([who, 200, true]);
    expect(file.headers['content-type']).toBe('application/pdf');
    expect(file.headers['content-disposition']).toContain(encodeURIComponent('Báo cáo đã ký.pdf'));
  }
  expect((await download('chị Mai', body.id)).status).toBe(403);
  expect((await download('cô Thu', body.id)).status).toBe(403);
  expect((await download('chị Mai', body.id, 'SYT')).status).toBe(404);
  expect((await (await city.as('chị Hoa')).get(address('20194'))).body.items).toEqual([body]);
});

it('judges a file by its content', async () => {
  const png = Buffer.concat([
    Buffer.from('\u0089PNG\r\n\u001a\n', 'latin1'),
    randomBytes(50),
    Buffer.from('IEND\u00aeB`\u0082', 'latin1'),
  ]);
  expect((await attach('chị Hoa', 'evidence', png, 'anh.exe')).body.type).toBe('image/png');
  for (const [kind, bytes] of [
    ['signed', png],
    ['evidence', Buffer.alloc(0)],
    ['evidence', Buffer.from('<html><script>alert(1)</script>')],
    ['evidence', Buffer.from('MZ')],
  ] as const) {
    const refused = await attach('chị Hoa', kind, bytes);
    expect([refused.status, refused.body.code]).toEqual([422, 'attachment.invalid']);
  }
});

it('takes at most 20 MB a file, and answers a wrong form with 400', async () => {
  const refused = await attach('chị Hoa', 'evidence', pdf(21 * 1024 * 1024));
  expect([refused.status, refused.body.code]).toEqual([413, 'body.tooLarge']);
  expect((await attach('chị Hoa', 'other', pdf())).status).toBe(400);
  expect((await (await city.as('chị Hoa')).post(address('20194')).field('kind', 'signed')).status).toBe(400);
});

it('takes at most 200 MB a report', async () => {
  await desk.save('anh Đức', 'SKHCN');
  await city.database.query(
    `INSERT INTO attachment SELECT gen_random_uuid(), $1, 'SKHCN', 'evidence', 'x', 'image/png', 20971520, repeat('0', 64),
       'skhcn', now() FROM generate_series(1, 10)`,
    [PERIOD],
  );
  const refused = await attach('anh Đức', 'evidence', pdf(), 'a.pdf', 'SKHCN');
  expect([refused.status, refused.body.detail]).toEqual([413, expect.stringContaining('200 MB')]);
});

it('cleans names of folders and control characters', async () => {
  const { body } = await attach('chị Hoa', 'evidence', pdf(), '../../etc/<mật>\tkhẩu.pdf');
  expect(body.name).toBe('mật khẩu.pdf');
});

it('is removed by the agency, not in a locked period, and everything is in the audit trail', async () => {
  const { id } = (await attach('chị Hoa', 'evidence', pdf())).body;
  const hoa = await city.as('chị Hoa');
  expect((await (await city.as('chị Mai')).delete(`${address('SYT')}/${id}`)).status).toBe(404);
  const lock = async (move: string) =>
    (await city.as('anh Minh'))
      .post(`/api/v1/periods/${PERIOD}/${move}`)
      .send(move === 'unlock' ? { reason: 'x' } : {});
  await lock('lock');
  expect((await hoa.delete(`${address('20194')}/${id}`)).body.code).toBe('period.locked');
  expect((await attach('chị Hoa', 'evidence', pdf())).body.code).toBe('period.locked');
  await lock('unlock');
  expect((await hoa.delete(`${address('20194')}/${id}`)).status).toBe(204);
  expect((await download('chị Hoa', id)).status).toBe(404);
  const pieces = await city.database.query('SELECT FROM attachment_piece WHERE attachment = $1', [id]);
  expect(pieces).toEqual([]);
  const lines = await city.database.query(
    `SELECT action FROM audit_event WHERE subject = $1 AND outcome = 'done' ORDER BY id`,
    [id],
  );
  expect(lines).toEqual([{ action: 'report.attach' }, { action: 'report.detach' }]);
});
