// Rules whose subject is template data: the file names the figures, the section and the sentence, this is how they are
// judged.

import { formatNumber, printRate } from '../numbers';
import type { BelowTargetRule, Indicator, NotFewerRule, TemplateRule } from '../template/template';
import { foldText } from '../text/search';
import { answerPath, cellOf, type Cell, type CheckedReport, type Found, type Rule } from './rule';
import { lowerFirst, nameOf, upperFirst } from './wording';

export const TEMPLATE_RULES: Rule[] = [
  {
    rule: 'R33',
    code: 'figures.fewerThan',
    severity: 'warning',
    weight: 85,
    source: 'Quy tắc “không ít hơn” của đề cương.',
    about: 'Trong cặp số do đề cương nêu (ví dụ người và hộ), số thứ nhất không ít hơn số thứ hai.',
    find: (report) => rulesOf(report, 'notFewer').flatMap((rule) => fewerThan(report, rule)),
  },
  {
    rule: 'R34',
    code: 'target.belowWithoutReason',
    severity: 'warning',
    weight: 82,
    source: 'Chỉ tiêu của Kế hoạch; mẫu báo cáo: đánh giá kết quả, nêu khó khăn, tồn tại.',
    about: 'Tỉ lệ thấp hơn chỉ tiêu thì mục khó khăn, tồn tại có nhắc đến.',
    find: (report) => rulesOf(report, 'belowTarget').flatMap((rule) => belowTarget(report, rule)),
  },
];

function rulesOf<K extends TemplateRule['kind']>({ template }: CheckedReport, kind: K) {
  return template.rules.filter((rule): rule is Extract<TemplateRule, { kind: K }> => rule.kind === kind);
}

function fewerThan(report: CheckedReport, rule: NotFewerRule): Found[] {
  const [left, right] = [cellOf(report, rule.left), cellOf(report, rule.right)];
  const [fewer, more] = [left?.figures.current?.value ?? null, right?.figures.current?.value ?? null];
  if (!left || fewer === null || more === null || fewer >= more) return [];
  const message = filled(rule.message, { left: formatNumber(fewer), right: formatNumber(more) });
  return [{ path: answerPath(left, 'current'), code: rule.code, message }];
}

/** One warning however many rates are low: the first is said in full, the others are named with their figures. */
function belowTarget(report: CheckedReport, rule: BelowTargetRule): Found[] {
  const missing = report.content.nil ? [] : report.cells.filter(misses);
  if (missing.length === 0) return [];
  const text = report.content.sections?.[rule.section] ?? '';
  const unsaid = missing.filter((cell) => !wordsOf(cell).some((words) => isIn(text, words)));
  // Folding a long text costs as much as all other rules together; only a text typed without marks needs it.
  const folded = unsaid.length > 0 && !MARKED.test(text) ? foldText(text) : '';
  const low = unsaid.filter((cell) => !foldedWordsOf(cell).some((words) => folded.includes(words)));
  const [first, ...others] = low;
  if (!first) return [];
  let message = filled(rule.message, { label: nameOf(first.indicator), rate: rateOf(first), target: targetOf(first) });
  if (others.length > 0) {
    const named = others.map((cell) => `${nameOf(cell.indicator)} (${rateOf(cell)}, chỉ tiêu ${targetOf(cell)})`);
    message += ` Tương tự: ${named.join('; ')}.`;
  }
  return [{ path: answerPath(first, 'current'), code: rule.code, message }];
}

/** Compared in integers, never by the rounded rate. */
function misses({ indicator: { target }, figures: { current } }: Cell): boolean {
  if (!target || current?.numerator == null || !current.denominator) return false;
  const part = BigInt(current.numerator) * 10_000n;
  const limit = (percent: number): bigint => BigInt(Math.round(percent * 100)) * BigInt(current.denominator ?? 0);
  if (target.atLeast !== undefined) return part < limit(target.atLeast);
  return target.moreThan !== undefined && part <= limit(target.moreThan);
}

/** A word about the people it counts ("người dân", "cán bộ"), about targets or rates at all, is a word. */
function wordsOf({ indicator }: Cell): string[] {
  const people = indicator.short.split(/[ ,]+/).slice(0, 2).join(' ');
  return [people, indicator.unit, ...indicator.words, ...GENERAL].filter((words) => words.includes(' '));
}

const MARKED = /[đươạ-ỹ]/i;

const foldedWords = new WeakMap<Indicator, string[]>();

/** The same as search sees them; of a template's indicator, so worked out once. */
function foldedWordsOf(cell: Cell): string[] {
  const known = foldedWords.get(cell.indicator) ?? wordsOf(cell).map(foldText);
  foldedWords.set(cell.indicator, known);
  return known;
}

const isIn = (text: string, words: string): boolean =>
  text.includes(lowerFirst(words)) || text.includes(upperFirst(words));

const GENERAL = ['chỉ tiêu', 'mục tiêu', 'tỉ lệ', 'tỷ lệ', 'chưa đạt', 'đạt thấp'];

function rateOf({ indicator: { target, unit }, figures: { current } }: Cell): string {
  const [numerator, denominator] = [current?.numerator ?? 0, current?.denominator ?? 0];
  const pair = `${formatNumber(numerator)}/${formatNumber(denominator)} ${unit}`;
  return `${printRate(numerator, denominator, target) ?? ''} (${pair})`;
}

const targetOf = ({ indicator }: Cell): string => lowerFirst(indicator.target?.label ?? '');

const filled = (message: string, values: Record<string, string>): string =>
  message.replace(/\{(\w+)\}/g, (whole, key: string) => values[key] ?? whole);
