// Before a reviewer types in what came on paper: the day it came and why, which are marked wherever the report is shown.

import { useState } from 'preact/hooks';
import { useLocation, useRoute } from 'preact-iso/router';
import { parseDate, vietnamDate } from '../../src/core/dates';
import { readAgency } from '../api/agency';
import { keepPaper } from '../form/paper';
import { usePerson } from '../session/session';
import { Page } from '../shell/page';
import { DateField } from '../ui/date-field';
import { ErrorSummary, type FieldError } from '../ui/error-summary';
import { Secret } from '../ui/secret';
import { TextArea } from '../ui/text-area';
import { useErrors } from '../ui/use-errors';
import { useLoad } from '../ui/use-load';
import { now } from '../words/now';
import '../styles/board.scss';

export function PaperPage() {
  const code = useRoute().params['agency'] ?? '';
  const { username } = usePerson();
  const { route } = useLocation();
  const { data: agency } = useLoad(code, () => readAgency(code));
  const [day, setDay] = useState('');
  const [raw, setRaw] = useState<string | null>(null);
  const [reason, setReason] = useState('');
  const { errors, attempt, show, at } = useErrors();
  const go = (event: Event): void => {
    event.preventDefault();
    const faults: FieldError[] = [];
    const entry = raw === null ? null : parseDate(raw);
    if (entry?.kind === 'refused') faults.push({ target: 'paper-receivedOn', message: entry.message });
    else if (day === '') faults.push({ target: 'paper-receivedOn', message: 'Nhập ngày nhận văn bản.' });
    else if (day > vietnamDate(now())) {
      faults.push({ target: 'paper-receivedOn', message: 'Ngày nhận văn bản không được sau hôm nay.' });
    }
    if (reason.trim() === '') faults.push({ target: 'paper-reason', message: 'Nêu lý do Sở nhập hộ.' });
    if (faults.length > 0) return show(faults);
    keepPaper({ agency: code, name: agency?.name ?? code, receivedOn: day, reason: reason.trim(), username });
    route('/bao-cao');
  };
  return (
    <Page title="Nhập hộ báo cáo gửi bằng giấy" above={agency?.name}>
      <p class="govuk-body">
        <a class="govuk-link" href={`/don-vi/${code}`}>
          Về báo cáo của đơn vị
        </a>
      </p>
      <p class="govuk-body lead">
        Ngày nhận văn bản quyết định báo cáo đúng hạn hay trễ hạn. Báo cáo nhập hộ được ghi rõ ở mọi nơi, và do một
        chuyên viên tổng hợp khác chấp nhận số liệu.
      </p>
      <form class="narrow" noValidate onSubmit={go}>
        <ErrorSummary errors={errors} attempt={attempt} title="Chưa bắt đầu nhập hộ được" />
        <DateField
          path="paper-receivedOn"
          label="Ngày nhận văn bản"
          value={day}
          error={at('paper-receivedOn')}
          raw={raw ?? undefined}
          onRaw={setRaw}
          onDate={(date) => setDay(date ?? '')}
        />
        <Secret />
        <TextArea
          id="paper-reason"
          label="Lý do nhập hộ"
          hint="Ví dụ: đơn vị gửi bản giấy vì mất kết nối Internet sau bão."
          rows={2}
          value={reason}
          error={at('paper-reason')}
          onValue={setReason}
        />
        <button type="submit" class="govuk-button">
          Bắt đầu nhập
        </button>
      </form>
    </Page>
  );
}
