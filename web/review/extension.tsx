// A later due day for one agency, with the reason; taken back as easily.

import { useState } from 'preact/hooks';
import { useRoute } from 'preact-iso/router';
import { parseDate } from '../../src/core/dates';
import { extend, removeExtension } from '../api/office';
import { currentPeriod, progressOf, type Period, type ProgressRow } from '../api/period';
import { Page } from '../shell/page';
import { DateField } from '../ui/date-field';
import { ErrorSummary, type FieldError } from '../ui/error-summary';
import { Notice } from '../ui/notice';
import { Secret } from '../ui/secret';
import { GroupTag, StatusTag } from '../ui/tag';
import { TextArea } from '../ui/text-area';
import { errorsOf, useErrors } from '../ui/use-errors';
import { useLoad } from '../ui/use-load';
import { WhenRead } from '../ui/wait';
import { dayOf, dueWords } from '../words/time';
import '../styles/board.scss';
import { groupOf } from './filter';

async function read(code: string): Promise<{ period: Period; row: ProgressRow }> {
  const period = await currentPeriod();
  const row = (await progressOf(period.code)).agencies.find((agency) => agency.code === code);
  if (!row) throw new Error(`Không có đơn vị mang mã ${code} trong kỳ báo cáo.`);
  return { period, row };
}

export function ExtensionPage() {
  const code = useRoute().params['agency'] ?? '';
  const facts = useLoad(code, () => read(code));
  const [done, setDone] = useState('');
  return (
    <Page title="Gia hạn gửi báo cáo" above={facts.data?.row.name}>
      <p class="govuk-body">
        <a class="govuk-link" href={`/don-vi/${code}`}>
          Về báo cáo của đơn vị
        </a>
      </p>
      {done !== '' && <Notice key={done} tone="good" title={done} focus />}
      <WhenRead of={facts}>
        {({ period, row }) => (
          <ExtensionForm
            key={row.dueAt}
            period={period}
            row={row}
            onDone={(said) => {
              setDone(said);
              facts.again();
            }}
          />
        )}
      </WhenRead>
    </Page>
  );
}

interface Props {
  period: Period;
  row: ProgressRow;
  onDone: (said: string) => void;
}

function ExtensionForm({ period, row, onDone }: Props) {
  const [day, setDay] = useState('');
  const [raw, setRaw] = useState<string | null>(null);
  const [reason, setReason] = useState('');
  const { errors, attempt, show, at } = useErrors();
  const grant = async (event: Event): Promise<void> => {
    event.preventDefault();
    const faults: FieldError[] = [];
    const entry = raw === null ? null : parseDate(raw);
    if (entry?.kind === 'refused') faults.push({ target: 'extension-dueAt', message: entry.message });
    else if (day === '') faults.push({ target: 'extension-dueAt', message: 'Nhập hạn mới.' });
    if (reason.trim() === '') faults.push({ target: 'extension-reason', message: 'Nêu lý do gia hạn.' });
    if (faults.length > 0) return show(faults);
    try {
      await extend(period.code, row.code, day, reason);
      onDone(`Đã gia hạn đến hết ngày ${dayOf(day)}.`);
    } catch (error) {
      show(errorsOf(error, 'extension-', 'extension-dueAt'));
    }
  };
  const remove = async (): Promise<void> => {
    try {
      await removeExtension(period.code, row.code);
      onDone(`Đã bỏ gia hạn; hạn gửi trở lại là hết ngày ${dayOf(period.deadline)}.`);
    } catch (error) {
      show(errorsOf(error, 'extension-', 'extension-dueAt'));
    }
  };
  return (
    <>
      <dl class="facts">
        <dt>Tình hình</dt>
        <dd>
          <GroupTag group={groupOf(row)} /> <StatusTag status={row.status} />
        </dd>
        <dt>Hạn gửi chung</dt>
        <dd>hết ngày {dayOf(period.deadline)}</dd>
        <dt>Hạn của đơn vị</dt>
        <dd>
          {dueWords(row.dueAt)}
          {row.extended ? ' (được gia hạn)' : ''}
        </dd>
      </dl>
      <form class="narrow" noValidate onSubmit={(event) => void grant(event)}>
        <ErrorSummary errors={errors} attempt={attempt} title="Chưa gia hạn được" />
        <DateField
          path="extension-dueAt"
          label="Hạn mới: hết ngày"
          value={day}
          error={at('extension-dueAt')}
          raw={raw ?? undefined}
          onRaw={setRaw}
          onDate={(date) => setDay(date ?? '')}
        />
        <Secret />
        <TextArea
          id="extension-reason"
          label="Lý do"
          rows={3}
          value={reason}
          error={at('extension-reason')}
          onValue={setReason}
        />
        <div class="actions">
          <button type="submit" class="govuk-button">
            Gia hạn
          </button>
          {row.extended && (
            <button type="button" class="text-button" onClick={() => void remove()}>
              Bỏ gia hạn
            </button>
          )}
        </div>
      </form>
    </>
  );
}
