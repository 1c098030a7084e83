// Check your answers: what is wrong first, each line leading to its field; then what SKHCN asked, then sending.

import { useEffect, useState } from 'preact/hooks';
import { Page } from '../shell/page';
import { Notice } from '../ui/notice';
import { ProblemNotice } from '../ui/problem';
import { Wait } from '../ui/wait';
import { CommentList } from './comment-list';
import { goToAddressed } from './element';
import { IssueGroups } from './issue-groups';
import type { Part } from './parts';
import { ReportState } from './report-state';
import { SendReport } from './send-report';
import { useIssues } from './use-issues';
import { useReport } from './use-report';

export function CheckPage({ parts }: { parts: readonly Part[] }) {
  const { editor, report, template, editable } = useReport();
  const { issues, error, again } = useIssues();
  const [saved, setSaved] = useState(false);
  useEffect(() => {
    void editor.saveNow().then(() => setSaved(true));
    return goToAddressed();
  }, [editor]);
  const known = issues ?? [];
  const errors = known.filter(({ severity }) => severity === 'error').length + Object.keys(editor.raw).length;
  const warnings = known.filter(({ severity }) => severity === 'warning').length;
  return (
    <Page title="Kiểm tra và gửi" above={template.name}>
      <p class="govuk-body">
        <a class="govuk-link" href="/bao-cao">
          Về danh sách các phần
        </a>
      </p>
      <ReportState />
      {!issues && (error === undefined ? <Wait /> : <ProblemNotice error={error} again={again} />)}
      {editable && saved && issues && (
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
      <IssueGroups parts={parts} issues={known} />
      <p class="govuk-body">
        <a class="govuk-link" href="/bao-cao/xem-truoc">
          Xem trước báo cáo như bản in
        </a>
      </p>
      {issues && <SendReport errors={errors} />}
      <h2 class="govuk-heading-m">Văn bản ký số</h2>
      <p class="govuk-body">
        <a class="govuk-link" href="/bao-cao/van-ban-ky-so">
          Ghi số, ngày văn bản và đính kèm bản ký số
        </a>
        , trước hoặc sau khi gửi số liệu đều được.
      </p>
    </Page>
  );
}
