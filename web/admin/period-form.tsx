// The days of a period and number and date of the city's plan; a new period also has a code and a template.

import { useState } from 'preact/hooks';
import type { Period } from '../api/period';
import { createPeriod, updatePeriod, type PeriodChange, type TemplateEntry } from '../api/period-admin';
import { ChoiceField } from '../ui/choice-field';
import { DateField } from '../ui/date-field';
import { ErrorSummary, type FieldError } from '../ui/error-summary';
import { TextField } from '../ui/text-field';
import { errorsOf, useErrors } from '../ui/use-errors';

interface Props {
  /** Absent: a new one. */
  period?: Period;
  templates: readonly TemplateEntry[];
  onDone: () => void;
  onClose: () => void;
}

const DAYS = [
  { key: 'opensOn', label: 'Mở từ ngày' },
  { key: 'cutoff', label: 'Số liệu tính đến ngày' },
  { key: 'deadline', label: 'Hạn gửi (hết ngày)' },
] as const;

interface Entered {
  code: string;
  template: string;
  opensOn: string;
  cutoff: string;
  deadline: string;
  number: string;
  planDate: string;
}

function entered(period: Period | undefined, templates: readonly TemplateEntry[]): Entered {
  const template = period?.template ?? templates[0]?.code ?? '';
  const { opensOn = '', cutoff = '', deadline = '', plan } = period ?? {};
  return {
    ...{ code: period?.code ?? '', template, opensOn, cutoff, deadline },
    number: plan?.number ?? '',
    planDate: plan?.date ?? '',
  };
}

export function PeriodForm({ period, templates, onDone, onClose }: Props) {
  const [now, setNow] = useState(() => entered(period, templates));
  /** What stands in the boxes of a date and is none. */
  const [raw, setRaw] = useState<Record<string, string | null>>({});
  const { errors, attempt, show, at } = useErrors();
  const set = (part: Partial<Entered>): void => setNow((before) => ({ ...before, ...part }));

  const submit = async (event: Event): Promise<void> => {
    event.preventDefault();
    const faults = faultsOf(now, raw, period === undefined);
    if (faults.length > 0) return show(faults);
    const { code, template, opensOn, cutoff, deadline, number, planDate } = now;
    const plan = { number: number.trim() || null, date: planDate || null };
    const change: PeriodChange = { opensOn, cutoff, deadline, plan };
    try {
      await (period ? updatePeriod(period.code, change) : createPeriod({ ...change, code: code.trim(), template }));
      onDone();
    } catch (error) {
      show(errorsOf(error, 'period-', period ? 'period-opensOn' : 'period-code'));
    }
  };
  const date = (key: 'opensOn' | 'cutoff' | 'deadline' | 'planDate', label: string) => (
    <DateField
      key={key}
      path={`period-${key}`}
      label={label}
      value={now[key]}
      raw={raw[key] ?? undefined}
      error={at(`period-${key}`)}
      onRaw={(typed) => setRaw((before) => ({ ...before, [key]: typed }))}
      onDate={(day) => set({ [key]: day ?? '' })}
    />
  );
  return (
    <form class="narrow" onSubmit={(event) => void submit(event)} noValidate aria-label="Kỳ báo cáo">
      <ErrorSummary errors={errors} attempt={attempt} title="Chưa lưu được kỳ báo cáo" />
      {!period && (
        <>
          <TextField
            id="period-code"
            label="Mã kỳ báo cáo"
            hint="Chữ thường không dấu, chữ số và dấu gạch nối, ví dụ bdhvs-2027. Không đổi được sau khi mở."
            autocomplete="off"
            autocapitalize="none"
            spellcheck={false}
            value={now.code}
            error={at('period-code')}
            onValue={(code) => set({ code })}
          />
          <ChoiceField
            id="period-template"
            label="Đề cương"
            choices={templates.map(({ code, name, version }) => ({ code, label: `${name} (bản ${version})` }))}
            value={now.template}
            error={at('period-template')}
            onValue={(template) => set({ template })}
          />
        </>
      )}
      {DAYS.map(({ key, label }) => date(key, label))}
      <TextField
        id="period-number"
        label="Số kế hoạch của thành phố"
        hint="Ví dụ 15/KH-UBND; in ở đầu báo cáo. Để trống nếu chưa có."
        autocomplete="off"
        value={now.number}
        error={at('period-number') ?? at('period-plan.number')}
        onValue={(number) => set({ number })}
      />
      {date('planDate', 'Ngày kế hoạch')}
      <div class="actions">
        <button type="submit" class="govuk-button">
          {period ? 'Lưu' : 'Mở kỳ báo cáo'}
        </button>
        <button type="button" class="text-button" onClick={onClose}>
          Thôi
        </button>
      </div>
    </form>
  );
}

function faultsOf(now: Entered, raw: Record<string, string | null>, fresh: boolean): FieldError[] {
  const faults: FieldError[] = [];
  if (fresh && now.code.trim() === '') faults.push({ target: 'period-code', message: 'Nhập mã kỳ báo cáo.' });
  for (const { key, label } of [...DAYS, { key: 'planDate', label: 'Ngày kế hoạch' } as const]) {
    const target = `period-${key}`;
    if (raw[key]) faults.push({ target, message: `${label}: “${raw[key]}” không phải một ngày có thật.` });
    else if (key !== 'planDate' && now[key] === '')
      faults.push({ target, message: `${label}: nhập đủ ngày, tháng, năm.` });
  }
  return faults;
}
