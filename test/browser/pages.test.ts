// Every page of every role: axe finds nothing, nothing sticks out to the side, also at 400 % (1280 px shown as 320), and
// a screen reader has a name for everything (names.ts).

import { expect } from '@playwright/test';
import { expectAccessible, expectNoSidewaysScroll } from './axe';
import { expectNamed } from './names';
import { DESKTOP_ONLY, pageOf, saveContent, submitted, test, ward } from './people';
import { wholeContent } from '../reports/whole-content';

const FORM = [
  ...['', 'thong-tin-chung', 'muc-I', 'muc-II-1', 'bang-documents', 'muc-II-2', 'bang-models', 'bang-trainingClasses'],
  ...['so-lieu-communication', 'so-lieu-training', 'so-lieu-community', 'so-lieu-ai', 'so-lieu-skills', 'muc-II-3'],
  ...['muc-IV', 'kiem-tra', 'xem-truoc', 'lich-su', 'van-ban-ky-so'],
].map((part) => `/bao-cao/${part}`);

const PAGES: Record<string, string[]> = {
  tonghop: [
    ...[
      '/',
      '/don-doc',
      '/don-doc/SYT',
      '/don-vi/SYT/gia-han',
      '/don-vi/SYT/nhap-ho',
      '/chot-so-lieu',
      '/so-sanh',
      '/so-sanh/muc/II.4',
      '/so-sanh/so/publicStaff',
    ],
    ...['/ket-qua', '/ket-qua/publicStaff', '/ket-qua/classes', '/ket-qua/students', '/khong-co'],
    ...['/ban-chot', '/xac-nhan'],
    ...[
      '/bao-cao-thanh-pho',
      '/bao-cao-thanh-pho/the-thuc',
      '/bao-cao-thanh-pho/muc-II-2-1',
      '/bao-cao-thanh-pho/muc-II-4',
    ],
    ...['/ket-qua/publicStaff/cach-cong', '/thong-bao', '/nhat-ky'],
  ],
  lanhdao: ['/', '/tien-do', '/ban-chot', '/so-sanh', '/don-vi/SYT'],
  admin: [
    '/',
    '/mat-khau',
    '/danh-sach-don-vi',
    '/danh-sach-don-vi/SYT',
    '/danh-sach-don-vi/them',
    ...['/ky-bao-cao', '/thong-bao', '/nhap-tai-khoan', '/nhat-ky'],
  ],
};

for (const [who, paths] of Object.entries({ ...PAGES, reporter: ['/', ...FORM] })) {
  // Looked at 320 px wide, which is narrower than the phone.
  test(`pages of ${who}`, { tag: DESKTOP_ONLY }, async ({ context, browser }, info) => {
    test.setTimeout(400_000);
    const agency = ward(info, who === 'reporter' ? 13 : 14);
    if (who === 'tonghop') {
      await submitted(browser, info, agency);
      paths.push(`/don-vi/${agency.code}`);
    }
    const page = await pageOf(context, who === 'reporter' ? agency.username : who);
    await page.setViewportSize({ width: 320, height: 800 });
    if (who === 'reporter')
      await saveContent(context.request, agency.code, ({ letterhead }) => ({ ...wholeContent(), letterhead }));
    for (const path of paths) {
      await page.goto(path);
      await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
      await expect(page.getByText('Đang tải…')).toHaveCount(0);
      await expect(page).toHaveTitle(/ – Tổng hợp$/);
      await test.step(path, async () => {
        await expectAccessible(page);
        await expectNoSidewaysScroll(page);
        // What is folded away has names, too.
        await page.locator('main details').evaluateAll((all) => all.forEach((one) => one.setAttribute('open', '')));
        await expectNamed(page);
      });
    }
  });
}
