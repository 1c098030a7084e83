// SKHCN accepts several reports at once from the board, each with its own answer; the chart and its table; filters that
// answer at once.

import { expect } from '@playwright/test';
import { expectAccessible, expectNoSidewaysScroll } from './axe';
import { pageOf, PERIOD, reportPath, signIn, submitted, test, ward, readReport } from './people';
import { wholeContent } from '../reports/whole-content';

test('several are accepted, and the one typed from paper by the same person is said by name', async ({
  context,
  browser,
}, info) => {
  test.setTimeout(150_000);
  const [first, second, paper] = [ward(info, 35), ward(info, 36), ward(info, 37)];
  await submitted(browser, info, first);
  await submitted(browser, info, second);
  await signIn(context, 'tonghop');
  const onBehalf = { receivedOn: '2026-11-02', reason: 'Đơn vị gửi bản giấy' };
  const { version, content } = await readReport(context.request, paper.code);
  const data = { content: { ...wholeContent(), letterhead: content.letterhead }, onBehalf };
  const saved = await context.request.put(reportPath(paper.code), { data, headers: { 'if-match': `"${version}"` } });
  expect(saved.ok(), await saved.text()).toBe(true);
  const headers = { 'if-match': `"${version + 1}"` };
  const sent = await context.request.post(`${reportPath(paper.code)}/submit`, { data: { onBehalf }, headers });
  expect(sent.status(), await sent.text()).toBe(201);

  const page = await context.newPage();
  await page.goto('/');
  await expect(page.getByRole('img', { name: /^Biểu đồ theo ngày: \d+ đơn vị đã gửi/ })).toBeVisible();
  await page.getByText('Xem biểu đồ dưới dạng bảng').click();
  await expect(page.getByRole('row', { name: /\(hạn gửi\)/ })).toBeVisible();
  for (const { name } of [first, second, paper]) {
    await page.getByRole('checkbox', { name: `Chọn ${name} để chấp nhận`, exact: true }).check();
  }
  await expect(page.getByText('Đã chọn 3 báo cáo', { exact: false })).toBeVisible();
  await expectAccessible(page);
  await expectNoSidewaysScroll(page);
  await page.getByRole('button', { name: 'Chấp nhận số liệu 3 báo cáo' }).click();
  await expect(page.getByText('Đã chấp nhận số liệu 2 trên 3 báo cáo')).toBeVisible();
  await expect(page.getByText(`Chưa chấp nhận được ${paper.name}:`)).toBeVisible();
  await expect(page.getByText(/Người gửi không tự chấp nhận số liệu/)).toBeVisible();
  await expect(page.getByRole('row', { name: first.name })).toContainText('Đã chấp nhận số liệu');
  await expect(page.getByRole('row', { name: paper.name })).toContainText('Sở nhập từ bản giấy');
  await expectAccessible(page);
  expect((await readReport(context.request, second.code)).status).toBe('accepted');
  expect((await context.request.get(`/api/v1/periods/${PERIOD}/timeline`)).ok()).toBe(true);
});

test('the board is narrowed by document and by handler', async ({ context }) => {
  const page = await pageOf(context, 'tonghop');
  await page.getByLabel('Văn bản ký số').selectOption('yes');
  await expect(page.getByText(/^\d+ trên 127 đơn vị/)).toBeVisible();
  await page.getByLabel('Văn bản ký số').selectOption('');
  await page.getByLabel('Người xử lý').selectOption({ index: 1 });
  await expect(page).toHaveURL(/xu-ly=tonghop/);
  await page.reload();
  await expect(page.getByLabel('Người xử lý')).toHaveValue('tonghop');
  await page.getByRole('button', { name: 'Bỏ lọc' }).click();
  await expect(page.getByText('Tất cả 127 đơn vị.')).toBeVisible();
});
