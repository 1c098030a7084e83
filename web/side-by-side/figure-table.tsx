// The agencies' answers to one figure, each leading to its place in the agency's report.

import { figureWords } from '../results/answer-words';
import { StatusTag } from '../ui/tag';
import { memo } from '../ui/memo';
import type { Line } from './line';

interface Props {
  lines: readonly Line[];
  year: number;
  indicator: string;
}

export function FigureTable({ lines, year, indicator }: Props) {
  return (
    <table class="table table--cards board">
      <caption class="govuk-visually-hidden">
        Câu trả lời của từng đơn vị, thay đổi so với năm trước và nhận xét
      </caption>
      <thead>
        <tr>
          <th scope="col">Đơn vị</th>
          <th scope="col">Năm {year}</th>
          <th scope="col">Năm {year - 1}</th>
          <th scope="col">So với năm {year - 1}</th>
          <th scope="col">Nhận xét</th>
        </tr>
      </thead>
      <tbody>
        {lines.map((line) => (
          <Row key={line.code} line={line} year={year} indicator={indicator} />
        ))}
      </tbody>
    </table>
  );
}

const Row = memo(function Row({ line, year, indicator }: { line: Line; year: number; indicator: string }) {
  const { code, name, status, current, previous, change, why, remarks } = line;
  return (
    <tr>
      <th scope="row">
        <a class="govuk-link" href={`/don-vi/${code}#so-${indicator}`}>
          {name}
        </a>{' '}
        {status && <StatusTag status={status} />}
      </th>
      <td data-label={`Năm ${year}`}>{figureWords(current)}</td>
      <td data-label={`Năm ${year - 1}`}>{figureWords(previous)}</td>
      <td data-label={`So với năm ${year - 1}`} class="board__change">
        {change.words}
      </td>
      <td data-label="Nhận xét" class="board__wide">
        {remarks.map((remark) => (
          <p key={remark} class="board__remark">
            <strong>Cần xem:</strong> {remark}
          </p>
        ))}
        {why !== '' && <p class="muted board__remark">{why}</p>}
        {remarks.length === 0 && why === '' && <span class="muted">không có gì khác thường</span>}
      </td>
    </tr>
  );
});
