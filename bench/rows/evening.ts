// The last evening: 400 sessions are open, 80 full reports arrive every second for a minute whether or not the earlier
// ones are answered, and reviewers go on working. A save's time counts from when it was due, so a stall shows in full.

import { Client } from '../client';
import { quantile } from '../measure';
import { LARGE } from '../reports';
import { PERIOD, SavingAgency, reportingAgencies } from '../saving-agency';
import { type RunningServer, withServer } from '../server';
import type { Line, Row } from '../table';

const SESSIONS = 400;
const REVIEWERS = 19;
const SAVES_PER_SECOND = 80;
const SECONDS = 60;
const AGENCIES = 127;
/** A save that could not even be sent for so long after it was due has failed: nobody waits that long. */
const PATIENCE_MS = 30_000;

export const eveningRow: Row = {
  name: 'evening',
  about: `${SESSIONS} sessions, ${SAVES_PER_SECOND} saves of 104 kB a second for ${SECONDS} s, reviewers working`,
  measure: () => withServer(measured),
};

async function measured(server: RunningServer): Promise<Line[]> {
  const agencies: SavingAgency[] = [];
  for (const agency of await reportingAgencies(server, AGENCIES)) {
    agencies.push(await SavingAgency.at(server, agency, LARGE, { sessions: (SESSIONS - REVIEWERS) / AGENCIES }));
  }
  // On the last evening the server has been running for weeks, and every agency has a draft.
  for (const agency of agencies) await agency.save();
  const reviewers: Client[] = [];
  while (reviewers.length < REVIEWERS) reviewers.push(await Client.signIn(server.origin, 'tonghop'));
  const until = performance.now() + SECONDS * 1000;
  const readings: Readings = { progress: [], report: [], summary: [] };
  const reading = Promise.all(reviewers.map((reviewer, index) => work(reviewer, index, agencies, until, readings)));
  const saves = await arrivals(agencies);
  await reading;
  for (const agency of agencies) await agency.proveNothingLost();
  [...agencies, ...reviewers].forEach((one) => one.close());
  return [
    {
      what: `evening: ${saves.taken.length} saves of 104 kB, failed`,
      ours: { value: saves.failed, unit: '' },
      bar: { atMost: 0 },
    },
    { what: '  save, p95', ours: { value: p95(saves.taken), unit: 'ms' }, bar: { atMost: 150 } },
    {
      what: "  a reviewer's progress page, p95",
      ours: { value: p95(readings.progress), unit: 'ms' },
      bar: { atMost: 150 },
    },
    { what: '  a report read by a reviewer, p95', ours: { value: p95(readings.report), unit: 'ms' } },
    { what: '  the totals, p95', ours: { value: p95(readings.summary), unit: 'ms' } },
  ];
}

const p95 = (taken: number[]): number =>
  quantile(
    taken.sort((a, b) => a - b),
    0.95,
  );

/** Saves are due at even distances; the next agency without one under way takes each. */
async function arrivals(agencies: readonly SavingAgency[]): Promise<{ taken: number[]; failed: number }> {
  const free = [...agencies];
  const waiting: number[] = [];
  const running: Promise<void>[] = [];
  const result = { taken: [] as number[], failed: 0 };
  const begin = (due: number, agency: SavingAgency): void => {
    const done = agency.save().then(
      () => void result.taken.push(performance.now() - due),
      (error: unknown) => {
        result.failed += 1;
        if (result.failed === 1) console.error('  first failure:', error);
      },
    );
    running.push(
      done.then(() => {
        while (waiting.length > 0 && performance.now() - waiting[0]! > PATIENCE_MS) {
          waiting.shift();
          result.failed += 1;
        }
        const next = waiting.shift();
        if (next === undefined) free.push(agency);
        else begin(next, agency);
      }),
    );
  };
  const start = performance.now();
  for (let index = 0; index < SAVES_PER_SECOND * SECONDS; index += 1) {
    const due = start + (index * 1000) / SAVES_PER_SECOND;
    await sleepUntil(due);
    const agency = free.shift();
    if (agency) begin(due, agency);
    else waiting.push(due);
  }
  for (let settled = 0; settled < running.length; settled += 1) await running[settled];
  return result;
}

const LOOK_EVERY_MS = 3_000;
const LOOKS = ['progress', 'report', 'summary'] as const;

/** Milliseconds of each look. */
type Readings = Record<(typeof LOOKS)[number], number[]>;

/** Looks at the progress, opens a report, looks at the totals; a few seconds between two looks, as people do. */
async function work(
  reviewer: Client,
  index: number,
  agencies: readonly SavingAgency[],
  until: number,
  readings: Readings,
): Promise<void> {
  // Nobody looks at the same moment as everybody else.
  await sleepUntil(performance.now() + (index * LOOK_EVERY_MS) / REVIEWERS);
  for (let turn = index; performance.now() < until; turn += 1) {
    const look = LOOKS[turn % LOOKS.length]!;
    const path = look === 'report' ? `reports/${agencies[turn % agencies.length]!.agency.code}` : look;
    const start = performance.now();
    await reviewer.get(`/periods/${PERIOD}/${path}`);
    readings[look].push(performance.now() - start);
    await sleepUntil(start + LOOK_EVERY_MS);
  }
}

function sleepUntil(time: number): Promise<void> {
  const left = time - performance.now();
  return left <= 0 ? Promise.resolve() : new Promise((resolve) => setTimeout(resolve, left));
}
