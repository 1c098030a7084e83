// The parts of the report with how far each is: the page one comes back to.

import { lazy } from '../shell/lazy';
import { Page } from '../shell/page';
import { Tag } from '../ui/tag';
import type { Tone } from '../words/status';
import { ReportState } from './report-state';
import { partOfPath, progressOfPart, type Progress } from './part-progress';
import type { Part } from './parts';
import { isMissing } from '../../src/core/check/missing';
import { useReport } from './use-report';

const Taken = lazy(() => import('./taken').then(({ Taken }) => Taken));

const WORDS: Record<Progress, { label: string; tone: Tone }> = {
  notAsked: { label: 'Không thuộc phạm vi', tone: '' },
  empty: { label: 'Chưa làm', tone: '' },
  begun: { label: 'Đang làm', tone: 'info' },
  done: { label: 'Đã có', tone: 'good' },
};

export function Tasks({ parts }: { parts: readonly Part[] }) {
  const { template, agency, content, report, editable, editor } = useReport();
  const groups = [...new Set(parts.map(({ group }) => group))];
  const done = parts.filter((part) => ['done', 'notAsked'].includes(progressOfPart(part, content, agency))).length;
  const unread = new Set(Object.keys(editor.raw).map((path) => partOfPath(parts, path)?.id));
  const faults = report.issues.filter((issue) => issue.severity === 'error' && !isMissing(issue));
  return (
    <Page title="Báo cáo của đơn vị" above={template.name}>
      <ReportState />
      {editor.taken.length > 0 && <Taken />}
      <p class="govuk-body">
        Đã có nội dung ở <strong>{done}</strong> trên {parts.length} phần.{' '}
        {editable ? 'Làm phần nào trước cũng được; nội dung được lưu ngay khi nhập.' : ''}
      </p>
      {groups.map((group) => (
        <section key={group}>
          <h2 class="govuk-heading-m tasks__group">{group}</h2>
          <ul class="tasks">
            {parts
              .filter((part) => part.group === group)
              .map((part) => {
                const wrong =
                  faults.filter(({ path }) => partOfPath(parts, path) === part).length + Number(unread.has(part.id));
                const { label, tone } =
                  WORDS[content.nil && part.kind === 'figures' ? 'done' : progressOfPart(part, content, agency)];
                return (
                  <li key={part.id}>
                    <a class="govuk-link" href={`/bao-cao/${part.id}`} aria-describedby={`trang-thai-${part.id}`}>
                      {part.label}
                    </a>
                    <span id={`trang-thai-${part.id}`}>
                      {wrong > 0 ? <Tag tone="bad">{`Có ${wrong} chỗ cần sửa`}</Tag> : <Tag tone={tone}>{label}</Tag>}
                    </span>
                  </li>
                );
              })}
          </ul>
        </section>
      ))}
      <h2 class="govuk-heading-m tasks__group">Kiểm tra và gửi</h2>
      <div class="actions">
        <a class="govuk-button" href="/bao-cao/kiem-tra" draggable={false}>
          Kiểm tra số liệu
        </a>
        <a class="govuk-link govuk-body" href="/bao-cao/xem-truoc">
          Xem trước
        </a>
        <a class="govuk-link govuk-body" href="/bao-cao/van-ban-ky-so">
          Văn bản ký số
        </a>
        {report.revision !== null && report.revision > 0 && (
          <a class="govuk-link govuk-body" href="/bao-cao/lich-su">
            Các lần gửi
          </a>
        )}
      </div>
    </Page>
  );
}
