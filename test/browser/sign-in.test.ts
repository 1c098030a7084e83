// Signing in and out by hand, the first password, and what a wrong one is told.

import { expect } from '@playwright/test';
import { expectAccessible } from './axe';
import { PASSWORD, pageOf, ward, test } from './people';

test('signs in, sees the home of the role, signs out', async ({ page }, info) => {
  const agency = ward(info, 0);
  await page.goto('/bao-cao');
  await expect(page.getByRole('heading', { level: 1, name: 'Đăng nhập' })).toBeVisible();
  await page.getByLabel('Tên đăng nhập').fill(agency.code);
  await page.getByLabel('Mật khẩu', { exact: true }).fill(PASSWORD);
  await page.keyboard.press('Enter');
  // The address that was asked for opens after signing in.
  await expect(page.getByRole('heading', { level: 1, name: 'Báo cáo của đơn vị' })).toBeVisible();
  await page.getByRole('button', { name: 'Đăng xuất' }).click();
  await expect(page.getByRole('heading', { level: 1, name: 'Đăng nhập' })).toBeVisible();
  await page.goto('/bao-cao');
  await expect(page.getByRole('heading', { level: 1, name: 'Đăng nhập' })).toBeVisible();
});

test('says what is missing and what is wrong, in the error summary, with focus', async ({ page }) => {
  await page.goto('/');
  await page.getByRole('button', { name: 'Đăng nhập' }).click();
  const summary = page.getByRole('alert');
  await expect(summary).toBeFocused();
  await expect(summary).toContainText('Nhập tên đăng nhập.');
  await expectAccessible(page);
  await page.getByRole('link', { name: 'Nhập mật khẩu.' }).click();
  await expect(page.getByLabel('Mật khẩu', { exact: true })).toBeFocused();
  await page.getByLabel('Tên đăng nhập').fill('khong-co-ai');
  await page.getByLabel('Mật khẩu', { exact: true }).fill('Sai-mat-khau-2026');
  await page.getByRole('button', { name: 'Đăng nhập' }).click();
  await expect(summary).toContainText('Tên đăng nhập hoặc mật khẩu chưa đúng');
  await expect(page.getByLabel('Tên đăng nhập')).toHaveValue('khong-co-ai');
});

test('the administrator makes an account, whose first password must be changed', async ({ context, browser }, info) => {
  const name = `nguoi.moi.${info.project.name}`;
  const page = await pageOf(context, 'admin');
  await page.getByRole('button', { name: 'Thêm tài khoản' }).click();
  await page.getByRole('button', { name: 'Thêm tài khoản' }).click();
  await expect(page.getByRole('alert')).toContainText('Nhập tên đăng nhập.');
  await expectAccessible(page);
  await page.getByLabel('Tên đăng nhập').fill(name);
  await page.getByLabel('Họ tên hoặc tên hiển thị').fill('Nguyễn Thị Mới');
  await page.getByLabel('Đơn vị', { exact: true }).selectOption({ index: 3 });
  await page.getByRole('button', { name: 'Thêm tài khoản' }).click();
  const password = (await page.locator('.one-time').textContent()) ?? '';
  expect(password.length).toBeGreaterThanOrEqual(14);
  await expectAccessible(page);

  const theirs = await (await browser.newContext()).newPage();
  await theirs.goto(new URL('/', page.url()).href);
  await theirs.getByLabel('Tên đăng nhập').fill(name);
  await theirs.getByLabel('Mật khẩu', { exact: true }).fill(password);
  await theirs.keyboard.press('Enter');
  await expect(theirs.getByRole('heading', { level: 1, name: 'Đổi mật khẩu' })).toBeVisible();
  await expectAccessible(theirs);
  await theirs.getByLabel('Mật khẩu được cấp', { exact: true }).fill(password);
  await theirs.getByLabel('Mật khẩu mới', { exact: true }).fill('ngắn');
  await theirs.getByRole('button', { name: 'Đổi mật khẩu' }).click();
  await expect(theirs.getByRole('alert')).toContainText('cần ít nhất 14 ký tự');
  await theirs.getByLabel('Mật khẩu mới', { exact: true }).fill('Mua-thu-o-Da-Nang-26');
  await theirs.getByLabel('Nhập lại mật khẩu mới', { exact: true }).fill('Mua-thu-o-Da-Nang-26');
  await theirs.getByRole('button', { name: 'Đổi mật khẩu' }).click();
  await expect(theirs.getByRole('heading', { level: 1, name: 'Nguyễn Thị Mới' })).toBeVisible();
  await theirs.context().close();

  await page.getByLabel(/Tìm tài khoản/).fill('nguoi moi');
  await page.getByRole('button', { name: `Ngừng tài khoản ${name}` }).click();
  await page.getByRole('dialog').getByRole('button', { name: 'Ngừng tài khoản' }).click();
  await expect(page.getByRole('cell', { name: /Đã ngừng/ })).toBeVisible();
});
