// The agencies of the board, by kind, in the order the server gives.

import { memo } from '../ui/memo';
import type { AgencyKind } from '../../src/core/template/template';
import type { ProgressRow } from '../api/period';
import { GroupTag, StatusTag } from '../ui/tag';
import { dayOf, hourOf } from '../words/time';
import { groupOf } from './filter';

interface Props {
  rows: readonly ProgressRow[];
  kinds: readonly AgencyKind[];
  readable: (status: string) => boolean;
  /** The period's own last day, yyyy-mm-dd: another due day is an extension. */
  deadline: string;
}

export function BoardTable({ rows, kinds, readable, deadline }: Props) {
  return (
    <table class="table table--cards board">
      <caption class="govuk-visually-hidden">Các đơn vị báo cáo và trạng thái</caption>
      <thead>
        <tr>
          <th scope="col">Đơn vị</th>
          <th scope="col">Trạng thái</th>
          <th scope="col">Nhóm</th>
          <th scope="col">Đã gửi lúc</th>
          <th scope="col" class="number">
            Lỗi
          </th>
          <th scope="col" class="number">
            Cảnh báo
          </th>
          <th scope="col">Đầu mối</th>
        </tr>
      </thead>
      {kinds
        .map((kind) => ({ kind, own: rows.filter((row) => row.kind === kind.code) }))
        .filter(({ own }) => own.length > 0)
        .map(({ kind, own }) => (
          <tbody key={kind.code}>
            <tr class="board__kind">
              <th scope="colgroup" colSpan={7}>
                {kind.plural} ({own.length})
              </th>
            </tr>
            {own.map((row) => (
              <Row key={row.code} row={row} open={readable(row.status)} deadline={deadline} />
            ))}
          </tbody>
        ))}
    </table>
  );
}

const Row = memo(function Row({ row, open, deadline }: { row: ProgressRow; open: boolean; deadline: string }) {
  const { contact } = row;
  return (
    <tr>
      <th scope="row">
        {open ? (
          <a class="govuk-link" href={`/don-vi/${row.code}`}>
            {row.name}
          </a>
        ) : (
          row.name
        )}
        {dayOf(row.dueAt) !== dayOf(deadline) && <span class="muted"> (được gia hạn đến {dayOf(row.dueAt)})</span>}
      </th>
      <td data-label="Trạng thái">
        <StatusTag status={row.status} />
      </td>
      <td data-label="Nhóm">
        <GroupTag group={groupOf(row)} />
      </td>
      <td data-label="Đã gửi lúc">
        {row.submittedAt ? `${dayOf(row.submittedAt)}, ${hourOf(row.submittedAt)}` : 'chưa gửi'}
      </td>
      <td data-label="Lỗi" class="number">
        {row.errors ?? 'chưa có'}
      </td>
      <td data-label="Cảnh báo" class="number">
        {row.warnings ?? 'chưa có'}
      </td>
      <td data-label="Đầu mối">
        {contact?.name || contact?.phone ? (
          <>
            {contact.name}{' '}
            {contact.phone && (
              <a class="govuk-link" href={`tel:${contact.phone}`}>
                {contact.phone}
              </a>
            )}
          </>
        ) : (
          <span class="muted">chưa có</span>
        )}
      </td>
    </tr>
  );
});
