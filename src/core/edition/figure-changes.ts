// Every figure of every agency that is not today what it was in the edition.

import type { Figure } from '../figures';
import { answerCell, nextCell } from '../outline/answer-words';
import { pathName } from '../paths';
import type { Indicator, Template } from '../template/template';
import { type AgencyPair, CELLS, cellKey, type Difference, type Side } from './state';

export interface FigureChange extends Difference {
  indicator: string;
  horizon: Figure['horizon'];
  agency: { code: string; name: string };
  /** The revisions the two figures stand in; null where none counted. */
  beforeRevision: number | null;
  afterRevision: number | null;
}

/**
 * First what agencies corrected, then the figures of agencies that came into the totals or left them, which are many
 * and surprise nobody. Each in the order of the form, a figure's agencies in the order of the list.
 */
export function figureChanges(template: Template, pairs: readonly AgencyPair[]): FigureChange[] {
  const stayed = ({ before, after }: AgencyPair): boolean => Boolean(before?.figures && after?.figures);
  const changes = (of: readonly AgencyPair[]): FigureChange[] =>
    template.indicators.flatMap((indicator) =>
      CELLS.flatMap((horizon) => of.flatMap((pair) => changeOf(template, indicator, horizon, pair))),
    );
  return [...changes(pairs.filter(stayed)), ...changes(pairs.filter((pair) => !stayed(pair)))];
}

function changeOf(
  template: Template,
  indicator: Indicator,
  horizon: Figure['horizon'],
  { agency, before, after }: AgencyPair,
): FigureChange[] {
  const key = cellKey(indicator.code, horizon);
  const [was, is] = [before?.cells.get(key), after?.cells.get(key)];
  // A place without an answer on either side is no figure, even where the agency came or went.
  if (!was && !is) return [];
  const words = { before: sideWords(indicator, horizon, before), after: sideWords(indicator, horizon, after) };
  if (sameAnswer(was, is) && words.before === words.after) return [];
  return [
    {
      indicator: indicator.code,
      horizon,
      name: cellName(template, indicator.code, horizon),
      agency: { code: agency.code, name: agency.name },
      ...words,
      beforeRevision: before?.revision ?? null,
      afterRevision: after?.revision ?? null,
    },
  ];
}

/** "Số bài viết năm 2026", "Số bài viết, chỉ tiêu năm 2027". */
export const cellName = (template: Template, indicator: string, horizon: Figure['horizon']): string =>
  pathName(template, `indicators.${indicator}.${horizon}`);

/** What one side says in a cell, also why it says nothing. */
export function sideWords(indicator: Indicator, horizon: Figure['horizon'], side: Side | null): string {
  if (side === null) return 'không có trong danh sách đơn vị báo cáo';
  if (side.figures === null) return 'chưa được tính';
  const figure = side.cells.get(cellKey(indicator.code, horizon));
  return horizon === 'next' ? nextCell(indicator, figure) : answerCell(indicator, figure);
}

/** Whether two answers are the same in everything that is added up or printed with a figure. */
export function sameAnswer(one: Figure | undefined, other: Figure | undefined): boolean {
  if (!one || !other) return one === other;
  return (
    one.answer === other.answer &&
    one.value === other.value &&
    one.numerator === other.numerator &&
    one.denominator === other.denominator &&
    one.estimated === other.estimated
  );
}
