// The server dies (-9) in the middle of a save and is started again; the browser is closed and opened again days later,
// with and without a line. A server and a browser of their own, because nobody else may be using them meanwhile.

import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { chromium, expect, type BrowserContext, type TestInfo } from '@playwright/test';
import { freePort, Program, scratchFolder } from '../start/program';
import { PASSWORD, readReport, savedToServer, signIn, test, ward, where } from './people';

const TEXT = 'Đường truyền ở xã vùng cao hay gián đoạn.';
/** Longer than the pause after which the form saves by itself. */
const LONG = 'Nội dung dài được nhập liên tục trong lúc máy chủ gặp sự cố. '.repeat(40);

test('killed in the middle of autosave and started again: everything typed is on the server', async ({
  context,
}, info) => {
  const folder = scratchFolder();
  const port = await freePort();
  const options = {
    env: { DATA_DIR: folder.dataDir, PORT: port, DEMO_PASSWORD: PASSWORD },
    args: ['--demo-accounts'],
  };
  let program = await new Program(options).ready();
  try {
    const agency = ward(info, 17);
    const origin = `http://127.0.0.1:${port}`;
    await context.request.post(`${origin}/api/v1/session`, { data: { username: agency.username, password: PASSWORD } });
    const page = await context.newPage();
    await page.goto(`${origin}/bao-cao/muc-II-4`);
    const box = page.getByLabel('Nội dung');
    await box.fill('Câu đầu.');
    await savedToServer(page);
    // The save is under way when the process goes: its answer never comes.
    const under = page.waitForRequest((request) => request.method() === 'PUT');
    await box.fill(LONG);
    await under;
    program.kill('SIGKILL');
    await program.exited;
    await box.press('End');
    await box.pressSequentially(TEXT);
    await expect(where(page)).toContainText('Mất kết nối');
    await expect(where(page)).toContainText('Nội dung đã lưu trên máy này, chưa lưu về máy chủ');

    program = await new Program(options).ready();
    // By itself: a press of "Lưu lại ngay" may come when the button is gone.
    await savedToServer(page);
    await page.reload();
    await expect(page.getByLabel('Nội dung')).toHaveValue(new RegExp(`${TEXT}$`));
    const read = await (await context.request.get(`${origin}/api/v1/periods/bdhvs-2026/reports/${agency.code}`)).json();
    expect(read.content.sections['II.4']).toBe(LONG + TEXT);
  } finally {
    await program.stop();
    await folder.remove();
  }
});

/** The same browser on the same PC, its disk included. */
async function openBrowser(profile: string, info: TestInfo): Promise<BrowserContext> {
  const { viewport, hasTouch, locale, timezoneId, launchOptions } = info.project.use;
  return chromium.launchPersistentContext(profile, {
    ...launchOptions,
    viewport,
    hasTouch,
    locale,
    timezoneId,
    baseURL: process.env.TH_BROWSER_URL,
    executablePath: process.env.TH_CHROMIUM,
  });
}

test('the browser closed without a line and opened again: first without one, then with', async () => {
  const info = test.info();
  const agency = ward(info, 18);
  const profile = mkdtempSync(join(tmpdir(), 'th-browser-'));
  try {
    let browser = await openBrowser(profile, info);
    await signIn(browser, agency.username);
    let page = await browser.newPage();
    await page.goto('/bao-cao/muc-II-5');
    await page.getByLabel('Nội dung').fill('Câu đầu.');
    await savedToServer(page);
    // The program and the template are on this device by now.
    await page.evaluate(async () => void (await navigator.serviceWorker.ready));
    await expect
      .poll(() => page.evaluate(async () => (await (await caches.open('tong-hop-files')).keys()).length))
      .toBeGreaterThan(20);
    await browser.setOffline(true);
    await page.getByLabel('Nội dung').fill(TEXT);
    await expect(where(page)).toContainText('Mất kết nối');
    await browser.close();

    browser = await openBrowser(profile, info);
    await browser.setOffline(true);
    page = await browser.newPage();
    await page.goto(`${process.env.TH_BROWSER_URL}/bao-cao/muc-II-5`);
    await expect(page.getByLabel('Nội dung')).toHaveValue(TEXT);
    // The session ended with the browser: signing in again is asked for over the page, and the text goes on.
    await browser.setOffline(false);
    await page.getByRole('dialog').getByLabel('Mật khẩu', { exact: true }).fill(PASSWORD);
    await page.keyboard.press('Enter');
    await savedToServer(page);
    expect((await readReport(browser.request, agency.code)).content.sections['II.5']).toBe(TEXT);
    await browser.close();
  } finally {
    rmSync(profile, { recursive: true, force: true });
  }
});
