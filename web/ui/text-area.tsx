// A labelled box for paragraphs that grows with what is written in it.

import { useLayoutEffect, useRef } from 'preact/hooks';
import { Field, type FieldWords } from './field';

interface Props extends FieldWords {
  value: string;
  rows?: number;
  onValue: (value: string) => void;
}

export function TextArea({ value, rows = 5, onValue, ...words }: Props) {
  const box = useRef<HTMLTextAreaElement>(null);
  useLayoutEffect(() => {
    const area = box.current;
    // Grows only: a box that shrinks while somebody deletes moves the page under the hands.
    if (area && area.scrollHeight > area.clientHeight) area.style.height = `${Math.min(area.scrollHeight + 8, 900)}px`;
  }, [value]);
  return (
    <Field {...words}>
      {(described) => (
        <textarea
          ref={box}
          class={`govuk-textarea${words.error ? ' govuk-textarea--error' : ''}`}
          id={words.id}
          name={words.id}
          rows={rows}
          aria-describedby={described}
          value={value}
          onInput={(event) => onValue(event.currentTarget.value)}
        />
      )}
    </Field>
  );
}
