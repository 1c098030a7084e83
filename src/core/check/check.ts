// Is this report right? One function runs every rule; the server, the web and the documents call nothing else.

import type { Content } from '../content';
import type { Template } from '../template/template';
import { Examination, type Findings } from './examination';
import type { Issue } from './issue';
import { RULES } from './registry';
import type { CheckContext, CheckedReport } from './rule';

export type { CheckContext } from './rule';

/** More would help nobody; a list of 2,000 empty rows breaks 12,000 rules. */
export const MOST_ISSUES = 500;

/**
 * Everything to be said about a report, errors before warnings, the gravest first, each with the agency's explanation
 * where it gave one. `content` must have passed its schema. At most 500.
 * @param findings of earlier checks of the report: what they cannot have answered otherwise is not asked again
 */
export function checkReport(template: Template, content: Content, context: CheckContext, findings?: Findings): Issue[] {
  const report = new Examination(template, content, context, findings);
  const issues: Issue[] = [];
  for (const { rule, found } of BY_WEIGHT) {
    for (const { path, code = rule.code, message } of report.once(found)) {
      if (issues.length === MOST_ISSUES) return explained(issues, content);
      issues.push({ path, rule: rule.rule, code, severity: rule.severity, message });
    }
  }
  return explained(issues, content);
}

export type CheckReport = typeof checkReport;

/**
 * Errors first, then by weight; rules of one weight keep the order of the registry. What a rule found is kept for the next
 * check, and of 2,000 empty rows no more than can be said.
 */
const BY_WEIGHT = [...RULES]
  .sort((a, b) => Number(a.severity === 'warning') - Number(b.severity === 'warning') || b.weight - a.weight)
  .map((rule) => ({ rule, found: (report: CheckedReport) => rule.find(report).slice(0, MOST_ISSUES) }));

/**
 * Warnings answered by the agency. An explanation belongs to a path and code; where a warning speaks of several
 * figures its path is the first of them, so an explanation of that code alone is kept when the first was filled in.
 */
function explained(issues: Issue[], content: Content): Issue[] {
  const given = (content.explanations ?? []).filter(({ text }) => text.trim() !== '');
  if (given.length === 0) return issues;
  const exact = new Map(given.map(({ path, code, text }) => [`${path}|${code}`, text]));
  const perCode = new Map<string, number>();
  for (const { code } of issues) perCode.set(code, (perCode.get(code) ?? 0) + 1);
  return issues.map((issue) => {
    if (issue.severity !== 'warning') return issue;
    const alone = SPEAKS_OF_SEVERAL.has(issue.code) && perCode.get(issue.code) === 1;
    const text =
      exact.get(`${issue.path}|${issue.code}`) ??
      (alone ? given.find(({ code }) => code === issue.code)?.text : undefined);
    return text === undefined ? issue : { ...issue, explanation: text };
  });
}

const SPEAKS_OF_SEVERAL = new Set([
  'previous.missing',
  'previous.zero',
  'next.missing',
  'basis.declined',
  'rate.numeratorAlone',
  'rate.allDenominators100',
  'target.belowWithoutReason',
]);
