// The administrator brings in a whole list of accounts, sees who is locked out, and finds in the audit trail who did what.

import { expect } from '@playwright/test';
import { expectAccessible, expectNoSidewaysScroll } from './axe';
import { office, otherBrowser, pageOf, test } from './people';

test('accounts from a list: bad rows with their faults, good ones with one-time passwords', async ({
  context,
}, info) => {
  const agency = office(info, 5);
  const name = `le.van.nhap.${info.project.name}`;
  const page = await pageOf(context, 'admin');
  await page.getByRole('link', { name: 'Nhập danh sách tài khoản từ Excel' }).click();
  const downloading = page.waitForEvent('download');
  await page.getByRole('button', { name: /Tải tệp mẫu/ }).click();
  expect((await downloading).suggestedFilename()).toBe('danh-sach-tai-khoan.csv');
  await page.getByRole('button', { name: 'Nhập danh sách' }).click();
  await expect(page.getByRole('alert')).toContainText('Chọn tệp danh sách.');
  await expectAccessible(page);
  await page.getByRole('alert').getByRole('link').click();
  await expect(page.getByLabel(/Tệp danh sách/)).toBeFocused();

  const choose = (text: string): Promise<void> =>
    page.getByLabel(/Tệp danh sách/).setInputFiles({
      name: 'danh-sach.csv',
      mimeType: 'text/csv',
      buffer: Buffer.from(`\ufeff${text}`),
    });
  await choose('Cột lạ;Cột khác\r\nA;B\r\n');
  await page.getByRole('button', { name: 'Nhập danh sách' }).click();
  await expect(page.getByRole('alert')).toContainText('Dòng tiêu đề phải có các cột');
  await choose(
    [
      'Mã đơn vị;Họ tên;Thư công vụ;Vai trò;Tên đăng nhập',
      `${agency.code};Lê Văn Nhập;nhap@danang.gov.vn;Chuyên viên nhập liệu;${name}`,
      'KHONGCO;Người Lạ;la;Chuyên viên nhập liệu;nguoi.la',
    ].join('\r\n'),
  );
  await page.getByRole('button', { name: 'Nhập danh sách' }).click();
  await expect(page.getByText('Đã thêm 1 tài khoản, 1 dòng chưa thêm được')).toBeVisible();
  await expect(page.getByRole('row', { name: /Dòng 3/ })).toContainText('Không có đơn vị “KHONGCO”.');
  const given = page.getByRole('row', { name: new RegExp(name) });
  expect(((await given.locator('code').textContent()) ?? '').length).toBeGreaterThanOrEqual(14);
  await expect(given).toContainText(agency.name);
  await expectAccessible(page);
  await expectNoSidewaysScroll(page);
});

test('who is locked out is seen, and what was done is found', async ({ context, browser }, info) => {
  const agency = office(info, 6);
  const stranger = await otherBrowser(browser, info);
  for (let attempt = 0; attempt < 5; attempt += 1) {
    await stranger.request.post('/api/v1/session', {
      data: { username: agency.username, password: 'Quen-mat-khau-1!' },
    });
  }
  await stranger.close();
  const page = await pageOf(context, 'admin');
  await page.getByLabel('Trạng thái').selectOption({ label: 'Bị khóa hoặc sai mật khẩu' });
  const row = page.getByRole('row', { name: new RegExp(`^${agency.username}`) });
  await expect(row).toContainText(/Bị khóa đến \d+ giờ \d\d vì sai mật khẩu 5 lần/);
  await expectAccessible(page);
  await page.getByRole('button', { name: `Cấp lại mật khẩu của ${agency.username}` }).click();
  await page.getByRole('dialog').getByRole('button', { name: 'Cấp lại mật khẩu' }).click();
  await expect(page.locator('.one-time')).toBeVisible();

  await page.goto('/nhat-ky');
  await page.getByLabel('Đơn vị', { exact: true }).selectOption({ label: agency.name });
  await page.getByLabel('Việc', { exact: true }).selectOption({ label: 'Cấp lại mật khẩu' });
  await page.getByLabel('Tên đăng nhập').fill('ADMIN');
  await page.getByRole('group', { name: 'Từ ngày' }).getByLabel('Ngày').fill('32');
  await page.getByRole('group', { name: 'Từ ngày' }).getByLabel('Tháng').fill('1');
  await page.getByRole('group', { name: 'Từ ngày' }).getByLabel('Năm').fill('2026');
  await page.getByRole('button', { name: 'Tìm' }).click();
  await expect(page.getByRole('alert')).toContainText('“32/1/2026” không phải một ngày có thật.');
  await page.getByRole('group', { name: 'Từ ngày' }).getByLabel('Ngày').fill('1');
  await page.getByRole('button', { name: 'Tìm' }).click();
  await expect(page.getByText('1 việc gần nhất.')).toBeVisible();
  await expect(page.getByRole('row', { name: /Cấp lại mật khẩu/ })).toContainText(`Tài khoản ${agency.username}.`);
  await expectAccessible(page);
  await expectNoSidewaysScroll(page);
});
