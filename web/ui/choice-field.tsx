// A labelled drop-down list.

interface Props {
  id: string;
  label: string;
  value: string;
  choices: readonly { code: string; label: string }[];
  error?: string | undefined;
  /** Shown as the first choice, for "nothing chosen". */
  empty?: string;
  onValue: (value: string) => void;
}

export function ChoiceField({ id, label, value, choices, error, empty, onValue }: Props) {
  return (
    <div class={`govuk-form-group${error ? ' govuk-form-group--error' : ''}`}>
      <label class="govuk-label" for={id}>
        {label}
      </label>
      {error && (
        <p class="govuk-error-message" id={`${id}-error`}>
          <span class="govuk-visually-hidden">Lỗi: </span>
          {error}
        </p>
      )}
      <select
        class={`govuk-select${error ? ' govuk-select--error' : ''}`}
        id={id}
        name={id}
        value={value}
        aria-describedby={error ? `${id}-error` : undefined}
        onChange={(event) => onValue(event.currentTarget.value)}
      >
        {empty !== undefined && <option value="">{empty}</option>}
        {choices.map(({ code, label: words }) => (
          <option key={code} value={code}>
            {words}
          </option>
        ))}
      </select>
    </div>
  );
}
