// Every page of every role: axe finds nothing, nothing sticks out to the side, also at 400 % (1280 px shown as 320).

import { expect } from '@playwright/test';
import { expectAccessible, expectNoSidewaysScroll } from './axe';
import { pageOf, saveContent, submitted, test, ward } from './people';
import { wholeContent } from '../reports/whole-content';

const FORM = [
  ...['', 'thong-tin-chung', 'muc-I', 'muc-II-1', 'bang-documents', 'muc-II-2', 'bang-models', 'bang-trainingClasses'],
  ...['so-lieu-communication', 'so-lieu-training', 'so-lieu-community', 'so-lieu-ai', 'so-lieu-skills', 'muc-II-3'],
  ...['muc-IV', 'kiem-tra', 'xem-truoc', 'lich-su'],
].map((part) => `/bao-cao/${part}`);

const PAGES: Record<string, string[]> = {
  tonghop: ['/', '/ket-qua', '/ket-qua/publicStaff', '/ket-qua/classes', '/ket-qua/students', '/khong-co'],
  lanhdao: ['/', '/tien-do'],
  admin: ['/', '/mat-khau'],
};

for (const [who, paths] of Object.entries({ ...PAGES, reporter: ['/', ...FORM] })) {
  test(`pages of ${who}`, async ({ context, browser }, info) => {
    test.skip(info.project.name === 'phone', 'looked at 320 px wide already, narrower than the phone');
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
      });
    }
  });
}
