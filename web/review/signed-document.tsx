// The signed document as SKHCN reads it beside the data: the files, number and date, and where it says otherwise. The
// reviewer files for an agency what came after the lock.

import { Attachments } from '../attachments/attachments';
import type { Report } from '../api/report';
import { DispatchForm } from '../form/dispatch-form';
import { usePerson } from '../session/session';
import { Deviation } from './deviation';

interface Props {
  period: string;
  report: Report;
  onReport: (change: Partial<Report>) => void;
}

export function SignedDocument({ period, report, onReport }: Props) {
  const reviewer = usePerson().role === 'reviewer';
  return (
    <section class="no-print" aria-labelledby="van-ban-ky-so">
      <h2 class="govuk-heading-m" id="van-ban-ky-so" tabIndex={-1}>
        Văn bản ký số và tệp kèm theo
      </h2>
      <Attachments period={period} report={report} onFiles={(attachments) => onReport({ attachments })} />
      {reviewer && (
        <details class="govuk-details">
          <summary class="govuk-details__summary">
            <span class="govuk-details__summary-text">Ghi hộ số, ngày văn bản</span>
          </summary>
          <div class="govuk-details__text">
            <DispatchForm
              period={period}
              agency={report.agency}
              dispatch={report.dispatch}
              onSaved={(dispatch) => onReport({ dispatch })}
            />
          </div>
        </details>
      )}
      {reviewer ? (
        <Deviation period={period} report={report} onNote={(deviation) => onReport({ deviation })} />
      ) : (
        report.deviation !== '' && (
          <>
            <h3 class="govuk-heading-s">Lệch văn bản ký</h3>
            <p class="prose">{report.deviation}</p>
          </>
        )
      )}
    </section>
  );
}
