// Names of attached files are safe whatever the sender wrote, and what a file is follows from its bytes.

import fc from 'fast-check';
import {
  claimedType,
  EXCEL,
  FILE_TYPES,
  JPEG,
  LONGEST_NAME,
  PDF,
  PNG,
  safeFileName,
  WORD,
} from '../../src/core/attachment';
import { fileTypeOf } from '../../src/core/file-type';
import { zip } from '../../src/documents/zip';

const bytes = (text: string): Uint8Array => Buffer.from(text, 'latin1');
const typeOf = (file: Uint8Array) => fileTypeOf(file, file);
const office = (...names: string[]) => zip(names.map((name) => ({ name, data: bytes('<x/>') })));

describe('a safe file name', () => {
  it.each([
    ['Báo cáo số 12-BC (đã ký).PDF', 'Báo cáo số 12-BC (đã ký).pdf'],
    ['Ba\u0301o ca\u0301o.pdf', 'Báo cáo.pdf'],
    ['ƣu đãi.pdf', 'ưu đãi.pdf'],
    ['../../etc/passwd', 'passwd.pdf'],
    ['C:\\Users\\hoa\\báo cáo.pdf', 'báo cáo.pdf'],
    ['báo\u0000cáo\r\nX: 1.pdf', 'báocáo X 1.pdf'],
    ['hoa\u202efdp.exe', 'hoafdp.exe.pdf'],
    ['a<b>:"c|?*.pdf', 'a b c.pdf'],
    ['con.pdf', '_con.pdf'],
    ['Công văn 12.BC', 'Công văn 12.BC.pdf'],
    ['..htaccess', 'htaccess.pdf'],
    ['.pdf', 'tep-dinh-kem.pdf'],
    ['', 'tep-dinh-kem.pdf'],
  ])('of %j is %j', (name, safe) => expect(safeFileName(name, PDF)).toBe(safe));

  it('keeps the ending of its type and is never longer than file systems take', () => {
    expect(safeFileName('ảnh.jpeg', JPEG)).toBe('ảnh.jpeg');
    const long = safeFileName(`${'Ủy ban '.repeat(60)}.docx`, WORD);
    expect([long.endsWith('.docx'), Buffer.byteLength(long) <= LONGEST_NAME]).toEqual([true, true]);
  });

  it('holds for every text', () => {
    const anything = fc.oneof(
      fc.string({ unit: 'binary' }),
      fc.string({ unit: fc.constantFrom(...'aế./\\<\u202e\n \u{1f600}') }),
    );
    fc.assert(
      fc.property(anything, fc.constantFrom(...FILE_TYPES), (name, type) => {
        const safe = safeFileName(name, type);
        expect(safe).not.toMatch(/[\u0000-\u001f\u007f/\\<>:"|?*\u200b-\u200f\u202a-\u202e]|^\.|^\s|\.\./u); // eslint-disable-line no-control-regex
        expect(Buffer.byteLength(safe)).toBeLessThanOrEqual(LONGEST_NAME);
        expect(claimedType(safe)).toBe(type);
        expect(safeFileName(safe, type)).toBe(safe);
      }),
    );
  });
});

describe('the type of a file by its bytes', () => {
  it.each([
    ['PDF', bytes('%PDF-1.7\n…'), PDF],
    ['PDF after a byte order mark', bytes('\u00ef\u00bb\u00bf\r\n%PDF-1.4'), PDF],
    ['PNG', bytes('\u0089PNG\r\n\u001a\n'), PNG],
    ['JPEG', bytes('\u00ff\u00d8\u00ff\u00e0'), JPEG],
    ['Word', office('[Content_Types].xml', '_rels/.rels', 'word/document.xml'), WORD],
    ['Word of SharePoint', office('[Content_Types].xml', 'word/document2.xml'), WORD],
    ['Excel', office('[Content_Types].xml', 'xl/workbook.xml'), EXCEL],
  ])('knows %s', (_, file, type) => expect(typeOf(file)).toBe(type));

  it.each([
    ['an empty file', bytes('')],
    ['a page', bytes('<html>%PDF-1.7</html>')],
    ['a program', bytes('MZ\u0090')],
    ['a picture with scripts', bytes('<svg xmlns="http://www.w3.org/2000/svg"/>')],
    ['a zip that is no document', office('a.txt')],
    ['a zip that only speaks of a document', office('[Content_Types].xml', 'a/word/document.xml')],
    ['a document with macros', office('[Content_Types].xml', 'word/document.xml', 'word/vbaProject.bin')],
    ['a document that is cut off', office('[Content_Types].xml', 'word/document.xml').subarray(0, -30)],
    ['an old Office file', bytes('\u00d0\u00cf\u0011\u00e0\u00a1\u00b1\u001a\u00e1')],
  ])('refuses %s', (_, file) => expect(typeOf(file)).toBeNull());

  it('never fails on a broken zip', () => {
    const whole = office('[Content_Types].xml', 'word/document.xml');
    fc.assert(
      fc.property(fc.array(fc.tuple(fc.nat(whole.length - 1), fc.nat(255)), { maxLength: 12 }), (changes) => {
        const broken = Buffer.from(whole);
        for (const [at, value] of changes) broken[at] = value;
        expect([WORD, null]).toContain(typeOf(broken));
      }),
    );
  });
});
