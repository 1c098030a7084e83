// The agency's report against the table of Decree 30/2020/NĐ-CP, appendix I: each test names the element it reads back.

import type { Content } from '../../src/core/content';
import { figuresOf } from '../../src/core/figures';
import { type AgencyReportInput, agencyReport } from '../../src/documents/agency-report';
import { paragraphsOf, partsOf, textIn } from './read-docx';
import { PERIOD, sampleAgencies, sampleContent, sampleTemplate } from './sample-city';

jest.setTimeout(300_000);

const template = sampleTemplate();
const ward = sampleAgencies().find(({ kind }) => kind === 'ward')!;
const department = sampleAgencies()[4]!;

async function made(change: Partial<AgencyReportInput> = {}, edit: (content: Content) => void = () => undefined) {
  const agency = change.agency ?? ward;
  const content = sampleContent(template, agency, 40);
  edit(content);
  const parts = partsOf(
    await agencyReport({
      template,
      period: PERIOD,
      agency,
      content,
      figures: figuresOf(template, content),
      dispatch: null,
      draft: false,
      madeAt: '2026-12-08T09:00:00+07:00',
      ...change,
    }),
  );
  const xml = parts['word/document.xml']!;
  return { parts, xml, paragraphs: paragraphsOf(xml), text: textIn(xml) };
}

/** Size in half-points of a paragraph's runs. */
const size = (marks: string) => /<w:sz w:val="(\d+)"/.exec(marks)?.[1];
const bold = (marks: string) => /<w:b\/>/.test(marks);
const italic = (marks: string) => /<w:i\/>/.test(marks);

describe('letterhead (II.1 to II.5)', () => {
  it('has the nation’s name in bold capitals of 12 to 13 and the motto in bold of 13 to 14', async () => {
    const { paragraphs } = await made();
    const nation = paragraphs.find(({ text }) => text === 'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM')!;
    const motto = paragraphs.find(({ text }) => text === 'Độc lập - Tự do - Hạnh phúc')!;
    expect([size(nation.marks), bold(nation.marks)]).toEqual(['26', true]);
    expect([size(motto.marks), bold(motto.marks)]).toEqual(['28', true]);
  });
  it('has the superior upright, the agency bold; wards have no superior', async () => {
    const { paragraphs } = await made({ agency: department });
    const superior = paragraphs.find(({ text }) => text === 'UBND THÀNH PHỐ ĐÀ NẴNG')!;
    expect([size(superior.marks), bold(superior.marks)]).toEqual(['26', false]);
    expect(bold(paragraphs.find(({ text }) => text === 'SỞ SỐ 5')!.marks)).toBe(true);
    expect((await made()).text).not.toContain('UBND THÀNH PHỐ ĐÀ NẴNG');
  });
  it.each(['', ' ', '\n'])('of a draft whose agency has no name yet (%j) is printed all the same', async (agency) => {
    const { text } = await made({ draft: true }, (content) => (content.letterhead.agency = agency));
    expect(text).toContain('CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM');
  });
  it('has columns of 65 and 100 mm', async () => {
    expect((await made()).xml).toContain('<w:gridCol w:w="3685"/><w:gridCol w:w="5669"/>');
  });
  it('leaves number and date blank before dispatch, and pads both after it', async () => {
    const before = await made();
    expect(before.text).toContain('Số:      /BC-WARD1');
    expect(before.text).toContain('Nơi 1, ngày      tháng 12 năm 2026');
    const after = await made({ dispatch: { number: '5', date: '2027-02-03' } });
    expect(after.text).toContain('Số: 05/BC-WARD1');
    const place = after.paragraphs.find(({ text }) => text === 'Nơi 1, ngày 03 tháng 02 năm 2027')!;
    expect(italic(place.marks)).toBe(true);
  });
  it('has BÁO CÁO, its subject and Kính gửi in this order, 14 points', async () => {
    const { paragraphs } = await made();
    const at = (text: string) => paragraphs.findIndex((each) => each.text === text);
    const places = ['BÁO CÁO', template.report.subject, 'Kính gửi: Sở Khoa học và Công nghệ'].map(at);
    expect(places.every((place, index) => place > (places[index - 1] ?? 0))).toBe(true);
    expect(bold(paragraphs[places[0]!]!.marks) && bold(paragraphs[places[1]!]!.marks)).toBe(true);
  });
});

describe('page (I)', () => {
  it('is A4 upright with the decree’s margins', async () => {
    const { xml } = await made();
    expect(xml).toMatch(/<w:pgSz w:w="11906" w:h="16838"/);
    const margin = /<w:pgMar ([^/]*)\/>/.exec(xml)![1]!;
    const twips = Object.fromEntries(
      [...margin.matchAll(/w:(\w+)="(\d+)"/g)].map(([, side, value]) => [side, Number(value)]),
    );
    const millimetres = (side: string) => Math.round((twips[side]! * 25.4) / 1440);
    expect(['top', 'bottom', 'left', 'right'].map(millimetres)).toEqual([20, 20, 30, 15]);
  });
  it('shows the page number top centre, not on page one', async () => {
    const { xml, parts } = await made();
    expect(xml).toContain('<w:titlePg/>');
    const headers = Object.entries(parts).filter(([name]) => /header\d+\.xml$/.test(name));
    const numbered = headers.filter(([, part]) => part.includes('PAGE'));
    expect(numbered).toHaveLength(1);
    expect(numbered[0]![1]).toContain('<w:jc w:val="center"/>');
  });
  it('is in Times New Roman, Vietnamese', async () => {
    const { parts } = await made();
    expect(parts['word/styles.xml']).toContain('w:ascii="Times New Roman"');
    expect(parts['word/styles.xml']).toMatch(/<w:lang [^>]*w:val="vi-VN"/);
  });
  it('carries DỰ THẢO on drafts only', async () => {
    const marked = async (draft: boolean) =>
      Object.values((await made({ draft })).parts).some((part) => part.includes('DỰ THẢO'));
    expect([await marked(true), await marked(false)]).toEqual([true, false]);
  });
});

describe('body and foot (II.6 to II.9)', () => {
  it('speaks of the agency and its own area, never of the department’s left-overs', async () => {
    const { text } = await made();
    expect(text).toContain(`${ward.name} báo cáo tình hình, kết quả triển khai, cụ thể như sau:`);
    expect(text).not.toContain('của thành phố Đà Nẵng./.');
    expect(text).toMatch(/của phường An 1\.\/\./);
  });
  it('ends with recipients, authority, title and name', async () => {
    const { paragraphs } = await made();
    const tail = paragraphs.slice(-20).map(({ text }) => text);
    for (const line of [
      'Nơi nhận:',
      '- Như trên;',
      '- Lưu: VT.',
      'TM. ỦY BAN NHÂN DÂN',
      'KT. CHỦ TỊCH',
      'PHÓ CHỦ TỊCH',
    ]) {
      expect(tail).toContain(line);
    }
    const heading = paragraphs.find(({ text }) => text === 'Nơi nhận:')!;
    expect(heading.style).toBe('RecipientsHead');
  });
  it('says what is missing in a draft, and never null', async () => {
    const { text } = await made({ draft: true, figures: [] }, (content) => {
      content.sections = {};
      content.documents = [];
    });
    expect(text).toContain('(Chưa có nội dung.)');
    expect(text).toContain('(Không có văn bản nào được liệt kê.)');
    expect(text).toContain('(chưa có số liệu trả lời)');
    expect(text).not.toMatch(/null|undefined|NaN/);
  });
});

describe('hostile texts come out whole', () => {
  const long = 'a'.repeat(5000);
  it.each([
    ['marks', '<w:p> & "]]>" </w:t> @@insert:0@@'],
    ['emoji and right-to-left marks', 'Xin chào 👨‍👩‍👧 \u200fשלום\u200e'],
    ['a line of 5,000 letters', long],
    ['20,000 characters', 'Nội dung số. '.repeat(1540)],
  ])('%s', async (_, hostile) => {
    const { text } = await made({}, (content) => {
      content.sections['I'] = hostile;
      content.letterhead.signerName = hostile.slice(0, 60);
    });
    expect(text).toContain(hostile.trim());
  });
  it('loses what XML forbids and nothing else', async () => {
    const { text, xml } = await made(
      {},
      (content) => (content.sections['I'] = 'một\u0000 hai\ufffe ba\ud800 bốn\u0007'),
    );
    expect(text).toContain('một hai ba bốn');
    // eslint-disable-next-line no-control-regex
    expect(xml).not.toMatch(/[\u0000-\u0008\ufffe\uffff]/);
  });
  it('a table of 500 classes', async () => {
    const agency = ward;
    const content = sampleContent(template, agency, 40, 1, 500);
    const { text } = await made({ content, figures: figuresOf(template, content) });
    expect(text).toContain('Lớp kỹ năng số đợt 500');
  });
});
