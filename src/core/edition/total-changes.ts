// Every total of the city that is not today what it was in the edition, with the agencies that made it so.

import type { Figure } from '../figures';
import { printedOf } from '../outline/city-words';
import type { CountSummary, IndicatorSummary, RateSummary, Summary } from '../summary/summary';
import { indicatorOf, type Template } from '../template/template';
import { cellName } from './figure-changes';
import { type AgencyShare, type Amount, changedShares, subtract } from './shares';
import type { AgencyPair, Difference } from './state';
import {
  countComparisonWords,
  countWords,
  nextWords,
  rateComparisonWords,
  rateWords,
  targetWords,
} from './total-words';

/** What of an indicator is printed for the city. */
export type TotalPart = Figure['horizon'] | 'comparison' | 'target';

export interface TotalChange extends Difference {
  indicator: string;
  part: TotalPart;
  /** After less before, what is not there counting as 0; null for a comparison and a judgement. */
  difference: Amount | null;
  agencies: AgencyShare[];
}

/** In the template's order; totals whose words are the same on both sides are left out. */
export function totalChanges(
  template: Template,
  before: Summary,
  after: Summary,
  pairs: readonly AgencyPair[],
): TotalChange[] {
  const old = new Map(before.indicators.map((summary) => [summary.code, summary]));
  return after.indicators.flatMap((summary) => {
    const was = old.get(summary.code);
    if (!was) return [];
    const [lines, now] = [linesOf(template, was), linesOf(template, summary)];
    return now.flatMap(({ part, horizons, name, words, amount }, place): TotalChange[] => {
      const earlier = lines[place];
      if (!earlier || earlier.words === words) return [];
      const difference = amount && earlier.amount ? subtract(amount, earlier.amount) : null;
      const agencies = sharesOf(template, summary, horizons, { before, after }, pairs);
      return [{ indicator: summary.code, part, name, before: earlier.words, after: words, difference, agencies }];
    });
  });
}

interface Line {
  part: TotalPart;
  /** The cells of the agencies it is made of. */
  horizons: Figure['horizon'][];
  name: string;
  words: string;
  amount: Amount | null;
}

function linesOf(template: Template, summary: IndicatorSummary): Line[] {
  const name = (part: TotalPart): string => partName(template, summary.code, part);
  return (summary.kind === 'count' ? countLines(summary) : rateLines(template, summary)).map((line) => ({
    ...line,
    name: name(line.part),
  }));
}

const YEARS = ['current', 'previous', 'fullYear'] as const;

function countLines(summary: CountSummary): Omit<Line, 'name'>[] {
  return [
    ...YEARS.map((part) => ({
      ...{ part, horizons: [part], words: countWords(summary[part]) },
      amount: { value: summary[part].value ?? 0 },
    })),
    comparison(countComparisonWords(summary)),
    { part: 'next', horizons: ['next'], words: nextWords(summary), amount: { value: summary.next.value ?? 0 } },
  ];
}

function rateLines(template: Template, summary: RateSummary): Omit<Line, 'name'>[] {
  const target = indicatorOf(template, summary.code)?.target;
  const lines: Omit<Line, 'name'>[] = YEARS.map((part) => {
    const { numerator, denominator, numeratorOnly } = summary[part];
    const amount = { numerator: numerator ?? 0, denominator: denominator ?? 0, numeratorOnly: numeratorOnly.sum };
    return { part, horizons: [part], words: rateWords(summary[part], target), amount };
  });
  lines.push(comparison(rateComparisonWords(summary, target)));
  if (summary.target) {
    lines.push({ part: 'target', horizons: ['current'], words: targetWords(summary.target), amount: null });
  }
  return lines;
}

const comparison = (words: string): Omit<Line, 'name'> => ({
  part: 'comparison',
  horizons: ['current', 'previous'],
  words,
  amount: null,
});

function partName(template: Template, code: string, part: TotalPart): string {
  const { short, label, indicator } = printedOf(template, code);
  if (part === 'comparison') return `${short}, so với năm ${template.year - 1}`;
  if (part === 'target') return `${short}, đánh giá chỉ tiêu`;
  if (indicator) return cellName(template, code, part);
  const year = part === 'previous' ? template.year - 1 : template.year;
  return `${label} ${part === 'fullYear' ? 'ước cả năm' : 'năm'} ${year}`;
}

/** Of a derived rate the agencies of its parts, one part after the other. */
function sharesOf(
  template: Template,
  { code, parts }: IndicatorSummary,
  horizons: readonly Figure['horizon'][],
  sides: { before: Summary; after: Summary },
  pairs: readonly AgencyPair[],
): AgencyShare[] {
  return (parts ?? [code]).flatMap((part) => {
    const indicator = indicatorOf(template, part);
    const [was, is] = [sides.before, sides.after].map((side) => side.indicators.find((each) => each.code === part));
    return indicator && was && is
      ? changedShares(indicator, horizons, { before: was.basis, after: is.basis }, pairs)
      : [];
  });
}
