// What a screen reader reads out on each kind of page of an agency, word for word: which figure and which year a box is of, which row a
// button is about. That nothing on any page is without a name is the law of names.ts.

import { expect } from '@playwright/test';
import { reads } from './names';
import { DESKTOP_ONLY, saveContent, signIn, test } from './people';
import { wholeContent } from '../reports/whole-content';

const AGENCY = { code: 'SXD', name: 'Sở Xây dựng', username: 'sxd' };

test('signing in', async ({ page }) => {
  await page.goto('/');
  await expect(page.locator('body')).toMatchAriaSnapshot(`
    - link "Đến nội dung chính"
    - banner:
      - link "Tổng hợp Báo cáo định kỳ của thành phố Đà Nẵng"
    - main:
      - heading "Đăng nhập" [level=1]
      - textbox "Tên đăng nhập"
      - textbox "Mật khẩu"
      - button "Hiện mật khẩu"
      - button "Đăng nhập"
    - contentinfo
  `);
});

test('the form of an agency', { tag: DESKTOP_ONLY }, async ({ context }) => {
  await signIn(context, AGENCY.username);
  await saveContent(context.request, AGENCY.code, ({ letterhead }) => ({
    ...wholeContent((content) => void delete content.sections['II.4']),
    letterhead,
  }));
  const page = await context.newPage();
  await page.goto('/bao-cao');
  await expect(page.getByRole('navigation', { name: 'Chính' })).toMatchAriaSnapshot(`
    - list:
      - listitem:
        - link "Trang đầu"
      - listitem:
        - link "Báo cáo của đơn vị"
  `);
  await reads(
    page,
    `
    - heading "Báo cáo của đơn vị" [level=1]
    - heading "I. MỞ ĐẦU" [level=2]
    - list:
      - listitem:
        - link "I. Mở đầu"
        - strong: Đã có
    - heading /^II\\. / [level=2]
    - list:
      - listitem:
        - link "II.4. Khó khăn, tồn tại"
        - strong: Chưa làm
    - link "Kiểm tra số liệu"
  `,
  );
  await page.goto('/bao-cao/muc-II-4');
  await reads(
    page,
    `
    - heading "II.4. Khó khăn, tồn tại" [level=1]
    - paragraph:
      - link "Về danh sách các phần"
    - group:
      - textbox "Nội dung"
    - button "Lưu và tiếp tục"
  `,
  );
  // Two years and, folded, what is to come: each box is of a figure and a year by the name of its group.
  await page.goto('/bao-cao/so-lieu-communication');
  await reads(
    page,
    `
    - group:
      - region "Số bài viết":
        - heading "Số bài viết" [level=2]
        - 'group "Năm 2025 (cả năm) : Bài viết"':
          - textbox "Số bài viết"
          - 'radiogroup "Cách trả lời: Bài viết, Năm 2025 (cả năm)"':
            - radio "Có số" [checked]
            - radio "Không phát sinh"
            - radio "Không áp dụng"
            - radio "Chưa có số liệu"
        - 'group "Năm 2026 (đến 30/11/2026) : Bài viết"':
          - textbox "Số bài viết"
          - 'radiogroup "Cách trả lời: Bài viết, Năm 2026 (đến 30/11/2026)"'
          - checkbox "Ước tính"
  `,
  );
  await page.goto('/bao-cao/bang-trainingClasses');
  await reads(
    page,
    `
    - group:
      - status: Danh sách có 2 lớp.
      - table "Lớp bồi dưỡng, tập huấn":
        - rowgroup:
          - row:
            - columnheader "TT"
            - columnheader "Tên lớp"
            - columnheader "Ngày mở lớp"
        - rowgroup:
          - row /Lớp c1/:
            - cell:
              - button "Sửa lớp “Lớp c1”"
              - button "Xóa lớp “Lớp c1”"
          - row /Lớp c2/:
            - cell:
              - button "Sửa lớp “Lớp c2”"
              - button "Xóa lớp “Lớp c2”"
      - button "Thêm lớp"
  `,
  );
  await page.getByRole('button', { name: 'Thêm lớp' }).click();
  await reads(
    page,
    `
    - group:
      - group "Sửa lớp ở dòng 3":
        - textbox "Tên lớp"
        - group "Ngày mở lớp":
          - textbox "Ngày"
          - textbox "Tháng"
          - textbox "Năm"
        - combobox "Đối tượng"
        - button "Xong lớp này"
  `,
  );
  await page.getByRole('button', { name: 'Xong lớp này' }).click();
  await page.getByRole('button', { name: 'Xóa lớp ở dòng 3' }).click();
  await page.goto('/bao-cao/kiem-tra');
  await reads(
    page,
    `
    - heading "Kiểm tra và gửi" [level=1]
    - alert:
      - paragraph: Còn 1 chỗ phải sửa trước khi gửi
    - heading "II.4. Khó khăn, tồn tại 1 lỗi" [level=2]
    - list:
      - listitem:
        - 'link "Lỗi: Mục II.4 (Khó khăn, tồn tại) chưa có lời văn. Hãy viết mục này trước khi gửi."'
    - region "Gửi báo cáo":
      - button "Gửi báo cáo"
  `,
  );
});
