// SKHCN writes the city's report: the agencies' texts beside its own, found without tone marks, quoted with one click;
// what stands in for an empty text; a line lost, two people writing, and both copies.

import { expect, type Page } from '@playwright/test';
import { expectAccessible, expectNoSidewaysScroll } from './axe';
import {
  DESKTOP_ONLY,
  otherBrowser,
  pageOf,
  PASSWORD,
  PERIOD,
  savedToServer,
  signIn,
  submitted,
  test,
  ward,
  where,
} from './people';

const ADDRESS = `/api/v1/periods/${PERIOD}/consolidation`;

interface CityReport {
  version: number;
  content: { sections: Record<string, string> };
}

const readCity = async (page: Page): Promise<CityReport> =>
  (await (await page.context().request.get(ADDRESS)).json()) as CityReport;

/** Another person at SKHCN saves these texts over the newest version. */
async function colleagueWrites(page: Page, sections: Record<string, string>): Promise<void> {
  const { version, content } = await readCity(page);
  const answer = await page.context().request.put(ADDRESS, {
    data: { content: { ...content, sections: { ...content.sections, ...sections } } },
    headers: { 'if-match': `"${version}"` },
  });
  expect(answer.ok(), await answer.text()).toBe(true);
}

/** Each project writes in sections of its own: the city has one text for everybody. */
const sectionOf = (project: string, n: number): string =>
  (project === 'phone' ? ['II.5', 'II.2.1', 'II.2.3'] : ['II.4', 'II.2.2', 'II.2.4'])[n] ?? '';
const addressOf = (section: string): string => `/bao-cao-thanh-pho/muc-${section.replaceAll('.', '-')}`;

test('quotes an agency, keeps the text through a lost line, downloads both copies', async ({
  context,
  browser,
}, info) => {
  test.setTimeout(120_000);
  const agency = ward(info, 30);
  await submitted(browser, info, agency);
  const section = sectionOf(info.project.name, 0);
  const page = await pageOf(context, 'tonghop', '/bao-cao-thanh-pho');
  await expect(page.getByRole('heading', { level: 1, name: 'Báo cáo của thành phố' })).toBeVisible();
  await expectAccessible(page);
  await expectNoSidewaysScroll(page);
  await page.getByRole('link', { name: new RegExp(`^${section}\\.`) }).click();
  await expect(page.getByText('Mục đang để trống nên in thay bằng:')).toBeVisible();
  await expect(page.getByText(/báo cáo được tổng hợp nêu nội dung/)).toBeVisible();

  await page.getByLabel('Tổng hợp báo cáo').selectOption({ label: 'Đã gửi hoặc đã chấp nhận' });
  const bare = agency.name
    .normalize('NFD')
    .replace(/\p{Mn}/gu, '')
    .replace(/đ/gi, 'd')
    .toLowerCase();
  await page.getByLabel(/Tìm lời văn/).fill(bare);
  await expect(page.getByText(/^Tìm thấy ở 1 trên|^1 trên/)).toBeVisible();
  await expectAccessible(page);
  await expectNoSidewaysScroll(page);
  const own = page.getByLabel('Lời văn của thành phố');
  await own.fill('Câu của thành phố.');
  // With the keyboard alone, as every other part of the page.
  await page.getByRole('button', { name: `Trích dẫn ${agency.name}` }).press('Enter');
  await expect(own).toHaveValue(new RegExp(`^Câu của thành phố\\.\\n${agency.name}: “.+”$`));
  await expect(page.getByText(`Đã trích dẫn ${agency.name}.`)).toBeVisible();
  await expect(page.getByText('Mục đã có lời văn nên không in câu dưới đây')).toBeVisible();
  await savedToServer(page);
  await expectAccessible(page);

  await page.getByRole('button', { name: 'Bỏ trích dẫn này' }).click();
  await expect(own).toHaveValue('Câu của thành phố.');
  await context.setOffline(true);
  await own.fill('Câu viết khi mất đường truyền.');
  await expect(where(page)).toContainText('chưa lưu về máy chủ; đừng đăng xuất');
  await context.setOffline(false);
  await savedToServer(page);
  expect((await readCity(page)).content.sections[section]).toBe('Câu viết khi mất đường truyền.');

  await page.getByRole('link', { name: 'Về các mục của báo cáo' }).click();
  await expect(page.getByRole('listitem').filter({ hasText: `${section}.` })).toContainText('Đã viết 30 ký tự');
  for (const copy of ['Tải bản làm việc (Word)', 'Tải bản trình ký (Word)']) {
    const downloading = page.waitForEvent('download');
    await page.getByRole('button', { name: copy }).click();
    expect((await downloading).suggestedFilename()).toContain('.docx');
  }
});

test(
  'two people writing the same section choose between both versions',
  { tag: DESKTOP_ONLY },
  async ({ context, browser }, info) => {
    const [both, theirs] = [sectionOf(info.project.name, 1), sectionOf(info.project.name, 2)];
    const page = await pageOf(context, 'tonghop', addressOf(both));
    await page.getByLabel('Lời văn của thành phố').fill('Câu đầu.');
    await savedToServer(page);
    await colleagueWrites(page, { [both]: 'Câu của đồng nghiệp.', [theirs]: 'Mục khác của đồng nghiệp.' });
    await page.getByLabel('Lời văn của thành phố').fill('Câu của tôi.');
    await expect(page.getByRole('heading', { level: 1, name: 'Chọn bản đúng' })).toBeVisible();
    await expect(page.getByText('Câu của đồng nghiệp.')).toBeVisible();
    await expectAccessible(page);
    await page.getByRole('radio', { name: /Bản trên máy này/ }).check();
    await page.getByRole('button', { name: 'Lưu bản đã chọn' }).click();
    await savedToServer(page);
    const { sections } = (await readCity(page)).content;
    expect([sections[both], sections[theirs]]).toEqual(['Câu của tôi.', 'Mục khác của đồng nghiệp.']);

    // What only the colleague changed is taken over, and told.
    await colleagueWrites(page, { [theirs]: 'Mục khác, lần hai.' });
    await page.getByLabel('Lời văn của thành phố').fill('Câu của tôi, lần hai.');
    await expect.poll(async () => (await readCity(page)).content.sections[both]).toBe('Câu của tôi, lần hai.');
    expect((await readCity(page)).content.sections[theirs]).toBe('Mục khác, lần hai.');
    await page.getByRole('link', { name: 'Về các mục của báo cáo' }).click();
    await expect(page.getByText('Đồng nghiệp vừa sửa 1 ô khác')).toBeVisible();
    await expectAccessible(page);

    // Typed and gone at once, in another browser of the same person: the page that opens next has it.
    const elsewhere = await otherBrowser(browser, info);
    await signIn(elsewhere, 'tonghop');
    const again = await elsewhere.newPage();
    await again.goto(addressOf(both));
    await again.getByLabel('Lời văn của thành phố').fill('Viết rồi tải lại ngay.');
    await again.reload();
    await expect(again.getByLabel('Lời văn của thành phố')).toHaveValue('Viết rồi tải lại ngay.');
    await savedToServer(again);
    await elsewhere.close();
  },
);

test('a session that ends while writing asks for the password, and the text goes on', async ({
  context,
  browser,
}, info) => {
  const section = info.project.name === 'phone' ? 'III' : 'IV';
  const page = await pageOf(context, 'tonghop', addressOf(section));
  await page.getByLabel('Lời văn của thành phố').fill('Câu đầu.');
  await savedToServer(page);
  const elsewhere = await otherBrowser(browser, info);
  await signIn(elsewhere, 'tonghop');
  await elsewhere.request.delete('/api/v1/session/everywhere');
  await elsewhere.close();
  await page.getByLabel('Lời văn của thành phố').fill('Viết tiếp sau khi hết phiên.');
  await expect(page.getByRole('dialog')).toContainText('Phiên làm việc đã hết');
  await page.getByRole('dialog').getByLabel('Mật khẩu', { exact: true }).fill(PASSWORD);
  await page.keyboard.press('Enter');
  await expect(page.getByRole('dialog')).toHaveCount(0);
  await savedToServer(page);
  expect((await readCity(page)).content.sections[section]).toBe('Viết tiếp sau khi hết phiên.');
});

test('the leadership and agencies have no such page', async ({ context }, info) => {
  for (const who of ['lanhdao', ward(info, 30).username]) {
    const page = await pageOf(context, who, '/bao-cao-thanh-pho');
    await expect(page.getByRole('heading', { level: 1, name: 'Không có trang này' })).toBeVisible();
    await page.close();
  }
});
