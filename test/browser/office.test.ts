// The office behind the reports: agencies and their contacts, periods, the announcement every agency reads, and who is
// added up for a figure.

import { expect } from '@playwright/test';
import { expectAccessible, expectNoSidewaysScroll } from './axe';
import { otherBrowser, pageOf, PERIOD, test, ward } from './people';

test('the administrator enters a contact, which the agency sees as SKHCN has it', async ({
  context,
  browser,
}, info) => {
  const agency = ward(info, 31);
  const page = await pageOf(context, 'admin', '/danh-sach-don-vi');
  await expect(page.getByText(/^148 trên 148 đơn vị|^\d+ trên \d+ đơn vị/)).toBeVisible();
  await page.getByLabel(/Tìm đơn vị/).fill(agency.name);
  await page.getByLabel('Chỉ hiện').selectOption({ label: 'Phải báo cáo, chưa có người liên hệ' });
  await expectAccessible(page);
  await page.getByRole('link', { name: agency.name }).click();
  await expect(page.getByRole('heading', { level: 1, name: agency.name })).toBeVisible();
  await page.getByLabel('Tên đơn vị', { exact: true }).fill('');
  await page.getByLabel('Họ tên').fill('Hồ Thị Lành');
  await page.getByLabel('Điện thoại').fill('0235 111 2222');
  await page.getByLabel('Thư công vụ').fill('khong-phai-thu');
  await page.getByRole('button', { name: 'Lưu' }).click();
  await expect(page.getByRole('alert')).toContainText('Nhập tên đơn vị.');
  await page.getByLabel('Tên đơn vị', { exact: true }).fill(agency.name);
  await page.getByRole('button', { name: 'Lưu' }).click();
  await expect(page.getByRole('alert')).toContainText('Thư điện tử của đầu mối chưa đúng');
  await expectAccessible(page);
  await page.getByLabel('Thư công vụ').fill('lanh.ho@danang.gov.vn');
  await page.getByRole('button', { name: 'Lưu' }).click();
  await expect(page.getByRole('status').filter({ hasText: 'Đã lưu đơn vị' })).toBeFocused();
  await expectNoSidewaysScroll(page);

  const theirs = await otherBrowser(browser, info);
  const home = await pageOf(theirs, agency.username);
  await expect(home.getByText('Hồ Thị Lành, 0235 111 2222, lanh.ho@danang.gov.vn')).toBeVisible();
  await theirs.close();
});

test('a new agency needs code, name and kind; a code once taken is told', async ({ context }, info) => {
  const code = `MOI${info.project.name.slice(0, 3).toUpperCase()}`;
  const page = await pageOf(context, 'admin', '/danh-sach-don-vi/them');
  await page.getByRole('button', { name: 'Thêm đơn vị' }).click();
  for (const missing of ['Nhập mã đơn vị.', 'Nhập tên đơn vị.', 'Chọn loại đơn vị.'])
    await expect(page.getByRole('alert')).toContainText(missing);
  await page.getByLabel('Mã đơn vị').fill('SYT');
  await page.getByLabel('Tên đơn vị', { exact: true }).fill('Trung tâm Giám sát thông minh');
  await page.getByLabel('Loại đơn vị').selectOption({ label: 'Các cơ quan, ban của thành phố' });
  // Not expected to report: the other tests count 127.
  await page.getByLabel('Phải báo cáo').uncheck();
  await page.getByRole('button', { name: 'Thêm đơn vị' }).click();
  await expect(page.getByRole('alert')).toContainText('đã có');
  await page.getByLabel('Mã đơn vị').fill(code);
  await page.getByRole('button', { name: 'Thêm đơn vị' }).click();
  await expect(page.getByRole('heading', { level: 1, name: 'Trung tâm Giám sát thông minh' })).toBeVisible();
});

test('an announcement stands on every agency’s first page, with whom to call', async ({ context, browser }, info) => {
  const said = `Đề nghị gửi sớm (${info.project.name}).`;
  const page = await pageOf(context, 'tonghop', '/thong-bao');
  await page.getByLabel('Nội dung thông báo').fill(said);
  await page.getByLabel(/liên hệ ai/).fill('Anh Minh, 0236 000 0000');
  await expect(page.getByText('Chưa đăng nội dung vừa sửa.')).toBeVisible();
  await page.getByRole('button', { name: 'Đăng thông báo' }).click();
  await expect(page.getByText('Các đơn vị thấy ngay ở trang đầu.')).toBeVisible();
  await expectAccessible(page);

  // A colleague has posted since: the form begins with what stands there now, or posting would take it back.
  const later = `${said} Có sửa.`;
  await page.getByRole('link', { name: 'Tiến độ', exact: true }).click();
  await expect(page.getByRole('heading', { level: 1, name: 'Tiến độ báo cáo' })).toBeVisible();
  const api = `/api/v1/periods/${PERIOD}`;
  const put = (text: string) =>
    context.request.put(`${api}/announcement`, { data: { text, contact: 'Anh Minh, 0236 000 0000' } });
  expect((await put(later)).ok()).toBe(true);
  await page.getByRole('link', { name: 'Thông báo', exact: true }).click();
  await expect(page.getByLabel('Nội dung thông báo')).toHaveValue(later);
  try {
    await context.request.post(`${api}/lock`, { data: {} });
    await page.getByRole('link', { name: 'Tiến độ', exact: true }).click();
    await expect(page.getByText('Đã chốt số liệu')).toBeVisible();
  } finally {
    await context.request.post(`${api}/unlock`, { data: { reason: 'Sau kiểm thử' } });
  }

  const theirs = await otherBrowser(browser, info);
  const home = await pageOf(theirs, ward(info, 31).username);
  await expect(home.getByText(later)).toBeVisible();
  await expect(home.getByText('Anh Minh, 0236 000 0000')).toBeVisible();
  await expectAccessible(home);
  await expectNoSidewaysScroll(home);
  await home.getByRole('link', { name: 'Báo cáo của đơn vị', exact: true }).click();
  expect((await put(said)).ok()).toBe(true);
  await home.getByRole('link', { name: 'Trang đầu', exact: true }).click();
  await expect(home.getByText(said, { exact: true })).toBeVisible();
  await theirs.close();
});

test('the administrator enters the plan’s number and opens a period', async ({ context }, info) => {
  const page = await pageOf(context, 'admin', '/ky-bao-cao');
  await page.getByRole('button', { name: 'Sửa ngày, kế hoạch của kỳ bdhvs-2026' }).click();
  await page.getByLabel('Số kế hoạch của thành phố').fill('15/KH-UBND');
  await page.getByRole('group', { name: 'Ngày kế hoạch' }).getByLabel('Ngày').fill('31');
  await page.getByRole('group', { name: 'Ngày kế hoạch' }).getByLabel('Tháng').fill('2');
  await page.getByRole('group', { name: 'Ngày kế hoạch' }).getByLabel('Năm').fill('2026');
  await page.getByRole('button', { name: 'Lưu' }).click();
  await expect(page.getByRole('alert')).toContainText('“31/2/2026” không phải một ngày có thật');
  await expectAccessible(page);
  await page.getByRole('group', { name: 'Ngày kế hoạch' }).getByLabel('Ngày').fill('3');
  await page.getByRole('button', { name: 'Lưu' }).click();
  await expect(page.getByText('số 15/KH-UBND, ngày 03/02/2026')).toBeVisible();

  await page.getByRole('button', { name: 'Mở kỳ báo cáo mới' }).click();
  await page.getByLabel('Mã kỳ báo cáo').fill(`bdhvs-${info.project.name}`);
  // A day before the period of the other tests, so that theirs stays the newest whatever day it is.
  for (const [label, days] of [
    ['Mở từ ngày', ['14', '11', '2026']],
    ['Số liệu tính đến ngày', ['30', '11', '2026']],
    ['Hạn gửi (hết ngày)', ['1', '11', '2026']],
  ] as const) {
    const group = page.getByRole('group', { name: label });
    for (const [index, name] of ['Ngày', 'Tháng', 'Năm'].entries())
      await group.getByLabel(name, { exact: true }).fill(days[index] ?? '');
  }
  await page.getByRole('button', { name: 'Mở kỳ báo cáo', exact: true }).click();
  await expect(page.getByRole('alert')).toContainText('Hạn gửi (01/11/2026) trước ngày chốt số liệu (30/11/2026)');
  await page.getByRole('group', { name: 'Hạn gửi' }).getByLabel('Tháng').fill('12');
  await page.getByRole('button', { name: 'Mở kỳ báo cáo', exact: true }).click();
  await expect(page.getByRole('status').filter({ hasText: 'Đã mở kỳ báo cáo mới' })).toBeFocused();
  await expect(page.getByText(`bdhvs-${info.project.name}`, { exact: true })).toBeVisible();
  await expectAccessible(page);
  await expectNoSidewaysScroll(page);
});

test('SKHCN changes who is added up, with a reason that stands by the figure', async ({ context }, info) => {
  const indicator = info.project.name === 'phone' ? 'mediaBulletins' : 'mediaProgrammes';
  const page = await pageOf(context, 'tonghop', `/ket-qua/${indicator}`);
  await page.getByRole('link', { name: 'Đổi cách cộng' }).click();
  await expect(page.getByRole('checkbox').first()).toBeVisible();
  for (const box of await page.getByRole('checkbox').all()) await box.uncheck();
  await page.getByRole('button', { name: 'Đổi cách cộng' }).click();
  await expect(page.getByRole('alert')).toContainText('Chọn ít nhất một loại đơn vị hoặc một đơn vị để cộng.');
  await expect(page.getByRole('alert')).toContainText('Nêu lý do đổi cách cộng.');
  await expectAccessible(page);
  await page.getByRole('link', { name: 'Chọn ít nhất một loại' }).click();
  await page.getByRole('checkbox', { name: /Các phường/ }).check();
  await page.getByLabel('Cộng thêm từng đơn vị').selectOption({ label: 'Sở Y tế' });
  await page.getByLabel('Lý do đổi cách cộng').fill('Chỉ phường và Sở Y tế làm bản tin riêng');
  await expectNoSidewaysScroll(page);
  await page.getByRole('button', { name: 'Đổi cách cộng' }).click();
  await expect(page.getByText(/Cộng từ: 23 phường và Sở Y tế\./)).toBeVisible();
  await expect(page.getByText(/Lý do đổi cách cộng: Chỉ phường và Sở Y tế làm bản tin riêng/)).toBeVisible();
});
