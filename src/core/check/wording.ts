// Turns of phrase the rules share, so that a figure is named and counted alike in every sentence.

import type { Horizon } from '../content';
import { formatNumber } from '../numbers';
import type { Indicator, List, Template } from '../template/template';
import type { Cell } from './rule';

/** "Số bài viết"; for rates the short name, since the whole one is a paragraph. */
export const nameOf = ({ kind, label, short }: Indicator): string => (kind === 'rate' ? short : label);

export const numeratorLabel = (indicator: Indicator): string => indicator.numeratorLabel ?? 'Số người đạt';
export const denominatorLabel = (indicator: Indicator): string => indicator.denominatorLabel ?? 'Tổng số người';

/** "Số bài viết, Số bản tin". */
export const namesOf = (cells: readonly Cell[]): string => cells.map(({ indicator }) => nameOf(indicator)).join(', ');

/** What is said before a sentence about another year than the one reported on: "Năm 2025: ". */
export function yearPrefix(template: Template, horizon: Horizon): string {
  if (horizon === 'previous') return `Năm ${template.year - 1}: `;
  return horizon === 'fullYear' ? `Ước cả năm ${template.year}: ` : '';
}

/** "Lớp bồi dưỡng, tập huấn, dòng 3". */
export const rowPlace = (list: List, index: number): string => `${list.label}, dòng ${formatNumber(index + 1)}`;

/** Only the first letter: "Tổng số người" inside a sentence. */
export const lowerFirst = (text: string): string => text.charAt(0).toLowerCase() + text.slice(1);
export const upperFirst = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

/** "hai", "ba", … "mười"; above that in digits. */
export const inWords = (count: number): string => WORDS[count] ?? formatNumber(count);

const WORDS = ['không', 'một', 'hai', 'ba', 'bốn', 'năm', 'sáu', 'bảy', 'tám', 'chín', 'mười'];

/** What was written, short enough to be quoted. */
export function quoted(text: string, most = 80): string {
  const line = text.replace(/\s+/g, ' ').trim();
  const letters = [...line];
  return letters.length <= most ? line : `${letters.slice(0, most - 1).join('')}…`;
}
