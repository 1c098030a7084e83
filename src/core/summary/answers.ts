// Turns each agency's list of figures into one row of cells, once, so that every figure of a summary reads the same
// table and 3,321 agencies cost one pass and one array each.

import type { Figure } from '../figures';
import type { SummaryInput } from './summary';

/** One expected agency and its answers; a cell is null where it gave none. */
export interface AgencyRow {
  input: SummaryInput;
  cells: (Figure | null)[];
}

/** Where an indicator's answers stand in the cells. */
export type Columns = Record<Figure['horizon'], number>;

export interface AnswerTable {
  /** In the order of the inputs. */
  rows: AgencyRow[];
  /** By indicator code. */
  columns: ReadonlyMap<string, Columns>;
}

/**
 * Figures of an indicator that is not among `codes` (a report that answered another version of the template) are left
 * out.
 */
export function tableOf(codes: readonly string[], inputs: readonly SummaryInput[]): AnswerTable {
  const columns = new Map(codes.map((code, index) => [code, columnsFrom(index * 4)]));
  const rows = inputs.map((input): AgencyRow => {
    const cells = new Array<Figure | null>(codes.length * 4).fill(null);
    for (const figure of input.figures ?? []) {
      const column = columns.get(figure.indicator)?.[figure.horizon];
      if (column !== undefined) cells[column] = figure;
    }
    return { input, cells };
  });
  return { rows, columns };
}

function columnsFrom(first: number): Columns {
  return { current: first, previous: first + 1, fullYear: first + 2, next: first + 3 };
}

/** The answer in a column; null when there is none. */
export function cellOf({ cells }: AgencyRow, column: number): Figure | null {
  return cells[column] ?? null;
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
