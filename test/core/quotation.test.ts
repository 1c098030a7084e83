// A quotation stands on lines of its own and changes nothing that was there.

import fc from 'fast-check';
import { quotation, quote } from '../../src/core/quotation';

const NAME = 'Ủy ban nhân dân xã Trà My';

it('names its source', () => {
  expect(quotation(NAME, ' Thiếu máy tính. ')).toBe('Ủy ban nhân dân xã Trà My: “Thiếu máy tính.”');
  expect(quotation(NAME, '- Thiếu máy tính.')).toBe('Ủy ban nhân dân xã Trà My báo cáo:\n- Thiếu máy tính.');
});

it('never splits a line that is being written', () => {
  expect(quote('Câu một.\nCâu hai.', 3, 'A', 'b')).toEqual({ text: 'Câu một.\nA: “b”\nCâu hai.', from: 9, to: 15 });
  expect(quote('', 0, 'A', 'b').text).toBe('A: “b”');
  expect(quote('Câu một.\n', 9, 'A', 'b').text).toBe('Câu một.\nA: “b”');
});

it('leaves every line as it was, wherever the cursor stands', () => {
  fc.assert(
    fc.property(fc.array(fc.string()), fc.integer(), fc.string({ minLength: 1 }), (lines, at, words) => {
      const text = lines.join('\n');
      const quoted = quote(text, at, NAME, words);
      expect(quoted.text.slice(quoted.from, quoted.to)).toBe(quotation(NAME, words));
      const [before, after] = [quoted.text.slice(0, quoted.from), quoted.text.slice(quoted.to)];
      expect(before === '' || before.endsWith('\n')).toBe(true);
      expect(after === '' || after.startsWith('\n')).toBe(true);
      // Taken out again with the line break it brought, the text is as before.
      const brought = quoted.text.length - text.length - (quoted.to - quoted.from);
      expect([0, 1]).toContain(brought);
      expect(before.slice(0, before.length - brought) + after).toBe(text);
    }),
  );
});
