// Editions: SKHCN keeps the city's report under a number and sees what differs afterwards; the leadership reads; a
// receipt is a page of its own that leads back to its submission.

import { expect, type APIRequestContext } from '@playwright/test';
import { expectAccessible, expectNoSidewaysScroll } from './axe';
import { otherBrowser, pageOf, readReport, reportPath, signIn, submitted, test, ward } from './people';

async function accept(api: APIRequestContext, code: string): Promise<void> {
  const answer = await api.post(`${reportPath(code)}/accept`, { data: {} });
  expect(answer.ok(), await answer.text()).toBe(true);
}

test('freeze, download, see what changed since', async ({ context, browser }, info) => {
  test.setTimeout(150_000);
  const agency = ward(info, 20);
  await submitted(browser, info, agency);

  const page = await pageOf(context, 'tonghop', '/ban-chot');
  await expect(page.getByRole('heading', { level: 1, name: 'Bản chốt báo cáo tổng hợp' })).toBeVisible();
  await expectAccessible(page);
  await expectNoSidewaysScroll(page);
  await page.getByLabel('Ghi chú (nếu cần)').fill('Gửi thành phố lần 1.');
  await page.getByRole('button', { name: 'Lưu bản chốt' }).click();
  const question = page.getByRole('dialog', { name: 'Lưu bản chốt?' });
  await expect(question).toContainText(/số liệu của \d+ trên 127 đơn vị, chỉ tính báo cáo đã chấp nhận số liệu/);
  await expectAccessible(page);
  await question.getByRole('button', { name: 'Lưu bản chốt' }).click();
  const done = page.getByText(/^Đã lưu bản chốt số \d+\.$/);
  await expect(done).toBeVisible({ timeout: 60_000 });
  await expect(page.getByRole('status').filter({ has: done })).toBeFocused();
  const number = /\d+/.exec((await done.textContent()) ?? '')?.[0] ?? '';
  await expect(page.getByRole('region', { name: `Bản chốt số ${number}` })).toContainText('Gửi thành phố lần 1.');

  await page.getByRole('link', { name: `Bản chốt số ${number}`, exact: true }).click();
  await expect(page.getByText('số liệu và lời văn vẫn đúng như bản chốt.')).toBeVisible();
  for (const [label, ending] of [
    ['Tải Word trình ký', 'trinh-ky.docx'],
    ['Tải Excel', '.xlsx'],
  ] as const) {
    const downloading = page.waitForEvent('download');
    await page.getByRole('button', { name: label }).click();
    expect((await downloading).suggestedFilename()).toContain(`ban-chot-${number}`);
    expect((await downloading).suggestedFilename()).toContain(ending);
  }
  // No LibreOffice is set up here: what to do instead is said.
  await page.getByRole('button', { name: 'Tải PDF' }).click();
  await expect(page.getByText(/Đề nghị tải bản Word rồi lưu thành PDF/)).toBeVisible();

  await accept(context.request, agency.code);
  await page.reload();
  await expect(page.getByRole('row', { name: new RegExp(agency.name) }).first()).toContainText('tính theo lần gửi 1');
  await expect(page.getByRole('row', { name: /^Số bài viết năm 2026/ }).last()).toContainText('chưa được tính');
  await expectAccessible(page);
  await expectNoSidewaysScroll(page);
  await page.getByRole('link', { name: /số của đơn vị$/ }).click();
  await expect(page.getByRole('heading', { name: 'Số của từng đơn vị' })).toBeFocused();
  expect(page.url()).toContain(`/ban-chot/${number}`);

  const theirs = await otherBrowser(browser, info);
  const leader = await pageOf(theirs, 'lanhdao', '/ban-chot');
  await leader.getByRole('link', { name: `Bản chốt số ${number}`, exact: true }).click();
  await expect(leader.getByRole('heading', { name: 'Thay đổi từ khi chốt' })).toBeVisible();
  await expect(leader.getByRole('button', { name: 'Lưu bản chốt' })).toHaveCount(0);
  await theirs.close();
});

test('a receipt: from the history to one sheet of paper, and back by its hash', async ({ context, browser }, info) => {
  const agency = ward(info, 21);
  await submitted(browser, info, agency);
  const page = await pageOf(context, agency.username, '/bao-cao/lich-su');
  await page.getByRole('link', { name: 'Xem và in xác nhận lần gửi 1' }).click();
  await expect(page.getByRole('heading', { level: 1, name: 'Xác nhận đã gửi báo cáo' })).toBeVisible();
  await expect(page.getByText('lần 1, lúc')).toBeVisible();
  await expect(page.getByText(/^(Đúng hạn|Gửi trễ hạn)/)).toBeVisible();
  await expectAccessible(page);
  await expectNoSidewaysScroll(page);
  const sheet = (await page.pdf({ format: 'A4' })).toString('latin1');
  expect(sheet.match(/\/Type\s*\/Page\b/g)).toHaveLength(1);

  const theirs = await otherBrowser(browser, info);
  const reviewer = await pageOf(theirs, 'tonghop', '/xac-nhan');
  await expect(reviewer.getByRole('heading', { level: 1 })).toBeVisible();
  await expectAccessible(reviewer);
  await reviewer.getByLabel('Mã xác nhận').fill('12 34');
  await reviewer.getByRole('button', { name: 'Tra mã' }).click();
  await expect(reviewer.getByRole('alert')).toContainText('64 ký tự; mã vừa nhập có 4 ký tự');
  await reviewer.getByLabel('Mã xác nhận').fill('0'.repeat(64));
  await reviewer.getByRole('button', { name: 'Tra mã' }).click();
  await expect(reviewer.getByText('Không có lần gửi nào mang mã này')).toBeVisible();
  await reviewer.getByRole('link', { name: 'Tra mã xác nhận khác' }).click();
  const printed = (await page.locator('.receipt-sheet__hash').innerText()).toUpperCase();
  await reviewer.getByLabel('Mã xác nhận').fill(printed);
  await reviewer.getByRole('button', { name: 'Tra mã' }).click();
  await expect(reviewer.locator('.receipt-sheet')).toContainText(agency.name);
  await expectNoSidewaysScroll(reviewer);
  await theirs.close();
  expect((await readReport(context.request, agency.code)).status).toBe('submitted');
});

test('an agency has no page of editions', async ({ context }, info) => {
  await signIn(context, ward(info, 21).username);
  const page = await context.newPage();
  for (const path of ['/ban-chot', '/ban-chot/1']) {
    await page.goto(path);
    await expect(page.getByRole('heading', { level: 1, name: 'Không có trang này' })).toBeVisible();
  }
});
