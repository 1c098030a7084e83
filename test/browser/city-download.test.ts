// The city's report while it is made: how far it is can be seen and heard, then the file comes.

import { expect } from '@playwright/test';
import { expectAccessible, expectNoSidewaysScroll } from './axe';
import { DESKTOP_ONLY, pageOf, test } from './people';

test('a leader sees how far the report is, and gets it', async ({ context }) => {
  const page = await pageOf(context, 'lanhdao');
  // The line is held while the file itself is on its way.
  let release = (): void => undefined;
  const released = new Promise<void>((resolve) => (release = resolve));
  await page.route('**/consolidation/documents/*/file', async (route) => {
    await released;
    await route.continue();
  });
  const button = page.getByRole('button', { name: 'Tải báo cáo tổng hợp (Word)' });
  await button.focus();
  await page.keyboard.press('Enter');
  await expect(page.getByText('Đang lập văn bản: Tải báo cáo tổng hợp (Word)')).toBeAttached();
  await expect(page.getByRole('progressbar', { name: 'Đã lập xong, đang tải về' })).toBeVisible();
  await expectAccessible(page);
  await expectNoSidewaysScroll(page);
  await page.screenshot({ path: test.info().outputPath('progress.png') });
  const downloading = page.waitForEvent('download');
  release();
  expect((await downloading).suggestedFilename()).toBe('tong-hop-bdhvs-2026.docx');
  await expect(page.getByText('Đã tải: Tải báo cáo tổng hợp (Word)')).toBeAttached();
  await expect(page.getByRole('progressbar')).toHaveCount(0);
  await expect(button).toBeFocused();
});

test('a refusal without advice is told in whole sentences', { tag: DESKTOP_ONLY }, async ({ context }) => {
  const page = await pageOf(context, 'lanhdao');
  await page.route('**/consolidation/documents', (route) =>
    route.fulfill({ status: 409, json: { title: 'Văn bản đang được lập', status: 409, code: 'document.notReady' } }),
  );
  await page.getByRole('button', { name: 'Tải báo cáo tổng hợp (Word)' }).click();
  await expect(page.getByText('Văn bản đang được lập', { exact: true })).toBeVisible();
});
