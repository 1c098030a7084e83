// Pictures of every page of the browser application, on a desktop and on a phone, from a running demo:
// `npm start -- --demo`, then `npm run screenshots [address] [folder]`. Somebody should look at them after a change.

import { mkdirSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { installIfStale } from './install.mjs';

const project = dirname(dirname(fileURLToPath(import.meta.url)));
const [address = 'http://127.0.0.1:3000', folder = join(project, '.tmp/screenshots')] = process.argv.slice(2);
const password = process.env.DEMO_PASSWORD ?? 'TongHop-Demo-2026';

// The browser is one of the tests' tools, which `npm start` has no need of.
await installIfStale(project, { tests: true });

const SIZES = [
  ['desktop', { width: 1280, height: 900 }],
  ['phone', { width: 390, height: 844 }],
];

/** Account → pages. `$KEY` is filled in with an agency found on the board in that state. */
const PAGES = [
  ['', ['/']],
  [
    'tonghop',
    [
      ...[
        '/don-doc',
        '/don-doc/$draft',
        '/don-vi/$draft/gia-han',
        '/chot-so-lieu',
        '/so-sanh',
        '/so-sanh/muc/II.4',
        '/so-sanh/so/publicStaff',
      ],
      ...['/', '/ket-qua', '/ket-qua/publicStaff', '/don-vi/$submitted', '/don-vi/$accepted', '/don-vi/$returned'],
      ...[
        '/bao-cao-thanh-pho',
        '/bao-cao-thanh-pho/muc-II-4',
        '/bao-cao-thanh-pho/the-thuc',
        '/ket-qua/publicStaff/cach-cong',
      ],
      ...['/ban-chot', '/xac-nhan'],
    ],
  ],
  ['lanhdao', ['/', '/tien-do']],
  [
    'admin',
    [
      ...[
        '/',
        '/mat-khau',
        '/khong-co-trang-nay',
        '/danh-sach-don-vi',
        '/danh-sach-don-vi/SYT',
        '/danh-sach-don-vi/them',
      ],
      ...['/ky-bao-cao', '/thong-bao', '/nhap-tai-khoan', '/nhat-ky'],
    ],
  ],
  [
    '$draft',
    [
      ...[
        '/',
        '/bao-cao',
        '/bao-cao/thong-tin-chung',
        '/bao-cao/muc-I',
        '/bao-cao/muc-II-2',
        '/bao-cao/bang-documents',
      ],
      ...['/bao-cao/bang-trainingClasses', '/bao-cao/so-lieu-communication', '/bao-cao/so-lieu-training'],
      ...['/bao-cao/so-lieu-ai', '/bao-cao/so-lieu-skills', '/bao-cao/kiem-tra', '/bao-cao/xem-truoc'],
    ],
  ],
  ['$returned', ['/', '/bao-cao', '/bao-cao/kiem-tra', '/bao-cao/lich-su']],
  ['$submitted', ['/', '/bao-cao', '/bao-cao/so-lieu-ai', '/bao-cao/kiem-tra', '/bao-cao/van-ban-ky-so']],
];

process.env.TMPDIR ??= join(project, '.tmp');
mkdirSync(process.env.TMPDIR, { recursive: true });
mkdirSync(folder, { recursive: true });
const { chromium } = await import('@playwright/test');
const { default: packaged } = await import('@sparticuz/chromium');
const browser = await chromium.launch({
  executablePath: await packaged.executablePath(),
  args: ['--headless', '--no-sandbox', '--disable-gpu', '--disable-quic', '--no-first-run'],
});

async function contextOf(username, viewport) {
  const context = await browser.newContext({
    viewport,
    locale: 'vi-VN',
    timezoneId: 'Asia/Ho_Chi_Minh',
    baseURL: address,
  });
  if (username !== '') {
    const answer = await context.request.post('/api/v1/session', { data: { username, password } });
    if (!answer.ok()) throw new Error(`${username}: ${await answer.text()}`);
  }
  return context;
}

/** One agency in each state, without a leader's account where there is a choice. */
async function examples() {
  const context = await contextOf('tonghop', SIZES[0][1]);
  const [{ code: period }] = await (await context.request.get('/api/v1/periods')).json();
  const { agencies } = await (await context.request.get(`/api/v1/periods/${period}/progress`)).json();
  await context.close();
  const territorial = agencies.filter(({ kind }) => kind === 'ward' || kind === 'commune');
  return Object.fromEntries([...agencies, ...territorial].map(({ status, code }) => [status, code]));
}

const agencies = await examples();
const filled = (text, asAccount) =>
  text.replace(/\$(\w+)/, (_, status) => (asAccount ? agencies[status].toLowerCase() : agencies[status]));

for (const [size, viewport] of SIZES) {
  for (const [account, paths] of PAGES) {
    const context = await contextOf(filled(account, true), viewport);
    const page = await context.newPage();
    for (const path of paths) {
      await page.goto(filled(path, false));
      await page.getByRole('heading', { level: 1 }).waitFor();
      await page.waitForLoadState('networkidle');
      // The line at the bottom of the form would lie across a picture of the whole page.
      await page.evaluate(() => document.querySelector('.where')?.classList.add('where--still'));
      const name = `${account.replace('$', '') || 'khach'}${path.replace('$', '').replaceAll('/', '-')}`;
      const file = join(folder, `${name.replace(/-$/, '')}.${size}.png`);
      await page.screenshot({ path: file, fullPage: true });
      const over = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
      console.log(over > 0 ? `${file}: ${over} px too wide` : file);
    }
    await context.close();
  }
}
await browser.close();
