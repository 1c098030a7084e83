// The city's report of 127 full reports as DOCX and as XLSX, each made in a process of its own so that its memory can
// be read, beside a floor: the very same text streamed as bare XML into a zip.

import { execFile } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { figuresOf } from '../../src/core/figures';
import type { AgencyStanding, CityReportFacts } from '../../src/core/outline/facts';
import { summarise } from '../../src/core/summary/summarise';
import { textOfDocx, textOfXlsx } from '../floor/text';
import { LARGE, SMALL, agencies, fullReport, officialTemplate } from '../reports';
import type { Line, Row } from '../table';

const AGENCIES = 127;
const ROOT = join(__dirname, '..');
const KINDS = {
  docx: { bar: 3000, memory: 500, textOf: textOfDocx },
  xlsx: { bar: 1000, memory: null, textOf: textOfXlsx },
} as const;

type Kind = keyof typeof KINDS;

export const docxRow = row('docx');
export const xlsxRow = row('xlsx');

function row(kind: Kind): Row {
  return {
    name: kind,
    about: `${kind.toUpperCase()} of ${AGENCIES} full reports, in a process of its own`,
    measure: async () => {
      const folder = mkdtempSync(join(tmpdir(), 'th-bench-'));
      try {
        const lines: Line[] = [];
        for (const bytes of [SMALL, LARGE]) {
          const facts = join(folder, `facts-${bytes}.json`);
          writeFileSync(facts, JSON.stringify(cityFacts(bytes)));
          lines.push(...(await measured(kind, bytes, facts)));
        }
        return lines;
      } finally {
        rmSync(folder, { recursive: true, force: true });
      }
    },
  };
}

interface Made {
  /** Milliseconds from facts in memory to bytes in memory, after the program is loaded. */
  taken: number;
  /** Peak resident memory of the process, MB, and what it was before the work. */
  peak: number;
  before: number;
  bytes: number;
}

async function measured(kind: Kind, bytes: number, facts: string): Promise<Line[]> {
  const { bar, memory, textOf } = KINDS[kind];
  const ours = await make('consolidated.ts', kind, facts, `${facts}.${kind}`);
  writeFileSync(`${facts}.text`, JSON.stringify(textOf(readFileSync(`${facts}.${kind}`))));
  const floor = await make('streamed.ts', kind, `${facts}.text`, `${facts}.floor`);
  const what = `${kind.toUpperCase()} of ${AGENCIES} × ${Math.round(bytes / 1000)} kB`;
  return [
    {
      what: `${what} (${Math.round(ours.bytes / 1000)} kB)`,
      ours: { value: ours.taken, unit: 'ms' },
      bar: { atMost: bar },
      beside: { name: 'streamed XML', value: floor.taken },
    },
    {
      what: `  peak memory (${Math.round(ours.before)} MB before)`,
      ours: { value: ours.peak, unit: 'MB' },
      ...(memory === null ? {} : { bar: { atMost: memory } }),
      beside: { name: 'streamed XML', value: floor.peak },
    },
  ];
}

async function make(script: string, ...args: string[]): Promise<Made> {
  const child = join(ROOT, 'child', script);
  const { stdout } = await promisify(execFile)(
    process.execPath,
    ['--require', join(ROOT, 'typescript.cjs'), child, ...args],
    { maxBuffer: 1 << 20 },
  );
  return JSON.parse(stdout) as Made;
}

/** All 127 accepted, as the city's report is made from. */
function cityFacts(bytes: number): CityReportFacts {
  const template = officialTemplate();
  const standings = agencies(AGENCIES).map((agency): AgencyStanding => {
    const content = fullReport(template, agency, bytes);
    return {
      agency,
      timeliness: 'onTime',
      status: 'accepted',
      dueAt: '2026-12-10T23:59:59+07:00',
      firstSubmittedAt: '2026-12-05T09:00:00+07:00',
      revision: 1,
      submittedAt: '2026-12-05T09:00:00+07:00',
      submittedBy: 'Nguyễn Thị Minh Nguyệt',
      content,
      figures: figuresOf(template, content),
      onBehalf: false,
    };
  });
  return {
    template,
    period: {
      code: 'bdhvs-2026',
      cutoff: '2026-11-30',
      deadline: '2026-12-10',
      plan: { number: '15/KH-UBND', date: '2026-01-12' },
    },
    summary: summarise(template, { period: 'bdhvs-2026', statuses: ['accepted'], inputs: standings, bases: [] }),
    agencies: standings,
    city: { letterhead: { ...standings[0]!.content!.letterhead }, sections: {} },
    basisChanges: [],
    dispatch: null,
    copy: 'final',
    asOf: '2026-12-11T08:00:00+07:00',
  };
}
