// Every text is cleaned the same way, once, and whatever JSON a client sends keeps its shape.

import fc from 'fast-check';
import { normaliseContent, normaliseText } from '../../../src/core/text/normalise';

describe('normaliseText', () => {
  it('composes letters (NFC)', () => expect(normaliseText('Đa\u0300 Nă\u0303ng')).toBe('Đà Nẵng'));
  it('reads ƣ of PDF copies as ư, with its tone', () => {
    expect(normaliseText('ngƣời đƣợc hƣớng dẫn, ƢU TIÊN')).toBe('người được hướng dẫn, ƯU TIÊN');
    expect(normaliseText('\u01a3\u0301')).toBe('ứ');
  });
  it('drops control characters but new lines and tabs', () => {
    expect(normaliseText('a\u0000b\u0007c\u001b\td\u007f\u0085e\u009f\n')).toBe('abc\tde\n');
  });
  it('ends lines with \\n, also those of Word and of Unicode', () => {
    expect(normaliseText('1\r\n2\r3\u000b4\u20285\u20296')).toBe('1\n2\n3\n4\n5\n6');
  });
  it('drops lone surrogates and non-characters, keeps emoji, joiners and right-to-left marks', () => {
    expect(normaliseText('a\ud800b\udc00c\ufffed\uffffe\ufdd0f\u{1fffe}\ufeff')).toBe('abcdef');
    expect(normaliseText('👩‍💻 \u200fשלום\u200e')).toBe('👩‍💻 \u200fשלום\u200e');
  });
  it('is idempotent and leaves nothing unwanted', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: 'binary', maxLength: 60 }),
        fc.array(fc.integer({ min: 0, max: 0xffff })),
        (a, b) => {
          const once = normaliseText(a + String.fromCharCode(...b));
          expect(normaliseText(once)).toBe(once);
          expect(once).not.toMatch(/\p{Cs}/u);
          // eslint-disable-next-line no-control-regex
          expect(once).not.toMatch(/[\u0000-\u0008\u000b-\u001f\u007f-\u009fƣƢ]|\p{Noncharacter_Code_Point}/u);
        },
      ),
      { numRuns: 2000 },
    );
  });
});

describe('normaliseContent', () => {
  it('cleans texts at every depth and nothing else', () => {
    const content = { 'ƣ key': [{ text: 'ƣu' }, 5, null, true], nil: false };
    expect(normaliseContent(content)).toEqual({ 'ƣ key': [{ text: 'ưu' }, 5, null, true], nil: false });
    expect(content['ƣ key'][0]).toEqual({ text: 'ƣu' });
  });
  it('gives back the very object when there is nothing to clean', () => {
    const content = { sections: { I: 'Mở đầu' }, list: [{ id: 'a' }] };
    expect(normaliseContent(content)).toBe(content);
  });
  it('cleans the same texts, whatever was cleaned before', () => {
    const unclean = fc.dictionary(
      fc.constantFrom('a', 'b', '__proto__'),
      fc.constantFrom('ƣu', 'ưu', 1, ['ƣ'], { a: 'ƣ' }, { a: 'ư', b: 'ƣ' }),
    );
    fc.assert(
      fc.property(unclean, unclean, (before, now) => {
        const known = normaliseContent(before);
        const after = { ...now, kept: known, again: known['a'] };
        expect(normaliseContent(after, { ...known, kept: known, again: known['a'] })).toEqual(normaliseContent(after));
      }),
    );
  });
  it('keeps a __proto__ key an ordinary key', () => {
    const content: unknown = JSON.parse('{"__proto__": {"polluted": "ƣ"}, "a": "ƣ"}');
    const cleaned = normaliseContent(content) as Record<string, unknown>;
    expect(Object.getPrototypeOf(cleaned)).toBe(Object.prototype);
    expect(Object.keys(cleaned)).toEqual(['__proto__', 'a']);
    expect(({} as Record<string, unknown>)['polluted']).toBeUndefined();
  });
  it('survives JSON a hundred thousand levels deep', () => {
    const deep: unknown = JSON.parse('['.repeat(100_000) + '"ƣ"' + ']'.repeat(100_000));
    expect(() => normaliseContent({ deep })).not.toThrow();
  });
  it('keeps the shape of any JSON', () => {
    fc.assert(
      fc.property(fc.jsonValue({ maxDepth: 5 }), (value) => {
        const shape = (one: unknown): unknown =>
          JSON.stringify(one, (_key, inner: unknown) => (typeof inner === 'string' ? '' : inner));
        expect(shape(normaliseContent(value))).toBe(shape(value));
      }),
    );
  });
});
