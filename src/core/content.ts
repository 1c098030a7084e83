// The content of one agency's report, exactly as it travels over the API (contract: "Content of a report").
// Which sections, lists and indicators exist is said by the template, so those parts are keyed by code.

/** 2026 up to the cut-off, the whole of 2025, the estimate for the whole of 2026. */
export type Horizon = 'current' | 'previous' | 'fullYear';
export const HORIZONS: readonly Horizon[] = ['current', 'previous', 'fullYear'];

/** The three answers that are not a number. An absent or empty answer is none of these: it is not answered yet. */
export type Declined = 'none' | 'notApplicable' | 'unknown';

/**
 * One answer as entered. Counts use `value`; rates use `numerator` and `denominator` (or `numerator` alone).
 * With `answer` there is no number. All numbers are integers from 0 to 1,000,000,000.
 */
export interface Answer {
  value?: number;
  numerator?: number;
  denominator?: number;
  answer?: Declined;
  /** Why the figure does not apply; asked for with `notApplicable`. */
  reason?: string;
  estimated?: boolean;
  source?: string;
  note?: string;
}

/** What an agency says about one indicator; `next` is the target for next year (rates: a per cent, 0–100). */
export type IndicatorAnswers = Partial<Record<Horizon, Answer>> & { next?: number };

/** A row of a list (documents, models, classes). `id` is unique in its list and given by the server when absent. */
export interface ListRow {
  id: string;
  [column: string]: string | number | undefined;
}

export interface Letterhead {
  superior: string;
  agency: string;
  symbol: string;
  place: string;
  /** Up to two lines: "TM. ỦY BAN NHÂN DÂN", "KT. CHỦ TỊCH". */
  authority: string;
  signerTitle: string;
  signerName: string;
}

/** The agency's answer to a warning; shown to the reviewer beside the issue of the same path and code. */
export interface Explanation {
  path: string;
  code: string;
  text: string;
}

export interface Content {
  letterhead: Letterhead;
  /** The day the figures are true for, yyyy-mm-dd. */
  asOf: string;
  /** Plain text by section id; paragraphs, and lines that start with "- " are bullets. */
  sections: Record<string, string>;
  indicators: Record<string, IndicatorAnswers>;
  explanations: Explanation[];
  /** A whole report without anything to report: every `current` counts as `none`. */
  nil: boolean;
  documents: ListRow[];
  models: ListRow[];
  trainingClasses: ListRow[];
}

/** The rows of a list named by the template; an unknown or absent list has none. */
export function listRows(content: Content, list: string): readonly ListRow[] {
  const rows = (content as unknown as Record<string, unknown>)[list];
  return Array.isArray(rows) ? (rows as ListRow[]) : [];
}
