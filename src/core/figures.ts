// Figures: the numbers of a report in the one form that is stored as rows and added up. Derived figures (classes,
// trainees) and nil reports are resolved here, once, so that nothing after this point knows of them.

import type { Content, Declined, Horizon } from './content';
import type { Template } from './template/template';

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

export type FiguresOf = (template: Template, content: Content) => Figure[];
