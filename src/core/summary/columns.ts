// The answers of all agencies as columns of numbers, one for each indicator and year, filled in one pass over the
// figures: what is then added up, compared and judged runs along plain arrays, also for 3,321 agencies.

import type { Figure } from '../figures';
import { PARTS, partOf } from './coverage';
import type { SummaryInput } from './summary';

/** One indicator in one year; every array has one place for each expected agency, in the order of the inputs. */
export interface Column {
  /** Index in PARTS: what the agency said. */
  part: Uint8Array;
  /** The value of a count or the numerator of a rate; 0 where no number was given. */
  number: Float64Array;
  /** The denominator of a rate; 0 where none was given. */
  denominator: Float64Array;
  estimated: Uint8Array;
}

/** An indicator's columns; `next` is the target for next year. */
export type Columns = Record<Figure['horizon'], Column>;

/** Places of agencies in the columns. */
export type Places = readonly number[];

export const ANSWERED = PARTS.indexOf('answered');
export const NUMERATOR_ONLY = PARTS.indexOf('numeratorOnly');
export const NONE = PARTS.indexOf('none');
const UNANSWERED = PARTS.indexOf('unanswered');
const MISSING = PARTS.indexOf('missing');

/**
 * Columns by indicator code. Figures of an indicator that is not among `codes` (a report that answered another version
 * of the template) are left out.
 */
export function columnsOf(codes: readonly string[], inputs: readonly SummaryInput[]): ReadonlyMap<string, Columns> {
  const silent = Uint8Array.from(inputs, ({ figures }) => (figures === null ? MISSING : UNANSWERED));
  const empty = (): Column => ({
    part: silent.slice(),
    number: new Float64Array(inputs.length),
    denominator: new Float64Array(inputs.length),
    estimated: new Uint8Array(inputs.length),
  });
  const table = new Map(
    codes.map((code): [string, Columns] => [
      code,
      { current: empty(), previous: empty(), fullYear: empty(), next: empty() },
    ]),
  );
  inputs.forEach(({ figures }, place) => {
    for (const figure of figures ?? []) {
      const columns = table.get(figure.indicator);
      if (columns) enter(columns[figure.horizon], place, figure);
    }
  });
  return table;
}

function enter(column: Column, place: number, figure: Figure): void {
  column.part[place] = PARTS.indexOf(partOf(figure));
  if (figure.answer !== 'number') return;
  column.number[place] = figure.value ?? figure.numerator ?? 0;
  column.denominator[place] = figure.denominator ?? 0;
  column.estimated[place] = figure.estimated ? 1 : 0;
}
