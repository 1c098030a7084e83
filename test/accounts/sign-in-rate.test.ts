// The whole city may sit behind one address: 400 right sign-ins a minute from it pass, among them people who mistype.
// The clock stands still, so that all of them fall into one minute however busy the machine is.

import { startCity, PASSWORD, type City } from '../api/people';

jest.setTimeout(300_000);

let city: City;
beforeAll(async () => {
  city = await startCity();
});
afterAll(() => city.close());

const signIn = (username: string, password: string) =>
  city.stranger().post('/api/v1/session').send({ username, password });

it('400 right sign-ins from one address pass within a minute, although 40 others were wrong', async () => {
  const rows: { username: string }[] = await city.database.query('SELECT username FROM account');
  const names = rows.map((row) => row.username);
  let right = 0;
  const worker = async (): Promise<void> => {
    while (right < 400) {
      const turn = right++;
      const name = String(names[turn % names.length]);
      if (turn % 10 === 0) await signIn(`nham.${name}`, 'gõ nhầm').expect(401);
      await signIn(name, PASSWORD).expect(201);
    }
  };
  await Promise.all(Array.from({ length: 20 }, worker));
  expect(right).toBeGreaterThanOrEqual(400);
});

it('an address that only guesses is refused for the rest of the minute', async () => {
  const guess = async (turn: number): Promise<number> => (await signIn(`doan.${turn}`, 'đoán')).status;
  const answers: number[] = [];
  for (let turn = 0; turn < 100; turn += 1) answers.push(await guess(turn));
  expect(answers.at(-1)).toBe(429);
  city.clock.advance(61_000);
  await signIn('syt', PASSWORD).expect(201);
});
