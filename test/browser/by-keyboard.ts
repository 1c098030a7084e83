/// <reference lib="dom" />
// A page worked with the keyboard alone: from one thing to the next with Tab, and at every stop what has the focus is to
// be seen. Nowhere may a press take the focus away: who presses a button that then vanishes must stand somewhere.

import { expect, type Page } from '@playwright/test';

export interface Way {
  /** Just after the page was opened by its address nothing has the focus yet. */
  fromTop?: boolean;
  back?: boolean;
  most?: number;
}

interface Stop {
  name: string;
  /** "" when it can be seen, else why not. */
  unseen: string;
}

/** Presses Tab until the thing named has the focus. */
export async function tabTo(page: Page, name: string | RegExp, { fromTop, back, most = 60 }: Way = {}): Promise<void> {
  if (!fromTop) await expectFocusHeld(page, `before going to ${String(name)}`);
  const passed: string[] = [];
  for (let step = 0; step < most; step += 1) {
    await page.keyboard.press(back ? 'Shift+Tab' : 'Tab');
    const stop = await page.evaluate(stopOf);
    // Past the last thing the browser's own bar comes, and then the first again.
    if (!stop) continue;
    expect(stop.unseen, `“${stop.name}” has the focus`).toBe('');
    if (typeof name === 'string' ? stop.name.includes(name) : name.test(stop.name)) return;
    passed.push(stop.name.slice(0, 40));
  }
  throw new Error(`Tab never came to ${String(name)}, but to ${passed.join(' | ')}`);
}

/** Goes to a thing and presses it. */
export async function pressOn(page: Page, name: string | RegExp, way: Way & { key?: string } = {}): Promise<void> {
  await tabTo(page, name, way);
  await page.keyboard.press(way.key ?? 'Enter');
}

/** Goes to a box and types into it, in the place of what stands there. */
export async function typeInto(page: Page, name: string | RegExp, text: string, way: Way = {}): Promise<void> {
  await tabTo(page, name, way);
  await page.keyboard.press('Control+A');
  await page.keyboard.type(text);
}

/** Goes to a drop-down list and down to the choice; the list must still be there after each step. */
export async function chooseFrom(page: Page, list: string | RegExp, choice: string, way: Way = {}): Promise<void> {
  await tabTo(page, list, way);
  await page.keyboard.press('Home');
  for (let step = 0; step < 200; step += 1) {
    const chosen = await page.evaluate(() => {
      const { activeElement: box } = document;
      return box instanceof HTMLSelectElement ? (box.selectedOptions[0]?.label ?? '') : null;
    });
    expect(chosen, `“${String(list)}” keeps the focus while one chooses`).not.toBeNull();
    if (chosen?.includes(choice)) return;
    await page.keyboard.press('ArrowDown');
  }
  throw new Error(`${String(list)} has no choice ${choice}`);
}

/** Something on the page has the focus, or gets it when an answer is there. */
export async function expectFocusHeld(page: Page, when: string): Promise<void> {
  await expect
    .poll(() => page.evaluate(() => document.activeElement !== document.body), {
      message: `something has the focus ${when}`,
    })
    .toBe(true);
}

/** The focus goes round inside the dialog, Escape closes it, and the button that opened it has the focus again. */
export async function expectTrapped(page: Page, opener: string): Promise<void> {
  await expect(page.getByRole('dialog')).toBeVisible();
  for (let step = 0; step < 12; step += 1) {
    await page.keyboard.press('Tab');
    const inside = await page.evaluate(() => {
      const { activeElement: element, body } = document;
      return element === body || element?.closest('dialog') !== null;
    });
    expect(inside, 'the focus stays in the dialog').toBe(true);
  }
  await page.keyboard.press('Escape');
  await expect(page.getByRole('dialog')).toHaveCount(0);
  await expect(page.locator(':focus')).toContainText(opener);
}

/** What Tab has come to, in the page; null for the browser's own bar, and for what only the page itself gives the focus. */
function stopOf(): Stop | null {
  const element = document.activeElement;
  if (!(element instanceof HTMLElement) || element === document.body || element.tabIndex < 0) return null;
  const labels = 'labels' in element ? [...((element.labels as NodeListOf<HTMLElement> | null) ?? [])] : [];
  const words = [element.getAttribute('aria-label'), ...labels.map((label) => label.textContent), element.textContent];
  const name = words.join(' ').replace(/\s+/g, ' ').trim();
  // A box may be drawn by its label: a chip, a button for files.
  const drawn = [element, ...labels];
  const seen = drawn.some((one) => {
    const { left, right, top, bottom } = one.getBoundingClientRect();
    const [x, y] = [(Math.max(left, 0) + Math.min(right, innerWidth)) / 2, [top + 3, (top + bottom) / 2, bottom - 3]];
    const hits = y.filter((at) => at > 0 && at < innerHeight).map((at) => document.elementFromPoint(x, at));
    return hits.some((hit) => hit !== null && (drawn.some((mine) => mine.contains(hit)) || hit.contains(one)));
  });
  if (!seen) return { name, unseen: 'outside the window, or under something else' };
  const marked = drawn.some((one) => {
    const around = [one, ...(one.parentElement ? [one.parentElement] : []), ...one.querySelectorAll('*')];
    return around.some((part) => {
      const { outlineStyle, outlineWidth, boxShadow } = getComputedStyle(part);
      return (outlineStyle !== 'none' && outlineWidth !== '0px') || boxShadow !== 'none';
    });
  });
  const { nextElementSibling: next } = element;
  const besides = next ? getComputedStyle(next) : null;
  if (marked || (besides && (besides.outlineStyle !== 'none' || besides.boxShadow !== 'none'))) {
    return { name, unseen: '' };
  }
  return { name, unseen: 'nothing marks it' };
}
