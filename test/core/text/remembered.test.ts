// What was found out about a text is kept, and only so much of it.

import fc from 'fast-check';
import { remembered } from '../../../src/core/text/remembered';

const long = (text: string): string => text.padEnd(300, '.');

describe('remembered', () => {
  it('answers as the function itself does, in any order of texts', () => {
    fc.assert(
      fc.property(fc.array(fc.nat(9)), fc.integer({ min: 1, max: 4 }), (texts, most) => {
        const twice = remembered(most, (text) => text + text);
        for (const one of texts) expect(twice(long(`${one}`))).toBe(long(`${one}`) + long(`${one}`));
      }),
    );
  });

  it('reads a text once while it is among the last, short ones every time', () => {
    const asked: string[] = [];
    const read = remembered(2, (text) => asked.push(text));
    for (const text of [long('a'), long('b'), long('a'), long('b'), 'short', 'short']) read(text);
    expect(asked).toEqual([long('a'), long('b'), 'short', 'short']);
  });

  it('forgets the oldest beyond its limit', () => {
    let asked = 0;
    const read = remembered(2, () => (asked += 1));
    for (const text of ['a', 'b', 'c', 'a']) read(long(text));
    expect(asked).toBe(4);
  });
});
