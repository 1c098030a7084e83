// The city's totals in words, complete enough that two totals with the same words are the same total.

import { formatNumber, printRate } from '../numbers';
import type { Cell } from '../outline/block';
import { countChangeCell } from '../outline/city-tables';
import { coverageWords } from '../outline/city-words';
import { pairText, pointsChange } from '../outline/wording';
import type {
  CountFigure,
  CountSummary,
  FigureCoverage,
  RateFigure,
  RatePair,
  RateSummary,
  TargetResult,
} from '../summary/summary';
import type { Target } from '../template/template';

/** "12.345 (112 có số liệu, 02 không phát sinh)". */
export function countWords({ value, estimated, coverage }: CountFigure): string {
  return `${value === null ? 'chưa có số liệu' : formatNumber(value)}${restWords(coverage, estimated)}`;
}

/** "98,42%, 25.341/25.748 (112 có số liệu)". */
export function rateWords(figure: RateFigure, target: Target | undefined): string {
  const { numeratorOnly, coverage, estimated } = figure;
  const alone = numeratorOnly.agencies > 0 ? `; ngoài ra ${formatNumber(numeratorOnly.sum)} chưa có tổng số` : '';
  return `${pairWords(figure, target)}${alone}${restWords(coverage, estimated)}`;
}

/** Targets agencies set themselves for next year. */
export function nextWords({ next: { value, agencies } }: CountSummary): string {
  return value === null ? 'chưa đặt mục tiêu' : `${formatNumber(value)} (${formatNumber(agencies)} đơn vị)`;
}

/** "tăng 40 (50%) từ 80 lên 120 (98 đơn vị)". */
export const countComparisonWords = (summary: CountSummary): string => textOf(countChangeCell(summary));

/** "từ 95,20%, 952/1.000 đến 98,40%, 984/1.000: tăng 3,20 điểm phần trăm (60 đơn vị)". */
export function rateComparisonWords({ comparison }: RateSummary, target: Target | undefined): string {
  const { current, previous, percentagePoints, agencies } = comparison;
  if (percentagePoints === null) return 'chưa so sánh được';
  const route = `từ ${pairWords(previous, target)} đến ${pairWords(current, target)}`;
  return `${route}: ${pointsChange(percentagePoints)} (${formatNumber(agencies)} đơn vị)`;
}

/** "Chưa đạt (71/110 đơn vị đạt)". */
export function targetWords({ met, agenciesMet, agenciesMeasured }: TargetResult): string {
  const said = met === null ? 'Chưa đủ cơ sở đánh giá' : met ? 'Đạt' : 'Chưa đạt';
  return `${said} (${formatNumber(agenciesMet)}/${formatNumber(agenciesMeasured)} đơn vị đạt)`;
}

function pairWords({ numerator, denominator }: RatePair, target: Target | undefined): string {
  if (numerator === null || denominator === null) return 'chưa có số liệu';
  const printed = printRate(numerator, denominator, target);
  return `${printed ?? 'chưa tính được tỉ lệ'}, ${pairText({ numerator, denominator })}`;
}

function restWords(coverage: FigureCoverage, estimated: boolean): string {
  const said = [coverageWords(coverage), estimated ? 'có số ước tính' : ''].filter((words) => words !== '');
  return said.length > 0 ? ` (${said.join(', ')})` : '';
}

const textOf = (cell: Cell): string => cell.map((spans) => spans.map(({ text }) => text).join('')).join(' ');
