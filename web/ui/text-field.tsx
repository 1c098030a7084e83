// A labelled box for one line of text.

import type { InputHTMLAttributes } from 'preact';
import { Field, type FieldWords } from './field';

interface Props extends FieldWords {
  type?: 'text' | 'password' | 'search' | 'email';
  class?: string;
  autocomplete?: 'off' | 'username' | 'current-password' | 'new-password';
  autocapitalize?: 'none';
  spellcheck?: boolean;
  maxLength?: number;
  value: string;
  onValue: (value: string) => void;
}

export function TextField(props: Props) {
  const { id, label, labelClass, hint, error, value, onValue, class: kind = '', type = 'text', ...rest } = props;
  // Preact's types want one of many exact kinds of box; ours is known only when it is drawn.
  const attributes = {
    ...rest,
    id,
    type,
    name: id,
    value,
    class: `govuk-input ${error ? 'govuk-input--error ' : ''}${kind}`,
  } as InputHTMLAttributes;
  return (
    <Field id={id} label={label} hint={hint} error={error} {...(labelClass ? { labelClass } : {})}>
      {(described) => (
        <input {...attributes} aria-describedby={described} onInput={(event) => onValue(event.currentTarget.value)} />
      )}
    </Field>
  );
}
