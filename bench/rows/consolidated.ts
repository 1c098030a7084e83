// The city's report as DOCX and as XLSX, each made in a process of its own so that its memory can be read, beside others
// who write the very same text: bare XML streamed into a zip, `docxtemplater`, and the stream writer of `exceljs`.

import { execFile } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { cityFacts } from '../city';
import { textOfDocx, textOfXlsx } from '../floor/text';
import { LARGE, SMALL } from '../reports';
import type { Line, Row } from '../table';

const CITY = 127;
/** Communes of the country. */
const COUNTRY = 3321;
const ROOT = join(__dirname, '..');

interface Kind {
  name: 'docx' | 'xlsx';
  textOf: (file: Uint8Array) => unknown;
  /** Milliseconds and MB for the city's full reports. */
  bar: { taken: number; peak?: number };
  other: { name: string; script: string };
}

const DOCX: Kind = {
  name: 'docx',
  textOf: textOfDocx,
  bar: { taken: 3000, peak: 500 },
  other: { name: 'docxtemplater', script: 'templated.cjs' },
};
const XLSX: Kind = {
  name: 'xlsx',
  textOf: textOfXlsx,
  bar: { taken: 1000 },
  other: { name: 'exceljs stream writer', script: 'stream-writer.ts' },
};

export const docxRow = row(DOCX, async (folder) => {
  const { ours, streamed, other } = await measured(DOCX, COUNTRY, SMALL, folder);
  return [
    madeLine(DOCX, COUNTRY, SMALL, ours, 60_000, { name: 'streamed XML', value: streamed.taken }),
    otherLine(DOCX, ours, other),
    peakLine(ours, 1000, streamed),
  ];
});

export const xlsxRow = row(XLSX, async (folder) => {
  const { ours, streamed, other } = await measured(XLSX, COUNTRY, SMALL, folder);
  return [
    madeLine(XLSX, COUNTRY, SMALL, ours, other.taken, { name: XLSX.other.name, value: other.taken }),
    peakLine(ours, undefined, streamed),
  ];
});

function row(kind: Kind, country: (folder: string) => Promise<Line[]>): Row {
  return {
    name: kind.name,
    about: `${kind.name.toUpperCase()} of ${CITY} and ${COUNTRY} reports, in a process of its own`,
    measure: async () => {
      const folder = mkdtempSync(join(tmpdir(), 'th-bench-'));
      try {
        const lines: Line[] = [];
        for (const bytes of [SMALL, LARGE]) lines.push(...(await cityLines(kind, bytes, folder)));
        return [...lines, ...(await country(folder))];
      } finally {
        rmSync(folder, { recursive: true, force: true });
      }
    },
  };
}

async function cityLines(kind: Kind, bytes: number, folder: string): Promise<Line[]> {
  const { ours, streamed, other } = await measured(kind, CITY, bytes, folder);
  return [
    madeLine(kind, CITY, bytes, ours, kind.bar.taken, { name: 'streamed XML', value: streamed.taken }),
    otherLine(kind, ours, other),
    peakLine(ours, kind.bar.peak, streamed),
  ];
}

interface Made {
  /** Milliseconds from facts in memory to bytes in memory, after the program is loaded. */
  taken: number;
  /** Peak resident memory of the process, MB, and what it was before the work. */
  peak: number;
  before: number;
  bytes: number;
}

async function measured(
  { name, textOf, other }: Kind,
  count: number,
  bytes: number,
  folder: string,
): Promise<Record<'ours' | 'streamed' | 'other', Made>> {
  const [facts, text, file] = ['facts', 'text', name].map((part) => join(folder, `${count}-${bytes}.${part}`)) as [
    string,
    string,
    string,
  ];
  writeFileSync(facts, JSON.stringify(cityFacts(count, bytes)));
  const ours = await make('consolidated.ts', name, facts, file);
  writeFileSync(text, JSON.stringify(textOf(readFileSync(file))));
  return {
    ours,
    streamed: await make('streamed.ts', name, text, `${file}.streamed`),
    other: await make(other.script, name, text, `${file}.other`),
  };
}

async function make(script: string, ...args: string[]): Promise<Made> {
  const child = join(ROOT, 'child', script);
  const { stdout } = await promisify(execFile)(
    process.execPath,
    ['--require', join(ROOT, '../scripts/typescript.cjs'), child, ...args],
    { maxBuffer: 1 << 20 },
  );
  return JSON.parse(stdout) as Made;
}

function madeLine(
  { name }: Kind,
  count: number,
  bytes: number,
  ours: Made,
  atMost: number,
  beside: NonNullable<Line['beside']>,
): Line {
  const what = `${name.toUpperCase()} of ${count} × ${Math.round(bytes / 1000)} kB (${Math.round(ours.bytes / 1000)} kB)`;
  return { what, ours: { value: ours.taken, unit: 'ms' }, bar: { atMost }, beside };
}

function otherLine({ other: { name } }: Kind, ours: Made, other: Made): Line {
  return { what: '  the same', ours: { value: ours.taken, unit: 'ms' }, beside: { name, value: other.taken } };
}

function peakLine(ours: Made, atMost: number | undefined, streamed: Made): Line {
  return {
    what: `  peak memory (${Math.round(ours.before)} MB before)`,
    ours: { value: ours.peak, unit: 'MB' },
    ...(atMost === undefined ? {} : { bar: { atMost } }),
    beside: { name: 'streamed XML', value: streamed.peak },
  };
}
