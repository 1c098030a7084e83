/// <reference lib="dom" />
// The signed document and evidence: an agency sends them after the data, a wrong file is refused in words, a lost line
// costs nothing; SKHCN downloads them and notes where the document says otherwise.

import { readFileSync } from 'node:fs';
import { expect, type Locator, type Page } from '@playwright/test';
import { expectAccessible, expectNoSidewaysScroll } from './axe';
import { pageOf, PERIOD, reportPath, saveContent, signIn, submitted, test, ward } from './people';

const PDF = Buffer.from(`%PDF-1.7\n${'0'.repeat(400_000)}\n%%EOF\n`);
const pdf = (name: string) => ({ name, mimeType: 'application/pdf', buffer: PDF });
const signedBox = (page: Page) => page.getByLabel('Chọn tệp PDF: Bản ký số (PDF)');
const evidenceBox = (page: Page) => page.getByLabel('Chọn các tệp: Tài liệu kiểm chứng');
const isFocused = (box: Locator) => box.evaluate((element) => element === document.activeElement);

test('an agency sends the signed PDF and evidence; SKHCN downloads and notes a deviation the agency reads', async ({
  context,
  browser,
}, info) => {
  test.setTimeout(180_000);
  const agency = ward(info, 43);
  await submitted(browser, info, agency);
  const page = await pageOf(context, agency.username, '/bao-cao');
  await expect(page.getByText('Chưa nhận', { exact: false }).first()).toBeVisible();
  await page.getByRole('link', { name: 'Văn bản ký số', exact: true }).click();
  await expect(page.getByRole('heading', { level: 1, name: 'Văn bản ký số' })).toBeVisible();
  await expect(page.getByText(/^Đã gửi Sở lúc .*\(lần 1\)/)).toBeVisible();
  await expect(page.getByText('Không nhập nội dung thuộc bí mật nhà nước, danh sách cá nhân.')).toBeVisible();

  await signedBox(page).setInputFiles({ name: 'báo cáo.docx', mimeType: 'x/y', buffer: Buffer.from('<html>') });
  await expect(page.getByRole('alert')).toContainText('Tệp “báo cáo.docx” không phải PDF');
  await expect(page.getByRole('button', { name: /^Gửi lại/ })).toHaveCount(0);
  await expectAccessible(page);
  await page.getByRole('button', { name: /^Bỏ tệp này/ }).press('Enter');
  await expect(signedBox(page)).toBeFocused();
  await expect(page.getByRole('alert')).toHaveCount(0);
  const large = Buffer.alloc(20 * 1024 * 1024 + 1);
  await signedBox(page).setInputFiles({ name: 'quét.pdf', mimeType: 'application/pdf', buffer: large });
  await expect(page.getByRole('alert')).toContainText('Tệp có dung lượng 20,1 MB, lớn hơn 20 MB');
  await page.getByRole('button', { name: /^Bỏ tệp này/ }).click();

  await signedBox(page).setInputFiles(pdf('Báo cáo đã ký.pdf'));
  await expect(page.getByText('Đã nhận tệp Báo cáo đã ký.pdf.')).toBeVisible();
  await expect(page.getByRole('row', { name: /Báo cáo đã ký\.pdf/ })).toContainText('391 kB');
  await expect(page.getByText('Đã nhận tệp, còn thiếu số, ngày văn bản')).toBeVisible();
  await page.getByLabel('Số văn bản').fill('07/BC-UBND');
  await page.getByLabel('Ngày', { exact: true }).fill('5');
  await page.getByLabel('Tháng', { exact: true }).fill('12');
  await page.getByLabel('Năm', { exact: true }).fill('2026');
  await page.getByRole('button', { name: 'Lưu số, ngày văn bản' }).click();
  await expect(page.getByText('Đã nhận (số 07/BC-UBND, ngày 05/12/2026)')).toBeVisible();

  await page.getByRole('button', { name: 'Lưu số, ngày văn bản' }).focus();
  const choosing = page.waitForEvent('filechooser');
  for (let at = 0; at < 12 && !(await isFocused(evidenceBox(page))); at += 1) await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  await (await choosing).setFiles([pdf('Danh mục lớp.pdf'), pdf('Ảnh chụp.pdf')]);
  await expect(page.getByRole('row', { name: /Danh mục lớp\.pdf/ })).toBeVisible();
  await expect(page.getByRole('row', { name: /Ảnh chụp\.pdf/ })).toBeVisible();
  await page.getByRole('button', { name: 'Gỡ tệp Ảnh chụp.pdf' }).press('Enter');
  await expectAccessible(page);
  await page.getByRole('dialog').getByRole('button', { name: 'Gỡ tệp' }).press('Enter');
  await expect(page.getByText('Đã gỡ tệp Ảnh chụp.pdf.')).toBeVisible();
  await expect(evidenceBox(page)).toBeFocused();
  await expect(page.getByRole('row', { name: /Ảnh chụp\.pdf/ })).toHaveCount(0);
  await expectAccessible(page);
  await expectNoSidewaysScroll(page);

  await signIn(context, 'tonghop');
  const desk = await context.newPage();
  await desk.goto(`/don-vi/${agency.code}`);
  await expect(desk.getByText('Đã nhận (số 07/BC-UBND, ngày 05/12/2026)')).toBeVisible();
  const downloading = desk.waitForEvent('download');
  await desk.getByRole('link', { name: 'Tải về Báo cáo đã ký.pdf' }).click();
  const file = await downloading;
  expect(file.suggestedFilename()).toBe('Báo cáo đã ký.pdf');
  expect(readFileSync(await file.path()).equals(PDF)).toBe(true);
  await desk.getByRole('button', { name: 'Ghi lệch văn bản ký' }).click();
  await expect(desk.getByRole('alert')).toContainText('Nêu điểm văn bản ký khác số liệu.');
  await expectAccessible(desk);
  await desk.getByLabel('Văn bản ký khác số liệu ở điểm nào').fill('Văn bản ghi 12 lớp, số liệu ghi 10 lớp.');
  await desk.getByRole('button', { name: 'Ghi lệch văn bản ký' }).press('Enter');
  await expect(desk.getByText('Đã ghi lệch văn bản ký.')).toBeVisible();
  await expect(desk.locator('.facts .tag', { hasText: 'Lệch văn bản ký' })).toBeVisible();
  await expectAccessible(desk);
  await expectNoSidewaysScroll(desk);

  await signIn(context, agency.username);
  await page.goto('/bao-cao/van-ban-ky-so');
  await expect(page.getByText('Văn bản ghi 12 lớp, số liệu ghi 10 lớp.')).toBeVisible();
});

test('a lost line keeps the file for another try, and a file on its way can be stopped', async ({ context }, info) => {
  test.setTimeout(120_000);
  const agency = ward(info, 44);
  await signIn(context, agency.username);
  await saveContent(context.request, agency.code, (content) => content);
  const page = await context.newPage();
  await page.goto('/bao-cao/van-ban-ky-so');
  await expect(page.getByRole('heading', { name: 'Bản ký số (PDF)' })).toBeVisible();
  await context.setOffline(true);
  await signedBox(page).setInputFiles(pdf('ký.pdf'));
  await expect(page.getByRole('alert')).toContainText('Mất đường truyền nên tệp chưa gửi xong.');
  await expectAccessible(page);
  await context.setOffline(false);
  await page.getByRole('button', { name: 'Gửi lại tệp ký.pdf' }).press('Enter');
  await expect(page.getByText('Đã nhận tệp ký.pdf.')).toBeVisible();

  // The answer of the first try is lost after the server has the file: the second finds it there.
  let lost = false;
  await page.route('**/attachments', async (route) => {
    if (lost || route.request().method() !== 'POST') return route.continue();
    lost = true;
    await context.request.post(`${reportPath(agency.code)}/attachments`, {
      multipart: { kind: 'evidence', file: pdf('một.pdf') },
    });
    return route.abort('connectionreset');
  });
  await evidenceBox(page).setInputFiles(pdf('một.pdf'));
  await page.getByRole('button', { name: 'Gửi lại tệp một.pdf' }).click();
  await expect(page.getByRole('row', { name: /một\.pdf/ })).toHaveCount(1);
  const { items } = await (await context.request.get(`${reportPath(agency.code)}/attachments`)).json();
  expect(items.map(({ name }: { name: string }) => name)).toEqual(['một.pdf', 'ký.pdf']);
  await page.unroute('**/attachments');

  // A line that takes nothing: the upload is stopped by the person, and nothing of it is left.
  await page.route('**/attachments', (route) => {
    if (route.request().method() !== 'POST') return route.continue();
  });
  await evidenceBox(page).setInputFiles(pdf('chậm.pdf'));
  await expect(page.getByRole('progressbar')).toBeVisible();
  await expectAccessible(page);
  await page.getByRole('button', { name: 'Dừng gửi (chậm.pdf)' }).press('Enter');
  await expect(page.getByRole('progressbar')).toHaveCount(0);
  await page.unroute('**/attachments');
  // Stopped while a second try still asks whether the first one arrived: nothing goes up.
  await page.route('**/attachments', (route) => route.abort('connectionreset'));
  await evidenceBox(page).setInputFiles(pdf('dừng.pdf'));
  await expect(page.getByRole('button', { name: 'Gửi lại tệp dừng.pdf' })).toBeVisible();
  await page.unroute('**/attachments');
  let letGo = (): void => undefined;
  const held = new Promise<void>((resolve) => (letGo = resolve));
  let posts = 0;
  await page.route('**/attachments', async (route) => {
    if (route.request().method() === 'POST') posts += 1;
    else await held;
    await route.continue().catch(() => undefined);
  });
  await page.getByRole('button', { name: 'Gửi lại tệp dừng.pdf' }).click();
  await page.getByRole('button', { name: 'Dừng gửi (dừng.pdf)' }).click();
  letGo();
  await page.waitForTimeout(500);
  expect(posts).toBe(0);
  await page.reload();
  await expect(page.getByRole('row', { name: /ký\.pdf/ })).toHaveCount(1);
  await expect(page.getByText(/chậm\.pdf|dừng\.pdf/)).toHaveCount(0);
});

test('after the lock the agency is told why, and SKHCN files the signed PDF for it', async ({ context }, info) => {
  test.setTimeout(120_000);
  const agency = ward(info, 45);
  await signIn(context, agency.username);
  await saveContent(context.request, agency.code, (content) => content);
  await signIn(context, 'tonghop');
  try {
    const locked = await context.request.post(`/api/v1/periods/${PERIOD}/lock`, { data: {} });
    expect(locked.ok(), await locked.text()).toBe(true);
    const desk = await context.newPage();
    await desk.goto(`/don-vi/${agency.code}`);
    await signedBox(desk).setInputFiles(pdf('gửi muộn.pdf'));
    await expect(desk.getByText('Đã nhận tệp gửi muộn.pdf.')).toBeVisible();
    await signIn(context, agency.username);
    await desk.goto('/bao-cao/van-ban-ky-so');
    await expect(desk.getByText(/^Sở đã chốt số liệu\. Muốn gửi thêm tệp/).first()).toBeVisible();
    await expect(desk.getByRole('link', { name: 'Tải về gửi muộn.pdf' })).toBeVisible();
    await expect(desk.getByRole('button', { name: /^Gỡ tệp/ })).toHaveCount(0);
    await expectAccessible(desk);
  } finally {
    await signIn(context, 'tonghop');
    await context.request.post(`/api/v1/periods/${PERIOD}/unlock`, { data: { reason: 'Sau kiểm thử' } });
  }
});
