// The city's figures in words: a rate with its pair, how many agencies it rests on, how it compares with last year.

import { formatDecimals, formatNumber, printRate } from '../../src/core/numbers';
import type { CountSummary, FigureCoverage, RatePair, RateSummary, TargetResult } from '../../src/core/summary/summary';
import type { Tone } from '../words/status';

/** "93,70%", never "100%" for what is not complete; a sentence where there is nothing to divide. */
export function rateWords({ numerator, denominator }: RatePair, target?: TargetResult | null): string {
  if (numerator === null || denominator === null) return 'chưa có số liệu';
  return printRate(numerator, denominator, target ?? undefined) ?? 'không có nhóm đối tượng';
}

/** "9.800 trên 10.000 người" */
export function pairWords({ numerator, denominator }: RatePair, unit: string): string {
  if (numerator === null || denominator === null) return '';
  return `${formatNumber(numerator)} trên ${formatNumber(denominator)} ${unit}`;
}

/** "110 trên 127 đơn vị có số liệu" */
export const coverageWords = ({ answered, expected }: FigureCoverage): string =>
  `${answered} trên ${expected} đơn vị có số liệu`;

const signed = (value: number, words: string): string => (value > 0 ? `tăng ${words}` : `giảm ${words}`);

/** "tăng 3,20 điểm phần trăm (60 đơn vị có số cả hai năm)" */
export function rateChange({ comparison }: RateSummary): string {
  const { percentagePoints: points, agencies } = comparison;
  if (points === null) return 'chưa so sánh được với năm trước';
  const words = points === 0 ? 'không đổi' : signed(points, `${formatDecimals(Math.abs(points))} điểm phần trăm`);
  return `${words} (${agencies} đơn vị có số cả hai năm)`;
}

/** "tăng 1.200 (15,00%; 60 đơn vị có số cả hai năm)" */
export function countChange({ comparison }: CountSummary): string {
  const { difference, percentChange, agencies } = comparison;
  if (difference === null) return 'chưa so sánh được với năm trước';
  const both = `${agencies} đơn vị có số cả hai năm`;
  if (difference === 0) return `không đổi (${both})`;
  const share = percentChange === null ? '' : `${formatDecimals(Math.abs(percentChange))}%; `;
  return `${signed(difference, formatNumber(Math.abs(difference)))} (${share}${both})`;
}

export function targetWords(target: TargetResult): { label: string; tone: Tone } {
  if (target.met === null) return { label: 'Chưa đủ cơ sở đánh giá', tone: '' };
  return target.met ? { label: 'Đạt', tone: 'good' } : { label: 'Chưa đạt', tone: 'warn' };
}
