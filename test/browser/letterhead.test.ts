// The lines around the text of the printed document, as an agency fills them in.

import { expect } from '@playwright/test';
import { expectAccessible } from './axe';
import { DESKTOP_ONLY, pageOf, savedToServer, test } from './people';

test('what is wrong with the authority to sign is said at its box', { tag: DESKTOP_ONLY }, async ({ context }) => {
  const page = await pageOf(context, 'nhnn', '/bao-cao/thong-tin-chung');
  const box = page.getByLabel('Thẩm quyền ký');
  // A whole document pasted into the wrong box.
  await box.fill('KT. GIÁM ĐỐC '.repeat(2_000));
  await savedToServer(page);
  await page.getByRole('button', { name: 'Lưu và tiếp tục' }).click();
  await expect(page.getByRole('alert')).toContainText('Thẩm quyền ký dài 26.000 ký tự');
  await expect(box).toHaveAccessibleDescription(/Tối đa hai dòng.*Thẩm quyền ký dài 26\.000 ký tự/s);
  await expectAccessible(page);
});
