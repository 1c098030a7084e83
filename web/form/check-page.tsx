// Check your answers: what is wrong first, each line leading to its field; then what SKHCN asked, then sending.

import { useEffect, useState } from 'preact/hooks';
import { Page } from '../shell/page';
import { Notice } from '../ui/notice';
import { CommentList } from './comment-list';
import { goToAddressed } from './element';
import { DispatchForm } from './dispatch-form';
import { IssueGroups } from './issue-groups';
import type { Part } from './parts';
import { ReportState } from './report-state';
import { SendReport } from './send-report';
import { useIssues } from './use-issues';
import { useReport } from './use-report';

export function CheckPage({ parts }: { parts: readonly Part[] }) {
  const { editor, report, template, editable } = useReport();
  const issues = useIssues();
  const [saved, setSaved] = useState(false);
  useEffect(() => {
    void editor.saveNow().then(() => setSaved(true));
    return goToAddressed();
  }, [editor]);
  const errors = issues.filter(({ severity }) => severity === 'error').length + Object.keys(editor.raw).length;
  const warnings = issues.filter(({ severity }) => severity === 'warning').length;
  return (
    <Page title="Kiểm tra và gửi" above={template.name}>
      <p class="govuk-body">
        <a class="govuk-link" href="/bao-cao">
          Về danh sách các phần
        </a>
      </p>
      <ReportState />
      {editable && saved && (
        <Notice
          {...(errors > 0 ? { tone: 'bad' as const } : { tone: 'good' as const })}
          title={errors > 0 ? `Còn ${errors} chỗ phải sửa trước khi gửi` : 'Không còn lỗi nào, có thể gửi'}
        >
          {warnings > 0 && (
            <p class="govuk-body">
              {warnings} cảnh báo: đề nghị xem lại, hoặc giải trình để Sở không phải hỏi lại. Cảnh báo không chặn việc
              gửi.
            </p>
          )}
        </Notice>
      )}
      <CommentList comments={report.comments} parts={parts} />
      <IssueGroups parts={parts} issues={issues} />
      <p class="govuk-body">
        <a class="govuk-link" href="/bao-cao/xem-truoc">
          Xem trước báo cáo như bản in
        </a>
      </p>
      <SendReport errors={errors} />
      {report.status !== 'notStarted' && <DispatchForm key={report.status} />}
    </Page>
  );
}
