// A password box whose content can be shown: long passwords are mistyped unseen.

import { useState } from 'preact/hooks';
import type { ComponentChildren } from 'preact';
import { TextField } from '../ui/text-field';

interface Props {
  id: string;
  label: string;
  autocomplete: 'current-password' | 'new-password';
  value: string;
  hint?: ComponentChildren;
  error?: string | undefined;
  onValue: (value: string) => void;
}

export function PasswordField(props: Props) {
  const [shown, setShown] = useState(false);
  return (
    <div class="password">
      <TextField {...props} type={shown ? 'text' : 'password'} spellcheck={false} autocapitalize="none" />
      <button
        type="button"
        class="govuk-button govuk-button--secondary"
        aria-controls={props.id}
        aria-label={shown ? `Ẩn ${props.label.toLowerCase()}` : `Hiện ${props.label.toLowerCase()}`}
        onClick={() => setShown(!shown)}
      >
        {shown ? 'Ẩn' : 'Hiện'}
      </button>
    </div>
  );
}
