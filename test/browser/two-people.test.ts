// Two people of one agency at the same report: what only one touched is kept from both, what both touched is chosen
// field by field.

import { expect } from '@playwright/test';
import { expectAccessible } from './axe';
import { otherBrowser, pageOf, readReport, saveContent, savedToServer, signIn, ward, test } from './people';

test('both versions field by field to choose from', async ({ context, browser }, info) => {
  const agency = ward(info, 8);
  const page = await pageOf(context, agency.username, '/bao-cao/so-lieu-communication');
  await page.locator('[id="indicators.mediaArticles.current"]').fill('100');
  await savedToServer(page);

  const colleague = await otherBrowser(browser, info);
  await signIn(colleague, agency.username);
  await saveContent(colleague.request, agency.code, (content) => ({
    ...content,
    sections: { ...content.sections, IV: 'Kiến nghị của đồng nghiệp.' },
    indicators: { ...content.indicators, mediaArticles: { current: { value: 120 } } },
  }));

  await page.locator('[id="indicators.mediaArticles.current"]').fill('130');
  await page.locator('[id="indicators.mediaColumns.current"]').fill('7');
  await expect(page.getByRole('heading', { level: 1, name: 'Chọn bản đúng' })).toBeVisible();
  await expect(page.getByText('hai bên khác nhau ở 1 ô')).toBeVisible();
  await expectAccessible(page);
  await page.getByRole('button', { name: 'Lưu bản đã chọn' }).click();
  await expect(page.getByRole('alert')).toContainText('Chọn bản đúng: Số bài viết năm 2026');
  await page.getByRole('radio', { name: /Bản trên máy này/ }).check();
  await page.getByRole('button', { name: 'Lưu bản đã chọn' }).click();
  await savedToServer(page);
  const { content } = await readReport(context.request, agency.code);
  expect(content.indicators['mediaArticles']?.current?.value).toBe(130);
  expect(content.indicators['mediaColumns']?.current?.value).toBe(7);
  expect(content.sections['IV']).toBe('Kiến nghị của đồng nghiệp.');
  await colleague.close();
});

test('changes in different places are both kept, and the person is told', async ({ context, browser }, info) => {
  const agency = ward(info, 9);
  const page = await pageOf(context, agency.username, '/bao-cao/muc-II-4');
  await page.getByLabel('Nội dung').fill('Thiếu máy tính.');
  await savedToServer(page);
  const colleague = await otherBrowser(browser, info);
  await signIn(colleague, agency.username);
  await saveContent(colleague.request, agency.code, (content) => ({
    ...content,
    sections: { ...content.sections, 'II.5': 'Bài học của đồng nghiệp.' },
  }));
  await colleague.close();
  await page.getByLabel('Nội dung').fill('Thiếu máy tính, đường truyền yếu.');
  await savedToServer(page);
  await page.getByRole('link', { name: 'Về danh sách các phần' }).click();
  await expect(page.getByText('Đồng nghiệp vừa sửa 1 ô khác')).toBeVisible();
  const { sections } = (await readReport(context.request, agency.code)).content;
  expect(sections).toMatchObject({ 'II.4': 'Thiếu máy tính, đường truyền yếu.', 'II.5': 'Bài học của đồng nghiệp.' });
});
