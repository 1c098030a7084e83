// The leadership: one page with the four groups, the targets with pair and coverage, and the way to each agency.

import { expect } from '@playwright/test';
import { expectAccessible, expectNoSidewaysScroll } from './axe';
import { pageOf, submitted, ward, test } from './people';

test('results, with reports not yet accepted, down to an agency', async ({ context, browser }, info) => {
  const agency = ward(info, 12);
  await submitted(browser, info, agency);
  const page = await pageOf(context, 'lanhdao');
  await expect(page.getByRole('heading', { level: 1, name: 'Kết quả toàn thành phố' })).toBeVisible();
  await page.getByRole('button', { name: 'Tính cả báo cáo đã gửi, chưa chấp nhận' }).click();
  await expect(page.getByRole('button', { name: 'Chỉ tính báo cáo đã chấp nhận' })).toBeVisible();
  // Far fewer than nine in ten have answered: no target is judged.
  await expect(page.getByText('Chưa đủ cơ sở đánh giá').first()).toBeVisible();
  await expect(page.getByText(/97(,\d\d)?%|9\d,\d\d%/).first()).toBeVisible();
  await expectAccessible(page);
  await expectNoSidewaysScroll(page);
  await page.getByRole('link', { name: 'Người dân ứng dụng AI' }).click();
  await expect(page.getByRole('heading', { level: 1, name: 'Người dân ứng dụng AI' })).toBeVisible();
  await expectAccessible(page);
  await expectNoSidewaysScroll(page);
  await page.getByRole('link', { name: agency.name }).click();
  await expect(page.getByRole('heading', { level: 1, name: agency.name })).toBeVisible();
  // Reading only: nothing to decide, no remarks of the rules.
  await expect(page.getByRole('button', { name: 'Chấp nhận số liệu' })).toHaveCount(0);
});
