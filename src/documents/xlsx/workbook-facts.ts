// The facts of a workbook with what several of its sheets need, computed once: for the communes of a country, sorting
// them for every sheet would take longer than writing them.

import { type OrderedGroup, inOrder } from '../../core/outline/agency-order';
import type { AgencyStanding, CityReportFacts } from '../../core/outline/facts';
import { type GroupSummary, summariseByGroup } from '../../core/summary/summarise';

export interface WorkbookFacts extends CityReportFacts {
  /** Every agency, in the order of all lists. */
  groups: OrderedGroup[];
  ordered: AgencyStanding[];
  /** The totals of each group. */
  subtotals: GroupSummary[];
}

export function workbookFacts(facts: CityReportFacts): WorkbookFacts {
  const { template, summary, agencies, basisChanges } = facts;
  const groups = inOrder(template, agencies);
  const subtotals = summariseByGroup(template, {
    period: summary.period,
    statuses: summary.statuses,
    inputs: agencies.map(({ agency, timeliness, figures }) => ({ agency, timeliness, figures })),
    bases: basisChanges,
  });
  return { ...facts, groups, ordered: groups.flatMap((group) => group.agencies), subtotals };
}
