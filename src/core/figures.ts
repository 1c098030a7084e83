// Figures: the numbers of a report in the one form that is stored as rows and added up. Derived figures (classes,
// trainees) and nil reports are resolved here, once, so that nothing after this point knows of them.

import { stateOf } from './answers';
import { HORIZONS, listRows, type Answer, type Content, type Declined, type Horizon, type ListRow } from './content';
import type { Indicator, ListAggregate, Template } from './template/template';

/**
 * One answered cell of a report. `number` carries `value` (counts) or `numerator` with or without `denominator`
 * (rates); the other answers carry no number. `next` (target for next year) always carries `value`; for a rate it is
 * a per cent. Cells without an answer have no Figure.
 */
export interface Figure {
  indicator: string;
  horizon: Horizon | 'next';
  answer: 'number' | Declined;
  value: number | null;
  numerator: number | null;
  denominator: number | null;
  estimated: boolean;
  reason: string;
  source: string;
  note: string;
}

/**
 * Every answered cell of a report in the template's order. `current` of a derived figure comes from its list (no
 * counted row: `none`); in a nil report every `current` is `none`. Half a rate (a total without its part) is no figure.
 */
export function figuresOf(template: Template, content: Content): Figure[] {
  const figures: Figure[] = [];
  for (const indicator of template.indicators) {
    const answers = content.indicators?.[indicator.code];
    for (const horizon of HORIZONS) {
      const figure =
        horizon === 'current' ? currentOf(indicator, content) : entered(indicator.code, horizon, answers?.[horizon]);
      if (figure) figures.push(figure);
    }
    if (answers?.next !== undefined) figures.push({ ...blank(indicator.code, 'next', 'number'), value: answers.next });
  }
  return figures;
}

function currentOf(indicator: Indicator, content: Content): Figure | null {
  const { code, aggregate } = indicator;
  if (content.nil) return blank(code, 'current', 'none');
  if (!aggregate) return entered(code, 'current', content.indicators?.[code]?.current);
  const value = aggregateOf(aggregate, listRows(content, aggregate.list));
  return value === null ? blank(code, 'current', 'none') : { ...blank(code, 'current', 'number'), value };
}

/** The number a list amounts to: its counted rows, or the sum of a column over them; null without a counted row. */
export function aggregateOf(aggregate: ListAggregate, rows: readonly ListRow[]): number | null {
  const conditions = Object.entries(aggregate.where);
  const counted = rows.filter((row) => conditions.every(([column, value]) => row[column] === value));
  if (counted.length === 0) return null;
  const { sum } = aggregate;
  return sum === undefined ? counted.length : counted.reduce((total, row) => total + numberOf(row[sum]), 0);
}

const numberOf = (value: string | number | undefined): number => (typeof value === 'number' ? value : 0);

function entered(code: string, horizon: Horizon, answer: Answer | undefined): Figure | null {
  const state = stateOf(answer);
  if (answer === undefined || state === 'empty' || state === 'denominatorOnly') return null;
  const told = {
    estimated: answer.estimated ?? false,
    reason: answer.reason ?? '',
    source: answer.source ?? '',
    note: answer.note ?? '',
  };
  if (state !== 'number' && state !== 'numeratorOnly') return { ...blank(code, horizon, state), ...told };
  const { value = null, numerator = null, denominator = null } = answer;
  return { ...blank(code, horizon, 'number'), ...told, value, numerator, denominator };
}

function blank(indicator: string, horizon: Figure['horizon'], answer: Figure['answer']): Figure {
  const nothing = { value: null, numerator: null, denominator: null };
  return { indicator, horizon, answer, ...nothing, estimated: false, reason: '', source: '', note: '' };
}
