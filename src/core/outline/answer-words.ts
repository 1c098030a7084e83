// One agency's answer in words: a number with its unit, or why there is none. A missing figure is never "0" or "-".

import type { Figure } from '../figures';
import { formatInProse, formatNumber, formatPercent, printRate } from '../numbers';
import type { Indicator } from '../template/template';
import { type Pair, pairText } from './wording';

/** Shown where a draft has no answer yet. */
export const NOT_YET = '(chưa có số liệu trả lời)';

/** The answers of one indicator by what they speak of. */
export interface Answers {
  current?: Figure;
  previous?: Figure;
  fullYear?: Figure;
  next?: Figure;
}

/** Answers by indicator, for a report or a row of the annex. */
export function answersOf(figures: readonly Figure[]): Map<string, Answers> {
  const table = new Map<string, Answers>();
  for (const figure of figures) {
    const answers = table.get(figure.indicator) ?? {};
    answers[figure.horizon] = figure;
    table.set(figure.indicator, answers);
  }
  return table;
}

/** Why there is no number: "không áp dụng (Không thuộc phạm vi quản lý)". An absent answer says so too. */
export function declinedWords(figure: Figure | undefined, absent = 'chưa trả lời'): string {
  switch (figure?.answer) {
    case 'none':
      return 'không phát sinh';
    case 'notApplicable':
      return figure.reason ? `không áp dụng (${figure.reason.replace(/\.$/, '')})` : 'không áp dụng';
    case 'unknown':
      return 'chưa có số liệu';
    default:
      return absent;
  }
}

/** The counted amount of an answer: a value, or a rate's numerator; null without a number. */
export function amountOf(figure: Figure | undefined): number | null {
  return figure?.answer === 'number' ? (figure.value ?? figure.numerator) : null;
}

/** Both parts of a rate, or null. */
export function pairOf(figure: Figure | undefined): Pair | null {
  if (figure?.answer !== 'number' || figure.numerator === null || figure.denominator === null) return null;
  return { numerator: figure.numerator, denominator: figure.denominator };
}

/** "08 bài viết (ước tính)". */
export function amountWords(amount: number, unit: string, estimated: boolean): string {
  return `${formatInProse(amount)} ${unit}${estimated ? ' (ước tính)' : ''}`;
}

/** A table cell: "1.234", "98,42% (25.341/25.748)", "chưa có số liệu"; estimates say so, with a mark where it is narrow. */
export function answerCell(indicator: Indicator, figure: Figure | undefined, absent?: string, mark?: string): string {
  if (figure?.answer !== 'number') return declinedWords(figure, absent);
  const estimated = figure.estimated ? (mark ?? ' (ước tính)') : '';
  const both = pairOf(figure);
  if (both) {
    const printed = printRate(both.numerator, both.denominator, indicator.target);
    return `${printed ? `${printed} ` : ''}(${pairText(both)})${estimated}`;
  }
  const amount = amountOf(figure);
  if (amount === null) return declinedWords(undefined, absent);
  const alone = figure.numerator === null ? '' : ' (chưa có tổng số)';
  return `${formatNumber(amount)}${alone}${estimated}`;
}

/** The same on the lines of a narrow column: the pair under its rate, and broken after the stroke where it is long. */
export function answerLines(indicator: Indicator, figure: Figure | undefined, absent?: string): string[] {
  const [rate = '', rest] = answerCell(indicator, figure, absent).split(/ (?=\(\d)/);
  if (rest === undefined) return [rate];
  return rest.length <= LONGEST_PAIR ? [rate, rest] : [rate, ...rest.split(/(?<=\/)/)];
}

const LONGEST_PAIR = 17;

/** The target for next year: "150", "85%". */
export function nextCell(indicator: Indicator, figure: Figure | undefined): string {
  if (figure?.value === null || figure?.value === undefined) return 'chưa đặt mục tiêu';
  return indicator.kind === 'rate' ? formatPercent(figure.value) : formatNumber(figure.value);
}
