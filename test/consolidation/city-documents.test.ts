// The city's documents over HTTP: kept while nothing changed, ordered with progress, audited once for each download.

import type { Response } from 'supertest';
import { setTimeout as pause } from 'node:timers/promises';
import { CityDocuments } from '../../src/consolidation/city-documents';
import { startCity, type City, type PersonName } from '../api/people';
import { deskOf, PERIOD, type Desk } from '../reports/desk';

jest.setTimeout(120_000);

let city: City;
let desk: Desk;
beforeAll(async () => {
  city = await startCity();
  desk = deskOf(city);
});
afterAll(() => city.close());

const bytesOf = (response: import('node:stream').Readable, done: (error: null, bytes: Buffer) => void): void => {
  const parts: Buffer[] = [];
  response.on('data', (part: Buffer) => parts.push(part));
  response.on('end', () => done(null, Buffer.concat(parts)));
};
const download = async (person: PersonName, path: string, headers: Record<string, string> = {}): Promise<Response> =>
  (await city.as(person))
    .get(`/api/v1/periods/${PERIOD}/${path}`)
    .set(headers)
    .buffer(true)
    .parse(bytesOf as never);
const order = async (person: PersonName, body: object, period = PERIOD): Promise<Response> =>
  (await city.as(person)).post(`/api/v1/periods/${period}/consolidation/documents`).send(body);

/** Asks until the document is ready, as the page does; gives every answer. */
async function watch(person: PersonName, id: string): Promise<{ state: string; done: number; of: number }[]> {
  const seen = [];
  for (;;) {
    const { status, body } = await desk.get(person, `consolidation/documents/${id}`);
    expect(status).toBe(200);
    seen.push(body);
    if (body.state === 'ready') return seen;
    await pause(20);
  }
}

const exports = async (): Promise<number> => {
  const [{ count }] = await city.database.query(
    `SELECT count(*) FROM audit_event WHERE action = 'consolidated.export' AND outcome = 'done'`,
  );
  return count;
};

it('gives the same bytes again while nothing changed, and other bytes when something has', async () => {
  const first = await download('anh Minh', 'consolidated.docx');
  city.clock.advance(60_000);
  const again = await download('ông Nam', 'consolidated.docx');
  expect((again.body as Buffer).equals(first.body as Buffer)).toBe(true);
  expect(again.headers.etag).toBe(first.headers.etag);
  await desk.save('chị Hoa', '20194');
  await desk.submit('chị Hoa', '20194');
  const changed = await download('anh Minh', 'consolidated.docx');
  expect((changed.body as Buffer).equals(first.body as Buffer)).toBe(false);
  const final = await download('anh Minh', 'consolidated.docx?copy=final');
  expect(final.headers.etag).not.toBe(changed.headers.etag);
});

it('never gives yesterday’s state of submissions', async () => {
  const today = await download('anh Minh', 'consolidated.docx');
  await desk.travel('2026-12-06T08:00:00+07:00');
  const tomorrow = await download('anh Minh', 'consolidated.docx');
  expect(tomorrow.headers.etag).not.toBe(today.headers.etag);
});

it('sends nothing to who has the file already, and writes nothing down', async () => {
  const { headers } = await download('anh Minh', 'consolidated.xlsx');
  const before = await exports();
  const again = await download('anh Minh', 'consolidated.xlsx', { 'If-None-Match': headers.etag as string });
  expect([again.status, (again.body as Buffer).length]).toEqual([304, 0]);
  expect(await exports()).toBe(before);
});

it.each(['docx', 'xlsx'])('makes a %s while the reviewer watches; the download is audited once', async (format) => {
  const before = await exports();
  const ordered = await order('anh Minh', { format, copy: 'final', statuses: 'submitted,accepted' });
  expect(ordered.status).toBe(202);
  const seen = await watch('anh Minh', ordered.body.id);
  const last = seen.at(-1)!;
  expect(last.of).toBeGreaterThan(0);
  expect(last.done).toBe(last.of);
  for (const [index, { done }] of seen.entries()) expect(done).toBeGreaterThanOrEqual(seen[index - 1]?.done ?? 0);
  const file = await download('anh Minh', `consolidation/documents/${ordered.body.id}/file`);
  expect(file.headers['content-disposition']).toBe(`attachment; filename="tong-hop-${PERIOD}.${format}"`);
  const copy = format === 'docx' ? '&copy=final' : '';
  const direct = await download('anh Minh', `consolidated.${format}?statuses=submitted,accepted${copy}`);
  expect((direct.body as Buffer).equals(file.body as Buffer)).toBe(true);
  expect(await exports()).toBe(before + 2);
});

it('two who ask at the same moment wait for one making', async () => {
  await desk.save('chị Hoa', '20194');
  const [one, two] = await Promise.all([
    download('anh Minh', 'consolidated.xlsx?statuses=submitted,accepted'),
    download('ông Nam', 'consolidated.xlsx?statuses=submitted,accepted'),
  ]);
  expect(one.headers.etag).toBe(two.headers.etag);
});

it('an order is its owner’s, and hostile ones are refused in Vietnamese', async () => {
  const { body } = await order('anh Minh', { format: 'xlsx' });
  expect((await desk.get('ông Nam', `consolidation/documents/${body.id}`)).body.code).toBe('document.unknown');
  expect((await desk.get('anh Minh', 'consolidation/documents/1')).status).toBe(404);
  for (const person of ['chị Hoa', 'bà Lan', 'cô Thu'] as const) {
    expect([person, (await order(person, { format: 'docx' })).status]).toEqual([person, 403]);
  }
  for (const wrong of [
    {},
    { format: 'pdf' },
    { format: 'docx', copy: 'third' },
    { format: 'docx', statuses: 'draft' },
  ]) {
    const refused = await order('anh Minh', wrong);
    expect([wrong, refused.status]).toEqual([wrong, 400]);
    expect(refused.body.detail).toMatch(/Chọn/);
  }
  expect((await order('anh Minh', { format: 'docx' }, 'khong-co')).body.code).toBe('period.unknown');
});

it('refuses a Word document of too much before any work, and says what to use; the workbook is made', async () => {
  const before = await exports();
  Object.assign(city.app.get(CityDocuments), { mostBytes: 100 });
  for (const refused of [
    await download('ông Nam', 'consolidated.docx?statuses=submitted,accepted').then(({ status, body }) => {
      return { status, body: JSON.parse((body as Buffer).toString()) };
    }),
    await order('anh Minh', { format: 'docx', statuses: 'submitted,accepted' }),
  ]) {
    expect([refused.status, refused.body.code]).toEqual([422, 'document.tooLarge']);
    expect(refused.body.detail).toMatch(/^Báo cáo của 1 đơn vị .* Đề nghị tải bảng tổng hợp \(Excel\)/);
  }
  expect((await download('ông Nam', 'consolidated.xlsx?statuses=submitted,accepted')).status).toBe(200);
  expect(await exports()).toBe(before + 1);
});
