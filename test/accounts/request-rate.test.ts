// One account's requests are limited, and nobody else's by it.

import fc from 'fast-check';
import { RequestRate } from '../../src/accounts/request-rate';
import { AccountSettings } from '../../src/accounts/settings';
import { startCity, type City } from '../api/people';

const limited = (requestBurst: number, requestsPerSecond: number): RequestRate =>
  new RequestRate(Object.assign(new AccountSettings(), { requestBurst, requestsPerSecond }));

it('never lets through more than the burst and what was regained since, and never less', () => {
  const pauses = fc.array(fc.nat(400), { minLength: 1, maxLength: 60 });
  fc.assert(
    fc.property(pauses, fc.integer({ min: 1, max: 9 }), fc.integer({ min: 1, max: 20 }), (waits, burst, perSecond) => {
      const rate = limited(burst, perSecond);
      let [now, passed] = [0, 0];
      for (const wait of waits) {
        now += wait;
        const retryAfter = rate.take('20194', now);
        if (retryAfter === 0) passed += 1;
        else expect(retryAfter).toBeGreaterThanOrEqual(1);
      }
      expect(passed).toBeLessThanOrEqual(burst + (now / 1000) * perSecond);
      // After the wait it named, the next one passes.
      expect(rate.take('20194', now + 1000)).toBe(0);
    }),
  );
});

it('who keeps asking too fast still gets what the rate allows, refused requests cost nothing', () => {
  const faster = fc.integer({ min: 1, max: 400 });
  fc.assert(
    fc.property(
      fc.integer({ min: 1, max: 9 }),
      fc.integer({ min: 1, max: 20 }),
      faster,
      (burst, perSecond, percent) => {
        const rate = limited(burst, perSecond);
        const step = 1000 / (perSecond * (1 + percent / 100));
        let passed = 0;
        let now = 0;
        for (; now < 20_000; now += step) if (rate.take('20194', now) === 0) passed += 1;
        // One whenever one has been regained, found a step later; a sum of thirds may fall a hair short and cost a step.
        const slowest = (Math.ceil(1000 / perSecond / step) + 1) * step;
        expect(passed).toBeGreaterThanOrEqual(Math.floor(now / slowest));
      },
    ),
  );
});

it('names a wait after which the request passes, also where requests are regained slowly', () => {
  const slow = fc.double({ min: 0.01, max: 0.9, noNaN: true });
  fc.assert(
    fc.property(slow, fc.array(fc.nat(5000), { minLength: 3, maxLength: 30 }), (perSecond, waits) => {
      const rate = limited(2, perSecond);
      let now = 0;
      for (const wait of waits) {
        now += wait;
        const retryAfter = rate.take('20194', now);
        if (retryAfter === 0) continue;
        now += retryAfter * 1000 + 1;
        expect(rate.take('20194', now)).toBe(0);
      }
    }),
  );
});

describe('over the API', () => {
  let city: City;
  beforeAll(async () => {
    city = await startCity();
  });
  afterAll(() => city.close());

  it('an account that asks too fast gets 429 and when to come again; others are served', async () => {
    const [minh, hoa] = [await city.as('anh Minh'), await city.as('chị Hoa')];
    Object.assign(city.app.get(AccountSettings), { requestBurst: 5, requestsPerSecond: 0.01 });
    for (let request = 0; request < 5; request += 1) await minh.get('/api/v1/periods').expect(200);
    const refused = await minh.get('/api/v1/periods').expect(429);
    expect(refused.body).toMatchObject({ code: 'request.tooMany', title: 'Quá nhiều yêu cầu trong thời gian ngắn' });
    expect(Number(refused.headers['retry-after'])).toBeGreaterThan(0);
    await hoa.get('/api/v1/periods').expect(200);
  });

  it('counts the opening too, though it also answers strangers; refused, it is not carried out', async () => {
    const lan = await city.as('bà Lan');
    Object.assign(city.app.get(AccountSettings), { requestBurst: 2, requestsPerSecond: 0.01 });
    for (let request = 0; request < 2; request += 1) await lan.get('/api/v1/opening').expect(200);
    const refused = await lan.get('/api/v1/opening').expect(429);
    expect(refused.body.code).toBe('request.tooMany');
    expect(Number(refused.headers['retry-after'])).toBeGreaterThan(0);
    for (let request = 0; request < 4; request += 1) await city.stranger().get('/api/v1/opening').expect(200);
  });
});
