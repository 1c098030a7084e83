// The city's report, comparing, editions, results and the administration without a mouse.

import { expect, type Page } from '@playwright/test';
import { chooseFrom, expectTrapped, pressOn, tabTo, typeInto } from './by-keyboard';
import { DESKTOP_ONLY, pageOf, savedToServer, submitted, test, ward } from './people';

const heading = (page: Page, name: string | RegExp) => page.getByRole('heading', { level: 1, name });
const said = (page: Page, text: string | RegExp) => page.getByRole('status').filter({ hasText: text });

async function downloads(page: Page, press: () => Promise<void>, ending: string): Promise<void> {
  const downloading = page.waitForEvent('download');
  await press();
  expect((await downloading).suggestedFilename()).toContain(ending);
}

test(
  'SKHCN quotes an agency, lays texts and figures side by side, keeps an edition',
  {
    tag: DESKTOP_ONLY,
  },
  async ({ context, browser }, info) => {
    test.setTimeout(120_000);
    const agency = ward(info, 19);
    await submitted(browser, info, agency);
    const page = await pageOf(context, 'tonghop', '/bao-cao-thanh-pho');
    await expect(heading(page, 'Báo cáo của thành phố')).toBeVisible();
    await pressOn(page, /^II\.2\.6/, { fromTop: true });
    await expect(heading(page, /^II\.2\.6/)).toBeFocused();
    await typeInto(page, 'Lời văn của thành phố', 'Câu của thành phố.');
    await chooseFrom(page, 'Tổng hợp báo cáo', 'Đã gửi hoặc');
    await typeInto(page, 'Tìm lời văn', agency.name, { back: true });
    await pressOn(page, `Trích dẫn ${agency.name}`);
    await expect(said(page, `Đã trích dẫn ${agency.name}.`)).toBeVisible();
    await pressOn(page, 'Bỏ trích dẫn này', { back: true });
    await expect(page.getByLabel('Lời văn của thành phố')).toBeFocused();
    await expect(page.getByLabel('Lời văn của thành phố')).toHaveValue('Câu của thành phố.');
    await savedToServer(page);

    await pressOn(page, /^So sánh$/, { back: true });
    await expect(heading(page, 'So sánh các đơn vị')).toBeFocused();
    await pressOn(page, /^I\. /);
    await expect(heading(page, /^I\. /)).toBeFocused();
    await typeInto(page, 'Tìm trong tên đơn vị', agency.name);
    await tabTo(page, new RegExp(`^${agency.name}$`));
    // A list opens nothing by itself: its third choice can be reached past the second.
    await chooseFrom(page, 'Mục lời văn', 'II.4.', { back: true });
    await expect(heading(page, /^I\. /)).toBeVisible();
    await pressOn(page, 'Xem mục này');
    await expect(heading(page, /^II\.4\. /)).toBeFocused();
    await chooseFrom(page, /^Số liệu/, 'Bài viết');
    await pressOn(page, 'Xem số liệu này');
    await expect(heading(page, 'Bài viết')).toBeFocused();
    await typeInto(page, 'Tìm đơn vị', agency.name);
    await pressOn(page, new RegExp(`^${agency.name}$`));
    await expect(page.locator('#so-mediaArticles')).toBeFocused();

    await pressOn(page, /^Bản chốt$/, { back: true, most: 90 });
    await expect(heading(page, 'Bản chốt báo cáo tổng hợp')).toBeFocused();
    await tabTo(page, 'Chỉ báo cáo đã chấp nhận số liệu');
    await page.keyboard.press('ArrowDown');
    await typeInto(page, 'Ghi chú', 'Bằng bàn phím.');
    await pressOn(page, 'Lưu bản chốt');
    await expectTrapped(page, 'Lưu bản chốt');
    await page.keyboard.press('Enter');
    await pressOn(page, 'Lưu bản chốt');
    await expect(said(page, /^Đã lưu bản chốt số \d+\.$/)).toBeFocused({ timeout: 60_000 });
    await pressOn(page, /^Bản chốt số \d+$/);
    await expect(heading(page, /^Bản chốt số/)).toBeFocused();
  },
);

test(
  'the leadership goes from a figure to an agency and downloads',
  { tag: DESKTOP_ONLY },
  async ({ context, browser }, info) => {
    const agency = ward(info, 29);
    await submitted(browser, info, agency);
    const page = await pageOf(context, 'lanhdao');
    await expect(heading(page, 'Kết quả toàn thành phố')).toBeVisible();
    await downloads(page, () => pressOn(page, 'Tải báo cáo tổng hợp (Word)', { fromTop: true }), '.docx');
    await downloads(page, () => pressOn(page, 'Tải bảng tổng hợp (Excel)'), '.xlsx');
    await pressOn(page, 'Tính cả báo cáo đã gửi, chưa chấp nhận');
    await expect(page.getByRole('button', { name: 'Chỉ tính báo cáo đã chấp nhận' })).toBeFocused();
    await pressOn(page, 'Người dân ứng dụng AI');
    await expect(heading(page, 'Người dân ứng dụng AI')).toBeFocused();
    await pressOn(page, new RegExp(`^${agency.name}$`), { most: 130 });
    await expect(heading(page, agency.name)).toBeFocused();
  },
);

test(
  'the administrator makes accounts, gives a password, changes an agency, looks into the audit',
  {
    tag: DESKTOP_ONLY,
  },
  async ({ context }, info) => {
    const agency = ward(info, 29);
    const page = await pageOf(context, 'admin');
    await expect(page.getByText(/tài khoản\.$/).first()).toBeVisible();
    await pressOn(page, 'Thêm tài khoản', { fromTop: true });
    await expect(page.getByLabel('Tên đăng nhập')).toBeFocused();
    await pressOn(page, 'Thôi');
    await expect(page.getByRole('button', { name: 'Thêm tài khoản' })).toBeFocused();
    await page.keyboard.press('Enter');
    await page.keyboard.type('ban.phim');
    await typeInto(page, 'Họ tên', 'Trần Thị Phím');
    await chooseFrom(page, /^Đơn vị/, agency.name);
    await pressOn(page, 'Thêm tài khoản');
    await expect(said(page, 'Mật khẩu một lần của tài khoản ban.phim')).toBeFocused();
    await pressOn(page, 'Đã ghi lại, đóng');
    await expect(page.getByRole('searchbox')).toBeFocused();
    await page.keyboard.type('ban.phim');
    await pressOn(page, 'Cấp lại mật khẩu của ban.phim');
    await expectTrapped(page, 'Cấp lại mật khẩu');
    await page.keyboard.press('Enter');
    await pressOn(page, /^Cấp lại mật khẩu$/);
    await expect(said(page, 'Mật khẩu một lần của tài khoản ban.phim')).toBeFocused();

    await pressOn(page, 'Nhập danh sách tài khoản từ Excel');
    await expect(heading(page, 'Nhập danh sách tài khoản')).toBeFocused();
    await tabTo(page, 'Tệp danh sách');
    const choosing = page.waitForEvent('filechooser');
    // That choosers are the test's is told to the browser by a message of its own, which a press may overtake.
    await expect(async () => {
      await page.keyboard.press('Space');
      const late = page.waitForTimeout(3_000).then(() => Promise.reject(new Error('no chooser has opened')));
      await Promise.race([choosing, late]);
    }).toPass({ timeout: 30_000 });
    const rows = [
      'Mã đơn vị;Họ tên;Thư công vụ;Vai trò;Tên đăng nhập',
      `${agency.code};Lê Văn Tệp;tep@danang.gov.vn;Chuyên viên nhập liệu;le.tep`,
    ];
    await (await choosing).setFiles({ name: 'a.csv', mimeType: 'text/csv', buffer: Buffer.from(rows.join('\r\n')) });
    await pressOn(page, 'Nhập danh sách');
    await expect(said(page, 'Đã thêm 1 tài khoản')).toBeFocused();
    await pressOn(page, 'Nhập tệp khác');
    await expect(page.getByLabel(/Tệp danh sách/)).toBeFocused();

    await page.goto('/danh-sach-don-vi');
    await expect(page.getByText(/đơn vị\.$/).first()).toBeVisible();
    await typeInto(page, 'Tìm đơn vị', agency.name, { fromTop: true });
    await pressOn(page, agency.name);
    await expect(heading(page, agency.name)).toBeFocused();
    await typeInto(page, 'Điện thoại', '0236 222 3333');
    await pressOn(page, /^Lưu$/);
    await expect(said(page, 'Đã lưu đơn vị')).toBeFocused();

    await pressOn(page, /^Nhật ký$/, { back: true });
    await expect(heading(page, 'Nhật ký')).toBeFocused();
    await expect(page.getByText(/việc gần nhất/)).toBeVisible();
    await chooseFrom(page, /^Đơn vị/, agency.name);
    await chooseFrom(page, /^Việc/, 'Thêm tài khoản');
    await pressOn(page, /^Tìm$/);
    await expect(page.getByText(/^\d+ việc gần nhất/)).toBeVisible();

    await pressOn(page, /^Kỳ báo cáo$/, { back: true });
    await expect(heading(page, 'Kỳ báo cáo')).toBeFocused();
    await pressOn(page, 'Sửa ngày, kế hoạch');
    await pressOn(page, 'Thôi');
    await expect(page.getByRole('button', { name: /^Sửa ngày, kế hoạch/ }).first()).toBeFocused();
    await pressOn(page, /^Thông báo$/, { back: true });
    await typeInto(page, 'Đơn vị cần giúp', 'Anh Minh, 0236 000 0000');
    await pressOn(page, 'Đăng thông báo');
    await expect(said(page, /^Đã (đăng|gỡ) thông báo/)).toBeFocused();
  },
);
