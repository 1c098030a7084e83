// A labelled box for one line of text, with its hint and its error where a screen reader finds them.

import type { ComponentChildren, InputHTMLAttributes } from 'preact';

interface Props {
  id: string;
  type?: 'text' | 'password' | 'search' | 'email';
  class?: string;
  autocomplete?: 'off' | 'username' | 'current-password' | 'new-password';
  autocapitalize?: 'none';
  spellcheck?: boolean;
  maxLength?: number;
  label: string;
  hint?: ComponentChildren;
  error?: string | undefined;
  value: string;
  onValue: (value: string) => void;
}

export function TextField({ id, label, hint, error, value, onValue, class: kind = '', type = 'text', ...rest }: Props) {
  const described = [hint && `${id}-hint`, error && `${id}-error`].filter(Boolean).join(' ') || undefined;
  // Preact's types want one of many exact kinds of box; ours is known only when it is drawn.
  const attributes = {
    ...rest,
    id,
    type,
    name: id,
    value,
    class: `govuk-input ${error ? 'govuk-input--error ' : ''}${kind}`,
    'aria-describedby': described,
  } as InputHTMLAttributes;
  return (
    <div class={`govuk-form-group${error ? ' govuk-form-group--error' : ''}`}>
      <label class="govuk-label" for={id}>
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
      <input {...attributes} onInput={(event) => onValue(event.currentTarget.value)} />
    </div>
  );
}
