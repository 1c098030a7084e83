// The memory of saves: the newest of each address, within its bytes.

import { JsonMemory } from '../../src/requests/json-memory';
import { readJson, type JsonReading } from '../../src/requests/json-reading';

const reading = (letters: number): JsonReading => readJson(Buffer.from(JSON.stringify('a'.repeat(letters - 2))));

it('gives back the newest reading of an address', () => {
  const memory = new JsonMemory(20_000);
  const [old, now] = [reading(5_000), reading(6_000)];
  memory.keep('/a', old);
  memory.keep('/a', now);
  expect(memory.find('/a')).toBe(now);
  expect(memory.find('/b')).toBeUndefined();
});

it('forgets who saved longest ago when there is too much', () => {
  const memory = new JsonMemory(20_000);
  memory.keep('/a', reading(9_000));
  memory.keep('/b', reading(9_000));
  memory.keep('/a', reading(9_000));
  memory.keep('/c', reading(9_000));
  expect(['/a', '/b', '/c'].map((address) => memory.find(address) !== undefined)).toEqual([true, false, true]);
});

it('keeps nothing small, and nothing that is larger than all its room', () => {
  const memory = new JsonMemory(20_000);
  memory.keep('/a', reading(9_000));
  memory.keep('/a', reading(100));
  memory.keep('/b', reading(30_000));
  expect([memory.find('/a'), memory.find('/b')]).toEqual([undefined, undefined]);
});
