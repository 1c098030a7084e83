// SKHCN and the leadership lay one section and one figure of every agency side by side.

import { expect } from '@playwright/test';
import { expectAccessible, expectNoSidewaysScroll } from './axe';
import { pageOf, saveContent, otherBrowser, readReport, reportPath, signIn, test, ward } from './people';
import { wholeContent } from '../reports/whole-content';

test('a section and a figure of every agency, found, ordered, and back to the agency’s own place', async ({
  context,
  browser,
}, info) => {
  test.setTimeout(150_000);
  const agencies = [ward(info, 33), ward(info, 34)];
  const said = `Thiếu đường truyền cáp quang ${info.project.name}.`;
  for (const [index, agency] of agencies.entries()) {
    const theirs = await otherBrowser(browser, info);
    await signIn(theirs, agency.username);
    const own = wholeContent((content) => {
      content.sections['II.4'] = index === 0 ? `${said} ${'Đơn vị còn khó khăn về kinh phí. '.repeat(120)}` : said;
      content.indicators.mediaArticles!.current = { value: 45_678 };
    });
    await saveContent(theirs.request, agency.code, ({ letterhead }) => ({ ...own, letterhead }));
    const { version } = await readReport(theirs.request, agency.code);
    const answer = await theirs.request.post(`${reportPath(agency.code)}/submit`, {
      headers: { 'if-match': `"${version}"` },
    });
    expect(answer.status(), await answer.text()).toBe(201);
    await theirs.close();
  }
  const [long, short] = agencies as [(typeof agencies)[0], (typeof agencies)[0]];

  const page = await pageOf(context, 'tonghop', '/so-sanh');
  await expectAccessible(page);
  await page.getByRole('link', { name: 'II.4. Khó khăn, tồn tại' }).click();
  await expect(page.getByRole('heading', { level: 1, name: 'II.4. Khó khăn, tồn tại' })).toBeVisible();
  await page.getByLabel('Tìm trong tên đơn vị và lời văn').fill(`duong truyen cap quang ${info.project.name}`);
  const articles = page.getByRole('article');
  await expect(articles).toHaveCount(2);
  await page.getByLabel('Sắp xếp').selectOption('shortest');
  await expect(articles.first()).toContainText(short.name);
  await articles
    .last()
    .getByRole('button', { name: /^Xem hết 3\.\d{3} ký tự/ })
    .click();
  await expect(articles.last().getByRole('button')).toHaveCount(0);
  await expectAccessible(page);
  await expectNoSidewaysScroll(page);
  await page.getByRole('link', { name: long.name }).click();
  await expect(page.getByRole('heading', { level: 1, name: long.name })).toBeVisible();
  await expect(page.locator('[id="muc-II.4"]')).toBeFocused();

  await page.goto('/so-sanh');
  await page.getByRole('link', { name: 'Bài viết' }).click();
  await page.getByLabel('Sắp xếp').selectOption('remarks');
  const row = page.getByRole('row', { name: short.name });
  await expect(row).toContainText('45.678');
  await expect(row).toContainText('tăng 45.666');
  await page.getByLabel('Câu trả lời').selectOption('none');
  await expect(row).toHaveCount(0);
  await page.getByLabel('Câu trả lời').selectOption('');
  await expectAccessible(page);
  await expectNoSidewaysScroll(page);
  await row.getByRole('link', { name: short.name }).click();
  await expect(page.locator('#so-mediaArticles')).toBeFocused();
});

test('the leadership compares too, without findings; an agency does not', async ({ context, browser }, info) => {
  const page = await pageOf(context, 'lanhdao', '/so-sanh/so/mediaArticles');
  await expect(page.getByRole('heading', { level: 1, name: 'Bài viết' })).toBeVisible();
  await expectAccessible(page);
  const theirs = await otherBrowser(browser, info);
  const reporter = await pageOf(theirs, ward(info, 33).username, '/so-sanh/muc/II.4');
  await expect(reporter.getByRole('heading', { level: 1, name: 'Không có trang này' })).toBeVisible();
  await theirs.close();
});
