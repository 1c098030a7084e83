// How long people wait for the system: the first start in an empty folder, a later one, and the demonstration with its 127
// reports, all through `npm start`'s own entry on the built program.

import { join } from 'node:path';
import { PROJECT, Program, freePort, scratchFolder } from '../../test/start/program';
import { build } from '../server';
import type { Line, Row } from '../table';

const ENTRY = join(PROJECT, 'scripts/start.mjs');
const LATER_STARTS = 3;

export const startRow: Row = {
  name: 'start',
  about: 'the first start, a later one, the demonstration',
  measure: async () => {
    await build();
    const first = await inFolder(async (env) => [await timed(env), ...(await laterStarts(env))]);
    const [demo] = await inFolder(async (env) => [await timed(env, ['--demo'])]);
    return [
      line('first start, database made (built already)', first[0], 120),
      line('a later start', Math.min(...first.slice(1)), 5),
      line('first start with 127 reports loaded', demo, 30),
    ];
  },
};

const line = (what: string, seconds = NaN, atMost: number): Line => ({
  what,
  ours: { value: seconds, unit: 's' },
  bar: { atMost },
});

async function laterStarts(env: Record<string, string>): Promise<number[]> {
  const times: number[] = [];
  while (times.length < LATER_STARTS) times.push(await timed(env));
  return times;
}

/** Seconds until the address is printed. */
async function timed(env: Record<string, string>, args: string[] = []): Promise<number> {
  const start = performance.now();
  const program = await new Program({ env, args, entry: ENTRY }).ready();
  const seconds = (performance.now() - start) / 1000;
  await program.stop();
  return seconds;
}

async function inFolder<T>(work: (env: Record<string, string>) => Promise<T>): Promise<T> {
  const folder = scratchFolder();
  try {
    return await work({ DATA_DIR: folder.dataDir, PORT: await freePort() });
  } finally {
    await folder.remove();
  }
}
