// Figures read back come in one order, whatever order PostgreSQL gives them in.

import { FigureRows } from '../../src/reports/figure-rows';
import { startCity, type City } from '../api/people';
import { deskOf, PERIOD } from './desk';
import { wholeContent } from './whole-content';

let city: City;
beforeAll(async () => {
  city = await startCity();
});
afterAll(() => city.close());

it('come by their codes, so that two printings of the same figures are the same', async () => {
  const desk = deskOf(city);
  await desk.save('chị Hoa', '20194', wholeContent());
  await desk.submit('chị Hoa', '20194');
  const key = { period: PERIOD, agency: '20194', revision: 1 };
  const [figures = []] = await city.database.transaction(async (manager) => {
    // As PostgreSQL plans it for many reports: the table as it lies, in the order of the form.
    for (const way of ['indexscan', 'bitmapscan', 'indexonlyscan'])
      await manager.query(`SET LOCAL enable_${way} = off`);
    return new FigureRows().of(manager, [key]);
  });
  const names = figures.map(({ indicator, horizon }) => `${indicator} ${horizon}`);
  expect(names.length).toBeGreaterThan(10);
  expect(names).toEqual([...names].sort());
});
