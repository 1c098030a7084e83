// The city's report as a Word document: from the consolidating department to the city People's Committee, with its
// annexes.

import type { CityReportFacts } from '../core/outline/facts';

/** The DOCX file. The same facts give the same bytes in any process. */
export async function consolidatedReport(input: CityReportFacts): Promise<Buffer> {
  throw new Error(`consolidatedReport is being written (${input.period.code})`);
}
