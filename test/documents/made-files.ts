// One of each document from one input, for tests of their bytes.

import { CHASE_REASONS } from '../../src/core/chase';
import { figuresOf } from '../../src/core/figures';
import { agencyReport } from '../../src/documents/agency-report';
import { chaseLetter } from '../../src/documents/chase-letter';
import { consolidatedReport } from '../../src/documents/consolidated-report';
import { consolidatedWorkbook } from '../../src/documents/consolidated-workbook';
import { PERIOD, sampleAgencies, sampleCity, sampleContent, sampleTemplate } from './sample-city';

const CONTACT = 'Trần Thị Mai, điện thoại 0236 3888 888';
interface LetterOptions {
  /** Of every agency. */
  dueAt?: string;
  contact?: string;
}

/** A reminding letter to the first `count` agencies, in turn late, in time, asked for more and taken back. */
export const chaseLetterTo = (count: number, { dueAt, contact = CONTACT }: LetterOptions = {}): Promise<Buffer> =>
  chaseLetter({
    template: sampleTemplate(),
    period: PERIOD,
    asOf: '2026-12-11T09:00:00+07:00',
    agencies: sampleAgencies()
      .slice(30, 30 + count)
      .map(({ code, name }, index) => ({
        ...{ code, name, reason: CHASE_REASONS[index % 4] ?? 'due' },
        dueAt: dueAt ?? (index % 4 === 1 ? '2026-12-20T23:59:59.999+07:00' : '2026-12-10T23:59:59.999+07:00'),
      })),
    sendBy: '2026-12-14',
    contact,
  });

/** The agency's draft, both copies of the city's report, the workbook, the reminding letter. */
export async function madeFiles(): Promise<Buffer[]> {
  const template = sampleTemplate();
  const agency = sampleAgencies()[40]!;
  const content = sampleContent(template, agency, 40);
  const figures = figuresOf(template, content);
  const made = { template, period: PERIOD, agency, content, figures, dispatch: null, draft: true };
  return [
    await agencyReport({ ...made, madeAt: '2026-12-08T09:00:00+07:00' }),
    await consolidatedReport(sampleCity(template, 'working')),
    await consolidatedReport(sampleCity(template, 'final')),
    await consolidatedWorkbook(sampleCity(template)),
    await chaseLetterTo(20),
  ];
}
