// "Lệch văn bản ký": where the signed document says otherwise than the data. The document wins (product.md); the note
// stands wherever the report is read until it is taken away.

import { useState } from 'preact/hooks';
import { putDeviation, type Report } from '../api/report';
import { ErrorSummary } from '../ui/error-summary';
import { Notice } from '../ui/notice';
import { TextArea } from '../ui/text-area';
import { errorsOf, useErrors } from '../ui/use-errors';
import { useLeaveWarning } from '../ui/use-leave-warning';

interface Props {
  period: string;
  report: Report;
  onNote: (note: string) => void;
}

const BOX = 'deviation-note';

export function Deviation({ period, report, onNote }: Props) {
  const { agency, deviation } = report;
  const [note, setNote] = useState(deviation);
  const [done, setDone] = useState('');
  const { errors, attempt, show, at } = useErrors();
  useLeaveWarning(note !== deviation);
  const put = async (text: string): Promise<void> => {
    setDone('');
    try {
      const saved = (await putDeviation(period, agency, text)).deviation;
      show([]);
      setNote(saved);
      onNote(saved);
      setDone(saved === '' ? 'Đã bỏ ghi lệch văn bản ký.' : 'Đã ghi lệch văn bản ký.');
    } catch (error) {
      show(errorsOf(error, 'deviation-', BOX));
    }
  };
  const save = (event: Event): void => {
    event.preventDefault();
    if (note.trim() !== '') return void put(note);
    setDone('');
    show([{ target: BOX, message: 'Nêu điểm văn bản ký khác số liệu.' }]);
  };
  return (
    <section aria-labelledby="deviation-title">
      <h3 class="govuk-heading-s" id="deviation-title">
        Lệch văn bản ký
      </h3>
      {done !== '' && <Notice key={done} tone="good" title={done} focus />}
      <form class="narrow" noValidate onSubmit={save}>
        <ErrorSummary errors={errors} attempt={attempt} title="Chưa ghi được" />
        <TextArea
          id={BOX}
          label="Văn bản ký khác số liệu ở điểm nào"
          hint="Khi khác nhau, văn bản ký là căn cứ. Đơn vị đọc được lời này. Ví dụ: văn bản ghi 12 lớp, số liệu ghi 10 lớp."
          rows={3}
          value={note}
          error={at(BOX)}
          onValue={setNote}
        />
        <div class="actions">
          <button type="submit" class="govuk-button govuk-button--secondary">
            Ghi lệch văn bản ký
          </button>
          {deviation !== '' && (
            <button type="button" class="text-button" onClick={() => void put('')}>
              Bỏ ghi lệch
            </button>
          )}
        </div>
      </form>
    </section>
  );
}
