// Writing a call down: with whom, what was said, what was promised, and when it was if it was not just now.

import { useState } from 'preact/hooks';
import { parseDate, vietnamDate } from '../../src/core/dates';
import { recordCall, type Call } from '../api/chase';
import { DateField } from '../ui/date-field';
import { ErrorSummary, type FieldError } from '../ui/error-summary';
import { Notice } from '../ui/notice';
import { Secret } from '../ui/secret';
import { TextArea } from '../ui/text-area';
import { TextField } from '../ui/text-field';
import { errorsOf, useErrors } from '../ui/use-errors';
import { now } from '../words/now';

interface Props {
  period: string;
  agency: string;
  onCall: (call: Call) => void;
}

/** Days as yyyy-mm-dd with what is no date yet as typed; `time` as "14:30" or "14 giờ 30". */
const EMPTY = {
  spokeWith: '',
  said: '',
  promisedOn: '',
  promisedRaw: null as string | null,
  earlier: false,
  day: '',
  dayRaw: null as string | null,
  time: '',
};
type Typed = typeof EMPTY;

const timeOf = (typed: string): string | null => {
  const match = /^(\d{1,2})\s*(?::|h|giờ)\s*(\d{1,2})?$/i.exec(typed.trim());
  const [hour, minute] = [Number(match?.[1]), Number(match?.[2] ?? 0)];
  return match && hour < 24 && minute < 60
    ? `${String(hour).padStart(2, '0')}:${String(minute).padStart(2, '0')}`
    : null;
};

function faultsOf({ spokeWith, said, promisedRaw, earlier, day, dayRaw, time }: Typed): FieldError[] {
  const faults: FieldError[] = [];
  const add = (target: string, message: string): void => void faults.push({ target, message });
  const refused = (raw: string | null): string | undefined => {
    const entry = raw === null ? null : parseDate(raw);
    return entry?.kind === 'refused' ? entry.message : undefined;
  };
  if (spokeWith.trim() === '') add('call-spokeWith', 'Nêu đã nói chuyện với ai.');
  if (said.trim() === '') add('call-said', 'Nêu nội dung trao đổi.');
  const promise = refused(promisedRaw);
  if (promise) add('call-promisedOn', promise);
  if (earlier) {
    const wrong = refused(dayRaw) ?? (day === '' ? 'Nhập ngày gọi.' : undefined);
    if (wrong) add('call-at', wrong);
    if (timeOf(time) === null) add('call-time', 'Nhập giờ gọi, ví dụ 14:30.');
  }
  return faults;
}

export function NewCallForm({ period, agency, onCall }: Props) {
  const [typed, setTyped] = useState<Typed>(EMPTY);
  const [done, setDone] = useState(0);
  const { errors, attempt, show, at } = useErrors();
  const set = (part: Partial<Typed>): void => setTyped({ ...typed, ...part });
  const save = async (event: Event): Promise<void> => {
    event.preventDefault();
    const faults = faultsOf(typed);
    if (faults.length > 0) return show(faults);
    const { spokeWith, said, promisedOn, earlier, day, time } = typed;
    try {
      const when = earlier ? { at: `${day}T${timeOf(time)}:00+07:00` } : {};
      onCall(await recordCall(period, agency, { spokeWith, said, promisedOn: promisedOn || null, ...when }));
      setTyped(EMPTY);
      show([]);
      setDone((n) => n + 1);
    } catch (error) {
      show(errorsOf(error, 'call-', 'call-spokeWith'));
    }
  };
  return (
    <form class="narrow" noValidate onSubmit={(event) => void save(event)} aria-labelledby="new-call">
      <h2 class="govuk-heading-m" id="new-call">
        Ghi cuộc gọi
      </h2>
      <ErrorSummary errors={errors} attempt={attempt} title="Chưa ghi được cuộc gọi" />
      {done > 0 && errors.length === 0 && <Notice key={done} tone="good" title="Đã ghi cuộc gọi." focus />}
      <TextField
        id="call-spokeWith"
        label="Đã nói chuyện với ai"
        hint="Không gặp ai thì ghi “Không có người nghe máy”."
        maxLength={200}
        value={typed.spokeWith}
        error={at('call-spokeWith')}
        onValue={(spokeWith) => set({ spokeWith })}
      />
      <Secret />
      <TextArea
        id="call-said"
        label="Nội dung trao đổi"
        rows={3}
        value={typed.said}
        error={at('call-said')}
        onValue={(said) => set({ said })}
      />
      <DateField
        path="call-promisedOn"
        label="Ngày đơn vị hẹn gửi (nếu có)"
        value={typed.promisedOn}
        error={at('call-promisedOn')}
        raw={typed.promisedRaw ?? undefined}
        onRaw={(promisedRaw) => setTyped((before) => ({ ...before, promisedRaw }))}
        onDate={(day) => setTyped((before) => ({ ...before, promisedOn: day ?? '' }))}
      />
      <label class="tick">
        <input
          type="checkbox"
          checked={typed.earlier}
          onChange={(event) => set({ earlier: event.currentTarget.checked, day: typed.day || vietnamDate(now()) })}
        />
        <span>Gọi trước đó, không phải vừa xong</span>
      </label>
      {typed.earlier && (
        <>
          <DateField
            path="call-at"
            label="Ngày gọi"
            value={typed.day}
            error={at('call-at')}
            raw={typed.dayRaw ?? undefined}
            onRaw={(dayRaw) => setTyped((before) => ({ ...before, dayRaw }))}
            onDate={(day) => setTyped((before) => ({ ...before, day: day ?? '' }))}
          />
          <TextField
            id="call-time"
            label="Giờ gọi"
            hint="Ví dụ 14:30"
            class="govuk-input--width-5"
            value={typed.time}
            error={at('call-time')}
            onValue={(time) => set({ time })}
          />
        </>
      )}
      <div class="actions">
        <button type="submit" class="govuk-button">
          Ghi cuộc gọi
        </button>
      </div>
    </form>
  );
}
