// SKHCN's job: find an agency on the board without tone marks, read, return with comments, see them answered, accept,
// download the city's report.

import { expect } from '@playwright/test';
import { expectAccessible, expectNoSidewaysScroll } from './axe';
import { otherBrowser, pageOf, signIn, submitted, ward, test } from './people';

const bare = (text: string): string =>
  text
    .normalize('NFD')
    .replace(/\p{Mn}/gu, '')
    .replace(/đ/gi, 'd')
    .toLowerCase();

test('board, return with comments, answer, accept, download', async ({ context, browser }, info) => {
  test.setTimeout(120_000);
  const agency = ward(info, 11);
  await submitted(browser, info, agency);

  const page = await pageOf(context, 'tonghop');
  await expect(page.getByRole('heading', { level: 1, name: 'Tiến độ báo cáo' })).toBeVisible();
  await expect(page.getByText('Tất cả 127 đơn vị.')).toBeVisible();
  const groups = await page.getByRole('list', { name: 'Bốn nhóm đơn vị' }).locator('strong').allTextContents();
  expect(groups.map(Number).reduce((sum, count) => sum + count)).toBe(127);
  await expectAccessible(page);
  await expectNoSidewaysScroll(page);
  const search = bare(agency.name.replace('Ủy ban nhân dân ', ''));
  await page.getByLabel(/Tìm đơn vị/).fill(search);
  await expect(page.getByRole('link', { name: agency.name, exact: true })).toBeVisible();
  await expect(page.getByText(/^\d trên 127 đơn vị/)).toBeVisible();
  await page.getByLabel('Trạng thái').selectOption('submitted');
  await page.getByRole('link', { name: agency.name, exact: true }).click();

  await expect(page.getByRole('heading', { level: 1, name: agency.name })).toBeVisible();
  await expectAccessible(page);
  await expectNoSidewaysScroll(page);
  await page.getByRole('button', { name: 'Góp ý' }).first().click();
  await page.getByLabel('Ý kiến gửi đơn vị').fill('Đề nghị nêu rõ bối cảnh của địa phương.');
  await page.locator('[id="gop-y-so-publicStaff"]').click();
  await page.getByLabel('Ý kiến gửi đơn vị').nth(1).fill('Đề nghị kiểm tra số 97 trên 100.');
  await page.getByRole('button', { name: 'Trả lại (kèm 2 ý kiến)' }).click();
  await page.getByRole('button', { name: 'Trả lại đơn vị' }).click();
  await expect(page.getByRole('alert')).toContainText('Nêu lý do');
  await page.getByLabel('Lý do trả lại').fill('Bổ sung theo hai ý kiến kèm theo.');
  await page.getByRole('button', { name: 'Trả lại đơn vị' }).click();
  await expect(page.getByText('Đã trả lại báo cáo kèm ý kiến cho đơn vị.')).toBeVisible();
  await expectAccessible(page);

  const theirs = await otherBrowser(browser, info);
  const reporter = await pageOf(theirs, agency.username);
  await expect(reporter.getByText('Bổ sung theo hai ý kiến kèm theo.')).toBeVisible();
  await reporter.goto('/bao-cao/kiem-tra');
  await expect(reporter.getByText('Ý kiến của Sở (còn 2 ý kiến)')).toBeVisible();
  await expectAccessible(reporter);
  await reporter.getByLabel('Trả lời (nếu cần)').first().fill('Đã bổ sung.');
  await reporter
    .getByRole('button', { name: /^Đánh dấu đã xử lý/ })
    .first()
    .click();
  await expect(reporter.getByText('còn 1 ý kiến')).toBeVisible();
  await reporter.getByRole('button', { name: 'Gửi báo cáo' }).click();
  await reporter.getByRole('dialog').getByRole('button', { name: 'Gửi báo cáo' }).click();
  await expect(reporter.getByText(/\(lần 2\)/).first()).toBeVisible();
  await theirs.close();

  await page.reload();
  await expect(page.getByText('Đã bổ sung.')).toBeVisible();
  await page.getByRole('button', { name: 'Chấp nhận số liệu' }).click();
  await expect(page.getByText('Đã chấp nhận số liệu của báo cáo này.')).toBeVisible();

  await page.getByRole('link', { name: 'Về bảng tiến độ' }).click();
  for (const [label, ending] of [
    ['Tải báo cáo tổng hợp (Word)', '.docx'],
    ['Tải bảng tổng hợp (Excel)', '.xlsx'],
  ] as const) {
    const downloading = page.waitForEvent('download');
    await page.getByRole('button', { name: label }).click();
    expect((await downloading).suggestedFilename()).toContain(ending);
  }
});

test('an agency cannot open pages of SKHCN', async ({ context }, info) => {
  await signIn(context, ward(info, 11).username);
  const page = await context.newPage();
  for (const path of ['/tien-do', '/ket-qua', '/don-vi/SYT']) {
    await page.goto(path);
    await expect(page.getByRole('heading', { level: 1, name: 'Không có trang này' })).toBeVisible();
  }
});
