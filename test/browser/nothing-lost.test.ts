// What somebody typed is never lost: the line drops, the session runs out, the page is closed, the PC is shared.

import { expect } from '@playwright/test';
import { otherBrowser, pageOf, PASSWORD, readReport, savedToServer, signIn, ward, where, test } from './people';

const TEXT = 'Đường truyền ở xã vùng cao hay gián đoạn.';

test('line lost while typing: kept on the device, saved when the line is back', async ({ context }, info) => {
  const agency = ward(info, 2);
  const page = await pageOf(context, agency.username, '/bao-cao/muc-II-4');
  await page.getByLabel('Nội dung').fill('Câu đầu.');
  await savedToServer(page);
  await context.setOffline(true);
  await page.getByLabel('Nội dung').fill(TEXT);
  await expect(where(page)).toContainText(
    /Mất kết nối lúc \d+ giờ \d\d\. Nội dung đã lưu trên máy này, chưa lưu về máy chủ; đừng đăng xuất\./,
  );
  // Signing out asks first.
  await page.getByRole('button', { name: 'Đăng xuất' }).click();
  await expect(page.getByRole('dialog')).toContainText('Còn nội dung chưa lưu về máy chủ');
  await page.getByRole('button', { name: 'Ở lại để lưu' }).click();
  await context.setOffline(false);
  await savedToServer(page);
  expect((await readReport(context.request, agency.code)).content.sections['II.4']).toBe(TEXT);
});

test('closed without a line and opened again: the text is there and goes to the server', async ({ context }, info) => {
  const agency = ward(info, 3);
  const page = await pageOf(context, agency.username, '/bao-cao/muc-II-5');
  await expect(page.getByLabel('Nội dung')).toBeVisible();
  await context.setOffline(true);
  await page.getByLabel('Nội dung').fill(TEXT);
  await page.close({ runBeforeUnload: false });
  await context.setOffline(false);
  const again = await context.newPage();
  await again.goto('/bao-cao/muc-II-5');
  await expect(again.getByLabel('Nội dung')).toHaveValue(TEXT);
  await savedToServer(again);
  expect((await readReport(context.request, agency.code)).content.sections['II.5']).toBe(TEXT);
});

test('reloaded at once after typing: nothing is lost, also what cannot be read as a number', async ({
  context,
}, info) => {
  const agency = ward(info, 4);
  const page = await pageOf(context, agency.username, '/bao-cao/so-lieu-communication');
  await page.locator('[id="indicators.mediaArticles.current"]').fill('1.250');
  await page.locator('[id="indicators.mediaBulletins.current"]').fill('khoảng 500');
  await page.reload();
  await expect(page.locator('[id="indicators.mediaArticles.current"]')).toHaveValue('1.250');
  await expect(page.locator('[id="indicators.mediaBulletins.current"]')).toHaveValue('khoảng 500');
  await page.getByRole('button', { name: 'Lưu và tiếp tục' }).click();
  await expect(page.getByRole('alert')).toContainText('Với “khoảng 500”, hãy nhập 500 và chọn “Ước tính”.');
  await expect(page.locator('[id="indicators.mediaBulletins.current"]')).toHaveValue('khoảng 500');
});

test('only the answer was lost, and more was typed and tried before the line came back: the text goes on', async ({
  context,
}, info) => {
  const agency = ward(info, 24);
  const page = await pageOf(context, agency.username, '/bao-cao/muc-II-4');
  const box = page.getByLabel('Nội dung');
  await box.fill('Câu đầu.');
  await savedToServer(page);
  // The first save reaches the server, its answer nobody; the second reaches nobody; from then on the line is there.
  let saves = 0;
  await page.route('**/reports/*', async (route) => {
    if (route.request().method() !== 'PUT') return route.continue();
    saves += 1;
    if (saves > 2) return route.continue();
    if (saves === 1) await route.fetch();
    return route.abort('connectionreset');
  });
  await box.fill(TEXT);
  await expect(where(page)).toContainText('Mất kết nối');
  await box.press('End');
  await box.pressSequentially(' Câu thứ hai.');
  await expect.poll(() => saves).toBe(2);
  await box.pressSequentially(' Câu thứ ba.');
  await savedToServer(page);
  await expect(page.getByRole('dialog')).toHaveCount(0);
  const { content } = await readReport(context.request, agency.code);
  expect(content.sections['II.4']).toBe(`${TEXT} Câu thứ hai. Câu thứ ba.`);
});

test('a text the server refuses stays on the device with the reason; made shorter, it is saved by itself', async ({
  context,
}, info) => {
  const agency = ward(info, 25);
  const page = await pageOf(context, agency.username, '/bao-cao/muc-II-5');
  const box = page.getByLabel('Nội dung');
  await box.fill('Một văn bản dán nhầm cả tệp. '.repeat(70_000));
  await expect(where(page)).toContainText('đã lưu trên máy này, chưa lưu về máy chủ. ');
  await box.fill(TEXT);
  await savedToServer(page);
  expect((await readReport(context.request, agency.code)).content.sections['II.5']).toBe(TEXT);
});

test('session expired while typing: the password is asked for over the page, and the text goes on', async ({
  context,
  browser,
}, info) => {
  const agency = ward(info, 5);
  const page = await pageOf(context, agency.username, '/bao-cao/muc-III');
  await page.getByLabel('Nội dung').fill('Câu đầu.');
  await savedToServer(page);
  // Signed out everywhere from another place: the cookie of this page is worth nothing now.
  const elsewhere = await otherBrowser(browser, info);
  await signIn(elsewhere, agency.username);
  await elsewhere.request.delete('/api/v1/session/everywhere');
  await elsewhere.close();

  await page.getByLabel('Nội dung').fill(TEXT);
  await expect(page.getByRole('dialog')).toContainText('Phiên làm việc đã hết');
  await page.getByRole('dialog').getByLabel('Mật khẩu', { exact: true }).fill(PASSWORD);
  await page.keyboard.press('Enter');
  await expect(page.getByRole('dialog')).toHaveCount(0);
  await expect(page.getByLabel('Nội dung')).toHaveValue(TEXT);
  await savedToServer(page);
  expect((await readReport(context.request, agency.code)).content.sections['III']).toBe(TEXT);
});

test('a second account on the same PC sees nothing of the first', async ({ context }, info) => {
  const [first, second] = [ward(info, 6), ward(info, 7)];
  const page = await pageOf(context, first.username, '/bao-cao/muc-I');
  await page.getByLabel('Nội dung').fill(TEXT);
  await savedToServer(page);
  await page.getByRole('button', { name: 'Đăng xuất' }).click();
  await expect(page.getByRole('heading', { name: 'Đăng nhập' })).toBeVisible();
  const kept = await page.evaluate(async () => {
    const open = await new Promise<IDBDatabase>((resolve, reject) => {
      const request = indexedDB.open('tong-hop');
      request.onsuccess = () => resolve(request.result);
      request.onerror = () => reject(new Error('no database'));
    });
    const drafts = open.transaction('drafts').objectStore('drafts').count();
    const count = await new Promise((resolve) => (drafts.onsuccess = () => resolve(drafts.result)));
    return { count, local: Object.keys(localStorage).length };
  });
  expect(kept).toEqual({ count: 0, local: 0 });
  await page.getByLabel('Tên đăng nhập').fill(second.username);
  await page.getByLabel('Mật khẩu', { exact: true }).fill(PASSWORD);
  await page.keyboard.press('Enter');
  await expect(page.getByRole('navigation', { name: 'Chính' })).toBeVisible();
  await page.goto('/bao-cao/muc-I');
  await expect(page.getByLabel('Nội dung')).toHaveValue('');
});
