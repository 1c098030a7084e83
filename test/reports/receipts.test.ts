// A receipt leads back to its submission, for whoever may read that report, whatever happened since.

import { startCity, type City } from '../api/people';
import { deskOf, PERIOD, type Desk } from './desk';
import { wholeContent } from './whole-content';

let city: City;
let desk: Desk;
beforeAll(async () => {
  city = await startCity();
  desk = deskOf(city);
});
afterAll(() => city.close());

const lookUp = async (person: Parameters<City['as']>[0], hash: string) =>
  (await city.as(person)).get(`/api/v1/receipts/${hash}`);

it('names agency, period, revision, time, person and that it was on time', async () => {
  await desk.save('chị Mai', 'SYT');
  const { sha256 } = (await desk.submit('ông Tuấn', 'SYT')).body;
  for (const person of ['chị Mai', 'ông Tuấn', 'anh Minh', 'ông Nam'] as const) {
    const { status, body } = await lookUp(person, sha256.toUpperCase());
    expect([person, status]).toEqual([person, 200]);
    expect(body).toEqual({
      ...{ sha256, period: PERIOD, agency: 'SYT', agencyName: 'Sở Y tế', revision: 1, submittedBy: 'syt.duyet' },
      ...{ submittedAt: '2026-12-05T08:00:00.000+07:00', dueAt: '2026-12-10T23:59:59.999+07:00', late: false },
      ...{ onBehalf: null, newest: true, repeats: [] },
      periodName: expect.stringContaining('Bình dân học vụ số'),
      submittedByName: expect.any(String),
    });
  }
  expect((await lookUp('anh Bình', sha256)).body.code).toBe('receipt.unknown');
  expect((await lookUp('cô Thu', sha256)).status).toBe(403);
});

it('of content that was submitted again names the newest, with the older ones; of replaced content says so', async () => {
  await desk.save('chị Hoa', '20194');
  const first = (await desk.submit('chị Hoa', '20194')).body;
  await desk.move('chị Hoa', '20194', 'withdraw');
  const again = (await desk.submit('chị Hoa', '20194')).body;
  expect(again.sha256).toBe(first.sha256);
  const twice = (await lookUp('chị Hoa', first.sha256)).body;
  expect([twice.revision, twice.newest, twice.repeats.map(({ revision }: { revision: number }) => revision)]).toEqual([
    2,
    true,
    [1],
  ]);
  await desk.move('chị Hoa', '20194', 'withdraw');
  await desk.save(
    'chị Hoa',
    '20194',
    wholeContent((content) => void (content.sections['I'] = 'Viết lại.')),
  );
  await desk.submit('chị Hoa', '20194');
  expect((await lookUp('chị Hoa', first.sha256)).body).toMatchObject({ revision: 2, newest: false });
});

it('of a report that came after the deadline says so', async () => {
  await desk.travel('2026-12-12T09:00:00+07:00');
  await desk.save('anh Bình', '20242');
  const { sha256 } = (await desk.submit('bà Lan', '20242')).body;
  expect((await lookUp('anh Bình', sha256)).body).toMatchObject({ late: true });
});

it('what is no hash is no receipt', async () => {
  for (const hash of ['x', '0'.repeat(64), "'%20OR%201=1"]) {
    const { status, body } = await lookUp('anh Minh', hash);
    expect([hash, status, body.code]).toEqual([hash, 404, 'receipt.unknown']);
  }
});
