// When files come and go beside a report, and where they are seen: data and document are two facts (product.md).

import { startCity, type City, type PersonName } from '../api/people';
import { deskOf, PERIOD, type Desk } from './desk';

jest.setTimeout(60_000);

let city: City;
let desk: Desk;
beforeAll(async () => {
  city = await startCity();
  desk = deskOf(city);
});
afterAll(() => city.close());

const address = (agency: string): string => `/api/v1/periods/${PERIOD}/reports/${agency}/attachments`;
const attach = async (who: PersonName, agency: string, kind: string, name = 'tệp.pdf', bytes = '%PDF-1.7\n') =>
  (await city.as(who)).post(address(agency)).field('kind', kind).attach('file', Buffer.from(bytes, 'latin1'), name);
const detach = async (who: PersonName, agency: string, id: string) =>
  (await city.as(who)).delete(`${address(agency)}/${id}`);
const lock = async (move: 'lock' | 'unlock') =>
  (await city.as('anh Minh')).post(`/api/v1/periods/${PERIOD}/${move}`).send(move === 'unlock' ? { reason: 'x' } : {});

it('a report that has not been started takes no file', async () => {
  expect((await attach('anh Đức', 'SKHCN', 'evidence')).body.code).toBe('report.notStarted');
});

it('before its approver evidence changes under the approver’s hand alone', async () => {
  await desk.save('anh Bình', '20242');
  const { id } = (await attach('anh Bình', '20242', 'evidence')).body;
  await desk.move('anh Bình', '20242', 'send-for-approval');
  expect((await attach('anh Bình', '20242', 'evidence')).body.code).toBe('report.notEditable');
  expect((await detach('anh Bình', '20242', id)).body.code).toBe('report.notEditable');
  expect((await attach('bà Lan', '20242', 'evidence')).status).toBe(201);
  expect((await detach('bà Lan', '20242', id)).status).toBe(204);
});

it('what came with a submission stays; the signed document comes later without a new revision', async () => {
  await desk.save('chị Hoa', '20194');
  const evidence = (await attach('chị Hoa', '20194', 'evidence', 'ảnh.png', '\u0089PNG\r\n\u001a\n')).body;
  city.clock.advance(60_000);
  await desk.submit('chị Hoa', '20194');
  const before = (await desk.read('chị Hoa', '20194')).body;
  city.clock.advance(60_000);
  const signed = (await attach('chị Hoa', '20194', 'signed', 'Báo cáo đã ký.pdf')).body;
  const after = (await desk.read('anh Minh', '20194')).body;
  expect(after).toMatchObject({ status: 'submitted', revision: 1, version: before.version });
  expect(after.attachments).toEqual([signed, evidence]);
  expect(signed).toEqual({
    ...{ id: expect.any(String), kind: 'signed', name: 'Báo cáo đã ký.pdf', size: 9, type: 'application/pdf' },
    ...{ sha256: expect.stringMatching(/^[0-9a-f]{64}$/), at: '2026-12-05T08:02:00.000+07:00', by: '20194' },
  });
  const refused = await detach('chị Hoa', '20194', evidence.id);
  expect([refused.status, refused.body.code]).toEqual([409, 'report.notEditable']);
  expect((await detach('chị Hoa', '20194', signed.id)).status).toBe(204);
});

it('the reviewer sees on the board that the signed document is here', async () => {
  const line = async () =>
    (await desk.get('anh Minh', 'progress')).body.agencies.find(({ code }: { code: string }) => code === '20194');
  expect(await line()).toMatchObject({ dispatched: false, dispatch: null, signed: false });
  await attach('chị Hoa', '20194', 'signed');
  const dispatch = { number: '12/BC-UBND', date: '2026-12-05' };
  await (await city.as('chị Hoa')).put(`/api/v1/periods/${PERIOD}/reports/20194/dispatch`).send(dispatch);
  expect(await line()).toMatchObject({ dispatched: true, dispatch, signed: true });
});

it('a locked period takes no file from an agency; the reviewer files the signed document that comes later', async () => {
  await desk.save('chị Mai', 'SYT');
  await lock('lock');
  expect((await attach('chị Hoa', '20194', 'evidence')).body.code).toBe('period.locked');
  expect((await attach('chị Mai', 'SYT', 'signed')).body.code).toBe('period.locked');
  expect((await attach('chị Hoa', '20194', 'signed')).body.code).toBe('period.locked');
  const { status, body } = await attach('anh Minh', '20194', 'signed');
  expect(status).toBe(201);
  expect((await detach('chị Hoa', '20194', body.id)).body.code).toBe('period.locked');
  expect((await detach('anh Minh', '20194', body.id)).status).toBe(204);
  expect((await attach('anh Minh', '20194', 'evidence')).status).toBe(201);
  await lock('unlock');
});

it('a leader reads files of reports that were sent; a file of another agency is not found', async () => {
  const { id } = (await attach('chị Hoa', '20194', 'evidence')).body;
  const nam = await city.as('ông Nam');
  expect((await nam.get(`${address('20194')}/${id}`)).status).toBe(200);
  expect((await attach('ông Nam', '20194', 'evidence')).status).toBe(403);
  const draft = (await attach('chị Mai', 'SYT', 'evidence')).body;
  expect((await nam.get(`${address('SYT')}/${draft.id}`)).status).toBe(403);
  expect((await nam.get(address('SYT'))).status).toBe(403);
  expect((await (await city.as('chị Mai')).get(`${address('SYT')}/${id}`)).status).toBe(404);
});

it('a file is saved, never shown, under its name; the download is in the audit', async () => {
  const { id } = (await attach('chị Hoa', '20194', 'signed', "Đã ký (bản 'chính') 100%.pdf")).body;
  const { headers } = await (await city.as('chị Hoa')).get(`${address('20194')}/${id}`);
  expect(headers['content-disposition']).toBe(
    `attachment; filename="Da ky (ban -chinh-) 100-.pdf"; filename*=UTF-8''` +
      '%C4%90%C3%A3%20k%C3%BD%20%28b%E1%BA%A3n%20%27ch%C3%ADnh%27%29%20100%25.pdf',
  );
  expect(headers).toMatchObject({
    'x-content-type-options': 'nosniff',
    'cache-control': 'no-store',
    'content-length': '9',
  });
  const lines = await city.database.query(`SELECT action, actor FROM audit_event WHERE subject = $1 ORDER BY id`, [id]);
  expect(lines).toEqual([
    { action: 'report.attach', actor: '20194' },
    { action: 'report.export', actor: '20194' },
  ]);
});

it.each([
  ['signed', 'ảnh.png', '\u0089PNG\r\n\u001a\n', 'Tệp “ảnh.png” là ảnh PNG. Văn bản ký số phải là tệp PDF.'],
  ['evidence', 'bảng.xlsx', '%PDF-1.7\n', 'Tệp “bảng.xlsx” có nội dung là PDF.'],
  ['evidence', 'bài.doc', '\u00d0\u00cf\u0011\u00e0', 'Tệp “bài.doc” không phải PDF'],
  ['evidence', 'trống.pdf', '', 'Tệp “trống.pdf” trống.'],
])('says what is wrong with a file (%s %s)', async (kind, name, bytes, sentence) => {
  const { status, body } = await attach('chị Hoa', '20194', kind, name, bytes);
  expect([status, body.code]).toEqual([422, 'attachment.invalid']);
  expect(body.detail).toContain(sentence);
});
