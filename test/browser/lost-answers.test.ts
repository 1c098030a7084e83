// Answers that come late, or not at all: what stands on the page is what was asked for, a report that was sent is not
// sent again, and whoever cannot read on is told so. The same on a phone.

import { expect, type Page, type Route } from '@playwright/test';
import {
  DESKTOP_ONLY,
  office,
  otherBrowser,
  pageOf,
  PERIOD,
  readReport,
  reportPath,
  saveContent,
  signIn,
  submitted,
  test,
} from './people';
import { wholeContent } from '../reports/whole-content';

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

test(
  'a submission whose answer was lost gets its receipt at the next press, and is not sent twice',
  ONLY,
  async ({ context }, info) => {
    const agency = office(info, 1);
    const page = await pageOf(context, agency.username);
    await saveContent(context.request, agency.code, ({ letterhead }) => ({ ...wholeContent(), letterhead }));

    // Nothing that the check needs can be read.
    await page.route(/\/(templates|reports)\//, noLine);
    await page.goto('/bao-cao/kiem-tra');
    await expect(page.getByRole('alert')).toContainText(NO_LINE);
    await page.unroute(/\/(templates|reports)\//);
    await page.getByRole('button', { name: 'Thử lại' }).click();
    const button = page.getByRole('button', { name: 'Gửi báo cáo' });
    await expect(button).toBeVisible();

    let posts = 0;
    await page.route('**/submit', async (route) => {
      posts += 1;
      if (posts > 1) return route.continue();
      await route.fetch();
      await route.abort('connectionreset');
    });
    const submit = async (): Promise<void> => {
      await button.click();
      await page.getByRole('dialog').getByRole('button', { name: 'Gửi báo cáo' }).click();
    };
    await submit();
    await expect(page.getByRole('alert')).toContainText(NO_LINE);
    expect((await readReport(context.request, agency.code)).status).toBe('submitted');
    // Somewhere else meanwhile, and back.
    await page.getByRole('link', { name: 'Về danh sách các phần' }).click();
    await page.getByRole('link', { name: 'Kiểm tra số liệu' }).click();
    await submit();
    await expect(page.getByText(/Đã gửi Sở lúc .* \(lần 1\)/).first()).toBeVisible();
    await expect(page.getByRole('link', { name: 'Xem và in xác nhận đã gửi' })).toBeVisible();
    await expect(page.getByText(NO_LINE)).toHaveCount(0);

    await page.getByRole('button', { name: 'Thu hồi' }).click();
    await page.getByRole('dialog').getByRole('button', { name: 'Thu hồi' }).click();
    await expect(page.getByText(/^Đã thu hồi báo cáo/)).toBeVisible();
    // The report is sent, only what it is now cannot be read.
    await page.route(`**/reports/${agency.code}`, noLine);
    await submit();
    await expect(page.getByText(/Đã gửi Sở lúc .* \(lần 2\)/).first()).toBeVisible();
    await expect(page.getByRole('link', { name: 'Xem và in xác nhận đã gửi' })).toBeVisible();
    await expect(button).toHaveCount(0);
    await expect(page.getByText(NO_LINE)).toHaveCount(0);
  },
);

test('why a page of the form is closed is told as it is', ONLY, async ({ context, browser }, info) => {
  const [sent, never] = [office(info, 2), office(info, 3)];
  await submitted(browser, info, sent);
  const theirs = await otherBrowser(browser, info);
  await signIn(theirs, 'tonghop');
  const page = await pageOf(context, sent.username, '/bao-cao/muc-II-4');
  await expect(page.getByText('Báo cáo đã gửi Sở. Muốn sửa, hãy thu hồi báo cáo trước.')).toBeVisible();
  await theirs.request.post(`${reportPath(sent.code)}/accept`, { data: {} });
  await page.reload();
  await expect(page.getByText('Sở đã chấp nhận số liệu. Muốn sửa, đề nghị Sở mở lại báo cáo.')).toBeVisible();
  try {
    await theirs.request.post(`/api/v1/periods/${PERIOD}/lock`, { data: {} });
    await signIn(context, never.username);
    const other = await context.newPage();
    await other.goto('/bao-cao/muc-II-4');
    await expect(other.getByText('Sở đã chốt số liệu nên không sửa được.')).toBeVisible();
    await expect(other.getByText('Báo cáo đã gửi Sở')).toHaveCount(0);
  } finally {
    await theirs.request.post(`/api/v1/periods/${PERIOD}/unlock`, { data: { reason: 'Sau kiểm thử' } });
    await theirs.close();
  }
});

test(
  'on behalf of an agency: a refused submission leaves the form open for mending',
  ONLY,
  async ({ context }, info) => {
    const agency = office(info, 4);
    const page = await context.newPage();
    await signIn(context, 'tonghop');
    const { version, content } = await readReport(context.request, agency.code);
    const onBehalf = { receivedOn: '2026-11-02', reason: 'Đơn vị gửi bản giấy' };
    const data = { content: { ...wholeContent(), letterhead: content.letterhead }, onBehalf };
    const saved = await context.request.put(reportPath(agency.code), { data, headers: { 'if-match': `"${version}"` } });
    expect(saved.ok(), await saved.text()).toBe(true);
    const paper = { ...onBehalf, agency: agency.code, name: agency.name, username: 'tonghop' };
    await page.addInitScript((kept) => sessionStorage.setItem('tong-hop.paper', kept), JSON.stringify(paper));
    await page.goto('/bao-cao/kiem-tra');
    await page.route('**/submit', (route) =>
      route.fulfill({ status: 422, json: { title: 'Báo cáo còn lỗi', status: 422, code: 'submit.hasErrors' } }),
    );
    await page.getByRole('button', { name: 'Gửi báo cáo' }).click();
    await page.getByRole('dialog').getByRole('button', { name: 'Gửi báo cáo' }).click();
    await expect(page.getByRole('alert')).toContainText('Báo cáo còn lỗi');
    await expect(page.getByRole('dialog')).toHaveCount(0);
    await page.getByRole('link', { name: 'Về danh sách các phần' }).click();
    await page.locator('a[href="/bao-cao/muc-II-4"]').click();
    await expect(page.getByLabel('Nội dung')).toBeEnabled();
    await expect(page.getByText('Báo cáo đã gửi Sở')).toHaveCount(0);
  },
);
