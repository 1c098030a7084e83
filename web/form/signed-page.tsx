// The signed document beside the data: number and date from the clerk, the PDF that came back signed, and evidence.
// Before or after sending, because the two ways are walked by different people.

import { Attachments } from '../attachments/attachments';
import { Page } from '../shell/page';
import { signedWords } from '../words/dispatch';
import { momentOf } from '../words/time';
import { DispatchForm } from './dispatch-form';
import { useReport } from './use-report';

export function SignedPage() {
  const { editor, report, period, agency } = useReport();
  const { submittedAt, revision } = report;
  return (
    <Page title="Văn bản ký số" above={agency.name}>
      <p class="govuk-body">
        <a class="govuk-link" href="/bao-cao">
          Về danh sách các phần
        </a>
      </p>
      <dl class="facts">
        <dt>Số liệu</dt>
        <dd>
          {submittedAt ? `Đã gửi Sở lúc ${momentOf(submittedAt)}${revision ? ` (lần ${revision})` : ''}` : 'Chưa gửi'}
        </dd>
        <dt>Văn bản ký số</dt>
        <dd>{signedWords(report)}</dd>
        {report.deviation !== '' && (
          <>
            <dt>Lệch văn bản ký</dt>
            <dd class="prose">{report.deviation}</dd>
          </>
        )}
      </dl>
      <p class="govuk-body lead">
        Số liệu gửi ở đây; văn bản ký số đi qua hệ thống quản lý văn bản. Ghi số, ngày do văn thư cấp và đính kèm bản ký
        số trước hoặc sau khi gửi số liệu đều được, không phải gửi lại báo cáo.
      </p>
      {report.status === 'notStarted' ? (
        <p class="govuk-body">Đơn vị nhập nội dung báo cáo trước, rồi ghi số, ngày và đính kèm tệp ở đây.</p>
      ) : (
        <>
          <p class="govuk-body">
            Cần bản để trình ký:{' '}
            <a class="govuk-link" href="/bao-cao/xem-truoc">
              xem trước và tải bản Word
            </a>
            .
          </p>
          {report.locked ? null : (
            <DispatchForm
              period={period.code}
              agency={agency.code}
              dispatch={report.dispatch}
              onSaved={(dispatch) => editor.adopt({ ...editor.base, dispatch })}
            />
          )}
          <section aria-labelledby="files-title">
            <h2 class="govuk-heading-m" id="files-title">
              Tệp đính kèm
            </h2>
            <Attachments
              period={period.code}
              report={report}
              onFiles={(attachments) => editor.adopt({ ...editor.base, attachments })}
            />
          </section>
        </>
      )}
    </Page>
  );
}
