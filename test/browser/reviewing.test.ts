// SKHCN extends, locks and unlocks, gives a report to somebody, and sees what an agency changed between submissions.

import { expect } from '@playwright/test';
import { wholeContent } from '../reports/whole-content';
import { expectAccessible, expectNoSidewaysScroll } from './axe';
import {
  otherBrowser,
  pageOf,
  PERIOD,
  readReport,
  reportPath,
  saveContent,
  savedToServer,
  signIn,
  submitted,
  test,
  ward,
} from './people';

test('an agency that has not started is given more time, and the extension is taken back', async ({
  context,
}, info) => {
  const agency = ward(info, 38);
  const page = await pageOf(context, 'tonghop', `/don-vi/${agency.code}`);
  await expect(page.getByText('Đơn vị chưa lập báo cáo')).toBeVisible();
  await expectAccessible(page);
  await page.getByRole('link', { name: 'Gia hạn' }).click();
  await page.getByRole('button', { name: 'Gia hạn', exact: true }).click();
  await expect(page.getByRole('alert')).toBeFocused();
  await expectAccessible(page);
  await page.getByLabel('Ngày', { exact: true }).fill('5');
  await page.getByLabel('Tháng', { exact: true }).fill('12');
  await page.getByLabel('Năm', { exact: true }).fill('2026');
  await page.getByLabel('Lý do').fill('Mất điện do bão');
  await page.getByRole('button', { name: 'Gia hạn', exact: true }).click();
  await expect(page.getByRole('alert')).toContainText('Hạn mới phải sau hạn chung');
  await page.getByLabel('Ngày', { exact: true }).fill('20');
  await page.getByRole('button', { name: 'Gia hạn', exact: true }).click();
  await expect(page.getByText('Đã gia hạn đến hết ngày 20/12/2026.')).toBeVisible();
  await expectNoSidewaysScroll(page);
  await page.goto('/');
  await expect(page.getByRole('row', { name: agency.name })).toContainText('được gia hạn đến hết ngày 20/12/2026');
  await page.goto(`/don-vi/${agency.code}/gia-han`);
  await page.getByRole('button', { name: 'Bỏ gia hạn' }).click();
  await expect(page.getByText(/^Đã bỏ gia hạn/)).toBeVisible();
});

test('the figures are locked and unlocked with a reason', async ({ context }) => {
  const page = await pageOf(context, 'tonghop', '/chot-so-lieu');
  try {
    await page.getByRole('button', { name: 'Chốt số liệu' }).click();
    await expectAccessible(page);
    await page.getByRole('dialog').getByRole('button', { name: 'Chốt số liệu' }).click();
    await expect(page.getByText('Đã chốt số liệu.')).toBeVisible();
    await page.getByRole('button', { name: 'Bỏ chốt số liệu' }).click();
    await expect(page.getByRole('alert')).toContainText('Nêu lý do bỏ chốt.');
    await expectAccessible(page);
    await page.getByLabel('Lý do bỏ chốt').fill('Chờ hai đơn vị miền núi');
    await page.getByRole('button', { name: 'Bỏ chốt số liệu' }).click();
    await expect(page.getByText(/^Đã bỏ chốt số liệu/)).toBeVisible();
  } finally {
    // Whatever happened, the other tests find the period open.
    await context.request.post(`/api/v1/periods/${PERIOD}/unlock`, { data: { reason: 'Sau kiểm thử' } });
  }
});

test('what changed since the last submission is listed on top and said at its place; the report is given to somebody', async ({
  context,
  browser,
}, info) => {
  test.setTimeout(150_000);
  const agency = ward(info, 39);
  await submitted(browser, info, agency);
  await signIn(context, 'tonghop');
  const back = await context.request.post(`${reportPath(agency.code)}/return`, { data: { reason: 'Bổ sung' } });
  expect(back.ok(), await back.text()).toBe(true);
  const theirs = await otherBrowser(browser, info);
  await signIn(theirs, agency.username);
  await saveContent(theirs.request, agency.code, (content) => ({
    ...content,
    sections: { ...content.sections, 'II.4': 'Đường truyền yếu.' },
    indicators: {
      ...content.indicators,
      mediaArticles: { ...content.indicators.mediaArticles, current: { value: 77 } },
    },
  }));
  const { version } = await readReport(theirs.request, agency.code);
  await theirs.request.post(`${reportPath(agency.code)}/submit`, { headers: { 'if-match': `"${version}"` } });
  await theirs.close();

  const page = await context.newPage();
  await page.goto(`/don-vi/${agency.code}`);
  await expect(page.getByText('Đã đổi 2 chỗ so với lần gửi 1')).toBeVisible();
  await expect(page.getByText('Đã đổi so với lần gửi 1:')).toHaveCount(2);
  await page.getByRole('link', { name: /^Xem chỗ này: Số bài viết/ }).click();
  await expect(page.locator('#so-mediaArticles')).toBeFocused();
  await page.getByLabel('Người xử lý').selectOption('tonghop');
  await expect(page.getByText('Đã giao xử lý.')).toBeVisible();
  await expectAccessible(page);
  await expectNoSidewaysScroll(page);
  await page.goto('/?xu-ly=tonghop');
  await expect(page.getByRole('row', { name: agency.name })).toContainText('Chuyên viên');
});

test('what came on paper is typed into the agency’s form, saved, sent, and marked as such', async ({
  context,
}, info) => {
  test.setTimeout(150_000);
  const agency = ward(info, 42);
  await signIn(context, 'tonghop');
  const onBehalf = { receivedOn: '2026-11-02', reason: 'Đơn vị gửi bản giấy' };
  const { version, content } = await readReport(context.request, agency.code);
  const data = { content: { ...wholeContent(), letterhead: content.letterhead }, onBehalf };
  const saved = await context.request.put(reportPath(agency.code), { data, headers: { 'if-match': `"${version}"` } });
  expect(saved.ok(), await saved.text()).toBe(true);

  const page = await context.newPage();
  await page.goto('/bao-cao');
  await expect(page.getByRole('heading', { level: 1, name: 'Chưa chọn đơn vị nhập hộ' })).toBeVisible();
  await page.goto(`/don-vi/${agency.code}`);
  await page.getByRole('link', { name: 'Nhập hộ báo cáo gửi bằng giấy' }).click();
  await page.getByRole('button', { name: 'Bắt đầu nhập' }).click();
  await expect(page.getByRole('alert')).toBeFocused();
  await expectAccessible(page);
  await page.getByLabel('Ngày', { exact: true }).fill('2');
  await page.getByLabel('Tháng', { exact: true }).fill('11');
  await page.getByLabel('Năm', { exact: true }).fill('2026');
  await page.getByLabel('Lý do nhập hộ').fill('Đơn vị mất kết nối sau bão');
  await page.getByRole('button', { name: 'Bắt đầu nhập' }).click();
  await expect(page.getByText(`Đang nhập hộ ${agency.name}, văn bản nhận ngày 02/11/2026`)).toBeVisible();
  await expect(page.getByRole('link', { name: 'Kiểm tra số liệu' })).toBeVisible();
  await expectAccessible(page);
  await expectNoSidewaysScroll(page);
  await page.goto('/bao-cao/muc-II-4');
  await page.getByRole('textbox').first().fill('Theo bản giấy: thiếu máy tính.');
  await savedToServer(page);
  await expect
    .poll(async () => (await readReport(context.request, agency.code)).content.sections['II.4'])
    .toBe('Theo bản giấy: thiếu máy tính.');
  await page.goto('/bao-cao/kiem-tra');
  await page.getByRole('button', { name: 'Gửi báo cáo' }).click();
  await page.getByRole('dialog').getByRole('button', { name: 'Gửi báo cáo' }).click();
  await expect(page.getByText(/^Đã gửi Sở lúc .*\(lần 1\)/).first()).toBeVisible();
  await page.getByRole('link', { name: 'Về báo cáo của đơn vị' }).click();
  await expect(page.getByText('từ văn bản nhận ngày 02/11/2026: Đơn vị mất kết nối sau bão')).toBeVisible();
  await page.getByRole('button', { name: 'Chấp nhận số liệu' }).click();
  await expect(page.getByText('Người gửi không tự chấp nhận số liệu')).toBeVisible();
});
