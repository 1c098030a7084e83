// The agency's report as a Word document in the form of Decree 30/2020/NĐ-CP, ready to be printed and signed.

import type { AgencyReportFacts } from '../core/outline/facts';

export interface AgencyReportInput extends AgencyReportFacts {
  /** Prints the watermark "DỰ THẢO"; never on what goes to be signed. */
  draft: boolean;
  /** Written as the file's creation time (ISO 8601): the last save, never "now", so that the bytes repeat. */
  madeAt: string;
}

/** The DOCX file. The same input gives the same bytes in any process. */
export async function agencyReport(input: AgencyReportInput): Promise<Buffer> {
  throw new Error(`agencyReport is being written (${input.agency.code})`);
}
