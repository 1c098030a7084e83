// A box for a number as Vietnam writes it, read by our own parser. What cannot be read stays in the box as typed and on
// this device; why it cannot be taken is said when the person goes on, not while typing.

import { useState } from 'preact/hooks';
import { parseCount, parsePercent } from '../../src/core/number-entry';
import { formatNumber } from '../../src/core/numbers';
import { useReport } from './use-report';

interface Props {
  path: string;
  label: string;
  /** After the box: "%". */
  suffix?: string;
  percent?: boolean;
  value: number | undefined;
  error?: string | undefined;
  describedBy?: string | undefined;
  onNumber: (value: number | undefined) => void;
}

export function NumberBox({ path, label, suffix, percent = false, value, error, describedBy, onNumber }: Props) {
  const { editor } = useReport();
  const raw = editor.raw[path];
  const [typed, setTyped] = useState<string | null>(null);
  const parse = percent ? parsePercent : parseCount;
  const meaning = typed === null ? null : parse(typed);
  // While the text means the kept number it stays as typed; a value from elsewhere (a colleague, a paste) replaces it.
  const stands =
    typed !== null &&
    (raw === undefined
      ? meaning?.kind !== 'refused' && (meaning?.kind === 'number' ? meaning.value : undefined) === value
      : typed === raw);
  const shown = stands ? typed : (raw ?? (value === undefined ? '' : formatNumber(value)));

  const type = (text: string): void => {
    setTyped(text);
    const entry = parse(text);
    editor.setRaw(path, entry.kind === 'refused' ? text : null);
    const next = entry.kind === 'number' ? entry.value : undefined;
    if (next !== value) onNumber(next);
  };
  const described = [describedBy, error && `${path}-error`].filter(Boolean).join(' ') || undefined;
  return (
    <div class={`number-box${error ? ' number-box--error' : ''}`}>
      <label class="govuk-label" for={path}>
        {label}
      </label>
      {error && (
        <p class="govuk-error-message" id={`${path}-error`}>
          <span class="govuk-visually-hidden">Lỗi: </span>
          {error}
        </p>
      )}
      <span class="number-box__line">
        <input
          type="text"
          inputMode="decimal"
          autocomplete="off"
          class={`govuk-input${error ? ' govuk-input--error' : ''}`}
          id={path}
          aria-describedby={described}
          value={shown}
          onInput={(event) => type(event.currentTarget.value)}
          onBlur={() => setTyped(null)}
        />
        {suffix && <span aria-hidden="true">{suffix}</span>}
      </span>
    </div>
  );
}
