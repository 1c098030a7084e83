// The keyboard alone: signing in, finding the way, answering with arrows and space, seeing where the focus is.

import { expect } from '@playwright/test';
import { tabTo } from './by-keyboard';
import { PASSWORD, readReport, savedToServer, test, ward } from './people';

test('a figure is answered and the session ended without a mouse', async ({ page, context }, info) => {
  const agency = ward(info, 15);
  await page.goto('/bao-cao/so-lieu-community');
  await tabTo(page, 'Đến nội dung chính', { fromTop: true });
  await tabTo(page, 'Tên đăng nhập');
  await page.keyboard.type(agency.username);
  await tabTo(page, 'Mật khẩu');
  await page.keyboard.type(PASSWORD);
  await page.keyboard.press('Enter');
  await expect(page.getByRole('heading', { level: 1, name: /Tổ công nghệ số cộng đồng/ })).toBeVisible();

  await page.keyboard.press('Tab');
  await tabTo(page, 'Số người dân');
  await page.keyboard.type('1.250');
  await tabTo(page, 'Có số');
  await page.keyboard.press('ArrowRight');
  await page.keyboard.press('ArrowRight');
  await page.keyboard.press('ArrowRight');
  await savedToServer(page);
  const { previous } = (await readReport(context.request, agency.code)).content.indicators['peopleVisited'] ?? {};
  expect(previous).toEqual({ answer: 'unknown' });
  await tabTo(page, 'Lưu và tiếp tục', { most: 80 });
  await page.keyboard.press('Enter');
  // The new page's heading has the focus, so that a screen reader starts there.
  await expect(page.getByRole('heading', { level: 1 })).toBeFocused();
});
