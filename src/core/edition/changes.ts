// What differs between an edition and today (issue 6, "freeze"): every figure with its place, old and new value and
// agency; the totals with the agencies responsible; agencies, bases and the city's own words.

import { changesBetween } from '../changes';
import type { Content } from '../content';
import { formatDate } from '../dates';
import type { CityText, PeriodFacts } from '../outline/facts';
import { printedOf } from '../outline/city-words';
import type { Summary, SummaryBasis } from '../summary/summary';
import type { Template } from '../template/template';
import { type FigureChange, figureChanges } from './figure-changes';
import { coverageChanges, type StandingChange, standingChanges } from './standing-changes';
import { type Difference, type EditionState, pairsOf } from './state';
import { type TotalChange, totalChanges } from './total-changes';

export interface BasisDifference extends Difference {
  indicator: string;
}

/** All empty where nothing differs. */
export interface EditionChanges {
  /** How many reports are counted, and the four groups. */
  coverage: Difference[];
  agencies: StandingChange[];
  /** Who is added up for an indicator. */
  bases: BasisDifference[];
  /** The city's letterhead and texts, the plan and the days of the period. */
  texts: Difference[];
  totals: TotalChange[];
  figures: FigureChange[];
}

/** Compares two states of one period, which keeps its template. The same states have no changes. */
export function editionChanges(template: Template, before: EditionState, after: EditionState): EditionChanges {
  const pairs = pairsOf(before, after);
  return {
    coverage: coverageChanges(before.summary.coverage, after.summary.coverage),
    agencies: standingChanges(pairs),
    bases: basisChanges(template, before.summary, after.summary),
    texts: [...periodChanges(before.period, after.period), ...textChanges(template, before.city, after.city)],
    totals: totalChanges(template, before.summary, after.summary, pairs),
    figures: figureChanges(template, pairs),
  };
}

function basisChanges(template: Template, before: Summary, after: Summary): BasisDifference[] {
  const old = new Map(before.indicators.map(({ code, basis }) => [code, basis]));
  return after.indicators.flatMap(({ code, basis, derived }) => {
    const was = old.get(code);
    // A derived rate follows the bases of its parts, which are listed.
    if (!was || derived) return [];
    const words = { before: basisWords(was), after: basisWords(basis) };
    if (words.before === words.after && membersOf(was) === membersOf(basis)) return [];
    return [{ indicator: code, name: printedOf(template, code).label, ...words }];
  });
}

const basisWords = ({ label, reason }: SummaryBasis): string => (reason ? `${label} (lý do: ${reason})` : label);

const membersOf = ({ kinds, agencies }: SummaryBasis): string =>
  JSON.stringify([[...kinds].sort(), [...agencies].sort()]);

function periodChanges(before: PeriodFacts, after: PeriodFacts): Difference[] {
  const day = (date: string | null): string => (date === null ? '' : formatDate(date));
  const lines: [name: string, of: (period: PeriodFacts) => string][] = [
    ['Số của Kế hoạch', ({ plan }) => plan.number ?? ''],
    ['Ngày của Kế hoạch', ({ plan }) => day(plan.date)],
    ['Số liệu tính đến ngày', ({ cutoff }) => day(cutoff)],
    ['Hạn gửi báo cáo', ({ deadline }) => day(deadline)],
  ];
  return lines
    .map(([name, of]) => ({ name, before: of(before), after: of(after) }))
    .filter((line) => line.before !== line.after);
}

/** Letterhead and sections are parts of a report's content, which is what paths are told of. */
function textChanges(template: Template, before: CityText, after: CityText): Difference[] {
  const [was, is] = [before, after].map((text) => text as unknown as Content);
  return changesBetween(template, was!, is!).map(({ name, before, after }) => ({ name, before, after }));
}
