// The table of every figure of an agency's report: 2025 beside 2026 up to its day, the estimate for the whole year and
// the target for next year.

import { formatDate } from '../dates';
import type { Indicator, Template } from '../template/template';
import { type Answers, NOT_YET, amountOf, answerLines, nextCell } from './answer-words';
import type { Cell, TableBlock, TableRow } from './block';
import { cell } from './prose';
import { inSentence } from './wording';

/** All indicators of the template, grouped by theme. `asOf` is the report's own day (yyyy-mm-dd). */
export function agencyTable(template: Template, answers: Map<string, Answers>, asOf: string): TableBlock {
  const { year } = template;
  const rows: TableRow[] = [];
  let ordinal = 0;
  for (const theme of template.themes) {
    const indicators = template.indicators.filter((indicator) => indicator.theme === theme.code);
    if (indicators.length > 0) rows.push({ kind: 'group', cells: [cell(theme.label)] });
    for (const indicator of indicators) {
      ordinal += 1;
      rows.push(indicatorRow(indicator, answers.get(indicator.code) ?? {}, ordinal));
    }
  }
  return {
    kind: 'table',
    title: `Số liệu năm ${year}, so sánh với năm ${year - 1}`,
    description: `Số liệu của đơn vị: năm ${year - 1}, năm ${year} tính đến ngày ${formatDate(asOf)}, ước cả năm và mục tiêu`,
    columns: [
      { label: 'TT', weight: 9, align: 'center' },
      { label: 'Nội dung (đơn vị tính)', weight: 46, align: 'left' },
      { label: `Năm ${year - 1} (cả năm)`, weight: 30, align: 'center' },
      { label: `Năm ${year} (tính đến ngày ${formatDate(asOf)})`, weight: 31, align: 'center' },
      { label: `Ước cả năm ${year}`, weight: 27, align: 'center' },
      { label: `Mục tiêu năm ${year + 1}`, weight: 22, align: 'center' },
    ],
    rows,
    notes: [
      `Số liệu năm ${year} tính đến ngày ${formatDate(asOf)}, chưa phải cả năm; số liệu năm ${year - 1} là cả năm. Tỉ lệ tính bằng số người đạt chia tổng số người.`,
      ...template.indicators.flatMap((indicator) => remarks(indicator, answers.get(indicator.code) ?? {})),
    ],
  };
}

function indicatorRow(indicator: Indicator, answers: Answers, ordinal: number): TableRow {
  const plan = indicator.target ? [[{ text: `Chỉ tiêu: ${indicator.target.label}`, italic: true }]] : [];
  const absent = 'chưa có số liệu';
  return {
    kind: 'row',
    cells: [
      cell(String(ordinal)),
      [...cell(withUnit(indicator)), ...plan],
      lines(answerLines(indicator, answers.previous, absent)),
      lines(answerLines(indicator, answers.current, NOT_YET)),
      answers.fullYear ? lines(answerLines(indicator, answers.fullYear)) : cell('chưa ước'),
      cell(nextCell(indicator, answers.next)),
    ],
    anchor: indicator.code,
  };
}

/** "Lượt học viên"; the unit is added where the name does not say it. */
export function withUnit({ short, unit }: Pick<Indicator, 'short' | 'unit'>): string {
  return inSentence(short).startsWith(unit) ? short : `${short} (${unit})`;
}

function lines(texts: readonly string[]): Cell {
  return texts.map((text) => [{ text }]);
}

/** What the agency said beside a number: its source, and how to read it. */
function remarks(indicator: Indicator, { current, previous }: Answers): string[] {
  const said = [current, previous].flatMap((figure) => {
    if (!figure || amountOf(figure) === null) return [];
    const source = figure.source ? `nguồn: ${figure.source}` : '';
    const parts = [source, figure.note].filter((part) => part !== '');
    return parts.length > 0 ? [`${figure === previous ? 'năm trước, ' : ''}${parts.join('; ')}`] : [];
  });
  return said.length > 0 ? [`${indicator.short}: ${said.join('. ')}.`] : [];
}
