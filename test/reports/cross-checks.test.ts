// Comparing agencies is for the reviewer's view only, and never blocks (contract: "Who may"; issue 3).

import { startCity, type City } from '../api/people';
import { deskOf, type Desk } from './desk';
import { wholeContent } from './whole-content';

jest.setTimeout(30_000);

let city: City;
let desk: Desk;
beforeAll(async () => {
  city = await startCity();
  desk = deskOf(city);
});
afterAll(() => city.close());

const crossed = async (person: Parameters<Desk['read']>[0], agency: string): Promise<string[]> =>
  ((await desk.read(person, agency)).body.issues as { path: string; code: string; message: string }[])
    .filter(({ code }) => code.startsWith('cross.'))
    .map(({ path }) => path);

it('shows the reviewer a figure of 1.000 and more that two agencies share to the digit, and nobody else', async () => {
  const shared = wholeContent((c) => (c.indicators.mediaArticles!.current = { value: 12_345 }));
  await desk.save('chị Hoa', '20194', shared);
  expect((await desk.submit('chị Hoa', '20194')).status).toBe(201);
  expect(await crossed('anh Minh', '20194')).toEqual([]);

  await desk.save('bà Lan', '20242', shared);
  expect((await desk.submit('bà Lan', '20242')).status).toBe(201);
  expect(await crossed('anh Minh', '20242')).toContain('indicators.mediaArticles.current');
  await desk.travel('2026-12-05T08:02:00+07:00');
  expect(await crossed('anh Minh', '20194')).toContain('indicators.mediaArticles.current');

  expect(await crossed('chị Hoa', '20194')).toEqual([]);
  expect(await crossed('bà Lan', '20242')).toEqual([]);
  expect(await crossed('ông Nam', '20242')).toEqual([]);
});

it('is about what lies with the department, not about a draft', async () => {
  await desk.move('bà Lan', '20242', 'withdraw');
  expect(await crossed('anh Minh', '20242')).toEqual([]);
});
