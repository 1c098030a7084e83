// The city's totals over HTTP against the naive calculation on what the clerks' own books say, after random journeys
// of reports through every state (issue 3: "agrees with the API to the last digit").

import type { Content } from '../../src/core/content';
import { figuresOf, type Figure } from '../../src/core/figures';
import type { Summary } from '../../src/core/summary/summary';
import { startCity, type City } from '../api/people';
import { naiveSummary } from '../core/summary/naive-summary';
import { random, type City as MadeUpCity } from '../core/summary/city';
import { officialTemplate } from '../templates';
import { deskOf, PERIOD, type Desk } from '../reports/desk';
import { booksOf, cityOfBooks, step, type Book } from './clerks';

jest.setTimeout(120_000);

let city: City;
let desk: Desk;
let books: Book[];
beforeAll(async () => {
  city = await startCity();
  desk = deskOf(city);
  books = await booksOf(city);
});
afterAll(() => city.close());

/** Agencies by code, and without the printed label of the basis, which is words. */
function comparable(summary: Summary | ReturnType<typeof naiveSummary>): unknown {
  const byCode = (a: { code: string }, b: { code: string }) => (a.code < b.code ? -1 : 1);
  const { coverage, indicators } = summary as Summary;
  return {
    coverage: { ...coverage, missing: [...coverage.missing].sort(byCode) },
    indicators: indicators.map(({ basis, reference, ...rest }) => {
      const { label: _label, kinds, ...chosen } = basis;
      return { ...rest, basis: { ...chosen, kinds: [...kinds].sort() }, reference: [...reference].sort(byCode) };
    }),
  };
}

async function expectAgreement(bases: MadeUpCity['bases'] = []): Promise<void> {
  for (const statuses of ['accepted', 'submitted,accepted'] as const) {
    const { status, body } = await desk.get('ông Nam', `summary?statuses=${statuses}`);
    expect([status, body.period, body.statuses]).toEqual([200, PERIOD, statuses.split(',')]);
    const naive = naiveSummary({ ...cityOfBooks(books, statuses), bases });
    expect(comparable(body as Summary)).toEqual(comparable(naive));
  }
}

it('agrees with nothing reported, and round after round of random moves', async () => {
  const draw = random(20261205);
  await expectAgreement();
  for (let round = 0; round < 6; round += 1) {
    if (round === 3) await desk.travel('2026-12-12T08:00:00+07:00');
    for (let turn = 0; turn < 60; turn += 1) await step(city, books[Math.floor(draw() * books.length)]!, draw);
    await expectAgreement();
  }
  const states = new Set(books.map(({ status }) => status));
  expect([...states].sort()).toEqual(['accepted', 'draft', 'notStarted', 'returned', 'submitted']);
});

it('stores exactly the figures of each revision’s content', async () => {
  const revisions = await city.database.query('SELECT agency, number, content FROM revision');
  expect(revisions.length).toBeGreaterThan(50);
  const rows = await city.database.query(
    `SELECT agency, revision, indicator, horizon, answer, value, numerator, denominator, estimated, reason, source, note
     FROM figure`,
  );
  const stored = new Map<string, Figure[]>();
  for (const { agency, revision, ...figure } of rows as (Figure & { agency: string; revision: number })[]) {
    const key = `${agency}/${revision}`;
    stored.set(key, [...(stored.get(key) ?? []), figure]);
  }
  for (const { agency, number, content } of revisions as { agency: string; number: number; content: Content }[]) {
    expect(inOrder(stored.get(`${agency}/${number}`) ?? [])).toEqual(inOrder(figuresOf(officialTemplate(), content)));
  }
});

it('keeps the last accepted revision while the agency corrects it', async () => {
  const book = books.find(({ status }) => status === 'accepted')!;
  const before = (await desk.get('anh Minh', 'summary')).body;
  await desk.move('anh Minh', book.code, 'reopen', { reason: 'Sai số' });
  book.status = 'returned';
  await desk.travel('2026-12-12T09:00:00+07:00');
  const after = (await desk.get('anh Minh', 'summary')).body;
  expect(after.indicators).toEqual(before.indicators);
  expect(after.coverage.underRevision).toBe(before.coverage.underRevision + 1);
  await expectAgreement();
});

describe('another basis for the period', () => {
  const put = async (who: 'anh Minh' | 'ông Nam' | 'chị Hoa', indicator: string, body: object) =>
    (await city.as(who)).put(`/api/v1/periods/${PERIOD}/bases/${indicator}`).send(body);

  it('is added up, says its reason and is audited', async () => {
    const basis = { kinds: ['ward'], agencies: ['SGDDT'], reason: 'Theo số liệu cấp phường' };
    expect((await put('anh Minh', 'youth', basis)).status).toBe(200);
    await expectAgreement([{ indicator: 'youth', ...basis }]);
    const { body } = await desk.get('anh Minh', 'summary');
    const youth = body.indicators.find(({ code }: { code: string }) => code === 'youth');
    expect(youth.basis).toMatchObject(basis);
    const [line] = await city.database.query(`SELECT subject, detail FROM audit_event WHERE action = 'basis.change'`);
    expect(line).toMatchObject({ subject: 'youth', detail: { reason: basis.reason } });
  });

  it('is refused without a reason, for strangers, for nobody, and by anyone but a reviewer', async () => {
    const basis = { kinds: ['ward'], agencies: [], reason: 'x' };
    expect((await put('anh Minh', 'youth', { ...basis, reason: ' ' })).status).toBe(400);
    expect((await put('anh Minh', 'youth', { ...basis, kinds: ['planet'] })).status).toBe(400);
    expect((await put('anh Minh', 'youth', { ...basis, agencies: ['XYZ'] })).status).toBe(400);
    expect((await put('anh Minh', 'youth', { ...basis, kinds: [] })).status).toBe(400);
    expect((await put('anh Minh', 'students', basis)).status).toBe(404);
    expect((await put('ông Nam', 'youth', basis)).status).toBe(403);
    expect((await put('chị Hoa', 'youth', basis)).status).toBe(403);
  });
});

describe('the way back from a figure', () => {
  it('lists every agency’s answer with revision, person and time, counted or why not', async () => {
    const { body } = await desk.get('anh Minh', 'summary/mediaArticles');
    expect(body.agencies).toHaveLength(127);
    let sum = 0;
    for (const line of body.agencies) {
      const book = books.find(({ code }) => code === line.code)!;
      expect([line.code, line.included]).toEqual([book.code, book.accepted !== null]);
      if (line.current.counted) sum += line.current.figure.value ?? 0;
      else expect(line.current.why).not.toBe('');
      if (line.included) expect(line).toMatchObject({ revision: expect.any(Number), submittedAt: expect.any(String) });
      else expect(line).toMatchObject({ revision: null, submittedAt: null, submittedBy: null });
    }
    const summary = (await desk.get('anh Minh', 'summary')).body as Summary;
    const total = summary.indicators.find(({ code }) => code === 'mediaArticles')!.current;
    expect({ value: sum }).toMatchObject({ value: (total as { value: number | null }).value ?? 0 });
    expect((await desk.get('anh Minh', 'summary/khongco')).status).toBe(404);
  });

  it('and the summary are for reviewers and leaders, with the two choices of statuses', async () => {
    for (const path of ['summary', 'summary/mediaArticles']) {
      expect((await desk.get('chị Hoa', path)).status).toBe(403);
      expect((await desk.get('cô Thu', path)).status).toBe(403);
      expect((await desk.get('ông Nam', `${path}?statuses=draft`)).status).toBe(400);
    }
  });
});

/** Rows come from PostgreSQL in any order. */
const inOrder = (figures: Figure[]): Figure[] =>
  [...figures].sort((a, b) => (`${a.indicator} ${a.horizon}` < `${b.indicator} ${b.horizon}` ? -1 : 1));
