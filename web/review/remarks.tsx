// What the rules found, first: gravest first, each leading to its place in the report.

import { pathName } from '../../src/core/paths';
import type { Template } from '../../src/core/template/template';
import type { Report } from '../api/report';
import { placeOf } from '../reading/place';
import { goTo } from '../ui/error-summary';
import { Notice } from '../ui/notice';

export function Remarks({ template, report }: { template: Template; report: Report }) {
  const { issues, content } = report;
  if (issues.length === 0) {
    return <Notice tone="good">Không có lỗi, không có cảnh báo về số liệu và lời văn.</Notice>;
  }
  const errors = issues.filter(({ severity }) => severity === 'error').length;
  const sorted = [...issues].sort((a, b) => Number(b.severity === 'error') - Number(a.severity === 'error'));
  return (
    <details class="govuk-details no-print" open={issues.length <= 8}>
      <summary class="govuk-details__summary">
        <span class="govuk-details__summary-text">
          {errors} lỗi, {issues.length - errors} cảnh báo
        </span>
      </summary>
      <div class="govuk-details__text">
        <ol class="govuk-list govuk-list--number">
          {sorted.map((issue) => (
            <li key={issue.path + issue.code}>
              <a
                class="govuk-link"
                href={`#${placeOf(issue.path)}`}
                onClick={(event) => goTo(event, placeOf(issue.path))}
              >
                {pathName(template, issue.path, content)}
              </a>
              {': '}
              {issue.message}
              {issue.explanation && <span class="muted"> Giải trình: {issue.explanation}</span>}
            </li>
          ))}
        </ol>
      </div>
    </details>
  );
}
