// Number and date the clerk gave the signed document: a fact of its own, before or after the data were sent, and no new
// revision.

import { useState } from 'preact/hooks';
import { putDispatch, type Dispatch } from '../api/report';
import { ErrorSummary, type FieldError } from '../ui/error-summary';
import { Notice } from '../ui/notice';
import { sentenceOf } from '../ui/problem';
import { DateField } from '../ui/date-field';
import { TextField } from '../ui/text-field';
import { useErrors } from '../ui/use-errors';
import { unreadable } from './field-error';

interface Props {
  period: string;
  agency: string;
  dispatch: Dispatch | null;
  /** Told what the server has now; null when both were emptied. */
  onSaved: (dispatch: Dispatch | null) => void;
}

export function DispatchForm({ period, agency, dispatch, onSaved }: Props) {
  const [number, setNumber] = useState(dispatch?.number ?? '');
  const [date, setDate] = useState(dispatch?.date ?? '');
  const [raw, setRaw] = useState<string | null>(null);
  const { errors, attempt, show, at } = useErrors();
  const [done, setDone] = useState(false);

  const save = async (event: Event): Promise<void> => {
    event.preventDefault();
    setDone(false);
    const found: FieldError[] = [];
    if (raw !== null) found.push({ target: 'dispatch-date', message: unreadable('dispatch-date', raw) });
    else {
      try {
        onSaved((await putDispatch(period, agency, { number, date: date === '' ? null : date })).dispatch);
        setDone(true);
      } catch (error) {
        found.push({ target: 'dispatch-number', message: sentenceOf(error) });
      }
    }
    show(found);
  };
  return (
    <section aria-labelledby="dispatch-title">
      <h2 class="govuk-heading-m" id="dispatch-title">
        Số, ngày văn bản
      </h2>
      <ErrorSummary errors={errors} attempt={attempt} title="Chưa lưu được số, ngày văn bản" />
      {done && <Notice tone="good" title="Đã lưu số, ngày văn bản" focus />}
      <form onSubmit={(event) => void save(event)} noValidate class="narrow">
        <TextField
          id="dispatch-number"
          label="Số văn bản"
          hint="Ví dụ 123 hoặc 123/BC-UBND."
          autocomplete="off"
          value={number}
          error={at('dispatch-number')}
          onValue={setNumber}
        />
        <DateField
          path="dispatch-date"
          label="Ngày văn bản"
          value={date}
          raw={raw ?? undefined}
          error={at('dispatch-date')}
          onRaw={setRaw}
          onDate={(day) => setDate(day ?? '')}
        />
        <button type="submit" class="govuk-button govuk-button--secondary">
          Lưu số, ngày văn bản
        </button>
      </form>
    </section>
  );
}
