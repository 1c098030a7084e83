// Questions of one moment are asked together, and everybody gets the answer to their own.

import fc from 'fast-check';
import { Problem } from '../../src/core/problem';
import { Gathering } from '../../src/database/gathering';

const pause = (ms = 0): Promise<void> => new Promise((go) => setTimeout(go, ms));

it('asks what comes in one turn at once, and gives each its own answer', async () => {
  const askings: number[][] = [];
  const doubled = new Gathering(async (numbers: number[]) => {
    askings.push(numbers);
    return numbers.map((one) => 2 * one);
  });
  expect(await Promise.all([1, 2, 3, 2].map((one) => doubled.one(one)))).toEqual([2, 4, 6, 4]);
  expect(askings).toEqual([[1, 2, 3, 2]]);
});

it('whatever comes whenever, however long askings take: everybody gets their own answer', async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.array(fc.record({ question: fc.nat(99), after: fc.nat(3) }), { maxLength: 80 }),
      async (all) => {
        const doubled = new Gathering(async (numbers: number[]) => {
          await pause(numbers[0]! % 3);
          return numbers.map((one) => 2 * one);
        });
        const answers = all.map(async ({ question, after }) => {
          await pause(after);
          return doubled.one(question);
        });
        expect(await Promise.all(answers)).toEqual(all.map(({ question }) => 2 * question));
      },
    ),
    { numRuns: 30 },
  );
});

it('keeps two askings under way and no more; what comes meanwhile goes together with the next', async () => {
  const askings: { numbers: number[]; answer: () => void }[] = [];
  const asked = new Gathering(
    (numbers: number[]) => new Promise<number[]>((go) => askings.push({ numbers, answer: () => go(numbers) })),
  );
  const answers = [];
  for (const one of [1, 2, 3, 4, 5]) {
    answers.push(asked.one(one));
    await pause();
  }
  expect(askings.map(({ numbers }) => numbers)).toEqual([[1], [2]]);
  // The second one hangs for ever: the others go on.
  askings[0]!.answer();
  await pause(5);
  expect(askings.map(({ numbers }) => numbers)).toEqual([[1], [2], [3, 4, 5]]);
  askings[2]!.answer();
  expect(await Promise.all([answers[0], ...answers.slice(2)])).toEqual([1, 3, 4, 5]);
});

it('askings that never come back hold up the others for a moment only', async () => {
  const halved = new Gathering((numbers: number[]) =>
    numbers[0]! < 0 ? new Promise<number[]>(() => undefined) : Promise.resolve(numbers.map((one) => one / 2)),
  );
  for (const dead of [-1, -2]) {
    void halved.one(dead);
    await pause();
  }
  expect(await halved.one(4)).toBe(2);
  expect(await halved.one(6)).toBe(3);
});

it('one of several that gives way to another’s lock is asked again, each by itself', async () => {
  const halved = new Gathering(async (numbers: number[]) => {
    if (numbers.length > 1) throw Object.assign(new Error('deadlock detected'), { code: '40P01' });
    return numbers.map((one) => one / 2);
  });
  expect(await Promise.all([2, 4].map((one) => halved.one(one)))).toEqual([1, 2]);
});

it('a question that is at fault spoils nobody else’s answer', async () => {
  const halved = new Gathering(async (numbers: number[]) => {
    const odd = numbers.find((one) => one % 2);
    if (odd !== undefined) throw new Problem('request.malformed', `${odd}`);
    return numbers.map((one) => one / 2);
  });
  const answers = await Promise.allSettled([4, 7, 8].map((one) => halved.one(one)));
  expect(answers).toMatchObject([{ value: 2 }, { reason: { detail: '7' } }, { value: 4 }]);
});

it('a database that does not answer is asked once, not once more for each', async () => {
  let askings = 0;
  const asked = new Gathering(async () => {
    askings += 1;
    throw Object.assign(new Error('terminating connection'), { code: '57P01' });
  });
  const answers = await Promise.allSettled([1, 2, 3].map((one) => asked.one(one)));
  expect(answers.map(({ status }) => status)).toEqual(['rejected', 'rejected', 'rejected']);
  expect(askings).toBe(1);
});
