// What is due, where the report stands, and what SKHCN asked for: the first thing on the form and on the home page.

import { Notice } from '../ui/notice';
import { StatusTag, Tag } from '../ui/tag';
import { signedWords } from '../words/dispatch';
import { now } from '../words/now';
import { countdown, dueWords, momentOf } from '../words/time';
import { useReport } from './use-report';

export function ReportState() {
  const { report, period } = useReport();
  const { status, submittedAt, revision, deviation } = report;
  const waiting =
    status === 'draft' || status === 'notStarted' || status === 'returned' || status === 'pendingApproval';
  const overdue = waiting && !submittedAt && new Date(report.dueAt) < now();
  const open = report.comments.filter(({ done }) => !done);
  return (
    <>
      <dl class="facts">
        <dt>Trạng thái</dt>
        <dd>
          <StatusTag status={status} /> {report.late && <Tag tone="warn">Gửi trễ hạn</Tag>}
        </dd>
        <dt>Hạn gửi</dt>
        <dd>
          {dueWords(report.dueAt)}
          {/* Whether a report is late was settled by its first submission. */}
          {waiting && !submittedAt && `. ${countdown(report.dueAt)}`}
        </dd>
        {submittedAt && (
          <>
            <dt>Số liệu</dt>
            <dd>
              Đã gửi Sở lúc {momentOf(submittedAt)}
              {revision ? ` (lần ${revision})` : ''}
            </dd>
            <dt>Văn bản ký số</dt>
            <dd>
              {signedWords(report)}{' '}
              <a class="govuk-link" href="/bao-cao/van-ban-ky-so">
                Ghi số, ngày, đính kèm
              </a>
            </dd>
            {deviation !== '' && (
              <>
                <dt>Lệch văn bản ký</dt>
                <dd class="prose">{deviation}</dd>
              </>
            )}
          </>
        )}
      </dl>
      {period.announcement.text && (
        <Notice title="Thông báo của Sở">
          <p class="prose">{period.announcement.text}</p>
        </Notice>
      )}
      {status === 'returned' && (
        <Notice tone="warn" title="Sở đề nghị bổ sung">
          {report.reason && <p class="prose">{report.reason}</p>}
          {open.length > 0 && (
            <p class="govuk-body">
              Có {open.length} ý kiến cần xem:{' '}
              <a class="govuk-link" href="/bao-cao/kiem-tra#y-kien">
                xem từng ý kiến
              </a>
              .
            </p>
          )}
        </Notice>
      )}
      {overdue && (
        <Notice tone="warn">
          <p class="govuk-body">
            Đã quá hạn gửi ({dueWords(report.dueAt)}). Đơn vị vẫn gửi được; báo cáo được ghi là gửi trễ hạn.
          </p>
        </Notice>
      )}
      {period.locked && status !== 'returned' && waiting && (
        <Notice tone="warn">
          <p class="govuk-body">
            Sở đã chốt số liệu. Nội dung đang soạn vẫn được giữ; muốn điều chỉnh, đề nghị có văn bản nêu số đúng và lý
            do.
          </p>
        </Notice>
      )}
    </>
  );
}
