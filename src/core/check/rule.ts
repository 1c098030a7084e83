// The shape of a rule. Each has a number that never changes hands, a stable code, where it comes from, and a pure
// function from a report to what it found; the families beside this file hold them, registry.ts lists them all.

import type { Agency } from '../agency';
import type { Answer, Content, Horizon, ListRow } from '../content';
import type { Figure } from '../figures';
import type { Indicator, List, Template } from '../template/template';

/** What a check knows beside the report itself. `today` is yyyy-mm-dd in Vietnam; the clock comes from outside. */
export interface CheckContext {
  agency: Agency;
  today: string;
}

/** One place a rule speaks about. `code` replaces the rule's own where the template names it. */
export interface Found {
  path: string;
  /** One or two Vietnamese sentences that name the figures involved and say what to do. */
  message: string;
  code?: string;
}

export interface Rule {
  /** "R12". */
  rule: string;
  code: string;
  severity: 'error' | 'warning';
  /** The graver, the higher: 1 to 99. Orders the issues within their severity. */
  weight: number;
  /** Point of the plan, of the form or of this product's own rules it rests on, in Vietnamese. */
  source: string;
  /** What it asks for, one Vietnamese sentence for docs/rules.md. */
  about: string;
  find: (report: CheckedReport) => readonly Found[];
}

/** One indicator with what the agency said about it. */
export interface Cell {
  indicator: Indicator;
  /** As entered; `current` of a derived figure is absent. */
  answers: Partial<Record<Horizon, Answer>> & { next?: number };
  /** As counted: derived and nil reports resolved. */
  figures: Record<Horizon, Figure | null>;
  /** Whether the agency is asked, and whether it is added up. */
  asked: boolean;
  inBasis: boolean;
}

/** A row with its list and where it stands. */
export interface PlacedRow {
  list: List;
  row: ListRow;
  index: number;
  /** "trainingClasses[c1]". */
  path: string;
}

/** A report with everything rules look up, gathered once. */
export interface CheckedReport extends CheckContext {
  readonly template: Template;
  readonly content: Content;
  readonly cells: readonly Cell[];
  readonly rows: readonly PlacedRow[];
  /** The answer to a question that several rules ask, or whose answer is dear; it is worked out once. */
  once: <T>(question: Question<T>) => T;
}

/**
 * A pure function of a report; what it reads of the report it reads through it. Known by its identity. Its answer is kept
 * and given to others: nobody changes it.
 */
export type Question<T> = (report: CheckedReport) => T;

export const cellOf = (report: CheckedReport, code: string): Cell | undefined =>
  report.cells.find(({ indicator }) => indicator.code === code);

export const answerPath = (cell: Cell, horizon: Horizon): string => `indicators.${cell.indicator.code}.${horizon}`;
