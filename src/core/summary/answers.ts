// Turns each agency's list of figures into one row per indicator, once, so that every figure of a summary reads the
// same rows and 3,321 agencies cost one pass.

import type { Figure } from '../figures';
import type { SummaryInput } from './summary';

/** What one expected agency said about one indicator; all four are null without an included report. */
export interface AgencyAnswers {
  input: SummaryInput;
  current: Figure | null;
  previous: Figure | null;
  fullYear: Figure | null;
  next: Figure | null;
}

/**
 * Rows by indicator code, each list in the order of `inputs` and as long as it. Figures of an indicator that is not
 * among `codes` (a report that answered another version of the template) are left out.
 */
export function answersByIndicator(codes: readonly string[], inputs: readonly SummaryInput[]) {
  const table = new Map<string, AgencyAnswers[]>(codes.map((code) => [code, []]));
  for (const input of inputs) {
    for (const rows of table.values()) rows.push({ input, current: null, previous: null, fullYear: null, next: null });
    for (const figure of input.figures ?? []) {
      const row = table.get(figure.indicator)?.at(-1);
      if (row) row[figure.horizon] = figure;
    }
  }
  return table;
}

/** Rate figures with both parts; a numerator alone is a number too, but not one that can be divided. */
export function isPair(figure: Figure | null): figure is Figure & { numerator: number; denominator: number } {
  return figure?.answer === 'number' && figure.numerator !== null && figure.denominator !== null;
}

export function isNumeratorOnly(figure: Figure | null): figure is Figure & { numerator: number } {
  return figure?.answer === 'number' && figure.numerator !== null && figure.denominator === null;
}

export function isValue(figure: Figure | null): figure is Figure & { value: number } {
  return figure?.answer === 'number' && figure.value !== null;
}
