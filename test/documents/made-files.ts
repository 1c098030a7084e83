// One of each document from one input, for tests of their bytes.

import { figuresOf } from '../../src/core/figures';
import { agencyReport } from '../../src/documents/agency-report';
import { consolidatedReport } from '../../src/documents/consolidated-report';
import { consolidatedWorkbook } from '../../src/documents/consolidated-workbook';
import { PERIOD, sampleAgencies, sampleCity, sampleContent, sampleTemplate } from './sample-city';

/** The agency's draft, both copies of the city's report, the workbook. */
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
  ];
}
