// Which maker makes what was ordered.

import type { AgencyStanding } from '../core/outline/facts';
import { agencyReport } from './agency-report';
import { chaseLetter } from './chase-letter';
import { consolidatedReport } from './consolidated-report';
import { consolidatedWorkbook } from './consolidated-workbook';
import type { ArrivedOrder } from './order';
import type { OnStep } from './step';

/** The file. `onStep` hears of the parts of a city document as they are finished. */
export async function makeDocument(
  order: ArrivedOrder,
  agencies: readonly AgencyStanding[],
  onStep: OnStep,
): Promise<Buffer> {
  switch (order.kind) {
    case 'agencyReport':
      return agencyReport(order.facts);
    case 'chaseLetter':
      return chaseLetter(order.facts);
    case 'consolidatedReport':
      return consolidatedReport({ ...order.facts, agencies }, onStep);
    case 'consolidatedWorkbook':
      return consolidatedWorkbook({ ...order.facts, agencies }, onStep);
  }
}
