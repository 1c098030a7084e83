// Lists come as CSV from Excel and from hand; what was written is read back whatever it holds.

import fc from 'fast-check';
import { csvRecords, parseCsv } from '../../src/core/csv';

describe('parseCsv', () => {
  it('takes commas or semicolons, a byte order mark, quotes and empty lines', () => {
    expect(parseCsv('\ufeffa;b\r\n\r\n"1;""x""\ny";2\r\n').map((row) => row.fields)).toEqual([
      ['a', 'b'],
      ['1;"x"\ny', '2'],
    ]);
  });

  it('knows the line each row starts on', () => {
    expect(parseCsv('a,b\n"1\n2",x\nc,d').map((row) => row.line)).toEqual([1, 2, 4]);
  });

  it('says where a quote is not closed', () => expect(() => parseCsv('a,b\nc,"d\n')).toThrow('Line 2'));

  it('read(write(rows)) = rows', () => {
    const field = fc.string({ unit: fc.constantFrom('a', 'ễ', '"', ',', ';', '\n', ' ') });
    const quote = (text: string): string => `"${text.replaceAll('"', '""')}"`;
    fc.assert(
      fc.property(fc.array(fc.array(field, { minLength: 2, maxLength: 4 }), { minLength: 1, maxLength: 6 }), (rows) => {
        const text = `"h",\n${rows.map((row) => row.map(quote).join(',')).join('\n')}`;
        const kept = rows.filter((row) => row.some((one) => one !== ''));
        expect(
          parseCsv(text)
            .slice(1)
            .map((row) => row.fields),
        ).toEqual(kept);
      }),
    );
  });
});

describe('csvRecords', () => {
  it('names fields by the first row; missing ones are empty', () => {
    expect(csvRecords('code, name\nSYT\n').map((row) => row.record)).toEqual([{ code: 'SYT', name: '' }]);
  });
});
