// How much comes over the line before somebody can type into the form for the first time: code, styles and data,
// compressed, headers included. The bench measures the time on a slow line; this holds the size.

import { expect } from '@playwright/test';
import { signIn, test, ward } from './people';

/** Bytes. The goal is 30 kB; what is held here is what has been reached, so that it can only shrink. */
const MOST = 56_000;

test('the first usable field is small', async ({ context }, info) => {
  test.skip(info.project.name === 'phone', 'the same bytes');
  await signIn(context, ward(info, 16).username);
  const page = await context.newPage();
  const line = await context.newCDPSession(page);
  await line.send('Network.enable');
  const sizes = new Map<string, number>();
  const names = new Map<string, string>();
  line.on('Network.responseReceived', ({ requestId, response }) =>
    names.set(requestId, new URL(response.url).pathname),
  );
  line.on('Network.loadingFinished', ({ requestId, encodedDataLength }) => sizes.set(requestId, encodedDataLength));
  await page.goto('/bao-cao/muc-I');
  await expect(page.getByLabel('Nội dung')).toBeEditable();
  const all = [...sizes].map(([id, size]) => ({ name: names.get(id) ?? '', size })).sort((a, b) => b.size - a.size);
  const total = all.reduce((sum, { size }) => sum + size, 0);
  info.annotations.push({
    type: 'bytes',
    description: `${total}: ${all.map(({ name, size }) => `${name} ${size}`).join(', ')}`,
  });
  if (process.env.TH_SIZES) console.log(total, all);
  expect(total).toBeLessThanOrEqual(MOST);
});
