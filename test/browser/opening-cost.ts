/// <reference lib="dom" />
// What comes over the line, headers included, and how long it takes until somebody can type into a page that nobody has
// opened before at this browser: for the test that holds the size and for the bench.

import type { BrowserContext, Page } from '@playwright/test';

/** A phone in the mountains: bytes a second, ms of each answer, how many times slower than this machine. */
export interface SlowPhone {
  bytesPerSecond: number;
  latency: number;
  slowdown: number;
}

export const SLOW_PHONE: SlowPhone = { bytesPerSecond: 50_000, latency: 400, slowdown: 6 };

export interface OpeningCost {
  /** Of everything asked for until then, and each file's part. */
  bytes: number;
  files: { name: string; bytes: number }[];
  /** Until the first box of the page can be typed in. */
  ms: number;
  page: Page;
}

/** @param context somebody signed in, with an empty cache */
export async function openingCost(context: BrowserContext, path: string, phone?: SlowPhone): Promise<OpeningCost> {
  const page = await context.newPage();
  const line = await context.newCDPSession(page);
  await line.send('Network.enable');
  if (phone) {
    const { bytesPerSecond, latency, slowdown } = phone;
    const speed = { downloadThroughput: bytesPerSecond, uploadThroughput: bytesPerSecond };
    await line.send('Network.emulateNetworkConditions', { offline: false, latency, ...speed });
    await line.send('Emulation.setCPUThrottlingRate', { rate: slowdown });
  }
  const names = new Map<string, string>();
  const sizes = new Map<string, number>();
  line.on('Network.requestWillBeSent', ({ requestId, request }) => names.set(requestId, request.url));
  line.on('Network.loadingFinished', ({ requestId, encodedDataLength }) => sizes.set(requestId, encodedDataLength));
  await page.addInitScript(noteFirstField);
  await page.goto(path, { waitUntil: 'commit' });
  await page.waitForFunction(() => 'firstField' in window, undefined, { timeout: 60_000 });
  const { ms, asked } = await page.evaluate(() => {
    const at = (window as unknown as { firstField: number }).firstField;
    const entries = performance.getEntriesByType('resource').filter(({ startTime }) => startTime <= at);
    return { ms: at, asked: [location.href, ...entries.map(({ name }) => name)] };
  });
  // What was asked for in time counts whole, also when its last byte came later.
  for (const end = Date.now() + 20_000; Date.now() < end;) {
    if ([...names].every(([id, name]) => !asked.includes(name) || sizes.has(id))) break;
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
  const files = [...names]
    .filter(([, name]) => asked.includes(name))
    .map(([id, name]) => ({ name: new URL(name).pathname, bytes: sizes.get(id) ?? 0 }))
    .sort((a, b) => b.bytes - a.bytes);
  return { bytes: files.reduce((sum, { bytes }) => sum + bytes, 0), files, ms, page };
}

/** Runs in the page from its first moment. */
function noteFirstField(): void {
  const look = (): void => {
    const box = document.querySelector('main textarea, main input[inputmode]');
    if (box && !box.matches(':disabled')) (window as unknown as { firstField: number }).firstField = performance.now();
    else requestAnimationFrame(look);
  };
  look();
}
