// The city of the demonstration for tests: its agencies from the shipped list and the reports made up for them.

import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { csvRecords } from '../../src/core/csv';
import type { DemoAgency } from '../../src/demo/facts';
import { demoReports, type DemoOptions, type DemoReport } from '../../src/demo/reports';

const file = readFileSync(join(__dirname, '../../templates/agencies-da-nang.csv'), 'utf8');

/** The 127 reporting agencies. */
export const demoAgencies: DemoAgency[] = csvRecords(file)
  .map(
    ({ record }) =>
      (column: string) =>
        record[column] ?? '',
  )
  .filter((cell) => cell('reports') === 'yes')
  .map((cell) => ({
    code: cell('code'),
    name: cell('name'),
    kind: cell('kind'),
    place: cell('place'),
    letterhead: {
      superior: cell('letterhead_superior'),
      agency: cell('letterhead_agency'),
      symbol: cell('symbol'),
      place: cell('place'),
      authority: cell('authority'),
      signerTitle: cell('signer_title'),
    },
  }));

let made: DemoReport[] | undefined;

/** The default reports, made once per test file. */
export function demoCity(options?: DemoOptions): DemoReport[] {
  if (options) return demoReports(demoAgencies, options);
  made ??= demoReports(demoAgencies);
  return made;
}

export function agencyOf(report: DemoReport): DemoAgency {
  const agency = demoAgencies.find(({ code }) => code === report.agency);
  if (!agency) throw new Error(`no agency ${report.agency}`);
  return agency;
}

/** Every paragraph and bullet of a report's texts. */
export function paragraphsOf(report: DemoReport): string[] {
  const texts = Object.values(report.content?.sections ?? {});
  return texts.flatMap((text) => text.split('\n')).filter((paragraph) => paragraph.trim() !== '');
}
