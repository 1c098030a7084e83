// SKHCN reminds agencies: the list without anybody who has sent, a call written down, a message to copy, the letter.

import { expect } from '@playwright/test';
import { expectAccessible, expectNoSidewaysScroll } from './axe';
import { pageOf, submitted, test, ward } from './people';

test('an agency is called, its promise stands in the list, and the letter goes to those chosen', async ({
  context,
  browser,
}, info) => {
  test.setTimeout(150_000);
  const sent = ward(info, 40);
  const called = ward(info, 41);
  await submitted(browser, info, sent);

  const page = await pageOf(context, 'tonghop', '/don-doc');
  // Another test may have named somebody; here nobody stands in the announcement, and the letter's page must say so.
  const announcement = '/api/v1/periods/bdhvs-2026/announcement';
  expect((await context.request.put(announcement, { data: { text: '', contact: '' } })).ok()).toBe(true);
  await page.reload();
  await expect(page.getByRole('heading', { level: 1, name: 'Đôn đốc gửi báo cáo' })).toBeVisible();
  await expect(page.getByRole('checkbox', { name: `Chọn ${called.name}`, exact: true })).toBeVisible();
  await expect(page.getByRole('checkbox', { name: `Chọn ${sent.name}`, exact: true })).toHaveCount(0);
  await expectAccessible(page);
  await expectNoSidewaysScroll(page);

  await page.getByRole('link', { name: new RegExp(`cuộc gọi với ${called.name}$`) }).click();
  await expect(page.getByRole('heading', { level: 1, name: called.name })).toBeVisible();
  await page.getByRole('button', { name: 'Ghi cuộc gọi' }).click();
  await expect(page.getByRole('alert')).toBeFocused();
  await expectAccessible(page);
  await page.getByLabel('Đã nói chuyện với ai').fill('chị Hoa, Văn phòng');
  await page.getByLabel('Nội dung trao đổi').fill('Đang chờ lãnh đạo ký.');
  const promise = page.getByRole('group', { name: /^Ngày đơn vị hẹn gửi/ });
  await promise.getByLabel('Ngày').fill('31');
  await promise.getByLabel('Tháng').fill('2');
  await promise.getByLabel('Năm').fill('2027');
  await page.getByRole('button', { name: 'Ghi cuộc gọi' }).click();
  await expect(page.getByRole('alert')).toContainText('Không có ngày 31/2/2027 trong lịch');
  await promise.getByLabel('Ngày').fill('8');
  await promise.getByLabel('Tháng').fill('12');
  await page.getByRole('button', { name: 'Ghi cuộc gọi' }).click();
  await expect(page.getByText('Đã ghi cuộc gọi.')).toBeVisible();
  await expect(page.getByText('Hẹn gửi ngày 08/12/2027.')).toBeVisible();
  await expect(page.getByLabel('Nội dung trao đổi')).toHaveValue('');
  await expectAccessible(page);
  await expectNoSidewaysScroll(page);

  await page.getByRole('link', { name: 'Về danh sách đôn đốc' }).click();
  const row = page.getByRole('row', { name: called.name });
  await expect(row).toContainText('gọi chị Hoa, Văn phòng; hẹn 08/12/2027');
  await page.getByRole('checkbox', { name: `Chọn ${called.name}`, exact: true }).check();
  await expect(page.getByText('Đã chọn 1.')).toBeVisible();
  await expect(page.getByLabel(/^Lời nhắn gửi/)).toHaveValue(new RegExp(`^Kính gửi ${called.name}: `));
  await page.getByRole('button', { name: 'Sao chép lời nhắn' }).click();
  await expect(
    page
      .getByRole('status')
      .filter({ hasText: /sao chép/i })
      .last(),
  ).toBeVisible();
  // The message is another one as soon as another agency is chosen.
  const last = page.getByRole('checkbox', { name: /^Chọn / }).last();
  await last.check();
  await expect(page.getByRole('status').filter({ hasText: /sao chép/i })).toHaveCount(0);
  await last.uncheck();
  await expect(page.getByText('Chưa có đầu mối của Sở để ghi vào công văn')).toBeVisible();
  const downloading = page.waitForEvent('download');
  await page.getByRole('button', { name: 'Tải công văn đôn đốc (Word)' }).click();
  expect((await downloading).suggestedFilename()).toBe('cong-van-don-doc-bdhvs-2026.docx');
  await expectAccessible(page);
});

test('the list is narrowed without tone marks, chosen by keyboard, and choices outlive the filter', async ({
  context,
}, info) => {
  const agency = ward(info, 32);
  const page = await pageOf(context, 'tonghop', '/don-doc');
  const bare = agency.name
    .normalize('NFD')
    .replace(/\p{Mn}/gu, '')
    .replace(/đ/gi, 'd')
    .replace(/^Uy ban nhan dan /, '');
  await page.getByLabel(/Tìm đơn vị/).fill(bare);
  const box = page.getByRole('checkbox', { name: `Chọn ${agency.name}`, exact: true });
  await box.focus();
  await page.keyboard.press('Space');
  await expect(page.getByText('Đã chọn 1.')).toBeVisible();
  await page.getByLabel(/Tìm đơn vị/).fill('khong co don vi nao nhu the');
  await expect(page.getByText(/^0 trên \d+ đơn vị/)).toBeVisible();
  await expect(page.getByText('Đã chọn 1.')).toBeVisible();
  await page.getByLabel('Tình hình').selectOption('underRevision');
  await page.getByRole('button', { name: 'Bỏ chọn tất cả' }).click();
  await expect(page.getByText('Chọn đơn vị trong danh sách để có lời nhắn.')).toBeVisible();
});
