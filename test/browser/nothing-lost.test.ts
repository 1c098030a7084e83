// What somebody typed is never lost: the line drops, the session runs out, the page is closed, the PC is shared.

import { expect, type Page } from '@playwright/test';
import {
  DESKTOP_ONLY,
  otherBrowser,
  pageOf,
  PASSWORD,
  readReport,
  savedToServer,
  signIn,
  ward,
  where,
  test,
} from './people';

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

test(
  'only the answer was lost, and more was typed and tried before the line came back: the text goes on',
  { tag: DESKTOP_ONLY },
  async ({ context }, info) => {
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
    await expect.poll(() => saves).toBeGreaterThanOrEqual(2);
    await box.pressSequentially(' Câu thứ ba.');
    await savedToServer(page);
    await expect(page.getByRole('dialog')).toHaveCount(0);
    const { content } = await readReport(context.request, agency.code);
    expect(content.sections['II.4']).toBe(`${TEXT} Câu thứ hai. Câu thứ ba.`);
  },
);

test(
  'a text the server refuses stays on the device with the reason; made shorter, it is saved by itself',
  { tag: DESKTOP_ONLY },
  async ({ context }, info) => {
    const agency = ward(info, 25);
    const page = await pageOf(context, agency.username, '/bao-cao/muc-II-5');
    const box = page.getByLabel('Nội dung');
    await box.fill('Một văn bản dán nhầm cả tệp. '.repeat(70_000));
    await expect(where(page)).toContainText('đã lưu trên máy này, chưa lưu về máy chủ. ');
    await box.fill(TEXT);
    await savedToServer(page);
    expect((await readReport(context.request, agency.code)).content.sections['II.5']).toBe(TEXT);
  },
);

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

/** What anybody else at this PC could find. */
const leftOnDevice = (page: Page): Promise<{ drafts: unknown; local: number }> =>
  page.evaluate(async () => {
    const open = await new Promise<IDBDatabase>((resolve, reject) => {
      const request = indexedDB.open('tong-hop');
      request.onsuccess = () => resolve(request.result);
      request.onerror = () => reject(new Error('no database'));
    });
    const counted = open.transaction('drafts').objectStore('drafts').count();
    const drafts = await new Promise((resolve) => (counted.onsuccess = () => resolve(counted.result)));
    return { drafts, local: Object.keys(localStorage).length };
  });

test('deleted on signing out, the text does not come back to the device', async ({ context }, info) => {
  const agency = ward(info, 3);
  const page = await pageOf(context, agency.username, '/bao-cao/muc-III');
  await page.route('**/reports/*', (route) => (route.request().method() === 'PUT' ? route.abort() : route.continue()));
  await page.getByLabel('Nội dung').fill(TEXT);
  await expect(where(page)).toContainText('Mất kết nối');
  await page.getByRole('button', { name: 'Đăng xuất' }).click();
  await page.getByRole('button', { name: 'Xóa và đăng xuất' }).click();
  await expect(page.getByRole('heading', { name: 'Đăng nhập' })).toBeVisible();
  await page.waitForTimeout(1_500); // longer than any write that was on its way
  expect(await leftOnDevice(page)).toEqual({ drafts: 0, local: 0 });
});

test(
  'signing out before the autosave saves first, and asks nothing',
  { tag: DESKTOP_ONLY },
  async ({ context }, info) => {
    const agency = ward(info, 6);
    const page = await pageOf(context, agency.username, '/bao-cao/muc-III');
    await page.getByLabel('Nội dung').fill(TEXT);
    await page.waitForTimeout(400); // the device has it, the server not yet
    await page.getByRole('button', { name: 'Đăng xuất' }).click();
    await expect(page.getByRole('heading', { name: 'Đăng nhập' })).toBeVisible();
    await signIn(context, agency.username);
    expect((await readReport(context.request, agency.code)).content.sections['III']).toBe(TEXT);
  },
);

test(
  'signing out that did not reach the server is said, and tried again',
  { tag: DESKTOP_ONLY },
  async ({ context }, info) => {
    const page = await pageOf(context, ward(info, 7).username);
    await page.route('**/api/v1/session', (route) =>
      route.request().method() === 'DELETE' ? route.fulfill({ status: 502, body: '<html>' }) : route.continue(),
    );
    await page.getByRole('button', { name: 'Đăng xuất' }).click();
    await expect(page.getByRole('dialog', { name: 'Chưa đăng xuất được' })).toBeVisible();
    await page.unroute('**/api/v1/session');
    await page.getByRole('button', { name: 'Thử đăng xuất lại' }).click();
    await expect(page.getByRole('heading', { name: 'Đăng nhập' })).toBeVisible();
  },
);

test(
  'the form left without a line and opened again goes on with the same text, and nobody is asked',
  { tag: DESKTOP_ONLY },
  async ({ context }, info) => {
    const agency = ward(info, 2);
    const page = await pageOf(context, agency.username);
    const form = async (): Promise<void> => {
      await page.getByRole('link', { name: 'Báo cáo của đơn vị' }).click();
      await page.getByRole('link', { name: 'IV. Kiến nghị, đề xuất' }).click();
    };
    await form();
    await page.getByLabel('Nội dung').fill('Câu đầu.');
    await savedToServer(page);
    // Only the answers are lost, so that what is tried from a page already left arrives as well.
    let lost = true;
    await page.route('**/reports/*', async (route) => {
      if (!lost || route.request().method() !== 'PUT') return route.continue();
      await route.fetch();
      return route.abort('connectionreset');
    });
    await page.getByLabel('Nội dung').fill('Câu đầu. Câu hai.');
    await expect(where(page)).toContainText('Mất kết nối');
    await page.getByRole('link', { name: 'Trang đầu' }).click();
    await form();
    await expect(page.getByLabel('Nội dung')).toHaveValue('Câu đầu. Câu hai.');
    await page.getByLabel('Nội dung').fill('Câu đầu. Câu hai. Câu ba.');
    lost = false;
    await savedToServer(page);
    await expect(page.getByRole('heading', { name: 'Chọn bản đúng' })).toHaveCount(0);
    expect((await readReport(context.request, agency.code)).content.sections['IV']).toBe('Câu đầu. Câu hai. Câu ba.');
  },
);

test('a second account on the same PC sees nothing of the first', async ({ context }, info) => {
  const [first, second] = [ward(info, 6), ward(info, 7)];
  const page = await pageOf(context, first.username, '/bao-cao/muc-I');
  await page.getByLabel('Nội dung').fill(TEXT);
  await savedToServer(page);
  await page.getByRole('button', { name: 'Đăng xuất' }).click();
  await expect(page.getByRole('heading', { name: 'Đăng nhập' })).toBeVisible();
  expect(await leftOnDevice(page)).toEqual({ drafts: 0, local: 0 });
  await page.getByLabel('Tên đăng nhập').fill(second.username);
  await page.getByLabel('Mật khẩu', { exact: true }).fill(PASSWORD);
  await page.keyboard.press('Enter');
  await expect(page.getByRole('navigation', { name: 'Chính' })).toBeVisible();
  await page.goto('/bao-cao/muc-I');
  await expect(page.getByLabel('Nội dung')).toHaveValue('');
});
