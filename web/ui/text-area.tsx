// A labelled box for paragraphs that grows with what is written in it.

import type { ComponentChildren } from 'preact';
import { useLayoutEffect, useRef } from 'preact/hooks';

interface Props {
  id: string;
  label: string;
  /** Class of the label: larger where the label is the page's heading of a part. */
  labelClass?: string;
  hint?: ComponentChildren;
  error?: string | undefined;
  value: string;
  rows?: number;
  readOnly?: boolean;
  onValue: (value: string) => void;
}

export function TextArea({ id, label, labelClass = '', hint, error, value, rows = 5, readOnly, onValue }: Props) {
  const box = useRef<HTMLTextAreaElement>(null);
  useLayoutEffect(() => {
    const area = box.current;
    // Grows only: a box that shrinks while somebody deletes moves the page under the hands.
    if (area && area.scrollHeight > area.clientHeight) area.style.height = `${Math.min(area.scrollHeight + 8, 900)}px`;
  }, [value]);
  const described = [hint && `${id}-hint`, error && `${id}-error`].filter(Boolean).join(' ') || undefined;
  return (
    <div class={`govuk-form-group${error ? ' govuk-form-group--error' : ''}`}>
      <label class={`govuk-label ${labelClass}`} for={id}>
        {label}
      </label>
      {hint && (
        <div class="govuk-hint" id={`${id}-hint`}>
          {hint}
        </div>
      )}
      {error && (
        <p class="govuk-error-message" id={`${id}-error`}>
          <span class="govuk-visually-hidden">Lỗi: </span>
          {error}
        </p>
      )}
      <textarea
        ref={box}
        class={`govuk-textarea${error ? ' govuk-textarea--error' : ''}`}
        id={id}
        name={id}
        rows={rows}
        readOnly={readOnly}
        aria-describedby={described}
        value={value}
        onInput={(event) => onValue(event.currentTarget.value)}
      />
    </div>
  );
}
