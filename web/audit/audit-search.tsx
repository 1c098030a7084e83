// What to look for in the audit trail: agency, person, action in words, days.

import { useState } from 'preact/hooks';
import { searchableActions } from '../../src/core/audit/action-words';
import type { AgencyEntry } from '../api/agency';
import type { AuditSearch } from '../api/audit';
import { ChoiceField } from '../ui/choice-field';
import { DateField } from '../ui/date-field';
import { ErrorSummary } from '../ui/error-summary';
import { TextField } from '../ui/text-field';
import { useErrors } from '../ui/use-errors';

export const ANYTHING: AuditSearch = { agency: '', actor: '', action: '', from: '', to: '' };

interface Props {
  agencies: readonly AgencyEntry[];
  onSearch: (search: AuditSearch) => void;
}

export function AuditSearchForm({ agencies, onSearch }: Props) {
  const [now, setNow] = useState(ANYTHING);
  const [raw, setRaw] = useState<Record<string, string | null>>({});
  const { errors, attempt, show, at } = useErrors();
  const set = (part: Partial<AuditSearch>): void => setNow((before) => ({ ...before, ...part }));
  const submit = (event: Event): void => {
    event.preventDefault();
    const faults = Object.entries(raw).flatMap(([key, typed]) =>
      typed ? [{ target: `audit-${key}`, message: `“${typed}” không phải một ngày có thật.` }] : [],
    );
    show(faults);
    if (faults.length === 0) onSearch({ ...now, actor: now.actor.trim() });
  };
  const day = (key: 'from' | 'to', label: string) => (
    <DateField
      path={`audit-${key}`}
      label={label}
      value={now[key]}
      raw={raw[key] ?? undefined}
      error={at(`audit-${key}`)}
      onRaw={(typed) => setRaw((before) => ({ ...before, [key]: typed }))}
      onDate={(date) => set({ [key]: date ?? '' })}
    />
  );
  return (
    <form onSubmit={submit} noValidate>
      <ErrorSummary errors={errors} attempt={attempt} />
      <search class="filter">
        <ChoiceField
          id="audit-agency"
          label="Đơn vị"
          empty="Tất cả"
          choices={agencies.map(({ code, name }) => ({ code, label: name }))}
          value={now.agency}
          onValue={(agency) => set({ agency })}
        />
        <Actions value={now.action} onValue={(action) => set({ action })} />
        <TextField
          id="audit-actor"
          label="Tên đăng nhập"
          autocomplete="off"
          autocapitalize="none"
          spellcheck={false}
          value={now.actor}
          onValue={(actor) => set({ actor })}
        />
        {day('from', 'Từ ngày')}
        {day('to', 'Đến hết ngày')}
      </search>
      <div class="actions">
        <button type="submit" class="govuk-button">
          Tìm
        </button>
      </div>
    </form>
  );
}

const Actions = ({ value, onValue }: { value: string; onValue: (action: string) => void }) => (
  <div class="govuk-form-group">
    <label class="govuk-label" for="audit-action">
      Việc
    </label>
    <select
      class="govuk-select"
      id="audit-action"
      value={value}
      onChange={(event) => onValue(event.currentTarget.value)}
    >
      <option value="">Tất cả</option>
      {searchableActions().map(({ label, actions }) => (
        <optgroup key={label} label={label}>
          {actions.map(({ code, label: words }) => (
            <option key={code} value={code}>
              {words}
            </option>
          ))}
        </optgroup>
      ))}
    </select>
  </div>
);
