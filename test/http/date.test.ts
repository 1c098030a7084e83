// Every answer says what time it is here, so that pages need not trust the clock of the PC they run on.

import { startCity, type City } from '../api/people';

let city: City;
beforeAll(async () => (city = await startCity()));
afterAll(() => city.close());

it('answers carry the time of the injected clock', async () => {
  city.clock.set('2026-12-10T23:00:00+07:00');
  const answer = await city.stranger().get('/api/v1/session').expect(401);
  expect(answer.headers['date']).toBe('Thu, 10 Dec 2026 16:00:00 GMT');
});
