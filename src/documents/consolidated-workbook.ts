// The city's figures as an Excel workbook whose totals are live formulas, for whoever wants to check or count on.

import type { CityReportFacts } from '../core/outline/facts';

/** The XLSX file. The same facts give the same bytes in any process. */
export async function consolidatedWorkbook(input: CityReportFacts): Promise<Buffer> {
  throw new Error(`consolidatedWorkbook is being written (${input.period.code})`);
}
