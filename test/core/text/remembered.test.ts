// What was found out about a text is kept, and only so much of it.

import fc from 'fast-check';
import { remembered } from '../../../src/core/text/remembered';

const long = (text: string): string => text.padEnd(300, '.');

describe('remembered', () => {
  it('answers as the function itself does, in any order of texts', () => {
    fc.assert(
      fc.property(fc.array(fc.nat(9)), fc.integer({ min: 1, max: 4 }), (texts, most) => {
        const twice = remembered((text) => text + text, most * 300);
        for (const one of texts) expect(twice(long(`${one}`))).toBe(long(`${one}`) + long(`${one}`));
      }),
    );
  });

  it('reads a text once while it is among the last, short ones every time', () => {
    const asked: string[] = [];
    const read = remembered((text) => asked.push(text), 600);
    for (const text of [long('a'), long('b'), long('a'), long('b'), 'short', 'short']) read(text);
    expect(asked).toEqual([long('a'), long('b'), 'short', 'short']);
  });

  it('forgets the one not asked for longest beyond its limit', () => {
    const asked: string[] = [];
    const read = remembered((text) => asked.push(text[0] ?? ''), 600);
    for (const text of ['a', 'b', 'a', 'c', 'a', 'b']) read(long(text));
    expect(asked).toEqual(['a', 'b', 'c', 'b']);
  });

  it('counts letters, not texts: as many long ones as fit push out all before them', () => {
    const asked: string[] = [];
    const read = remembered((text) => asked.push(text[0] ?? ''), 20_000);
    for (const text of ['a'.repeat(300), 'b'.repeat(9_900), 'c'.repeat(9_900), 'a'.repeat(300)]) read(text);
    expect(asked).toEqual(['a', 'b', 'c', 'a']);
  });

  it('does not keep a text nobody can submit, nor forget others for it', () => {
    const asked: string[] = [];
    const read = remembered((text) => asked.push(text[0] ?? ''), 1_000_000);
    for (const text of ['a'.repeat(300), 'b'.repeat(900_000), 'b'.repeat(900_000), 'a'.repeat(300)]) read(text);
    expect(asked).toEqual(['a', 'b', 'b']);
  });
});
