// The state of a report in four lines: data sent, and signed document received, are two facts (product.md).

import type { Report } from '../api/report';
import { StatusTag, Tag } from '../ui/tag';
import { signedWords } from '../words/dispatch';
import { dayOf, dueWords, momentOf } from '../words/time';

export function ReadingHead({ report }: { report: Report }) {
  const { submittedAt, revision, deviation } = report;
  return (
    <dl class="facts">
      <dt>Trạng thái</dt>
      <dd>
        <StatusTag status={report.status} /> {report.late && <Tag tone="warn">Gửi trễ hạn</Tag>}{' '}
        {report.content.nil && <Tag tone="">Báo cáo không phát sinh</Tag>}
      </dd>
      <dt>Số liệu</dt>
      <dd>
        {submittedAt ? `Đã gửi lúc ${momentOf(submittedAt)}${revision ? ` (lần ${revision})` : ''}` : 'Chưa gửi'}; tính
        đến ngày {dayOf(report.content.asOf)}
      </dd>
      <dt>Văn bản ký số</dt>
      <dd>
        {signedWords(report)} {deviation !== '' && <Tag tone="warn">Lệch văn bản ký</Tag>}{' '}
        {report.status !== 'notStarted' && (
          <a class="govuk-link no-print" href="#van-ban-ky-so">
            Xem tệp
          </a>
        )}
      </dd>
      {report.onBehalf && (
        <>
          <dt>Sở nhập hộ</dt>
          <dd>
            từ văn bản nhận ngày {dayOf(report.onBehalf.receivedOn)}: {report.onBehalf.reason}
          </dd>
        </>
      )}
      <dt>Hạn gửi</dt>
      <dd>{dueWords(report.dueAt)}</dd>
    </dl>
  );
}
