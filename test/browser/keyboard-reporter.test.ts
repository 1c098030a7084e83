// An agency's job without a mouse: writing, a row of a list, what is missing, sending, answering SKHCN, signing out, and
// the leader's approval. Only the way to a page by its address and what others do beforehand go without keys.

import { expect } from '@playwright/test';
import { expectTrapped, pressOn, tabTo, typeInto } from './by-keyboard';
import { DESKTOP_ONLY, otherBrowser, pageOf, readReport, reportPath, saveContent, savedToServer } from './people';
import { signIn, test, ward, where } from './people';
import { wholeContent } from '../reports/whole-content';

test(
  'the report is written, mended and sent, a comment answered',
  { tag: DESKTOP_ONLY },
  async ({ context, browser }, info) => {
    const agency = ward(info, 28);
    await signIn(context, agency.username);
    await saveContent(context.request, agency.code, ({ letterhead }) => ({
      ...wholeContent((content) => void delete content.sections['II.4']),
      letterhead,
    }));
    const page = await context.newPage();
    await page.goto('/');
    const heading = (name: string | RegExp) => page.getByRole('heading', { level: 1, name });
    await expect(heading(agency.name)).toBeVisible();
    await pressOn(page, 'Tiếp tục báo cáo', { fromTop: true });
    await expect(heading('Báo cáo của đơn vị')).toBeFocused();

    await pressOn(page, 'II.5. Bài học');
    await expect(heading(/^II\.5/)).toBeFocused();
    await typeInto(page, 'Nội dung', 'Viết bằng bàn phím.');
    await savedToServer(page);
    await pressOn(page, 'Về danh sách các phần', { back: true });
    await expect(heading('Báo cáo của đơn vị')).toBeFocused();

    await pressOn(page, 'Danh sách: Văn bản');
    await pressOn(page, 'Thêm văn bản', { most: 90 });
    await expect(page.locator(':focus')).toHaveAttribute('id', /^documents\[/);
    await page.keyboard.type('99/KH-UBND');
    await pressOn(page, 'Xong văn bản này');
    await expect(page.getByRole('button', { name: 'Thêm văn bản' })).toBeFocused();
    await pressOn(page, /^Xóa.*99\/KH-UBND/, { back: true });
    await expect(page.getByText('Đã xóa một văn bản.')).toBeVisible();
    await expect(page.getByRole('button', { name: 'Thêm văn bản' })).toBeFocused();
    await savedToServer(page);

    await pressOn(page, 'Về danh sách các phần', { back: true, most: 90 });
    await pressOn(page, 'Kiểm tra số liệu');
    await expect(heading('Kiểm tra và gửi')).toBeFocused();
    await expect(page.getByText('Còn 1 chỗ phải sửa trước khi gửi')).toBeVisible();
    await pressOn(page, /^Lỗi: .*II\.4/);
    await expect(page.getByRole('textbox', { name: 'Nội dung' })).toBeFocused();
    await page.keyboard.type('Thiếu máy tính.');
    await savedToServer(page);
    await pressOn(page, 'Về danh sách các phần', { back: true });
    await pressOn(page, 'Kiểm tra số liệu');
    await expect(page.getByText('Không còn lỗi nào, có thể gửi')).toBeVisible();
    await pressOn(page, /^Gửi báo cáo$/);
    await expectTrapped(page, 'Gửi báo cáo');
    await page.keyboard.press('Enter');
    await pressOn(page, /^Gửi báo cáo$/);
    await expect(page.getByRole('status').filter({ hasText: /^Đã gửi Sở lúc .*\(lần 1\)/ })).toBeFocused();

    const office = await otherBrowser(browser, info);
    await signIn(office, 'tonghop');
    const comments = [{ path: 'sections.II.4', text: 'Nêu rõ thiếu bao nhiêu.' }];
    const data = { reason: 'Bổ sung theo ý kiến.', comments };
    expect((await office.request.post(`${reportPath(agency.code)}/return`, { data })).ok()).toBe(true);
    await office.close();
    await page.goto('/bao-cao');
    await expect(page.getByText('Sở đề nghị bổ sung')).toBeVisible();
    await pressOn(page, 'xem từng ý kiến', { fromTop: true });
    await expect(page.getByRole('heading', { name: /^Ý kiến của Sở/ })).toBeFocused();
    await typeInto(page, 'Trả lời (nếu cần)', 'Thiếu 12 máy.');
    await pressOn(page, 'Đánh dấu đã xử lý');
    await expect(page.getByText('Ý kiến của Sở (đã xử lý hết)')).toBeVisible();
    await expect(page.getByText('Thiếu 12 máy.')).toBeVisible();
    await tabTo(page, /^Gửi báo cáo$/);
    expect((await readReport(context.request, agency.code)).status).toBe('returned');
  },
);

test('signing out with something unsaved asks first', { tag: DESKTOP_ONLY }, async ({ context }, info) => {
  const page = await pageOf(context, ward(info, 27).username, '/bao-cao/muc-II-4');
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  await typeInto(page, 'Nội dung', 'Câu đầu.', { fromTop: true });
  await savedToServer(page);
  await context.setOffline(true);
  await page.keyboard.type(' Câu viết khi mất đường truyền.');
  await expect(where(page)).toContainText('đừng đăng xuất');
  await pressOn(page, 'Đăng xuất', { back: true });
  await expect(page.getByRole('dialog')).toContainText('Còn nội dung chưa lưu về máy chủ');
  await expectTrapped(page, 'Đăng xuất');
  await context.setOffline(false);
  await savedToServer(page);
  await page.keyboard.press('Enter');
  await expect(page.getByRole('heading', { level: 1, name: 'Đăng nhập' })).toBeFocused();
});

test(
  'the leader reads, sends back with a reason, approves',
  { tag: DESKTOP_ONLY },
  async ({ context, browser }, info) => {
    // The only agency of the demonstration whose leader has an account beside "syt", which another test has.
    const staff = await otherBrowser(browser, info);
    await signIn(staff, '20242');
    await saveContent(staff.request, '20242', ({ letterhead }) => ({ ...wholeContent(), letterhead }));
    const forApproval = async (): Promise<void> => {
      const { version } = await readReport(staff.request, '20242');
      const headers = { 'if-match': `"${version}"` };
      const answer = await staff.request.post(`${reportPath('20242')}/send-for-approval`, { data: {}, headers });
      expect(answer.ok(), await answer.text()).toBe(true);
    };
    await forApproval();
    const page = await pageOf(context, '20242.duyet');
    await expect(page.getByText('Báo cáo đang chờ duyệt')).toBeVisible();
    await pressOn(page, 'Kiểm tra và gửi', { fromTop: true });
    // What comes from the server last pushes the rest down.
    await expect(page.getByText('Không còn lỗi nào, có thể gửi')).toBeVisible();
    await pressOn(page, 'Trả lại chuyên viên');
    // Without a reason the dialog stays and says so.
    await pressOn(page, 'Trả lại chuyên viên');
    await expect(page.getByRole('textbox', { name: 'Lý do' })).toBeFocused();
    await expect(page.getByRole('dialog')).toContainText('Nêu lý do để chuyên viên biết cần sửa gì.');
    await page.keyboard.type('Bổ sung kiến nghị.');
    await pressOn(page, 'Trả lại chuyên viên');
    await expect(page.getByRole('status').filter({ hasText: 'Đã trả lại chuyên viên.' })).toBeFocused();

    await forApproval();
    await staff.close();
    await page.goto('/');
    await pressOn(page, 'Xem báo cáo như bản in', { fromTop: true });
    await expect(page.getByText('CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM')).toBeVisible();
    await page.goto('/bao-cao/kiem-tra');
    await expect(page.getByText('Không còn lỗi nào, có thể gửi')).toBeVisible();
    await pressOn(page, /^Gửi báo cáo$/, { fromTop: true });
    await pressOn(page, /^Gửi báo cáo$/);
    await expect(page.getByRole('status').filter({ hasText: /^Đã gửi Sở lúc/ })).toBeFocused();
  },
);
