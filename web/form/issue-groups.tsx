// The issues by part of the form: parts with errors first, errors before warnings, each leading to its field. A warning
// can be answered here; the answer stands beside it when SKHCN reads.

import type { Issue } from '../../src/core/check/issue';
import type { Explanation } from '../../src/core/content';
import { TextArea } from '../ui/text-area';
import { Tag } from '../ui/tag';
import { unreadable } from './field-error';
import { partOfPath } from './part-progress';
import type { Part } from './parts';
import { useReport } from './use-report';

interface Props {
  parts: readonly Part[];
  issues: readonly Issue[];
}

interface Group {
  part: Part;
  issues: Issue[];
  errors: number;
}

function grouped(parts: readonly Part[], issues: readonly Issue[]): Group[] {
  const groups = parts.map((part) => {
    const own = issues.filter(({ path }) => partOfPath(parts, path) === part);
    own.sort((a, b) => Number(b.severity === 'error') - Number(a.severity === 'error'));
    return { part, issues: own, errors: own.filter(({ severity }) => severity === 'error').length };
  });
  return groups.filter(({ issues: own }) => own.length > 0).sort((a, b) => Number(b.errors > 0) - Number(a.errors > 0));
}

export function IssueGroups({ parts, issues }: Props) {
  const { editor } = useReport();
  const boxes: Issue[] = Object.entries(editor.raw).map(([path, typed]) => {
    return { path, rule: '', code: 'box', severity: 'error', message: unreadable(path, typed) };
  });
  return (
    <>
      {grouped(parts, [...boxes, ...issues]).map(({ part, issues: own, errors }) => (
        <section key={part.id} class="issues">
          <h2 class="govuk-heading-s">
            {part.label}{' '}
            <Tag tone={errors > 0 ? 'bad' : 'warn'}>{errors > 0 ? `${errors} lỗi` : `${own.length} cảnh báo`}</Tag>
          </h2>
          <ul class="govuk-list">
            {own.map((issue) => (
              <li key={issue.path + issue.code} class={`remark${issue.severity === 'error' ? ' remark--error' : ''}`}>
                <a class="govuk-link" href={`/bao-cao/${part.id}#${encodeURIComponent(issue.path)}`}>
                  <span class="govuk-visually-hidden">{issue.severity === 'error' ? 'Lỗi: ' : 'Cảnh báo: '}</span>
                  {issue.message}
                </a>
                {issue.severity === 'warning' && <Explain issue={issue} />}
              </li>
            ))}
          </ul>
        </section>
      ))}
    </>
  );
}

function Explain({ issue: { path, code, message } }: { issue: Issue }) {
  const { editor, content, editable } = useReport();
  const same = (one: Explanation): boolean => one.path === path && one.code === code;
  const text = content.explanations.find(same)?.text ?? '';
  const write = (typed: string): void =>
    editor.update((now) => {
      const rest = now.explanations.filter((one) => !same(one));
      return { ...now, explanations: typed === '' ? rest : [...rest, { path, code, text: typed }] };
    });
  if (!editable) return text === '' ? null : <p>Giải trình: {text}</p>;
  return (
    <details class="govuk-details explain" open={text !== ''}>
      <summary class="govuk-details__summary">
        <span class="govuk-details__summary-text">
          Giải trình<span class="govuk-visually-hidden"> về: {message}</span>
        </span>
      </summary>
      <TextArea
        id={`giai-trinh-${path}-${code}`}
        label={
          <>
            Vì sao số liệu như vậy là đúng<span class="govuk-visually-hidden">: {message}</span>
          </>
        }
        rows={2}
        value={text}
        onValue={write}
      />
    </details>
  );
}
