// What only comparing reports can show: double counting, copying, figures out of line. For the reviewer's view; never
// for an agency, never blocking.

import type { Template } from '../template/template';
import type { CrossIssue, CrossReport } from './cross-report';
import { CROSS_RULES } from './cross-rules';

/** A copied report would otherwise be said hundreds of times. */
const MOST_PER_AGENCY = 100;

/**
 * Issues by agency code, the gravest rule first; agencies without any are absent. Order of `reports` decides nothing
 * but which others are named first. Time grows with the size of the reports, not with their pairs.
 */
export function crossCheck(template: Template, reports: readonly CrossReport[]): Map<string, CrossIssue[]> {
  const issues = new Map<string, CrossIssue[]>();
  for (const { rule, code, severity, find } of CROSS_RULES) {
    for (const { agency, path, message } of find(template, reports)) {
      const own = issues.get(agency) ?? [];
      if (own.length < MOST_PER_AGENCY) own.push({ agency, path, rule, code, severity, message });
      issues.set(agency, own);
    }
  }
  return issues;
}
