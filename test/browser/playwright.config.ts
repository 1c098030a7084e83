// The browser tests: every role's job in a real Chromium against the real program, on a desktop and on a phone.
// `npx playwright test --config test/browser` runs them on the built program (`npm run build`).

import { defineConfig } from '@playwright/test';

/** Sparticuz' own flags are for another place; these are ours. */
const args = [
  '--headless',
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

/** A worker's own system, so that one may lock the period while the other fills in a report. */
const { TH_BROWSER_URLS = '', TEST_PARALLEL_INDEX = '0' } = process.env;
process.env.TH_BROWSER_URL = TH_BROWSER_URLS.split(' ')[Number(TEST_PARALLEL_INDEX)];

/**
 * The department's jobs. Its people sit at desks: a short run (CI) does these jobs on the desktop only, and the narrow
 * screen of each page is measured all the same (pages.test).
 */
const OFFICE = [
  ...['reviewer', 'reviewing', 'review-draft', 'side-by-side', 'board', 'chase', 'office', 'accounts'],
  ...['editions', 'city-report', 'city-download'],
].map((job) => `**/${job}.test.ts`);

export default defineConfig({
  testDir: __dirname,
  globalSetup: require.resolve('./start'),
  outputDir: '../../test-results',
  workers: 2,
  timeout: 90_000,
  // The machine of a test run may be busy with other steps.
  expect: { timeout: 20_000 },
  use: {
    baseURL: process.env.TH_BROWSER_URL,
    locale: 'vi-VN',
    timezoneId: 'Asia/Ho_Chi_Minh',
    launchOptions: { executablePath: process.env.TH_CHROMIUM, args },
    screenshot: 'only-on-failure',
  },
  projects: [
    { name: 'desktop', use: { viewport: { width: 1280, height: 900 } } },
    {
      name: 'phone',
      grepInvert: /@desktop-only/,
      testIgnore: process.env.CI ? OFFICE : [],
      use: { viewport: { width: 390, height: 844 }, hasTouch: true },
    },
  ],
});
