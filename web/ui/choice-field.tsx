// A labelled drop-down list.

import { Field, type FieldWords } from './field';

interface Choice {
  code: string;
  label: string;
}

interface Props extends FieldWords {
  value: string;
  choices: readonly Choice[];
  /** Shown as the first choice, for "nothing chosen". */
  empty?: string;
  onValue: (value: string) => void;
}

export function ChoiceField({ value, choices, empty, onValue, ...words }: Props) {
  return (
    <Field {...words}>
      {(described) => (
        <select
          class={`govuk-select${words.error ? ' govuk-select--error' : ''}`}
          id={words.id}
          name={words.id}
          value={value}
          aria-describedby={described}
          onChange={(event) => onValue(event.currentTarget.value)}
        >
          {empty !== undefined && <option value="">{empty}</option>}
          {choices.map(({ code, label }) => (
            <option key={code} value={code}>
              {label}
            </option>
          ))}
        </select>
      )}
    </Field>
  );
}
