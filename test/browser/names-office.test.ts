// What a screen reader reads out on the pages of SKHCN, the leadership and the administrator, word for word: which agency
// or account a button is about.

import { expect } from '@playwright/test';
import { reads } from './names';
import { DESKTOP_ONLY, pageOf, submitted, test } from './people';

const AGENCY = { code: 'SCT', name: 'Sở Công Thương', username: 'sct' };

test('SKHCN’s pages', { tag: DESKTOP_ONLY }, async ({ context, browser }, info) => {
  await submitted(browser, info, AGENCY);
  const page = await pageOf(context, 'tonghop');
  await reads(
    page,
    `
    - list "Bốn nhóm đơn vị":
      - listitem:
        - button /\\d+ .+/
    - button "Tải báo cáo tổng hợp (Word)"
    - search:
      - searchbox "Tìm đơn vị (gõ không dấu cũng được)"
      - combobox "Trạng thái"
      - combobox "Loại đơn vị"
      - combobox "Văn bản ký số"
      - combobox "Người xử lý"
    - table "Các đơn vị báo cáo, trạng thái số liệu và văn bản ký số":
      - rowgroup:
        - row:
          - columnheader "Đơn vị"
          - columnheader "Trạng thái"
          - columnheader "Người xử lý"
      - rowgroup:
        - row:
          - rowheader:
            - checkbox "Chọn Sở Công Thương để chấp nhận"
            - link "Sở Công Thương"
          - cell:
            - link "Ghi cuộc gọi với Sở Công Thương"
  `,
  );
  await page.goto(`/don-vi/${AGENCY.code}`);
  await reads(
    page,
    `
    - heading "Sở Công Thương" [level=1]
    - button "Tải báo cáo (Word)"
    - heading "I. MỞ ĐẦU" [level=2]
    - button "Góp ý về Mục I (Mở đầu)"
    - table:
      - rowgroup:
        - row:
          - cell:
            - button "Góp ý về Số bài viết năm 2026"
    - region "Xử lý báo cáo":
      - button "Chấp nhận số liệu"
      - button "Trả lại"
  `,
  );
  await page.goto('/so-sanh/so/mediaArticles');
  await reads(
    page,
    `
    - heading "Bài viết" [level=1]
    - combobox "Mục lời văn"
    - button "Xem mục này"
    - combobox "Số liệu"
    - button "Xem số liệu này"
    - table "Câu trả lời của từng đơn vị, thay đổi so với năm trước và nhận xét":
      - rowgroup:
        - row "Đơn vị Năm 2026 Năm 2025 So với năm 2025 Nhận xét"
      - rowgroup:
        - row:
          - rowheader:
            - link "Sở Công Thương"
  `,
  );
  await page.goto('/ket-qua');
  await reads(
    page,
    `
    - heading "Kết quả toàn thành phố" [level=1]
    - table "Chỉ tiêu của Kế hoạch":
      - rowgroup:
        - row "Nội dung Chỉ tiêu Kết quả năm 2026 Đánh giá So với năm 2025"
      - rowgroup:
        - row:
          - rowheader:
            - link /kỹ năng số/
    - table "Số liệu"
  `,
  );
  await page.goto('/chot-so-lieu');
  await page.getByRole('button', { name: 'Chốt số liệu' }).click();
  await expect(page.getByRole('dialog')).toMatchAriaSnapshot(`
    - dialog "Chốt số liệu?":
      - heading "Chốt số liệu?" [level=2]
      - button "Chốt số liệu"
      - button "Thôi"
  `);
});

test('the administrator’s accounts', { tag: DESKTOP_ONLY }, async ({ context }) => {
  const page = await pageOf(context, 'admin');
  await reads(
    page,
    `
    - heading "Tài khoản" [level=1]
    - button "Thêm tài khoản"
    - search:
      - searchbox "Tìm tài khoản, đơn vị (gõ không dấu cũng được)"
      - combobox "Vai trò"
    - table "Các tài khoản":
      - rowgroup:
        - row "Tên đăng nhập Tên hiển thị Vai trò Đơn vị Trạng thái Việc cần làm"
      - rowgroup:
        - row:
          - rowheader "sct"
          - cell:
            - button "Cấp lại mật khẩu của sct"
            - button "Ngừng tài khoản sct"
  `,
  );
});
