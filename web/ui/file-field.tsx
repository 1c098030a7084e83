// A file to choose, with words of our own: the browser's button speaks the browser's language.

import { Field, type FieldWords } from './field';

interface Props extends FieldWords {
  /** ".csv,.xlsx" */
  accept: string;
  file: File | null;
  onFile: (file: File | null) => void;
}

export const FileField = ({ accept, file, onFile, ...words }: Props) => (
  <Field {...words}>
    {(described) => (
      <div class="file-field">
        <input
          type="file"
          class="govuk-visually-hidden"
          id={words.id}
          accept={accept}
          aria-describedby={[described, `${words.id}-name`].filter(Boolean).join(' ')}
          onChange={(event) => onFile(event.currentTarget.files?.[0] ?? null)}
        />
        <label class="govuk-button govuk-button--secondary" for={words.id} aria-hidden="true">
          {file ? 'Chọn tệp khác' : 'Chọn tệp'}
        </label>
        <span class="govuk-body" id={`${words.id}-name`}>
          {file ? file.name : 'Chưa chọn tệp nào'}
        </span>
      </div>
    )}
  </Field>
);
