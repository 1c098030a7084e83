// What stands beside every figure of the city: on how many agencies it rests, who they are, and what the others said.

import { formatInProse, formatNumber } from '../numbers';
import type { FigureCoverage, IndicatorSummary } from '../summary/summary';
import { type DerivedRate, type Indicator, type Template, indicatorOf } from '../template/template';

/** An indicator of the template or a derived rate, with what is common to both for printing. */
export interface Printed {
  code: string;
  short: string;
  label: string;
  unit: string;
  counter: string;
  indicator: Indicator | null;
  /** Said instead of the coverage when the basis is one lead agency. */
  caveat: string;
}

/** The words of a summary line. */
export function printedOf(template: Template, code: string): Printed {
  const indicator = indicatorOf(template, code) ?? null;
  const words: Indicator | DerivedRate | undefined = indicator ?? template.derived.find((each) => each.code === code);
  return {
    code,
    short: words?.short ?? code,
    label: words?.label ?? code,
    unit: words?.unit ?? '',
    counter: indicator?.counter ?? words?.unit ?? '',
    indicator,
    caveat: indicator?.caveat ?? '',
  };
}

/** "cơ quan, đơn vị, địa phương" out of a basis of "127 cơ quan, đơn vị, địa phương". */
export function basisNoun({ basis }: IndicatorSummary): string {
  const noun = basis.label.replace(/^[\d.]+ /, '');
  return basis.agencies.length > 0 ? 'đơn vị' : noun;
}

/** "112/127". */
export function share(coverage: FigureCoverage): string {
  return `${formatNumber(coverage.answered)}/${formatNumber(coverage.expected)}`;
}

/** "theo báo cáo của 112/127 cơ quan, đơn vị, địa phương". */
export function reportedBy(template: Template, summary: IndicatorSummary, coverage: FigureCoverage): string {
  const { caveat } = printedOf(template, summary.code);
  if (caveat !== '' && !summary.basis.reason && coverage.answered > 0) return caveat;
  if (summary.basis.kinds.length === 0 && coverage.answered === coverage.expected) {
    return `theo báo cáo của ${summary.basis.label.replaceAll('; ', ' và ')}`;
  }
  return `theo báo cáo của ${share(coverage)} ${basisNoun(summary)}`;
}

const PARTS: [part: keyof FigureCoverage, words: string][] = [
  ['answered', 'có số liệu'],
  ['numeratorOnly', 'chưa có tổng số'],
  ['none', 'không phát sinh'],
  ['notApplicable', 'không áp dụng'],
  ['unknown', 'trả lời chưa có số liệu'],
  ['unanswered', 'chưa trả lời'],
  ['missing', 'chưa có báo cáo được tính'],
];

/** "112 có số liệu, 02 không phát sinh, 13 chưa có báo cáo được tính"; parts nobody is in are left out. */
export function coverageWords(coverage: FigureCoverage): string {
  const said = PARTS.filter(([part]) => coverage[part] > 0);
  return said.map(([part, words]) => `${formatInProse(coverage[part])} ${words}`).join(', ');
}

/** Notes under a table: basis and coverage of every line; lines that share both are named together. */
export function basisNotes(template: Template, summaries: readonly IndicatorSummary[]): string[] {
  const notes = new Map<string, string[]>();
  for (const summary of summaries) {
    const reason = summary.basis.reason ? ` (phạm vi được điều chỉnh cho kỳ này: ${summary.basis.reason})` : '';
    const said = `cộng từ ${summary.basis.label}${reason}; năm ${template.year}: ${coverageWords(summary.current.coverage)}`;
    notes.set(said, [...(notes.get(said) ?? []), printedOf(template, summary.code).short]);
  }
  return [...notes].map(([said, names]) => `${names.join('; ')}: ${said}.`);
}
