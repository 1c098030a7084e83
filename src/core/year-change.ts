// One figure of two years as a reviewer compares it: the number it sorts by, the change in words, the kind of answer.

import type { Figure } from './figures';
import { formatDecimals, formatNumber, percentagePoints, percentChange, rate } from './numbers';

export type AnswerKind = 'number' | 'none' | 'notApplicable' | 'unknown' | 'unanswered';

export const ANSWER_WORDS: Record<AnswerKind, string> = {
  number: 'Có số',
  none: 'Không phát sinh',
  notApplicable: 'Không áp dụng',
  unknown: 'Chưa có số liệu',
  unanswered: 'Chưa trả lời',
};

export const answerKind = (figure: Figure | null): AnswerKind => figure?.answer ?? 'unanswered';

/** What the line is sorted by: the count, or the rate in per cent; null where there is no number to compare. */
export function sizeOf(figure: Figure | null): number | null {
  if (figure?.answer !== 'number') return null;
  if (figure.value !== null) return figure.value;
  const { numerator, denominator } = figure;
  return numerator === null || denominator === null ? null : rate(numerator, denominator);
}

export interface YearChange {
  /** What the line is sorted by: per cent of a count, points of a rate; null where nothing can be compared. */
  size: number | null;
  words: string;
}

const NOTHING: YearChange = { size: null, words: 'chưa so sánh được' };

/** From last year's whole year to this year's figure so far. A count that was 0 has no per cent. */
export function yearChange(current: Figure | null, previous: Figure | null): YearChange {
  const pairs = [current, previous].map((figure) =>
    figure?.numerator != null && figure.denominator
      ? { numerator: figure.numerator, denominator: figure.denominator }
      : null,
  );
  const [now, before] = pairs;
  if (now && before) {
    const points = percentagePoints(now, before);
    if (points === null) return NOTHING;
    return { size: points, words: direction(points, `${formatDecimals(Math.abs(points))} điểm phần trăm`) };
  }
  const [after, then] = [countOf(current), countOf(previous)];
  if (after === null || then === null) return NOTHING;
  const percent = percentChange(after, then);
  const difference = after - then;
  const share = percent === null ? '' : ` (${formatDecimals(Math.abs(percent))}%)`;
  return {
    size: percent ?? (difference === 0 ? 0 : Infinity),
    words: direction(difference, `${formatNumber(Math.abs(difference))}${share}`),
  };
}

/** "none" is 0 of a count. */
function countOf(figure: Figure | null): number | null {
  if (figure?.answer === 'none') return 0;
  return figure?.answer === 'number' ? figure.value : null;
}

const direction = (change: number, words: string): string =>
  change === 0 ? 'không đổi' : `${change > 0 ? 'tăng' : 'giảm'} ${words}`;
