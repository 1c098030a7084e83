// The totals of each kind of agency stand beside the city's and add up to them.

import type { Summary } from '../../src/core/summary/summary';
import type { KindTotals } from '../../src/consolidation/consolidation.dto';
import { startCity, type City } from '../api/people';
import { deskOf, type Desk } from '../reports/desk';

let city: City;
let desk: Desk;
beforeAll(async () => {
  city = await startCity();
  desk = deskOf(city);
  for (const [person, agency] of [
    ['chị Hoa', '20194'],
    ['anh Đức', 'SKHCN'],
  ] as const) {
    await desk.save(person, agency);
    await desk.submit(person, agency);
  }
});
afterAll(() => city.close());

const valueOf = ({ indicators }: Pick<Summary, 'indicators'>, code: string): number => {
  const found = indicators.find((each) => each.code === code);
  return found?.kind === 'count' ? (found.current.value ?? 0) : NaN;
};

it('by=kind adds the kinds, whose coverage and counts add up to the city’s', async () => {
  const { status, body } = await desk.get('ông Nam', 'summary?statuses=submitted,accepted&by=kind');
  expect(status).toBe(200);
  const kinds = body.kinds as KindTotals[];
  const sum = (of: (kind: KindTotals) => number): number => kinds.reduce((total, kind) => total + of(kind), 0);
  expect(sum(({ coverage }) => coverage.expected)).toBe(127);
  expect(sum(({ coverage }) => coverage.included)).toBe(2);
  expect(valueOf(body as Summary, 'mediaArticles')).toBeGreaterThan(0);
  expect(sum((kind) => valueOf(kind, 'mediaArticles'))).toBe(valueOf(body as Summary, 'mediaArticles'));
  expect(kinds.find(({ code }) => code === 'ward')?.coverage.included).toBe(1);
});

it('without it the answer is the contract’s; another word is refused', async () => {
  expect((await desk.get('ông Nam', 'summary')).body).not.toHaveProperty('kinds');
  expect((await desk.get('ông Nam', 'summary?by=colour')).status).toBe(400);
});
