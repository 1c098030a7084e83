// Reading part by part is reading: whatever was read before, the answer is `JSON.parse`'s, and what did not change is the
// very same value.

import fc from 'fast-check';
import { memberBytes, readJson } from '../../src/requests/json-reading';

const bytes = (text: string): Buffer => Buffer.from(text);
const value = (text: string, before?: string): unknown =>
  readJson(bytes(text), before === undefined ? undefined : readJson(bytes(before))).value;
const outcome = (read: () => unknown): { value: unknown } | 'no JSON' => {
  try {
    return { value: read() };
  } catch (error) {
    if (error instanceof SyntaxError) return 'no JSON';
    throw error;
  }
};

/** Nested as reports are, with names and letters that hurt. */
const json = fc.jsonValue({
  maxDepth: 5,
  stringUnit: fc.constantFrom('a', '"', '\\', '{', '}', ',', ':', 'ế', '😀', '\n', ' '),
});
const report = fc.record({
  content: fc.dictionary(fc.string({ maxLength: 3 }), fc.oneof(json, fc.dictionary(fc.string({ maxLength: 3 }), json))),
});
const spaced = fc.constantFrom(undefined, 1, '\t');

it('reads what JSON.parse reads, whatever was read before', () => {
  fc.assert(
    fc.property(report, report, spaced, spaced, (before, after, one, other) => {
      const text = JSON.stringify(after, null, one);
      expect(value(text, JSON.stringify(before, null, other))).toEqual(JSON.parse(text));
      expect(value(text)).toEqual(JSON.parse(text));
    }),
    { numRuns: 500 },
  );
});

it('takes for JSON what JSON.parse takes for it, also after damage, and reads the same then', () => {
  const damage = fc.record({
    at: fc.double({ min: 0, max: 1, noNaN: true }),
    less: fc.nat(3),
    more: fc.constantFrom('', '"', '{', '}', '[', ']', ',', ':', '1', ' ', '\\', 'null'),
  });
  fc.assert(
    fc.property(report, damage, (sound, { at, less, more }) => {
      const text = JSON.stringify(sound);
      const place = Math.floor(at * text.length);
      // A cut in the middle of a letter leaves half of it, which no bytes can say.
      const damaged = bytes(text.slice(0, place) + more + text.slice(place + less)).toString();
      const ours = outcome(() => value(damaged, text));
      // Damage can give two keys one name, which JSON.parse takes.
      if (ours === 'no JSON' && outcome(() => JSON.parse(damaged)) !== 'no JSON')
        expect(() => value(damaged)).toThrow('twice');
      else expect(ours).toEqual(outcome(() => JSON.parse(damaged)));
    }),
    { numRuns: 2000 },
  );
});

it('what did not change is the very same value, wherever it stands now', () => {
  const list = [{ id: 'd1', summary: 'Kế hoạch' }];
  const before = readJson(
    bytes(
      JSON.stringify({ content: { sections: { I: 'Một', II: 'Hai' }, documents: list, figures: { a: { value: 1 } } } }),
    ),
  );
  const after = readJson(
    bytes(
      JSON.stringify({
        content: { sections: { I: 'Một, dài hơn', II: 'Hai' }, documents: list, figures: { a: { value: 1 } } },
      }),
    ),
    before,
  );
  type Body = { content: { sections: Record<string, string>; documents: unknown; figures: unknown } };
  const [old, now] = [(before.value as Body).content, (after.value as Body).content];
  expect(now.sections).toEqual({ I: 'Một, dài hơn', II: 'Hai' });
  expect([now.documents === old.documents, now.figures === old.figures]).toEqual([true, true]);
});

it('a number that goes on where the old one ended is another number', () => {
  expect(value('{"content":123}', '{"content":12}')).toEqual({ content: 123 });
  expect(value('{"content":{"next":12.5}}', '{"content":{"next":12}}')).toEqual({ content: { next: 12.5 } });
});

it('a shared value cannot be changed by who got it first', () => {
  const { content } = value('{"content":{"documents":[{"id":"d1"}]}}') as { content: { documents: { id: string }[] } };
  expect(() => (content.documents[0]!.id = 'd2')).toThrow(TypeError);
  expect(() => content.documents.push({ id: 'd2' })).toThrow(TypeError);
});

it.each([
  '{"content":1,"content":2}',
  '{"content":{"nil":true,"nil":false}}',
  '{"content":{"sections":{"I":"a","I":"b"}}}',
])('a key that stands twice is refused: %s', (text) => {
  expect(() => value(text)).toThrow('twice');
});

it('a key "__proto__" stays a key', () => {
  const read = value('{"__proto__":{"polluted":true}}') as object;
  expect(Object.keys(read)).toEqual(['__proto__']);
  expect(Object.getPrototypeOf(read)).toBe(Object.prototype);
});

it('an object of more members than a report has is read in one piece', () => {
  const wide = Object.fromEntries(Array.from({ length: 5000 }, (_, index) => [`k${index}`, index]));
  expect(value(JSON.stringify({ content: wide }))).toEqual({ content: wide });
});

it('gives the bytes of a member of the envelope as they were sent', () => {
  const reading = readJson(bytes(' { "onBehalf" : null , "content" : {"a": "ế"} } '));
  expect(memberBytes(reading, 'content')?.toString()).toBe('{"a": "ế"}');
  expect(memberBytes(reading, 'other')).toBeUndefined();
  expect(memberBytes(readJson(bytes('[1]')), 'content')).toBeUndefined();
});
