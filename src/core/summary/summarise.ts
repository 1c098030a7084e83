// The city's totals from the agencies' figures. The arithmetic stands here and in this folder once: the API, the
// consolidated documents and the subtotals of their annexes all call these functions.

import type { AgencyGroup, DerivedRate, Template } from '../template/template';
import { basisOf } from './basis';
import { columnsOf } from './columns';
import { coverageOf } from './coverage';
import { derivedRate } from './derived';
import { summariseIndicator } from './indicator';
import type { IndicatorSummary, RateSummary, Summary, SummaryInput, SummaryRequest } from './summary';

/**
 * Every indicator of the template in its order, derived rates after the last of their parts. `inputs` are all expected
 * agencies, also those without an included report. The order of `inputs` changes only the order of `missing` and
 * `reference`. Source: contract, "Summary"; product.md, "How figures behave".
 */
export function summarise(template: Template, request: SummaryRequest): Summary {
  return summariseOf(template, request, request.inputs);
}

/** The summary of some of the expected agencies; bases are named after all of them. */
function summariseOf(template: Template, request: SummaryRequest, inputs: readonly SummaryInput[]): Summary {
  const { period, statuses, bases } = request;
  const codes = template.indicators.map(({ code }) => code);
  const table = columnsOf(codes, inputs);
  const everyone = request.inputs.map(({ agency }) => agency);
  const agencies = inputs.map(({ agency }) => agency);
  const indicators: IndicatorSummary[] = [];
  for (const indicator of template.indicators) {
    const applied = basisOf(template, indicator, bases, everyone);
    indicators.push(summariseIndicator(indicator, applied, table.get(indicator.code)!, agencies));
    for (const derived of template.derived) {
      if (lastPart(derived, codes) === indicator.code)
        indicators.push(derivedRate(derived, partsOf(derived, indicators)));
    }
  }
  return { period, statuses: [...statuses], coverage: coverageOf(inputs), indicators };
}

/** A subtotal: the summary of the agencies of some kinds, with the words of the group. */
export interface GroupSummary {
  group: AgencyGroup;
  summary: Summary;
}

/** Subtotals by the template's groups of agencies; their sums, pairs and coverages add up to the city's. */
export function summariseByGroup(template: Template, request: SummaryRequest): GroupSummary[] {
  return template.agencyGroups.map((group) => summariseGroup(template, request, group));
}

/** Subtotals by kind of agency, each kind a group of its own. */
export function summariseByKind(template: Template, request: SummaryRequest): GroupSummary[] {
  return template.agencyKinds.map(({ code, plural }) =>
    summariseGroup(template, request, { code, label: plural, kinds: [code] }),
  );
}

function summariseGroup(template: Template, request: SummaryRequest, group: AgencyGroup): GroupSummary {
  const inputs = request.inputs.filter(({ agency }) => group.kinds.includes(agency.kind));
  return { group, summary: summariseOf(template, request, inputs) };
}

function lastPart({ parts }: DerivedRate, codes: readonly string[]): string | undefined {
  return codes.findLast((code) => parts.includes(code));
}

function partsOf(derived: DerivedRate, summaries: readonly IndicatorSummary[]): RateSummary[] {
  return summaries.filter(
    (summary): summary is RateSummary => summary.kind === 'rate' && derived.parts.includes(summary.code),
  );
}
