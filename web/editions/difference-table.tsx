// Places that differ, in words: what it was when frozen, what it is today.

import type { Difference } from '../../src/core/edition/state';

interface Props {
  title: string;
  /** Heading of the first column. */
  what: string;
  rows: readonly (Difference & { href?: string })[];
}

export function DifferenceTable({ title, what, rows }: Props) {
  if (rows.length === 0) return null;
  return (
    <table class="table table--cards changes">
      <caption>
        <h3 class="govuk-heading-s">{title}</h3>
      </caption>
      <thead>
        <tr>
          <th scope="col">{what}</th>
          <th scope="col">Khi chốt</th>
          <th scope="col">Hiện nay</th>
        </tr>
      </thead>
      <tbody>
        {rows.map(({ name, before, after, href }, index) => (
          <tr key={index}>
            <th scope="row">
              {href ? (
                <a class="govuk-link" href={href}>
                  {name}
                </a>
              ) : (
                name
              )}
            </th>
            <td data-label="Khi chốt">{said(before)}</td>
            <td data-label="Hiện nay">{said(after)}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

/** A text of the city may have pages: its beginning tells which one it is. */
function said(words: string): string {
  if (words === '') return 'chưa có';
  const letters = [...words];
  return letters.length <= 300 ? words : `${letters.slice(0, 300).join('')}…`;
}
