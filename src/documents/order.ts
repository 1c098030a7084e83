// What can be ordered from the makers of documents, as plain data that travels to their thread.

import type { ChaseLetterFacts } from '../core/outline/chase-letter';
import type { CityReportFacts } from '../core/outline/facts';
import type { AgencyReportInput } from './agency-report';
import type { CityFactsAsText, StandingAsText } from './facts-as-text';

type CityDocument = 'consolidatedReport' | 'consolidatedWorkbook';
type SmallOrder = { kind: 'agencyReport'; facts: AgencyReportInput } | { kind: 'chaseLetter'; facts: ChaseLetterFacts };

/** Contents of some agencies by code, as JSON. */
export type ReadContents = (agencies: readonly StandingAsText[]) => Promise<ReadonlyMap<string, string>>;

export type Order = SmallOrder | CityOrder;
export interface CityOrder {
  kind: CityDocument;
  facts: CityFactsAsText;
  /** Asked when the document's turn has come; without it they are in the facts. */
  contents?: ReadContents;
}

/** As it has arrived, agencies apart. */
export type ArrivedOrder = SmallOrder | { kind: CityDocument; facts: Omit<CityReportFacts, 'agencies'> };

/** Whether the document is of the whole city, and so takes long. */
export function ofCity(order: Order): order is CityOrder {
  return order.kind === 'consolidatedReport' || order.kind === 'consolidatedWorkbook';
}
