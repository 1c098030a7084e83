// What a reviewer writes beside a report is kept on the device until the report is returned or accepted: through other
// pages, a reload, and an agency that takes its report back in the meantime.

import { expect, type Page } from '@playwright/test';
import { expectAccessible, expectNoSidewaysScroll } from './axe';
import {
  DESKTOP_ONLY,
  otherBrowser,
  pageOf,
  readReport,
  reportPath,
  saveContent,
  signIn,
  submitted,
  test,
  union,
} from './people';
import type { TestAgency } from './people';

const COMMENT = 'Đề nghị nêu rõ bối cảnh của địa phương.';
const REASON = 'Bổ sung theo ý kiến kèm theo.';

async function write(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'Góp ý' }).first().click();
  await page.getByLabel('Ý kiến gửi đơn vị').fill(COMMENT);
  await page.getByRole('button', { name: 'Trả lại (kèm 1 ý kiến)' }).click();
  await page.getByLabel('Lý do trả lại').fill(REASON);
}

async function expectKept(page: Page): Promise<void> {
  await expect(page.getByLabel('Ý kiến gửi đơn vị')).toHaveValue(COMMENT);
  await expect(page.getByLabel('Lý do trả lại')).toHaveValue(REASON);
}

const opened = (page: Page, { name }: TestAgency) =>
  expect(page.getByRole('heading', { level: 1, name, exact: true })).toBeVisible();

test('a comment and a reason are there after another page and a reload, and gone once the report was returned', async ({
  context,
  browser,
}, info) => {
  test.setTimeout(120_000);
  const agency = union(info, 0);
  await submitted(browser, info, agency);
  const page = await pageOf(context, 'tonghop', `/don-vi/${agency.code}`);
  await write(page);
  await page.getByRole('link', { name: 'Cuộc gọi đôn đốc' }).click();
  await expect(page.getByRole('heading', { name: /^Các cuộc gọi đã ghi/ })).toBeVisible();
  await page.goBack();
  await opened(page, agency);
  await expectKept(page);
  await page.reload();
  await expectKept(page);
  await expectAccessible(page);
  await expectNoSidewaysScroll(page);

  await page.getByRole('button', { name: 'Trả lại đơn vị' }).click();
  const said = page.getByText('Đã trả lại báo cáo kèm ý kiến cho đơn vị.');
  await expect(said).toBeVisible();
  await page.reload();
  await opened(page, agency);
  await expect(page.getByText(COMMENT)).toBeVisible();
  await expect(page.getByLabel('Ý kiến gửi đơn vị')).toHaveCount(0);
  await expect(page.getByText('giữ trên máy này')).toHaveCount(0);
  expect(await page.evaluate(() => Object.keys(localStorage).filter((key) => key.includes('review')))).toEqual([]);
});

test('signing out asks while a comment is not sent, and removes it from the device', async ({
  context,
  browser,
}, info) => {
  test.setTimeout(120_000);
  const agency = union(info, 1);
  await submitted(browser, info, agency);
  const page = await pageOf(context, 'tonghop', `/don-vi/${agency.code}`);
  await write(page);
  await page.getByRole('link', { name: 'Cuộc gọi đôn đốc' }).click();
  await page.getByRole('button', { name: 'Đăng xuất' }).click();
  await expect(page.getByRole('dialog')).toContainText('Còn nội dung chưa lưu về máy chủ');
  await page.getByRole('button', { name: 'Xóa và đăng xuất' }).click();
  await expect(page.getByRole('heading', { name: 'Đăng nhập' })).toBeVisible();
  expect(await page.evaluate(() => Object.keys(localStorage))).toEqual([]);

  await signIn(context, 'tonghop');
  await page.goto(`/don-vi/${agency.code}`);
  await expect(page.getByRole('button', { name: 'Trả lại', exact: true })).toBeVisible();
  await expect(page.getByLabel('Ý kiến gửi đơn vị')).toHaveCount(0);
  // What was done with a report is said once, not at each later visit.
  await page.getByRole('button', { name: 'Chấp nhận số liệu' }).click();
  const said = page.getByText('Đã chấp nhận số liệu của báo cáo này.');
  await expect(said).toBeVisible();
  await page.getByRole('link', { name: 'Cuộc gọi đôn đốc' }).click();
  await expect(page.getByRole('heading', { name: /^Các cuộc gọi đã ghi/ })).toBeVisible();
  await page.goBack();
  await expect(page.getByRole('button', { name: 'Mở lại để điều chỉnh' })).toBeVisible();
  await expect(said).toHaveCount(0);
});

test(
  'the agency takes its report back and sends another: the state is shown, and the comments stay',
  { tag: DESKTOP_ONLY },
  async ({ context, browser }, info) => {
    test.setTimeout(150_000);
    const agency = union(info, 2);
    await submitted(browser, info, agency);
    const page = await pageOf(context, 'tonghop', `/don-vi/${agency.code}`);
    await write(page);

    const theirs = await otherBrowser(browser, info);
    await signIn(theirs, agency.username);
    const move = async (name: string): Promise<void> => {
      const { version } = await readReport(theirs.request, agency.code);
      const answer = await theirs.request.post(`${reportPath(agency.code)}/${name}`, {
        headers: { 'if-match': `"${version}"` },
      });
      expect(answer.ok(), await answer.text()).toBe(true);
    };
    await move('withdraw');
    await page.getByRole('button', { name: 'Trả lại đơn vị' }).click();
    await expect(page.getByRole('alert')).toContainText('Trạng thái báo cáo không cho phép việc này');
    await expect(page.locator('.facts').getByText('Nháp')).toBeVisible();
    const kept = page.getByRole('region', { name: 'Ý kiến đang soạn' });
    await expect(kept).toContainText(COMMENT);
    await expect(kept).toContainText(REASON);
    await expect(page.getByRole('button', { name: 'Trả lại đơn vị' })).toHaveCount(0);
    await expectAccessible(page);

    await saveContent(theirs.request, agency.code, (content) => ({
      ...content,
      sections: { ...content.sections, 'II.4': 'Đường truyền yếu.' },
    }));
    await move('submit');
    await theirs.close();
    await page.reload();
    await expectKept(page);
    await expect(page.getByText('Báo cáo đã thay đổi từ khi viết các ý kiến này')).toBeVisible();
    await expect(page.getByText('viết cho lần gửi 1, nay là lần gửi 2')).toBeVisible();
    await expectAccessible(page);
    await page.getByRole('button', { name: 'Bỏ ý kiến đang soạn' }).click();
    await page.getByRole('dialog').getByRole('button', { name: 'Bỏ ý kiến đang soạn' }).click();
    await expect(page.getByLabel('Ý kiến gửi đơn vị')).toHaveCount(0);
    await page.reload();
    await opened(page, agency);
    await expect(page.getByRole('button', { name: 'Trả lại', exact: true })).toBeVisible();
  },
);
