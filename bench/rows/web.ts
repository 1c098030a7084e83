// The web on a slow phone and the board under a reviewer's fingers, in a real Chromium against the real server: what
// comes before the first usable field, how a later visit opens without a line, how soon a filter is answered.

import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { type Browser, type BrowserContext, chromium } from '@playwright/test';
import { Client as Database } from 'pg';
import { openingCost, SLOW_PHONE, type OpeningCost } from '../../test/browser/opening-cost';
import { acceptEveryReport } from '../accepted';
import { median } from '../measure';
import { officialTemplate } from '../reports';
import { PASSWORD, withServer, type RunningServer } from '../server';
import type { Line, Row } from '../table';

const TEXT = '/bao-cao/muc-I';
const FIGURES = '/bao-cao/so-lieu-communication';
const TIMES = 5;
const FLAGS = ['--headless', '--no-sandbox', '--disable-gpu', '--disable-quic', '--no-first-run'];
/** What is typed, letter by letter, into the board's search. */
const SEARCH = 'hai chau';

export const webRow: Row = {
  name: 'web',
  about: 'first usable field at 400 kbit/s, 400 ms, 6× CPU; later visits; the board',
  measure: () => withServer(measured, { web: true }),
};

async function measured(server: RunningServer): Promise<Line[]> {
  const browser = await openBrowser();
  try {
    const text = await coldly(browser, server, TEXT);
    const figures = await coldly(browser, server, FIGURES);
    return [
      { what: 'web: first field of the form, transferred', ours: kB(text), bar: { atMost: 30 } },
      { what: '  until it can be typed in, slow phone', ours: ms(text), bar: { atMost: 2500 } },
      { what: '  a page of figures, transferred', ours: kB(figures) },
      { what: '  until it can be typed in, slow phone', ours: ms(figures), bar: { atMost: 2500 } },
      await withoutLine(browser, server),
      await board(browser, server),
    ];
  } finally {
    await browser.close();
  }
}

const byTime = (costs: readonly OpeningCost[]): number => median(costs.map((one) => one.ms).sort((a, b) => a - b));
const ms = (costs: readonly OpeningCost[]) => ({ value: byTime(costs), unit: 'ms' as const });
const kB = (costs: readonly OpeningCost[]) => ({
  value: Math.max(...costs.map(({ bytes }) => bytes)) / 1000,
  unit: 'kB' as const,
});

async function openBrowser(): Promise<Browser> {
  // The browser unpacks itself below the temporary folder.
  process.env.TMPDIR ??= join(__dirname, '../../.tmp');
  mkdirSync(process.env.TMPDIR, { recursive: true });
  const { default: packaged } = await import('@sparticuz/chromium');
  return chromium.launch({ executablePath: await packaged.executablePath(), args: FLAGS });
}

async function signedIn(browser: Browser, { origin }: RunningServer, username: string): Promise<BrowserContext> {
  const context = await browser.newContext({ baseURL: origin, locale: 'vi-VN', timezoneId: 'Asia/Ho_Chi_Minh' });
  const answer = await context.request.post('/api/v1/session', { data: { username, password: PASSWORD } });
  if (!answer.ok()) throw new Error(`sign-in of ${username}: ${answer.status()}`);
  return context;
}

/** An agency that has not begun, each time in a browser that has never been here. */
async function coldly(browser: Browser, server: RunningServer, path: string): Promise<OpeningCost[]> {
  const costs: OpeningCost[] = [];
  while (costs.length < TIMES) {
    const context = await signedIn(browser, server, '20194');
    costs.push(await openingCost(context, path, SLOW_PHONE));
    await context.close();
  }
  return costs;
}

/** The same browser on a later day, on the way through a valley: everything comes from the device. */
async function withoutLine(browser: Browser, server: RunningServer): Promise<Line> {
  const context = await signedIn(browser, server, '20194');
  const page = await context.newPage();
  await page.goto(TEXT);
  await page.locator('main textarea').first().waitFor();
  await page.evaluate(async () => void (await navigator.serviceWorker.ready));
  await page.waitForTimeout(5_000);
  await context.setOffline(true);
  const { ms: taken } = await openingCost(context, TEXT);
  await context.close();
  return { what: '  a later visit without a line', ours: { value: taken, unit: 'ms' } };
}

async function board(browser: Browser, server: RunningServer): Promise<Line> {
  const database = new Database({ connectionString: server.databaseUrl });
  await database.connect();
  await acceptEveryReport(database, officialTemplate());
  await database.end();
  const context = await signedIn(browser, server, 'tonghop');
  const page = await context.newPage();
  await page.goto('/');
  const search = page.getByRole('searchbox');
  await search.waitFor();
  await page.locator('tbody tr').nth(100).waitFor();
  await page.evaluate(noteAnswers);
  await search.pressSequentially(SEARCH, { delay: 150 });
  const taken = await page.evaluate(() => (window as unknown as { answers: number[] }).answers);
  await context.close();
  if (taken.length < SEARCH.length) throw new Error(`${taken.length} letters were answered`);
  return {
    what: '  board of 127: a letter in its search, slowest',
    ours: { value: Math.max(...taken), unit: 'ms' },
    bar: { atMost: 50 },
  };
}

/** Runs in the page: from the letter to the frame after the rows have changed. */
function noteAnswers(): void {
  const answers: number[] = [];
  (window as unknown as { answers: number[] }).answers = answers;
  document.addEventListener(
    'input',
    ({ timeStamp }) =>
      requestAnimationFrame(() => {
        const channel = new MessageChannel();
        channel.port1.onmessage = () => answers.push(performance.now() - timeStamp);
        channel.port2.postMessage(0);
      }),
    true,
  );
}
