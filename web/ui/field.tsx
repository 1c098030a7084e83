// What surrounds every box: its label, its hint and its error, where a screen reader finds them.

import type { ComponentChildren } from 'preact';

export interface FieldWords {
  id: string;
  label: ComponentChildren;
  /** Class of the label: larger where the label is the page's heading of a part. */
  labelClass?: string;
  hint?: ComponentChildren;
  error?: string | undefined;
}

interface Props extends FieldWords {
  /** Draws the box; `described` is its `aria-describedby`. */
  children: (described: string | undefined) => ComponentChildren;
}

export function Field({ id, label, labelClass = '', hint, error, children }: Props) {
  const described = [hint && `${id}-hint`, error && `${id}-error`].filter(Boolean).join(' ') || undefined;
  return (
    <div class={`govuk-form-group${error ? ' govuk-form-group--error' : ''}`}>
      <label class={`govuk-label ${labelClass}`.trim()} for={id}>
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
      {children(described)}
    </div>
  );
}
