// The city's documents through the running server, one after the other for some seconds and never the same one twice,
// while agencies save and reviewers look at the progress and the totals: what these wait meanwhile.

import { existsSync, readFileSync } from 'node:fs';
import { Client as Database } from 'pg';
import { acceptEveryReport } from '../accepted';
import { Client } from '../client';
import { median, quantile } from '../measure';
import { LARGE, officialTemplate } from '../reports';
import { PERIOD, SavingAgency, reportingAgencies } from '../saving-agency';
import { type RunningServer, withServer } from '../server';
import type { Line, Row } from '../table';

const SAVING = 4;
const READING = 4;
const SECONDS = 20;
/** Between two requests of one person. */
const PAUSE_MS = 100;

export const documentsRow: Row = {
  name: 'documents',
  about: 'the city’s documents through the server, others working meanwhile',
  measure: () => withServer(measured),
};

async function measured(server: RunningServer): Promise<Line[]> {
  const saving: SavingAgency[] = [];
  for (const agency of await reportingAgencies(server, SAVING)) {
    saving.push(await SavingAgency.at(server, agency, LARGE));
    await saving.at(-1)!.save();
  }
  const agencies = (await accepted(server)) - SAVING;
  const reviewers: Client[] = [];
  while (reviewers.length < READING + 1) reviewers.push(await Client.signIn(server.origin, 'tonghop'));
  const [writer, ...readers] = reviewers as [Client, ...Client[]];
  const look = (reader: Client, turn: number) =>
    reader.get(`/periods/${PERIOD}/${turn % 2 === 0 ? 'progress' : 'summary'}`);
  // The first document starts the thread and loads its programs.
  const first = await made(writer, 'docx', 0);
  const until = performance.now() + SECONDS * 1000;
  const others = [
    ...saving.map((agency) => working(until, () => agency.save())),
    ...readers.map((reader) => working(until, (turn) => look(reader, turn))),
  ];
  const taken = { docx: [] as number[], xlsx: [] as number[] };
  for (let turn = 1; performance.now() < until; turn += 1) {
    const format = turn % 2 === 0 ? 'docx' : 'xlsx';
    taken[format].push(await made(writer, format, turn));
  }
  const waited = (await Promise.all(others)).flat();
  await fetched(writer, 'xlsx');
  const kept = await timed(() => fetched(writer, 'xlsx'));
  for (const agency of saving) await agency.proveNothingLost();
  [...saving, ...reviewers].forEach((one) => one.close());
  const what = `through the server, ${agencies} × 104 kB, others working`;
  return [
    { what: `DOCX ${what}`, ours: { value: middle(taken.docx), unit: 'ms' }, bar: { atMost: 3000 } },
    { what: '  the first one after a start', ours: { value: first, unit: 'ms' } },
    { what: `XLSX ${what}`, ours: { value: middle(taken.xlsx), unit: 'ms' } },
    { what: '  again, nothing changed', ours: { value: kept, unit: 'ms' } },
    {
      what: `  ${waited.length} saves and looks meanwhile, p95`,
      ours: { value: quantile(sorted(waited), 0.95), unit: 'ms' },
      bar: { atMost: 150 },
    },
    { what: '  peak memory of the server', ours: peakOf(server.pid) },
  ];
}

/** Everybody else's report is in and accepted. */
async function accepted({ databaseUrl }: RunningServer): Promise<number> {
  const database = new Database({ connectionString: databaseUrl });
  await database.connect();
  try {
    return await acceptEveryReport(database, officialTemplate(), LARGE);
  } finally {
    await database.end();
  }
}

/** Another text of the city first, so that it is not the document kept from before. */
async function made(reviewer: Client, format: 'docx' | 'xlsx', turn: number): Promise<number> {
  const content = Buffer.from(JSON.stringify({ content: { sections: { I: `Lần lập thứ ${turn}.` } } }));
  const { status } = await reviewer.send('PUT', `/periods/${PERIOD}/consolidation`, content, {
    'if-match': `"${turn}"`,
  });
  if (status !== 200) throw new Error(`consolidation: ${status}`);
  return timed(() => fetched(reviewer, format));
}

async function fetched(reviewer: Client, format: string): Promise<void> {
  const { status, body } = await reviewer.send('GET', `/periods/${PERIOD}/consolidated.${format}`);
  if (status !== 200) throw new Error(`consolidated.${format}: ${status} ${body.toString().slice(0, 300)}`);
}

/** One person's requests until then; how long each took. */
async function working(until: number, work: (turn: number) => Promise<unknown>): Promise<number[]> {
  const taken: number[] = [];
  for (let turn = 0; performance.now() < until; turn += 1) {
    taken.push(await timed(() => work(turn)));
    await new Promise((resolve) => setTimeout(resolve, PAUSE_MS));
  }
  return taken;
}

async function timed(work: () => Promise<unknown>): Promise<number> {
  const start = performance.now();
  await work();
  return performance.now() - start;
}

const sorted = (taken: number[]): number[] => taken.sort((a, b) => a - b);
const middle = (taken: number[]): number => median(sorted(taken));

/** Where the system tells (Linux). */
function peakOf(pid: number): Line['ours'] {
  const file = `/proc/${pid}/status`;
  const kilobytes = existsSync(file) ? /VmHWM:\s+(\d+)/.exec(readFileSync(file, 'utf8'))?.[1] : undefined;
  return kilobytes === undefined ? null : { value: Number(kilobytes) / 1024, unit: 'MB' };
}
