/// <reference lib="dom" />
// axe over the page as it stands: WCAG 2.2 AA and best practices; nothing may be found.

import AxeBuilder from '@axe-core/playwright';
import { expect, type Page } from '@playwright/test';

/** A page may be in the middle of drawing when it is first looked at; what is found twice, a moment apart, is there. */
export async function expectAccessible(page: Page): Promise<void> {
  if ((await violationsOf(page)).length === 0) return;
  await page.waitForTimeout(1_000);
  expect(await violationsOf(page)).toEqual([]);
}

async function violationsOf(page: Page): Promise<string[]> {
  const { violations } = await new AxeBuilder({ page })
    .withTags(['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'])
    .analyze();
  return violations.map(
    ({ id, nodes }) =>
      `${id}: ${nodes
        .slice(0, 3)
        .map(({ target }) => target.join(' '))
        .join(' | ')}`,
  );
}

/** Nothing sticks out to the side: on a phone, or at 400 % of 1280 px, which is as wide as 320 px. */
export async function expectNoSidewaysScroll(page: Page): Promise<void> {
  const over = await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
  expect(over).toBeLessThanOrEqual(0);
}
