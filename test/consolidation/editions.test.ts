// Editions: what was frozen stays as it was, byte for byte, and what differs today is said with place, old, new and agency.

import { createHash } from 'node:crypto';
import type { Response } from 'supertest';
import { CityDocuments } from '../../src/consolidation/city-documents';
import { startCity, type City, type PersonName } from '../api/people';
import { deskOf, PERIOD, type Desk } from '../reports/desk';
import { wholeContent } from '../reports/whole-content';

jest.setTimeout(120_000);

let city: City;
let desk: Desk;
beforeAll(async () => {
  city = await startCity();
  desk = deskOf(city);
  await desk.save('chị Hoa', '20194');
  await desk.submit('chị Hoa', '20194');
  await desk.move('anh Minh', '20194', 'accept');
});
afterAll(() => city.close());

const EDITIONS = 'consolidation/editions';

const freeze = async (person: PersonName, body: object = {}, key?: string): Promise<Response> => {
  const request = (await city.as(person)).post(`/api/v1/periods/${PERIOD}/${EDITIONS}`);
  return (key === undefined ? request : request.set('Idempotency-Key', key)).send(body);
};

const FILES: [path: string, name: string][] = [
  ['consolidated.docx?copy=final', 'final.docx'],
  ['consolidated.docx?copy=working', 'working.docx'],
  ['consolidated.xlsx', 'figures.xlsx'],
];

const download = async (person: PersonName, edition: number, path: string): Promise<Buffer> => {
  const browser = await city.as(person);
  const address = `/api/v1/periods/${PERIOD}/${EDITIONS}/${edition}/${path}`;
  const { status, body } = await browser.get(address).buffer(true).parse(bytes);
  expect([path, status]).toEqual([path, 200]);
  return body as Buffer;
};

function bytes(response: Response, done: (error: Error | null, body: Buffer) => void): void {
  const parts: Buffer[] = [];
  const stream = response as unknown as NodeJS.ReadableStream;
  stream.on('data', (part: Buffer) => parts.push(part)).on('end', () => done(null, Buffer.concat(parts)));
}

const sha256 = (file: Buffer): string => createHash('sha256').update(file).digest('hex');

it('keeps files, revisions, bases, totals, texts, time and person under number 1', async () => {
  expect((await desk.get('ông Nam', EDITIONS)).body).toEqual({ items: [], next: null });
  const made = await freeze('anh Minh', { note: '  Gửi UBND thành phố ' });
  expect([made.status, made.body.number, made.body.note]).toEqual([201, 1, 'Gửi UBND thành phố']);
  expect(made.body).toMatchObject({
    ...{ period: PERIOD, frozenAt: '2026-12-05T08:00:00.000+07:00', frozenBy: 'tonghop', statuses: ['accepted'] },
    ...{ expected: 127, included: 1, bases: [] },
  });
  expect(made.body.agencies).toHaveLength(127);
  expect(made.body.agencies.filter(({ revision }: { revision: number | null }) => revision !== null)).toEqual([
    expect.objectContaining({ code: '20194', revision: 1, timeliness: 'onTime' }),
  ]);
  expect(made.body.city.letterhead.agency).toBe('SỞ KHOA HỌC VÀ CÔNG NGHỆ');
  expect(made.body.summary).toEqual((await desk.get('anh Minh', 'summary')).body);
  expect((await desk.get('ông Nam', `${EDITIONS}/1`)).body).toEqual(made.body);
  for (const [path, name] of FILES) {
    const file = await download('ông Nam', 1, path);
    expect(made.body.files).toContainEqual({ name, size: file.length, sha256: sha256(file) });
  }
});

it('is what could have been downloaded at that moment', async () => {
  const now = (await city.as('anh Minh')).get(`/api/v1/periods/${PERIOD}/consolidated.docx?copy=final`);
  const { body } = await now.buffer(true).parse(bytes);
  expect(sha256(body as Buffer)).toBe(sha256(await download('anh Minh', 1, 'consolidated.docx?copy=final')));
});

it('has no changes while nothing changed', async () => {
  const { body } = await desk.get('ông Nam', `${EDITIONS}/1/changes`);
  const nothing = { coverage: [], agencies: [], bases: [], texts: [], totals: [], figures: 0, items: [], next: null };
  expect(body).toEqual({ edition: 1, comparedAt: '2026-12-05T08:00:00.000+07:00', ...nothing });
});

it('stays byte for byte, and tells every later change with place, old, new and agency', async () => {
  const before = await Promise.all(FILES.map(([path]) => download('anh Minh', 1, path)));
  await desk.move('anh Minh', '20194', 'reopen', { reason: 'Số bài viết sai' });
  await desk.save(
    'chị Hoa',
    '20194',
    wholeContent((content) => void (content.indicators['mediaArticles']!.current = { value: 20 })),
  );
  await desk.submit('chị Hoa', '20194');
  await desk.move('anh Minh', '20194', 'accept');
  await desk.save('anh Bình', '20242');
  await desk.submit('bà Lan', '20242');
  await desk.move('anh Minh', '20242', 'accept');
  await (
    await city.as('anh Minh')
  )
    .put(`/api/v1/periods/${PERIOD}/bases/influencers`)
    .send({ kinds: ['ward'], agencies: [], reason: 'Theo số liệu của phường' })
    .expect(200);
  await (
    await city.as('anh Minh')
  )
    .put(`/api/v1/periods/${PERIOD}/consolidation`)
    .set('If-Match', '"0"')
    .send({ content: { sections: { IV: 'Kiến nghị của thành phố.' } } })
    .expect(200);

  const { body } = await desk.get('ông Nam', `${EDITIONS}/1/changes?limit=500`);
  expect(body.coverage[0]).toEqual({ name: 'Báo cáo được tổng hợp', before: '1/127 đơn vị', after: '2/127 đơn vị' });
  expect(body.agencies.map((one: { code: string; change: string }) => [one.code, one.change])).toEqual(
    expect.arrayContaining([
      ['20194', 'revised'],
      ['20242', 'included'],
    ]),
  );
  expect(body.bases).toEqual([expect.objectContaining({ indicator: 'influencers' })]);
  expect(body.texts).toEqual([expect.objectContaining({ before: '', after: 'Kiến nghị của thành phố.' })]);
  expect(body.items).toContainEqual({
    ...{ indicator: 'mediaArticles', horizon: 'current', name: 'Số bài viết năm 2026' },
    ...{ before: '12', after: '20', beforeRevision: 1, afterRevision: 2 },
    agency: { code: '20194', name: expect.stringContaining('phường') },
  });
  const total = body.totals.find(
    (one: { indicator: string; part: string }) => one.indicator === 'mediaArticles' && one.part === 'current',
  );
  expect(total).toMatchObject({ difference: { value: 20 }, moreAgencies: 0 });
  expect(
    total.agencies.map((one: { code: string; difference: { value: number } }) => [one.code, one.difference.value]),
  ).toEqual(
    expect.arrayContaining([
      ['20194', 8],
      ['20242', 12],
    ]),
  );
  const after = await Promise.all(FILES.map(([path]) => download('anh Minh', 1, path)));
  expect(after.map(sha256)).toEqual(before.map(sha256));
});

it('gives changed figures in pages', async () => {
  const whole = (await desk.get('anh Minh', `${EDITIONS}/1/changes?limit=500`)).body;
  const seen: unknown[] = [];
  let after = '';
  for (let pages = 0; pages < 100; pages += 1) {
    const { body } = await desk.get('anh Minh', `${EDITIONS}/1/changes?limit=7${after}`);
    seen.push(...body.items);
    if (body.next === null) break;
    after = `&after=${body.next}`;
  }
  expect(seen).toEqual(whole.items);
  expect(seen).toHaveLength(whole.figures);
});

it('a request repeated after a lost answer is the same edition; another body under its key is refused', async () => {
  const first = await freeze('anh Minh', { note: 'Lần hai' }, 'key-1');
  const again = await freeze('anh Minh', { note: 'Lần hai' }, 'key-1');
  expect([first.status, again.status, again.body]).toEqual([201, 201, first.body]);
  const other = await freeze('anh Minh', { note: 'Khác' }, 'key-1');
  expect([other.status, other.body.code]).toEqual([422, 'idempotency.otherBody']);
  expect((await desk.get('anh Minh', EDITIONS)).body.items.map(({ number }: { number: number }) => number)).toEqual([
    2, 1,
  ]);
});

it('freezes that come at once get consecutive numbers, repeated ones one', async () => {
  const answers = await Promise.all([
    freeze('anh Minh', {}, 'together'),
    freeze('anh Minh', { statuses: ['submitted', 'accepted'] }),
    freeze('anh Minh', {}, 'together'),
  ]);
  expect(answers.map(({ status }) => status)).toEqual([201, 201, 201]);
  expect(answers[0].body).toEqual(answers[2].body);
  expect([answers[0].body.number, answers[1].body.number].sort()).toEqual([3, 4]);
  expect(answers[1].body.statuses).toEqual(['submitted', 'accepted']);
  const page = (await desk.get('anh Minh', `${EDITIONS}?limit=3`)).body;
  expect([page.items.length, page.next]).toEqual([3, '2']);
  expect((await desk.get('anh Minh', `${EDITIONS}?limit=3&after=2`)).body.items).toHaveLength(1);
});

it('is refused every change by the database itself, as the application’s own user', async () => {
  for (const table of ['edition', 'edition_agency', 'edition_file']) {
    for (const statement of [
      `UPDATE ${table} SET period = period`,
      `DELETE FROM ${table}`,
      `TRUNCATE ${table} CASCADE`,
    ]) {
      await expect(city.database.query(statement)).rejects.toThrow('append-only');
    }
  }
  const lie = `INSERT INTO edition_file SELECT period, 2, 'final.docx', size, sha256, 'x'::bytea FROM edition_file LIMIT 1`;
  await expect(city.database.query(lie)).rejects.toThrow(/edition_file_(size|sha256)/);
});

it('every freeze and every download is in the audit', async () => {
  const lines = await city.database.query<
    { actor: string; action: string; subject: string; detail: Record<string, unknown> }[]
  >(
    `SELECT actor, action, subject, detail FROM audit_event WHERE action LIKE 'edition.%' AND outcome = 'done' ORDER BY id`,
  );
  expect(lines[0]).toMatchObject({ actor: 'tonghop', action: 'edition.freeze', subject: '1' });
  expect(lines[0]?.detail['files']).toHaveProperty(['final.docx']);
  expect(lines.filter(({ action }) => action === 'edition.freeze')).toHaveLength(4);
  expect(lines.find(({ actor }) => actor === 'lanhdao')).toMatchObject({
    ...{ action: 'edition.export', subject: '1', detail: { file: 'final.docx' } },
  });
});

it('is frozen by the reviewer, read by the leadership, closed to agencies and the administrator', async () => {
  for (const person of ['ông Nam', 'chị Hoa', 'bà Lan', 'cô Thu'] as const) {
    expect([person, (await freeze(person)).status]).toEqual([person, 403]);
  }
  for (const person of ['chị Hoa', 'bà Lan', 'cô Thu'] as const) {
    for (const path of ['', '/1', '/1/changes', '/1/consolidated.docx', '/1/consolidated.xlsx']) {
      expect([person, path, (await desk.get(person, EDITIONS + path)).status]).toEqual([person, path, 403]);
    }
  }
});

it('what is no edition is 404, what is no wish is 400, in Vietnamese', async () => {
  for (const number of ['0', '99', '-1', 'x', '1e3', '99999999999']) {
    for (const path of ['', '/changes', '/consolidated.docx', '/consolidated.xlsx']) {
      const { status, body } = await desk.get('anh Minh', `${EDITIONS}/${number}${path}`);
      expect([number, path, status, body.code]).toEqual([number, path, 404, 'edition.unknown']);
    }
  }
  for (const body of [{ statuses: 'draft' }, { statuses: 7 }, { note: 7 }, { note: 'x'.repeat(2001) }, { more: 1 }]) {
    const { status, body: said } = await freeze('anh Minh', body);
    expect([status, said.code]).toEqual([400, 'request.invalid']);
  }
  expect((await desk.get('anh Minh', `${EDITIONS}?after=x`)).status).toBe(400);
  expect((await desk.get('anh Minh', `${EDITIONS}/1/consolidated.docx?copy=draft`)).status).toBe(400);
});

it('of more than a Word document can hold is refused beforehand, and takes no number', async () => {
  const before = (await desk.get('anh Minh', EDITIONS)).body.items.length;
  Object.assign(city.app.get(CityDocuments), { mostBytes: 100 });
  const { status, body } = await freeze('anh Minh');
  expect([status, body.code]).toEqual([422, 'document.tooLarge']);
  expect((await desk.get('anh Minh', EDITIONS)).body.items).toHaveLength(before);
});
