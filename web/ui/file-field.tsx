// A file to choose, with words of our own: the browser's button speaks the browser's language.

import type { ComponentChildren } from 'preact';
import { Field, type FieldWords } from './field';

interface BoxProps {
  id: string;
  /** ".csv,.xlsx" */
  accept: string;
  multiple?: boolean;
  /** Name of the box where no label stands above it. */
  name?: string;
  described: string;
  /** Words of the button. */
  choose: string;
  /** At least one. */
  onFiles: (files: File[]) => void;
  /** Stands beside the button. */
  children: ComponentChildren;
}

export const FileBox = ({ id, accept, multiple = false, name, described, choose, onFiles, children }: BoxProps) => (
  <div class="file-field">
    <input
      type="file"
      class="govuk-visually-hidden"
      id={id}
      accept={accept}
      multiple={multiple}
      aria-label={name}
      aria-describedby={described}
      onChange={({ currentTarget }) => {
        const files = [...(currentTarget.files ?? [])];
        // The same file can be chosen again after it was refused and mended.
        currentTarget.value = '';
        if (files.length > 0) onFiles(files);
      }}
    />
    <label class="govuk-button govuk-button--secondary" for={id} aria-hidden="true">
      {choose}
    </label>
    {children}
  </div>
);

interface Props extends FieldWords {
  /** ".csv,.xlsx" */
  accept: string;
  file: File | null;
  onFile: (file: File) => void;
}

export const FileField = ({ accept, file, onFile, ...words }: Props) => (
  <Field {...words}>
    {(described) => (
      <FileBox
        id={words.id}
        accept={accept}
        described={[described, `${words.id}-name`].filter(Boolean).join(' ')}
        choose={file ? 'Chọn tệp khác' : 'Chọn tệp'}
        onFiles={([chosen]) => chosen && onFile(chosen)}
      >
        <span class="govuk-body" id={`${words.id}-name`}>
          {file ? file.name : 'Chưa chọn tệp nào'}
        </span>
      </FileBox>
    )}
  </Field>
);
