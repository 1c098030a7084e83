// The reporter's whole job by hand: texts, figures, a class, checking, explaining, sending, the clerk's number, taking
// back, what changed.

import { expect, type Page } from '@playwright/test';
import { expectAccessible, expectNoSidewaysScroll } from './axe';
import { wholeContent } from '../reports/whole-content';
import { DESKTOP_ONLY, pageOf, readReport, saveContent, savedToServer, ward, test } from './people';

const TEXT = 'Đơn vị đã quán triệt, triển khai kế hoạch đến từng thôn, tổ dân phố.';

async function writeTexts(page: Page, part: string): Promise<void> {
  await page.getByRole('link', { name: part }).click();
  await expect(page.getByRole('heading', { level: 1, name: part })).toBeVisible();
  await page.getByRole('textbox').first().fill(TEXT);
  await page.getByRole('link', { name: 'Về danh sách các phần' }).click();
}

async function answerAll(page: Page, part: string): Promise<void> {
  await page.getByRole('link', { name: part }).click();
  await expect(page.getByRole('heading', { level: 1, name: part })).toBeVisible();
  const groups = page.getByRole('radiogroup', { name: /Năm 2026 \(đến/ });
  await expect(groups.first()).toBeAttached();
  for (const group of await groups.all()) {
    if (await group.isVisible()) await group.getByRole('radio', { name: 'Không phát sinh' }).check();
  }
  await page.getByRole('link', { name: 'Về danh sách các phần' }).click();
}

test('fills the report, is told what is missing, explains a warning, submits, takes back', async ({
  context,
}, info) => {
  test.setTimeout(180_000);
  const agency = ward(info, 1);
  const page = await pageOf(context, agency.username);
  await page.getByRole('link', { name: 'Lập báo cáo' }).click();

  await page.getByRole('link', { name: 'Kiểm tra số liệu' }).click();
  await expect(page.getByText(/Còn \d+ chỗ phải sửa trước khi gửi/)).toBeVisible();
  await expectAccessible(page);
  // Each line leads to its field.
  await page.getByRole('link', { name: /Chưa trả lời: Số bản tin/ }).click();
  await expect(page.locator('[id="indicators.mediaBulletins.current"]')).toBeFocused();
  await page.getByRole('link', { name: 'Về danh sách các phần' }).click();

  for (const part of [
    'I. Mở đầu',
    'II.1. Công tác',
    'II.2. Kết quả',
    'II.3. Kết quả',
    'II.4. Khó khăn',
    'II.5. Bài học',
    'III. Phương hướng',
  ]) {
    await writeTexts(page, part);
  }
  for (const part of ['Thông tin, tuyên truyền', 'Tổ công nghệ số cộng đồng', 'Kỹ năng số của khu vực công']) {
    await answerAll(page, `Số liệu: ${part}`);
  }

  await page.getByRole('link', { name: 'Số liệu: Ứng dụng công nghệ AI' }).click();
  const now = page.getByRole('group', { name: 'Năm 2026 (đến 30/11/2026)' });
  const pairs = [
    ['412', '398'],
    ['59', '60'],
    ['1.234', '1.300'],
  ];
  for (const [index, [reached = '', all = '']] of pairs.entries()) {
    await now.nth(index).getByRole('textbox').nth(0).fill(reached);
    await now.nth(index).getByRole('textbox').nth(1).fill(all);
  }
  await expect(now.nth(1).getByRole('status')).toContainText('98,33%, còn 01 thành viên chưa đạt');
  // Nothing is said while typing; going on says it.
  await expect(page.getByRole('alert')).toHaveCount(0);
  await page.getByRole('button', { name: 'Lưu và tiếp tục' }).click();
  await expect(page.getByRole('alert')).toBeFocused();
  await expect(page.getByRole('alert')).toContainText('(412) lớn hơn');
  await expectAccessible(page);
  await now.nth(0).getByRole('textbox').nth(0).fill('398');
  await savedToServer(page);
  await expectNoSidewaysScroll(page);
  await page.getByRole('button', { name: 'Lưu và tiếp tục' }).click();
  await expect(page.getByRole('heading', { level: 1, name: /Kỹ năng số của khu vực công/ })).toBeVisible();

  await page.goto('/bao-cao/bang-trainingClasses');
  await page.getByRole('button', { name: 'Thêm lớp' }).click();
  await page.getByLabel('Tên lớp').fill('Kỹ năng số cơ bản');
  await page.getByLabel('Ngày', { exact: true }).fill('5');
  await page.getByLabel('Tháng', { exact: true }).fill('6');
  await page.getByLabel('Năm', { exact: true }).fill('2026');
  await page.getByLabel('Đối tượng').selectOption({ label: 'Cán bộ, công chức trong cơ quan nhà nước' });
  await page.getByLabel('Hình thức').selectOption({ label: 'Trực tiếp' });
  await page.getByLabel('Đơn vị tổ chức').selectOption({ label: 'Đơn vị tự tổ chức' });
  await page.getByLabel('Số lượt học viên').fill('45');
  await expectAccessible(page);
  await page.getByRole('button', { name: 'Xong lớp này' }).click();
  await expect(page.getByRole('table')).toContainText('05/06/2026');
  await savedToServer(page);

  await page.goto('/bao-cao/kiem-tra');
  await expect(page.getByText('Không còn lỗi nào, có thể gửi')).toBeVisible();
  const explain = page.locator('.explain').first();
  await explain.locator('summary').click();
  await explain.getByRole('textbox').fill('Năm 2025 xã chưa thành lập.');
  await expectAccessible(page);
  await page.getByRole('button', { name: 'Gửi báo cáo' }).click();
  await page.getByRole('dialog').getByRole('button', { name: 'Gửi báo cáo' }).click();
  await expect(page.getByText(/Đã gửi Sở lúc .* \(lần 1\)/).first()).toBeVisible();
  await expectAccessible(page);
  expect((await readReport(context.request, agency.code)).content.explanations[0]?.text).toBe(
    'Năm 2025 xã chưa thành lập.',
  );

  await page.getByRole('link', { name: 'Ghi số, ngày văn bản và đính kèm bản ký số' }).click();
  await page.getByLabel('Số văn bản').fill('05/BC-UBND');
  await page.getByLabel('Ngày', { exact: true }).fill('31');
  await page.getByLabel('Tháng', { exact: true }).fill('11');
  await page.getByLabel('Năm', { exact: true }).fill('2026');
  await page.getByRole('button', { name: 'Lưu số, ngày văn bản' }).click();
  await expect(page.getByRole('alert')).toContainText('Không có ngày 31/11/2026');
  await page.getByLabel('Ngày', { exact: true }).fill('30');
  await page.getByRole('button', { name: 'Lưu số, ngày văn bản' }).click();
  await expect(page.getByText('Số 05/BC-UBND, ngày 30/11/2026; chưa nhận tệp PDF')).toBeVisible();
  await page.goto('/bao-cao/kiem-tra');

  await page.getByRole('button', { name: 'Thu hồi' }).click();
  await page.getByRole('dialog').getByRole('button', { name: 'Thu hồi' }).click();
  await expect(page.getByText('Đã thu hồi báo cáo')).toBeVisible();
  await page.goto('/bao-cao/muc-IV');
  await page.getByLabel('Nội dung').fill('Không có.');
  await savedToServer(page);
  await page.goto('/bao-cao/kiem-tra');
  await page.getByRole('button', { name: 'Gửi báo cáo' }).click();
  await page.getByRole('dialog').getByRole('button', { name: 'Gửi báo cáo' }).click();
  await expect(page.getByText(/\(lần 2\)/).first()).toBeVisible();
  await page.goto('/bao-cao/lich-su');
  await page.getByRole('button', { name: 'Xem thay đổi so với lần 1' }).click();
  await expect(page.getByText('Mục IV (Kiến nghị, đề xuất): thêm Không có.')).toBeVisible();
  await expectAccessible(page);
});

// There is one agency with a leader, and the pages are the same.
test(
  'an agency with a leader: sent for approval, sent back, approved as printed, submitted',
  {
    tag: DESKTOP_ONLY,
  },
  async ({ context, browser }) => {
    const page = await pageOf(context, 'syt');
    await saveContent(context.request, 'SYT', ({ letterhead }) => ({ ...wholeContent(), letterhead }));
    await page.goto('/bao-cao/kiem-tra');
    await expect(page.getByRole('button', { name: 'Gửi báo cáo' })).toHaveCount(0);
    await page.getByRole('button', { name: 'Trình duyệt' }).click();
    await page.getByRole('dialog').getByRole('button', { name: 'Trình duyệt' }).click();
    await expect(page.getByText('Đã trình lãnh đạo đơn vị.')).toBeVisible();

    const leaders = await browser.newContext({ baseURL: process.env.TH_BROWSER_URL });
    const leader = await pageOf(leaders, 'syt.duyet');
    await leader.getByRole('link', { name: 'Xem báo cáo như bản in' }).click();
    await expect(leader.getByText('CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM')).toBeVisible();
    await expectAccessible(leader);
    await leader.goto('/bao-cao/kiem-tra');
    await leader.getByRole('button', { name: 'Trả lại chuyên viên' }).click();
    await leader.getByLabel('Lý do').fill('Bổ sung kiến nghị.');
    await leader.getByRole('dialog').getByRole('button', { name: 'Trả lại chuyên viên' }).click();
    await expect(leader.getByText('Đã trả lại chuyên viên.')).toBeVisible();

    await page.reload();
    await page.getByRole('button', { name: 'Trình duyệt' }).click();
    await page.getByRole('dialog').getByRole('button', { name: 'Trình duyệt' }).click();
    await expect(page.getByText('Đã trình lãnh đạo đơn vị.')).toBeVisible();
    await leader.reload();
    await leader.getByRole('button', { name: 'Gửi báo cáo' }).click();
    await leader.getByRole('dialog').getByRole('button', { name: 'Gửi báo cáo' }).click();
    await expect(leader.getByText(/Đã gửi Sở lúc .* \(lần 1\)/).first()).toBeVisible();
    await leaders.close();
  },
);
