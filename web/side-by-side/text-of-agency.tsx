// What one agency wrote in the section, and what comparing found of it.

import { useState } from 'preact/hooks';
import { formatNumber } from '../../src/core/numbers';
import { useFocusKept } from '../ui/focus-kept';
import { StatusTag } from '../ui/tag';
import type { ReadText } from './read-text';

/** A longer text is cut after about so many characters, at the end of a line or a word. */
const LONG = 1_500;

function beginning(text: string): string {
  if (text.length <= LONG + 300) return text;
  const end = Math.max(text.lastIndexOf('\n', LONG), text.lastIndexOf(' ', LONG));
  return `${text.slice(0, end > LONG / 2 ? end : LONG)}…`;
}

export function TextOfAgency({
  text: { code, name, status, text, findings },
  section,
}: {
  text: ReadText;
  section: string;
}) {
  const [whole, setWhole] = useState(false);
  const article = useFocusKept<HTMLElement>(whole);
  const shown = whole ? text : beginning(text);
  const id = `van-${code}`;
  return (
    <article ref={article} class="side__text" aria-labelledby={id}>
      <h2 class="govuk-heading-s" id={id}>
        <a class="govuk-link" href={`/don-vi/${code}#muc-${section}`}>
          {name}
        </a>{' '}
        <StatusTag status={status} />
      </h2>
      {findings.map((message) => (
        <div key={message} class="remark">
          <p>
            <strong>Khi đối chiếu:</strong> {message}
          </p>
        </div>
      ))}
      {text === '' ? <p class="govuk-body muted">Đơn vị không viết mục này.</p> : <p class="prose">{shown}</p>}
      {shown !== text && (
        <button type="button" class="text-button" onClick={() => setWhole(true)}>
          Xem hết {formatNumber(text.length)} ký tự<span class="govuk-visually-hidden"> của {name}</span>
        </button>
      )}
    </article>
  );
}
