// The people of the browser tests and what they have at hand: accounts, agencies nobody else of the run uses, and
// reports made ready over the API where a test is about something else.

import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import {
  test as base,
  expect,
  type APIRequestContext,
  type Browser,
  type BrowserContext,
  type Page,
  type TestInfo,
} from '@playwright/test';
import { csvRecords } from '../../src/core/csv';
import type { Content } from '../../src/core/content';
import { wholeContent } from '../reports/whole-content';

/** Every test fails when a page throws, or asks for something the Content-Security-Policy forbids. */
export const test = base.extend<{ watch: void }>({
  watch: [
    async ({ context }, use) => {
      const found: string[] = [];
      context.on('weberror', (error) => found.push(String(error.error())));
      context.on('console', (line) => {
        if (line.text().includes('Content Security Policy')) found.push(line.text());
      });
      await use();
      expect(found).toEqual([]);
    },
    { auto: true },
  ],
});

/** Tag of what the phone would only repeat (playwright.config.ts). */
export const DESKTOP_ONLY = '@desktop-only';

export const PASSWORD = 'Trinh-dien-2026!';
export const PERIOD = 'bdhvs-2026';

const AGENCIES = csvRecords(readFileSync(join(__dirname, '../../templates/agencies-da-nang.csv'), 'utf8'))
  .map(({ record }) => ({
    code: record['code'] ?? '',
    name: record['name'] ?? '',
    kind: record['kind'] ?? '',
    reports: record['reports'],
  }))
  .filter(({ reports }) => reports === 'yes');
/** 20242 has a leader with an account in the demo; the others submit by themselves. */
const WARDS = AGENCIES.filter(({ kind, code }) => (kind === 'ward' || kind === 'commune') && code !== '20242');

const UNIONS = AGENCIES.filter(({ kind }) => kind === 'union');

/** Offices that a test names itself, or that stand for the city's totals. */
const NAMED = ['SYT', 'SKHCN', 'SXD', 'SCT'];

/** Whoever else reports. */
const OFFICES = AGENCIES.filter(
  ({ kind, code }) => !['ward', 'commune', 'special_zone', 'union'].includes(kind) && !NAMED.includes(code),
);

export interface TestAgency {
  code: string;
  name: string;
  username: string;
}

/** A ward or commune of its own for the n-th such test, another one on the phone. */
export const ward = (info: TestInfo, n: number): TestAgency => nth(WARDS, info, n);

/** As `ward`, an office of the city. */
export const office = (info: TestInfo, n: number): TestAgency => nth(OFFICES, info, n);

function nth(agencies: typeof AGENCIES, info: TestInfo, n: number): TestAgency {
  const found = agencies[2 * n + (info.project.name === 'phone' ? 1 : 0)];
  if (!found) throw new Error(`No agency number ${n}`);
  return { ...found, username: found.code.toLowerCase() };
}

/** As `ward`, of the Fatherland Front and its unions: n is 0, 1 or 2. */
export const union = (info: TestInfo, n: number): TestAgency => nth(UNIONS, info, n);

/** Signs in over the API; the cookie is the page's. */
export async function signIn(context: BrowserContext, username: string): Promise<void> {
  const answer = await context.request.post('/api/v1/session', { data: { username, password: PASSWORD } });
  expect(answer.ok(), await answer.text()).toBe(true);
}

/** A page of a person who has just signed in. */
export async function pageOf(context: BrowserContext, username: string, path = '/'): Promise<Page> {
  await signIn(context, username);
  const page = await context.newPage();
  await page.goto(path);
  return page;
}

/** A second browser on another machine. */
export async function otherBrowser(browser: Browser, info: TestInfo): Promise<BrowserContext> {
  const { viewport, hasTouch, baseURL, locale, timezoneId } = info.project.use;
  return browser.newContext({ viewport, hasTouch, baseURL: baseURL ?? process.env.TH_BROWSER_URL, locale, timezoneId });
}

export const reportPath = (code: string): string => `/api/v1/periods/${PERIOD}/reports/${code}`;

export async function readReport(
  api: APIRequestContext,
  code: string,
): Promise<{ version: number; content: Content; status: string }> {
  return (await (await api.get(reportPath(code))).json()) as { version: number; content: Content; status: string };
}

/** Saves over the newest version, as the person signed in. */
export async function saveContent(
  api: APIRequestContext,
  code: string,
  change: (content: Content) => Content,
): Promise<void> {
  const { version, content } = await readReport(api, code);
  const answer = await api.put(reportPath(code), {
    data: { content: change(content) },
    headers: { 'if-match': `"${version}"` },
  });
  expect(answer.ok(), await answer.text()).toBe(true);
}

/** A whole report, saved and submitted by the agency's own account. */
export async function submitted(browser: Browser, info: TestInfo, agency: TestAgency): Promise<void> {
  const context = await otherBrowser(browser, info);
  await signIn(context, agency.username);
  await saveContent(context.request, agency.code, ({ letterhead }) => ({ ...wholeContent(), letterhead }));
  const { version } = await readReport(context.request, agency.code);
  const answer = await context.request.post(`${reportPath(agency.code)}/submit`, {
    headers: { 'if-match': `"${version}"` },
  });
  expect(answer.status(), await answer.text()).toBe(201);
  await context.close();
}

/** The line that says where the text is. */
export const where = (page: Page) => page.getByTestId('where');

export async function savedToServer(page: Page): Promise<void> {
  await expect(where(page)).toContainText('Đã lưu về máy chủ', { timeout: 30_000 });
}
