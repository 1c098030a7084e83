// A date as three boxes: day, month, year. The browser's own date box shows mm/dd/yyyy whatever the language.

import { useState } from 'preact/hooks';
import { dateOfParts } from '../../src/core/dates';

export interface DateFieldProps {
  /** Id of the first box. */
  path: string;
  label: string;
  hint?: string;
  /** yyyy-mm-dd, "" without one. */
  value: string;
  error?: string | undefined;
  onDate: (date: string | undefined) => void;
}

interface Props extends DateFieldProps {
  /** What was typed and is no date yet, "31/2/2026". */
  raw?: string | undefined;
  onRaw: (typed: string | null) => void;
}

const NAMES = [
  { key: 'day', label: 'Ngày', width: 2 },
  { key: 'month', label: 'Tháng', width: 2 },
  { key: 'year', label: 'Năm', width: 4 },
] as const;

const split = (date: string): string[] => (date === '' ? ['', '', ''] : date.split('-').reverse());

export function DateField({ path, label, hint, value, error, raw, onDate, onRaw }: Props) {
  const [typed, setTyped] = useState<{ parts: string[]; of: string } | null>(null);
  // What was typed stands as typed ("5", not "05") while it means the value that is kept.
  const parts = typed && typed.of === (raw ?? value) ? typed.parts : raw === undefined ? split(value) : raw.split('/');
  const type = (index: number, text: string): void => {
    const next = parts.map((part, at) => (at === index ? text : part));
    const entry = dateOfParts(next[0] ?? '', next[1] ?? '', next[2] ?? '');
    const refused = entry.kind === 'refused' ? next.join('/') : null;
    const date = entry.kind === 'date' ? entry.value : undefined;
    setTyped({ parts: next, of: refused ?? date ?? '' });
    onRaw(refused);
    if ((date ?? '') !== value) onDate(date);
  };
  const described = [hint && `${path}-hint`, error && `${path}-error`].filter(Boolean).join(' ') || undefined;
  return (
    <div class={`govuk-form-group${error ? ' govuk-form-group--error' : ''}`}>
      <fieldset class="govuk-fieldset" aria-describedby={described}>
        <legend class="govuk-fieldset__legend">{label}</legend>
        {hint && (
          <div class="govuk-hint" id={`${path}-hint`}>
            {hint}
          </div>
        )}
        {error && (
          <p class="govuk-error-message" id={`${path}-error`}>
            <span class="govuk-visually-hidden">Lỗi: </span>
            {error}
          </p>
        )}
        <div class="date">
          {NAMES.map(({ key, label: name, width }, index) => (
            <label key={key} class="govuk-label">
              {name}
              <input
                type="text"
                inputMode="numeric"
                autocomplete="off"
                class={`govuk-input govuk-input--width-${width}${error ? ' govuk-input--error' : ''}`}
                id={index === 0 ? path : `${path}-${key}`}
                value={parts[index] ?? ''}
                onInput={(event) => type(index, event.currentTarget.value)}
              />
            </label>
          ))}
        </div>
      </fieldset>
    </div>
  );
}
