// What a measured child process says about itself, as one line of JSON on its output.

import { statSync } from 'node:fs';

const MB = 1024;

/** Times `work` once, cold, as a person's click does; what it returns stores the result, outside of the time. */
export async function measureAndTell(work: () => Promise<() => void>): Promise<void> {
  const before = process.resourceUsage().maxRSS / MB;
  const start = performance.now();
  const store = await work();
  const taken = performance.now() - start;
  const peak = process.resourceUsage().maxRSS / MB;
  store();
  const bytes = statSync(process.argv.at(-1) ?? '').size;
  console.log(JSON.stringify({ taken, before, peak, bytes }));
}
