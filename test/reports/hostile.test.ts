// Hostile content at the door of a report: refused with a path, in bounded time, and the stored draft is as it was
// (issue 3, "Hostile input").

import fc from 'fast-check';
import type { Response } from 'supertest';
import type TestAgent from 'supertest/lib/agent';
import { startCity, type City } from '../api/people';
import { deskOf, PERIOD, type Desk } from './desk';
import { wholeContent } from './whole-content';

jest.setTimeout(120_000);

let city: City;
let desk: Desk;
let hoa: TestAgent;
let stored: unknown;
beforeAll(async () => {
  city = await startCity();
  desk = deskOf(city);
  hoa = await city.as('chị Hoa');
  await desk.save('chị Hoa', '20194');
  stored = (await desk.read('chị Hoa', '20194')).body;
});
afterAll(() => city.close());
afterEach(async () => expect((await desk.read('chị Hoa', '20194')).body).toEqual(stored));

const put = (json: string): Promise<Response> =>
  Promise.resolve(
    hoa
      .put(`/api/v1/periods/${PERIOD}/reports/20194`)
      .set('If-Match', '"1"')
      .set('Content-Type', 'application/json')
      .send(json),
  );
const expectRefused = async (json: string, statuses: number[]): Promise<void> => {
  const began = performance.now();
  const { status, body } = await put(json);
  expect(statuses).toContain(status);
  const { issues } = body as { issues?: { path: string; message: string }[] };
  if (status === 422) expect(issues?.[0]).toMatchObject({ path: expect.any(String), message: expect.any(String) });
  expect(performance.now() - began).toBeLessThan(10_000);
};

/** Every place of the sample content where a value stands, with its keys. */
function places(value: unknown, keys: (string | number)[] = []): (string | number)[][] {
  if (typeof value !== 'object' || value === null) return [keys];
  return [keys, ...Object.entries(value).flatMap(([key, inner]) => places(inner, [...keys, key]))].filter(
    ({ length }) => length > 0,
  );
}

const WRONG = [[], {}, null, true, 'một', -1, 1.5, 1e30, { ['__proto__']: 1 }, [[[[]]]], '\ud800', 'a'.repeat(1000)];

/** What is a right value at the place: the same type, and for numbers within the range. */
const sameKind = (a: unknown, b: unknown): boolean =>
  typeof a === typeof b &&
  Array.isArray(a) === Array.isArray(b) &&
  (a === null) === (b === null) &&
  typeof a !== 'number';

it('wrong types at every path are 422', async () => {
  const all = places(wholeContent());
  // A sample of places × values; the whole product is tested at the validator itself.
  await fc.assert(
    fc.asyncProperty(fc.constantFrom(...all), fc.constantFrom(...WRONG), async (keys, wrong) => {
      const content = wholeContent() as unknown as Record<string, unknown>;
      let at = content;
      for (const key of keys.slice(0, -1)) at = at[key] as Record<string, unknown>;
      const last = keys.at(-1)!;
      // A rate's target for next year is a per cent, so a fraction is right there.
      if (sameKind(at[last], wrong) || (last === 'next' && wrong === 1.5)) return;
      at[last] = wrong;
      await expectRefused(JSON.stringify({ content }), [422]);
    }),
    { numRuns: 60 },
  );
});

const whole = (edit: (json: string) => string): string => edit(JSON.stringify({ content: wholeContent() }));

it.each([
  ['10 MB of text', whole((json) => json.replace('Đơn vị đã', 'ư'.repeat(5_000_000))), [413]],
  [
    '100.000 rows',
    whole((json) => json.replace('"models":[]', `"models":[${Array(100_000).fill('{}').join()}]`)),
    [422],
  ],
  ['a __proto__ key', whole((json) => json.replace('"models":[]', '"models":[],"__proto__":{"nil":true}')), [422]],
  ['100.000 levels', `{"content":${'['.repeat(100_000)}${']'.repeat(100_000)}}`, [422]],
  ['levels of objects', `{"content":${'{"a":'.repeat(50_000)}1${'}'.repeat(50_000)}}`, [422]],
  ['NaN', whole((json) => json.replace('"value":12', '"value":NaN')), [400]],
  ['Infinity by exponent', whole((json) => json.replace('"value":12', '"value":1e999')), [422]],
  ['a string for a number', whole((json) => json.replace('"value":12', '"value":"12"')), [422]],
  ['half a JSON', '{"content":{', [400]],
  ['no object', '[1]', [400]],
  ['100.000 unknown keys', `{"content":{${Array.from({ length: 100_000 }, (_, i) => `"k${i}":1`).join()}}}`, [422]],
])('%s', (_, json, statuses) => expectRefused(json, statuses));

it('lone surrogates and control characters are taken out, not kept', async () => {
  const json = whole((text) => text.replace('Đơn vị đã', 'Đơn\\ud800 vị\\u0000 \\uffffđã'));
  const { status, body } = await put(json);
  expect([status, body.content.sections.I.slice(0, 10)]).toEqual([200, 'Đơn vị đã ']);
  stored = body;
});
