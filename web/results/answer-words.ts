// One agency's answer to a figure in words: the number, the pair with its rate, or which of the other answers it is.

import type { Figure } from '../../src/core/figures';
import { formatNumber, printRate } from '../../src/core/numbers';

const DECLINED = { none: 'Không phát sinh', notApplicable: 'Không áp dụng', unknown: 'Chưa có số liệu' } as const;

/** "98 trên 100 (98,00%), ước tính", "Không áp dụng (lý do)", "chưa trả lời". */
export function figureWords(figure: Figure | null): string {
  if (!figure) return 'chưa trả lời';
  if (figure.answer !== 'number') return DECLINED[figure.answer] + (figure.reason ? ` (${figure.reason})` : '');
  const estimate = figure.estimated ? ', ước tính' : '';
  if (figure.value !== null) return formatNumber(figure.value) + estimate;
  const { numerator, denominator } = figure;
  if (numerator === null) return 'chưa trả lời';
  if (denominator === null) return `${formatNumber(numerator)} (chưa rõ tổng số)${estimate}`;
  const printed = printRate(numerator, denominator);
  return `${formatNumber(numerator)} trên ${formatNumber(denominator)}${printed ? ` (${printed})` : ''}${estimate}`;
}
