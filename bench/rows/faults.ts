// Twenty kills with -9 and 100,000 saves of 5 kB: none that was acknowledged may be lost. Takes long, so it runs only
// when asked for: `npm run bench -- --faults`.

import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { underKills } from '../faults/kills';
import { build } from '../server';
import type { Row } from '../table';

const KILLS = 20;
const SAVES = 100_000;
const CLIENTS = 20;

export const faultsRow: Row = {
  name: '--faults',
  about: `${KILLS} kills under load, ${SAVES} saves`,
  measure: async () => {
    await build();
    const outcome = await underKills(communes(), KILLS, SAVES, (line) => console.error(`  ${line}`));
    const count = (value: number): { value: number; unit: '' } => ({ value, unit: '' });
    return [
      { what: 'acknowledged saves lost under kill -9', ours: count(0), bar: { atMost: 0 } },
      { what: '  of acknowledged saves', ours: count(outcome.saves) },
      { what: '  of acknowledged submissions', ours: count(outcome.submissions) },
      { what: '  kills', ours: count(outcome.kills.length) },
      { what: '  requests without an answer, or 503', ours: count(outcome.unanswered) },
      { what: '  saves a second, restarts included', ours: { value: outcome.saves / outcome.seconds, unit: '/s' } },
    ];
  },
};

/** Communes whose officials submit themselves: 20242 has a leader with an account. */
function communes(): string[] {
  const list = readFileSync(join(__dirname, '../../templates/agencies-da-nang.csv'), 'utf8');
  const codes = [...list.matchAll(/^(\d{5}),/gm)].map(([, code]) => code ?? '');
  return codes.filter((code) => code !== '20242').slice(0, CLIENTS);
}
