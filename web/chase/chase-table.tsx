// The agencies to be reminded, by reason: whoever owes most comes first.

import { CHASE_REASONS, CHASE_WORDS } from '../../src/core/chase';
import { memo } from '../ui/memo';
import { Tag } from '../ui/tag';
import { ContactCell } from '../review/contact-cell';
import { dayOf, dueWords } from '../words/time';
import type { Chased } from './chased';

interface Props {
  rows: readonly Chased[];
  chosen: ReadonlySet<string>;
  onChoose: (codes: readonly string[], on: boolean) => void;
}

export function ChaseTable({ rows, chosen, onChoose }: Props) {
  return (
    <table class="table table--cards board">
      <caption class="govuk-visually-hidden">Các đơn vị phải đôn đốc, theo tình hình gửi báo cáo</caption>
      <thead>
        <tr>
          <th scope="col">Đơn vị</th>
          <th scope="col">Hạn gửi</th>
          <th scope="col">Đầu mối</th>
          <th scope="col">Cuộc gọi gần nhất</th>
        </tr>
      </thead>
      {CHASE_REASONS.map((reason) => ({ reason, own: rows.filter((row) => row.reason === reason) }))
        .filter(({ own }) => own.length > 0)
        .map(({ reason, own }) => (
          <tbody key={reason}>
            <tr class="board__kind">
              <th scope="colgroup" colSpan={4}>
                {CHASE_WORDS[reason]} ({own.length})
              </th>
            </tr>
            {own.map((each) => (
              <Row key={each.row.code} chased={each} on={chosen.has(each.row.code)} onChoose={onChoose} />
            ))}
          </tbody>
        ))}
    </table>
  );
}

interface RowProps {
  chased: Chased;
  on: boolean;
  onChoose: Props['onChoose'];
}

const Row = memo(function Row({ chased: { row, last, calls, broken }, on, onChoose }: RowProps) {
  return (
    <tr>
      <th scope="row">
        <label class="tick tick--small">
          <input type="checkbox" checked={on} onChange={(event) => onChoose([row.code], event.currentTarget.checked)} />
          <span>
            <span class="govuk-visually-hidden">Chọn </span>
            {row.name}
          </span>
        </label>
      </th>
      <td data-label="Hạn gửi">{dueWords(row.dueAt)}</td>
      <td data-label="Đầu mối">
        <ContactCell contact={row.contact} />
      </td>
      <td data-label="Cuộc gọi gần nhất">
        {last ? (
          <>
            {dayOf(last.at)}, {last.byName} gọi {last.spokeWith}
            {last.promisedOn && (
              <>
                {'; '}
                {broken ? <Tag tone="bad">{`Quá hẹn ${dayOf(last.promisedOn)}`}</Tag> : `hẹn ${dayOf(last.promisedOn)}`}
              </>
            )}
            {'. '}
          </>
        ) : (
          <span class="muted">chưa gọi. </span>
        )}
        <a class="govuk-link" href={`/don-doc/${row.code}`}>
          {calls > 0 ? `Ghi, xem ${calls} cuộc gọi` : 'Ghi cuộc gọi'}
          <span class="govuk-visually-hidden"> với {row.name}</span>
        </a>
      </td>
    </tr>
  );
});
