// Figures of agencies that differ, page by page.

import { useState } from 'preact/hooks';
import { formatNumber } from '../../src/core/numbers';
import { readEditionChanges, type ChangesPage } from '../api/edition';
import { ProblemNotice } from '../ui/problem';

/** Where the summary above leads to. */
export const FIGURES = 'so-don-vi';

interface Props {
  period: string;
  number: number;
  first: ChangesPage;
}

export function FigureTable({ period, number, first }: Props) {
  const [{ items, next }, setPage] = useState({ items: first.items, next: first.next });
  const [problem, setProblem] = useState<unknown>();
  if (items.length === 0) return null;
  const more = async (): Promise<void> => {
    setProblem(undefined);
    try {
      const page = await readEditionChanges(period, number, next);
      setPage({ items: [...items, ...page.items], next: page.next });
    } catch (error) {
      setProblem(error);
    }
  };
  return (
    <>
      <table class="table table--cards changes">
        <caption>
          <h3 class="govuk-heading-s" id={FIGURES} tabIndex={-1}>
            Số của từng đơn vị
          </h3>
        </caption>
        <thead>
          <tr>
            <th scope="col">Số liệu</th>
            <th scope="col">Đơn vị</th>
            <th scope="col">Khi chốt</th>
            <th scope="col">Hiện nay</th>
          </tr>
        </thead>
        <tbody>
          {items.map(({ indicator, horizon, agency, name, before, after, beforeRevision, afterRevision }) => (
            <tr key={`${indicator} ${horizon} ${agency.code}`}>
              <th scope="row">{name}</th>
              <td data-label="Đơn vị">
                <a class="govuk-link" href={`/don-vi/${agency.code}`}>
                  {agency.name}
                </a>
              </td>
              <td data-label="Khi chốt">{withRevision(before, beforeRevision)}</td>
              <td data-label="Hiện nay">{withRevision(after, afterRevision)}</td>
            </tr>
          ))}
        </tbody>
      </table>
      {problem !== undefined && <ProblemNotice error={problem} />}
      <p class="govuk-body" role="status">
        {formatNumber(items.length)} trên {formatNumber(first.figures)} số.
      </p>
      {next !== null && (
        <button type="button" class="govuk-button govuk-button--secondary" onClick={() => void more()}>
          Xem thêm
        </button>
      )}
    </>
  );
}

const withRevision = (words: string, revision: number | null): string =>
  revision === null ? words : `${words} (lần gửi ${revision})`;
