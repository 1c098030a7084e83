// The reminding letter: head, subject, addressees and list as the decree wants them, and nobody under a wrong heading.

import { chaseLetterTo } from './made-files';
import { paragraphsOf, partsOf, textIn } from './read-docx';

const made = async (count: number) => {
  const xml = partsOf(await chaseLetterTo(count))['word/document.xml'] ?? '';
  return { text: textIn(xml), paragraphs: paragraphsOf(xml).map(({ text }) => text.trim()) };
};

it('has the head of a letter: symbol of department and drafter, subject under it, date without its day', async () => {
  const { paragraphs, text } = await made(1);
  expect(paragraphs.slice(1, 3).join(' ')).toBe('SỞ KHOA HỌC VÀ CÔNG NGHỆ');
  expect(paragraphs).toContain('Số:      /SKHCN-CĐS');
  expect(text.replace(/\s+/g, ' ')).toContain('V/v đôn đốc gửi Báo cáo Phong trào “Bình dân học vụ số” năm 2026');
  expect(text).toMatch(/Đà Nẵng, ngày\s+tháng 12 năm 2026/);
  expect(paragraphs).toContain('- Lưu: VT, CĐS.');
});

it('speaks to one agency on the line of “Kính gửi”', async () => {
  const { paragraphs, text } = await made(1);
  expect(paragraphs.filter((line) => /^Kính gửi: .+\.$/.test(line))).toHaveLength(1);
  expect(text).not.toContain('DANH SÁCH');
});

it('sets several out one a line, and many in a list behind the letter', async () => {
  const few = (await made(3)).paragraphs;
  expect(few).toContain('Kính gửi:');
  const many = await made(30);
  expect(many.paragraphs).toContain('Kính gửi: Các cơ quan, đơn vị, địa phương (theo Danh sách kèm theo).');
  expect(many.paragraphs).toContain('DANH SÁCH');
});

it('keeps late, in time, asked for more and taken back apart, and asks each for what it owes', async () => {
  const { text } = await made(40);
  const reasons = [
    'Chưa gửi, đã quá hạn',
    'Chưa gửi, còn trong hạn',
    'Đã gửi, đang bổ sung',
    'Đã gửi, đơn vị đang chỉnh sửa',
  ];
  for (const reason of reasons) {
    expect(text).toContain(`${reason}: 10 đơn vị`);
  }
  expect(text).toContain(
    'Đã nhận báo cáo của 10 cơ quan, đơn vị, địa phương; báo cáo đang được bổ sung, chưa gửi lại;',
  );
  expect(text).toContain(
    'Đã nhận báo cáo của 10 cơ quan, đơn vị, địa phương; báo cáo đang được chỉnh sửa tại đơn vị, chưa gửi lại.',
  );
  expect(text).toContain('Đơn vị đang chỉnh sửa: hoàn thiện báo cáo và gửi lại chậm nhất hết ngày 14/12/2026;');
  expect(text).toContain('chậm nhất hết ngày 14/12/2026');
  expect(text).toMatch(/Kế hoạch số 15\/KH-UBND ngày 05 tháng 02 năm 2026/);
});

it('tells an agency whose time was extended to an hour that hour, in its sentence and in the list', async () => {
  const noon = '2026-12-20T12:00:00.000+07:00';
  const one = textIn(partsOf(await chaseLetterTo(1, { dueAt: noon }))['word/document.xml'] ?? '');
  expect(one).toContain('đã quá hạn gửi (hạn là 12 giờ 00 ngày 20/12/2026)');
  const many = textIn(partsOf(await chaseLetterTo(20, { dueAt: noon }))['word/document.xml'] ?? '');
  expect(many.split('12 giờ 00 ngày 20/12/2026')).toHaveLength(21);
});

it.each([
  ['Trần Thị Mai, điện thoại 0236 3888 888', 'hướng dẫn. Đầu mối: Trần Thị Mai, điện thoại 0236 3888 888.'],
  ['Đầu mối tổng hợp: chị Mai (giờ làm việc).', 'hướng dẫn. Đầu mối tổng hợp: chị Mai (giờ làm việc).'],
  [
    'Chị Mai, 0236 3888 888;\n\nAnh Minh, minh@danang.gov.vn',
    'Đầu mối: Chị Mai, 0236 3888 888; Anh Minh, minh@danang.gov.vn.',
  ],
  ['', 'hướng dẫn. Đầu mối: đồng chí …………………………, điện thoại ………………….'],
])('names whom to call as the period does, and leaves room for the pen: %j', async (contact, said) => {
  expect(textIn(partsOf(await chaseLetterTo(1, { contact }))['word/document.xml'] ?? '')).toContain(said);
});
