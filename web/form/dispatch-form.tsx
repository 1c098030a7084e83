// Number and date the clerk gave the signed document: a fact of its own, before or after the data were sent, and no new
// revision.

import { useState } from 'preact/hooks';
import { putDispatch, type Dispatch } from '../api/report';
import { ErrorSummary, type FieldError } from '../ui/error-summary';
import { Notice } from '../ui/notice';
import { wordsOf } from '../ui/problem';
import { DateField } from '../ui/date-field';
import { TextField } from '../ui/text-field';
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
  const [errors, setErrors] = useState<FieldError[]>([]);
  const [attempt, setAttempt] = useState(0);
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
        const { title, detail } = wordsOf(error);
        found.push({ target: 'dispatch-number', message: `${title}. ${detail}` });
      }
    }
    setErrors(found);
    setAttempt((n) => n + 1);
  };
  const errorOf = (target: string): string | undefined => errors.find((one) => one.target === target)?.message;
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
          error={errorOf('dispatch-number')}
          onValue={setNumber}
        />
        <DateField
          path="dispatch-date"
          label="Ngày văn bản"
          value={date}
          raw={raw ?? undefined}
          error={errorOf('dispatch-date')}
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
