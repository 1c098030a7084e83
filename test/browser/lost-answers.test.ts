// Answers that come late, or not at all: what stands on the page is what was asked for, a report that was sent is not
// sent again, and whoever cannot read on is told so. The same on a phone.

import { expect, type Page, type Route } from '@playwright/test';
import { DESKTOP_ONLY, office, pageOf, signIn, submitted, test } from './people';

const ONLY = { tag: DESKTOP_ONLY };
const NO_LINE = 'Không kết nối được máy chủ';
const noLine = (route: Route): Promise<void> => route.abort('connectionreset');

/** Keeps the answers of this address back until they are let go. */
async function hold(page: Page, address: string): Promise<() => void> {
  let letGo = (): void => undefined;
  const gone = new Promise<void>((resolve) => (letGo = resolve));
  await page.route(address, async (route) => {
    await gone;
    await route.continue();
  });
  return letGo;
}

test(
  'figures of the one choice never stand under the other; a failed second reading is said',
  ONLY,
  async ({ context }) => {
    const page = await pageOf(context, 'tonghop', '/ket-qua');
    const both = page.getByRole('button', { name: 'Tính cả báo cáo đã gửi, chưa chấp nhận' });
    await expect(both).toBeVisible();
    await page.route('**/summary?*', noLine);
    await both.click();
    await expect(page.getByRole('alert')).toContainText(NO_LINE);
    await expect(page.getByText(/đã gửi hoặc đã được chấp nhận số liệu/)).toHaveCount(0);
    await page.unroute('**/summary?*');
    await page.getByRole('button', { name: 'Thử lại' }).click();
    await expect(page.getByRole('button', { name: 'Chỉ tính báo cáo đã chấp nhận' })).toBeVisible();

    await page.goto('/nhat-ky');
    await expect(page.getByText(/việc gần nhất/)).toBeVisible();
    await page.route('**/audit-events?*', noLine);
    await page.getByRole('button', { name: 'Tìm' }).click();
    await expect(page.getByRole('alert')).toContainText(NO_LINE);
    await expect(page.getByText(/việc gần nhất/)).toBeVisible();
  },
);

test('“Xem thêm” answered after a newer search does not take its place', ONLY, async ({ context }) => {
  const page = await context.newPage();
  // Few things have happened yet: there is always a next page, and it comes when it is let go.
  let letGo = (): void => undefined;
  const held = new Promise<void>((resolve) => (letGo = resolve));
  let answered = false;
  await page.route('**/audit-events?*', async (route) => {
    const more = new URL(route.request().url()).searchParams.has('after');
    if (more) await held;
    const { items } = (await (await context.request.get('/api/v1/audit-events')).json()) as { items: unknown[] };
    await route.fulfill({ json: { items: items.slice(0, 1), next: more ? null : 'later' } });
    answered ||= more;
  });
  await signIn(context, 'admin');
  await page.goto('/nhat-ky');
  await page.getByRole('button', { name: 'Xem thêm' }).click();
  await page.getByLabel('Tên đăng nhập').fill('tonghop');
  await page.getByRole('button', { name: 'Tìm' }).click();
  await expect(page.getByText('1 việc gần nhất, còn nữa.')).toBeVisible();
  letGo();
  await expect.poll(() => answered).toBe(true);
  await page.waitForTimeout(300);
  await expect(page.getByText('1 việc gần nhất, còn nữa.')).toBeVisible();
});

test(
  'a handler assigned on a slow line does not bring back a report accepted meanwhile',
  ONLY,
  async ({ context, browser }, info) => {
    const agency = office(info, 0);
    await submitted(browser, info, agency);
    const page = await pageOf(context, 'tonghop', `/don-vi/${agency.code}`);
    const letGo = await hold(page, '**/handler');
    await page.getByLabel('Người xử lý').selectOption('tonghop');
    await page.getByRole('button', { name: 'Chấp nhận số liệu' }).click();
    await expect(page.getByText('Đã chấp nhận số liệu của báo cáo này.')).toBeVisible();
    letGo();
    await expect(page.getByText('Đã giao xử lý.')).toBeVisible();
    await expect(page.getByRole('button', { name: 'Mở lại để điều chỉnh' })).toBeVisible();
    await expect(page.getByRole('button', { name: 'Chấp nhận số liệu' })).toHaveCount(0);

    // The document: refused by a gateway, or because nobody is signed in any more.
    const download = page.getByRole('button', { name: 'Tải báo cáo (Word)' });
    await page.route('**/report.docx', (route) => route.fulfill({ status: 502, body: '<html>Bad gateway</html>' }));
    await download.click();
    await expect(page.getByText('Máy chủ trả lời không đúng (mã 502)')).toBeVisible();
    await page.unroute('**/report.docx');
    await context.clearCookies();
    await download.click();
    await expect(page.getByRole('dialog')).toContainText('Phiên làm việc đã hết');
  },
);
