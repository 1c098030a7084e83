/// <reference lib="dom" />
// How much comes over the line before somebody can type into the form for the first time: code, styles and data,
// compressed, headers included. The bench measures the time on a slow line (`npm run bench -- web`); this holds the size.

import { expect } from '@playwright/test';
import { openingCost } from './opening-cost';
import { DESKTOP_ONLY, signIn, test, ward } from './people';

/** Bytes, for an agency that has not begun; what somebody has written before comes on top. */
const MOST = 30_000;

// The same bytes on a phone.
test('the first usable field is small', { tag: DESKTOP_ONLY }, async ({ context }, info) => {
  await signIn(context, ward(info, 16).username);
  // A busy machine, which looks at the answer when the rest of the application could long have been asked for.
  await context.addInitScript(() => {
    const real = window.fetch.bind(window);
    window.fetch = async (...asked) => {
      await new Promise((resolve) => setTimeout(resolve, 4_000));
      return real(...asked);
    };
  });
  const { bytes, files } = await openingCost(context, '/bao-cao/muc-I');
  const parts = files.map((file) => `${file.name} ${file.bytes}`).join(', ');
  info.annotations.push({ type: 'bytes', description: `${bytes}: ${parts}` });
  // A page, its code and styles, and one answer of the API, all asked for in two steps.
  expect(files.filter(({ name }) => name.startsWith('/api/')).map(({ name }) => name)).toEqual(['/api/v1/opening']);
  expect(bytes, parts).toBeLessThanOrEqual(MOST);
});
