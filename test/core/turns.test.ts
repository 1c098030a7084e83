// Turns: never more at once than allowed, in the order they came, and whoever leaves the line holds nobody up.

import { Turns } from '../../src/core/turns';

/** Work that ends when it is told to. */
function held(log: string[], name: string) {
  let end = (): void => undefined;
  const ended = new Promise<void>((resolve) => (end = resolve));
  return { end: () => end(), work: () => (log.push(name), ended) };
}

const moment = (): Promise<void> => new Promise((resolve) => setImmediate(resolve));

it('runs no more at once than allowed, in the order they came', async () => {
  const turns = new Turns(2);
  const log: string[] = [];
  const [a, b, c, d] = ['a', 'b', 'c', 'd'].map((name) => held(log, name));
  const all = [a, b, c, d].map((one) => turns.take(one!.work));
  await moment();
  expect([log, turns.waiting]).toEqual([['a', 'b'], 2]);
  b!.end();
  await moment();
  expect([log, turns.waiting]).toEqual([['a', 'b', 'c'], 1]);
  for (const one of [a, c, d]) one!.end();
  await Promise.all(all);
  expect(log).toEqual(['a', 'b', 'c', 'd']);
});

it('passes the turn on when the work throws', async () => {
  const turns = new Turns(1);
  const broken = turns.take(() => Promise.reject(new Error('broken')));
  const next = turns.take(() => Promise.resolve('done'));
  await expect(broken).rejects.toThrow('broken');
  await expect(next).resolves.toBe('done');
});

it('lets go of whoever does not want to wait any more, and never runs its work', async () => {
  const turns = new Turns(1);
  const log: string[] = [];
  const [a, c] = [held(log, 'a'), held(log, 'c')];
  const gone = new AbortController();
  const first = turns.take(a.work);
  const second = turns.take(held(log, 'b').work, gone.signal);
  const third = turns.take(c.work);
  gone.abort(new Error('gone'));
  await expect(second).rejects.toThrow('gone');
  await expect(turns.take(held(log, 'late').work, gone.signal)).rejects.toThrow('gone');
  expect(turns.waiting).toBe(1);
  a.end();
  c.end();
  await Promise.all([first, third]);
  expect(log).toEqual(['a', 'c']);
});
