// SKHCN's job without a mouse: from the board into a report, sending it back with a comment, accepting, the dates and the
// lock, the chase list.

import { expect, type Page } from '@playwright/test';
import { chooseFrom, expectTrapped, pressOn, tabTo, typeInto } from './by-keyboard';
import { DESKTOP_ONLY, otherBrowser, PERIOD, readReport, reportPath, signIn, submitted, test, ward } from './people';

const heading = (page: Page, name: string | RegExp) => page.getByRole('heading', { level: 1, name });
const said = (page: Page, text: string | RegExp) => page.getByRole('status').filter({ hasText: text });

test(
  'finds an agency, sends its report back with a comment, accepts',
  { tag: DESKTOP_ONLY },
  async ({ context, browser }, info) => {
    const agency = ward(info, 22);
    await submitted(browser, info, agency);
    await signIn(context, 'tonghop');
    const page = await context.newPage();
    await page.goto('/');
    await expect(page.getByText('Tất cả 127 đơn vị.')).toBeVisible();
    await typeInto(page, 'Tìm đơn vị', agency.name, { fromTop: true });
    await expect(page.getByText(/^1 trên 127 đơn vị/)).toBeVisible();
    await pressOn(page, 'Bỏ lọc');
    await expect(page.getByText('Tất cả 127 đơn vị.')).toBeVisible();
    await expect(page.getByRole('searchbox')).toBeFocused();
    await page.keyboard.type(agency.name);
    await chooseFrom(page, 'Trạng thái', 'Đã gửi');
    await pressOn(page, new RegExp(`^${agency.name}$`));

    await expect(heading(page, agency.name)).toBeVisible();
    await pressOn(page, /^Góp ý về Mục I /, { most: 90 });
    await expect(page.getByRole('textbox', { name: /^Ý kiến gửi đơn vị về Mục I / })).toBeFocused();
    await pressOn(page, /^Bỏ ý kiến này về Mục I /);
    await expect(page.getByRole('button', { name: /^Góp ý về Mục I / })).toBeFocused();
    await page.keyboard.press('Enter');
    await page.keyboard.type('Nêu rõ bối cảnh.');
    await pressOn(page, 'Trả lại (kèm 1 ý kiến)', { most: 120 });
    await expect(page.getByRole('textbox', { name: 'Lý do trả lại' })).toBeFocused();
    await pressOn(page, 'Trả lại đơn vị');
    await expect(page.getByRole('alert')).toBeFocused();
    await pressOn(page, 'Nêu lý do');
    await page.keyboard.type('Bổ sung theo ý kiến.');
    await pressOn(page, 'Trả lại đơn vị');
    await expect(said(page, 'Đã trả lại báo cáo kèm ý kiến cho đơn vị.')).toBeFocused();

    const theirs = await otherBrowser(browser, info);
    await signIn(theirs, agency.username);
    const { version } = await readReport(theirs.request, agency.code);
    const headers = { 'if-match': `"${version}"` };
    expect((await theirs.request.post(`${reportPath(agency.code)}/submit`, { headers })).ok()).toBe(true);
    await theirs.close();
    await page.reload();
    await expect(page.getByText(/Đã gửi lúc .*\(lần 2\)/)).toBeVisible();
    await pressOn(page, 'Chấp nhận số liệu', { fromTop: true, back: true });
    await expect(said(page, 'Đã chấp nhận số liệu của báo cáo này.')).toBeFocused();
  },
);

test('accepts what is chosen on the board', { tag: DESKTOP_ONLY }, async ({ context, browser }, info) => {
  const agency = ward(info, 23);
  await submitted(browser, info, agency);
  await signIn(context, 'tonghop');
  const page = await context.newPage();
  await page.goto('/');
  await expect(page.getByText('Tất cả 127 đơn vị.')).toBeVisible();
  await typeInto(page, 'Tìm đơn vị', agency.name, { fromTop: true });
  await pressOn(page, 'Chọn 1 báo cáo đã gửi đang hiện');
  await pressOn(page, 'Bỏ chọn 1 báo cáo');
  await expect(page.getByRole('button', { name: /^Chọn 1 báo cáo/ })).toBeFocused();
  await pressOn(page, `Chọn ${agency.name} để chấp nhận`, { key: 'Space' });
  await pressOn(page, 'Chấp nhận số liệu 1 báo cáo', { back: true });
  await expect(said(page, 'Đã chấp nhận số liệu 1 trên 1 báo cáo')).toBeFocused();
});

test('a later day, what came on paper, the lock', { tag: DESKTOP_ONLY }, async ({ context }, info) => {
  const agency = ward(info, 26);
  await signIn(context, 'tonghop');
  const page = await context.newPage();
  await page.goto(`/don-vi/${agency.code}`);
  await expect(heading(page, agency.name)).toBeVisible();
  await pressOn(page, /^Gia hạn$/, { fromTop: true });
  await expect(page.getByText('Hạn của đơn vị')).toBeVisible();
  await pressOn(page, /^Gia hạn$/);
  await expect(page.getByRole('alert')).toBeFocused();
  await pressOn(page, 'Nhập hạn mới.');
  await page.keyboard.type('20');
  await typeInto(page, /^Tháng$/, '12');
  await typeInto(page, /^Năm$/, '2026');
  await typeInto(page, 'Lý do', 'Bão');
  await pressOn(page, /^Gia hạn$/);
  await expect(said(page, 'Đã gia hạn đến hết ngày 20/12/2026.')).toBeFocused();
  await pressOn(page, 'Bỏ gia hạn');
  await expect(said(page, 'Đã bỏ gia hạn')).toBeFocused();

  await pressOn(page, 'Về báo cáo của đơn vị', { back: true });
  await expect(heading(page, agency.name)).toBeFocused();
  await pressOn(page, 'Nhập hộ báo cáo gửi bằng giấy');
  await expect(heading(page, 'Nhập hộ báo cáo gửi bằng giấy')).toBeVisible();
  await typeInto(page, /^Ngày$/, '2');
  await typeInto(page, /^Tháng$/, '11');
  await typeInto(page, /^Năm$/, '2026');
  await typeInto(page, 'Lý do nhập hộ', 'Mất kết nối');
  await pressOn(page, 'Bắt đầu nhập');
  await expect(heading(page, 'Báo cáo của đơn vị')).toBeFocused();
  await expect(page.getByText(`Đang nhập hộ ${agency.name}`)).toBeVisible();

  await page.goto('/chot-so-lieu');
  await expect(page.getByRole('button', { name: 'Chốt số liệu' })).toBeVisible();
  try {
    await pressOn(page, /^Chốt số liệu$/, { fromTop: true });
    await expectTrapped(page, 'Chốt số liệu');
    await page.keyboard.press('Enter');
    await pressOn(page, /^Chốt số liệu$/);
    await expect(said(page, 'Đã chốt số liệu.')).toBeFocused();
    await typeInto(page, 'Lý do bỏ chốt', 'Thử');
    await pressOn(page, 'Bỏ chốt số liệu');
    await expect(said(page, 'Đã bỏ chốt số liệu')).toBeFocused();
  } finally {
    // Whatever happened, the other tests find the period open.
    await context.request.post(`/api/v1/periods/${PERIOD}/unlock`, { data: { reason: 'Sau kiểm thử' } });
  }
});

test('chases an agency: chooses it, writes a call down', { tag: DESKTOP_ONLY }, async ({ context }, info) => {
  const agency = ward(info, 27);
  await signIn(context, 'tonghop');
  const page = await context.newPage();
  await page.goto('/don-doc');
  await expect(page.getByText(/^Tất cả \d+ đơn vị/)).toBeVisible();
  await typeInto(page, 'Tìm đơn vị', agency.name, { fromTop: true });
  await pressOn(page, `Chọn ${agency.name}`, { key: 'Space' });
  await pressOn(page, 'Bỏ chọn tất cả', { back: true });
  await expect(page.getByRole('button', { name: 'Chọn 1 đơn vị đang hiện' })).toBeFocused();
  await page.keyboard.press('Enter');
  await pressOn(page, 'Đến lời nhắn và công văn');
  await expect(page.getByRole('heading', { name: 'Lời nhắn' })).toBeFocused();
  await tabTo(page, 'Lời nhắn gửi');
  const downloading = page.waitForEvent('download');
  await pressOn(page, 'Tải công văn đôn đốc (Word)');
  expect((await downloading).suggestedFilename()).toContain('.docx');
  await pressOn(page, `Ghi cuộc gọi với ${agency.name}`, { back: true });
  await expect(heading(page, agency.name)).toBeVisible();
  await typeInto(page, 'Đã nói chuyện với ai', 'chị Hoa');
  await typeInto(page, 'Nội dung trao đổi', 'Đang chờ ký.');
  await pressOn(page, /^Ghi cuộc gọi$/);
  await expect(said(page, 'Đã ghi cuộc gọi.')).toBeFocused();
});
