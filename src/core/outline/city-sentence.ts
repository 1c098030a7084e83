// One figure of the city as a full sentence, with its coverage, its target and last year's figure of the same agencies.

import { formatInProse, formatPercent, percentChange, printRate } from '../numbers';
import type { CountSummary, IndicatorSummary, RatePair, RateSummary } from '../summary/summary';
import type { Bullet, Template } from '../template/template';
import { type Printed, basisNoun, printedOf, reportedBy, share } from './city-words';
import { countChange, inSentence, pairText, pointsChange } from './wording';

/** The sentence without a full stop. `shows` says which part of a rate answers the line. */
export function citySentence(template: Template, summary: IndicatorSummary, shows: Bullet['shows']): string {
  const printed = printedOf(template, summary.code);
  if (summary.kind === 'count') return countSentence(template, summary, printed);
  return shows === 'numerator'
    ? numeratorSentence(template, summary, printed)
    : rateSentence(template, summary, printed);
}

function countSentence(template: Template, summary: CountSummary, printed: Printed): string {
  const { current, comparison } = summary;
  const { short, unit, counter } = printed;
  if (current.value === null) return nothing(summary, short);
  const now = `${short}: ${formatInProse(current.value)} ${unit} (${reportedBy(template, summary, current.coverage)}${estimated(current)})`;
  if (comparison.difference === null || comparison.current.value === null || comparison.previous.value === null) {
    return `${now}; ${incomparable(template)}`;
  }
  const change = countChange(comparison.difference, comparison.percentChange, counter, template.year - 1);
  return `${now}; ${comparable(summary)}: ${formatInProse(comparison.current.value)} ${unit}, ${change} (cả năm ${template.year - 1}: ${formatInProse(comparison.previous.value)} ${unit})`;
}

/** The people counted by a rate, also those whose total is not known. */
function numeratorSentence(template: Template, summary: RateSummary, printed: Printed): string {
  const { current, comparison } = summary;
  const alone = current.numeratorOnly;
  if (current.numerator === null && alone.agencies === 0) return nothing(summary, printed.short);
  const total = (current.numerator ?? 0) + alone.sum;
  const extra = alone.agencies > 0 ? `, gồm cả ${formatInProse(alone.agencies)} đơn vị chưa có tổng số` : '';
  const now = `${printed.short}: ${formatInProse(total)} ${printed.unit} (${reportedBy(template, summary, current.coverage)}${extra}${estimated(current)})`;
  const [after, before] = [comparison.current.numerator, comparison.previous.numerator];
  if (after === null || before === null) return `${now}; ${incomparable(template)}`;
  const change = countChange(after - before, percentChange(after, before), printed.counter, template.year - 1);
  return `${now}; ${comparable(summary)}: ${formatInProse(after)} ${printed.unit}, ${change} (cả năm ${template.year - 1}: ${formatInProse(before)} ${printed.unit})`;
}

function rateSentence(template: Template, summary: RateSummary, printed: Printed): string {
  const { current } = summary;
  const reached = rateText(current, printed);
  const alone = aloneWords(summary, printed);
  if (reached === null || current.numerator === null || current.denominator === null) {
    return `${nothing(summary, printed.short)}${alone}`;
  }
  const pair = { numerator: current.numerator, denominator: current.denominator };
  const now = `${printed.short}: đạt ${reached} (${pairText(pair)} ${printed.unit}${lacking(current, printed)}, ${reportedBy(template, summary, current.coverage)}${estimated(current)})`;
  return `${now}${verdict(summary, printed)}; ${lastYear(template, summary, printed)}${alone}`;
}

/** ", chưa đạt chỉ tiêu 100% tại điểm a khoản 2 Mục I Kế hoạch"; on thin coverage, that it cannot be judged. */
export function verdict(summary: RateSummary, { indicator }: Printed): string {
  const target = indicator?.target;
  if (!target || !summary.target) return '';
  const goal = `chỉ tiêu ${inSentence(target.label)} tại ${target.source}`;
  if (summary.target.met === null) {
    return `, chưa đủ cơ sở đánh giá so với ${goal} (mới có ${share(summary.current.coverage)} ${basisNoun(summary)} có số liệu)`;
  }
  return `, ${summary.target.met ? 'đạt' : 'chưa đạt'} ${goal}`;
}

function lastYear(template: Template, summary: RateSummary, printed: Printed): string {
  const { comparison } = summary;
  const [now, before] = [rateText(comparison.current, printed), rateText(comparison.previous, printed)];
  if (comparison.percentagePoints === null || now === null || before === null) return incomparable(template);
  const change = pointsChange(comparison.percentagePoints);
  return `${comparable(summary)}: ${now}, ${change} so với năm ${template.year - 1} (cả năm ${template.year - 1}: ${before})`;
}

function rateText({ numerator, denominator }: RatePair, { indicator }: Printed): string | null {
  return numerator === null || denominator === null ? null : printRate(numerator, denominator, indicator?.target);
}

/** ", còn 02 người chưa đạt" where the printed rate had to give way to rounding. */
function lacking(pair: RatePair, printed: Printed): string {
  const text = rateText(pair, printed);
  if (pair.rate === null || text === formatPercent(pair.rate)) return '';
  const rest = (pair.denominator ?? 0) - (pair.numerator ?? 0);
  return rest > 0 ? `, còn ${formatInProse(rest)} ${printed.unit} chưa đạt` : '';
}

function aloneWords({ current: { numeratorOnly } }: RateSummary, { unit }: Printed): string {
  if (numeratorOnly.agencies === 0) return '';
  return `; ngoài ra ${formatInProse(numeratorOnly.agencies)} đơn vị có ${formatInProse(numeratorOnly.sum)} ${unit} nhưng chưa có tổng số, không tính vào tỉ lệ`;
}

function comparable(summary: IndicatorSummary): string {
  const { expected } = summary.current.coverage;
  if (summary.basis.kinds.length === 0) {
    return summary.comparison.agencies === expected
      ? 'so sánh số liệu hai năm'
      : `tính trên ${summary.comparison.agencies}/${expected} đơn vị có số liệu cả hai năm`;
  }
  return `tính trên ${formatInProse(summary.comparison.agencies)} ${basisNoun(summary)} có số liệu cả hai năm`;
}

function incomparable(template: Template): string {
  return `chưa so sánh được với năm ${template.year - 1} vì chưa có đơn vị nào có số liệu cả hai năm`;
}

function nothing(summary: IndicatorSummary, short: string): string {
  return summary.basis.kinds.length === 0
    ? `${short}: chưa có số liệu của ${summary.basis.label.replaceAll('; ', ' và ')}`
    : `${short}: chưa có số liệu (${share(summary.current.coverage)} ${basisNoun(summary)} có số liệu)`;
}

function estimated(figure: { estimated: boolean }): string {
  return figure.estimated ? ', có số ước tính' : '';
}
