// The agencies of the board, by kind, in the order the server gives. Data sent and signed document are two facts.

import type { AgencyKind } from '../../src/core/template/template';
import type { ProgressRow } from '../api/period';
import { memo } from '../ui/memo';
import { GroupTag, StatusTag } from '../ui/tag';
import { dispatchWords } from '../words/dispatch';
import { dayOf, dueWords, hourOf } from '../words/time';
import { ContactCell } from './contact-cell';
import { groupOf } from './filter';

interface Props {
  /** Every row: those that are filtered out stay in the page unseen, because making rows anew takes the time. */
  rows: readonly ProgressRow[];
  /** Codes of the rows to be seen. */
  shown: ReadonlySet<string>;
  kinds: readonly AgencyKind[];
  readable: (status: string) => boolean;
  /** Submitted reports can be chosen; absent for those who do not decide. */
  chosen: ReadonlySet<string> | null;
  onChoose: (codes: readonly string[], on: boolean) => void;
  /** Names of the department's people by user name; null where they are not shown. */
  reviewers: ReadonlyMap<string, string> | null;
  /** Calls by agency; null where they are not shown. */
  calls: ReadonlyMap<string, number> | null;
}

export function BoardTable({ rows, shown, kinds, readable, chosen, onChoose, reviewers, calls }: Props) {
  const columns = reviewers ? 8 : 7;
  return (
    <table class="table table--cards board" hidden={shown.size === 0}>
      <caption class="govuk-visually-hidden">Các đơn vị báo cáo, trạng thái số liệu và văn bản ký số</caption>
      <thead>
        <tr>
          <th scope="col">Đơn vị</th>
          <th scope="col">Trạng thái</th>
          <th scope="col">Số liệu đã gửi</th>
          <th scope="col">Văn bản ký số</th>
          <th scope="col" class="number">
            Lỗi
          </th>
          <th scope="col" class="number">
            Cảnh báo
          </th>
          <th scope="col">Đầu mối</th>
          {reviewers && <th scope="col">Người xử lý</th>}
        </tr>
      </thead>
      {kinds
        .map((kind) => ({ kind, own: rows.filter((row) => row.kind === kind.code) }))
        .map((group) => ({ ...group, seen: group.own.filter(({ code }) => shown.has(code)).length }))
        .filter(({ own }) => own.length > 0)
        .map(({ kind, own, seen }) => (
          <tbody key={kind.code} hidden={seen === 0}>
            <tr class="board__kind">
              <th scope="colgroup" colSpan={columns}>
                {kind.plural} ({seen})
              </th>
            </tr>
            {own.map((row) => (
              <Row
                key={row.code}
                row={row}
                hidden={!shown.has(row.code)}
                open={readable(row.status)}
                chosen={chosen === null || row.status !== 'submitted' ? null : chosen.has(row.code)}
                onChoose={onChoose}
                calls={calls && (calls.get(row.code) ?? 0)}
                handler={reviewers && (row.reviewer === null ? '' : (reviewers.get(row.reviewer) ?? row.reviewer))}
              />
            ))}
          </tbody>
        ))}
    </table>
  );
}

interface RowProps {
  row: ProgressRow;
  hidden: boolean;
  open: boolean;
  /** Null where the row cannot be chosen. */
  chosen: boolean | null;
  onChoose: Props['onChoose'];
  /** "" for nobody, null where handlers are not shown. */
  handler: string | null;
  calls: number | null;
}

const Row = memo(function Row({ row, hidden, open, chosen, onChoose, handler, calls }: RowProps) {
  return (
    <tr hidden={hidden}>
      <th scope="row">
        <Name row={row} open={open} chosen={chosen} onChoose={onChoose} />
        {row.extended && <span class="muted"> (được gia hạn đến {dueWords(row.dueAt)})</span>}
      </th>
      <td data-label="Trạng thái">
        <StatusTag status={row.status} /> <GroupTag group={groupOf(row)} />
      </td>
      <td data-label="Số liệu đã gửi">
        {row.submittedAt ? `${dayOf(row.submittedAt)}, ${hourOf(row.submittedAt)}` : 'chưa gửi'}
        {row.onBehalf && <span class="muted"> (Sở nhập từ bản giấy)</span>}
      </td>
      <td data-label="Văn bản ký số">
        {dispatchWords(row.dispatch) || <span class="muted">chưa có</span>}
        {row.signed && '; đã có bản PDF'}
      </td>
      <td data-label="Lỗi" class="number">
        {row.errors ?? 'chưa có'}
      </td>
      <td data-label="Cảnh báo" class="number">
        {row.warnings ?? 'chưa có'}
      </td>
      <td data-label="Đầu mối" class="board__contact">
        <ContactCell contact={row.contact} />
        {calls !== null && (
          <>
            {' '}
            <a class="govuk-link" href={`/don-doc/${row.code}`}>
              {calls === 0 ? 'Ghi cuộc gọi' : `${calls} cuộc gọi`}
              <span class="govuk-visually-hidden"> với {row.name}</span>
            </a>
          </>
        )}
      </td>
      {handler !== null && (
        <td data-label="Người xử lý" class="board__handler">
          {handler === '' ? <span class="muted">chưa giao</span> : handler}
        </td>
      )}
    </tr>
  );
});

function Name({ row, open, chosen, onChoose }: Omit<RowProps, 'handler' | 'calls' | 'hidden'>) {
  const name = open ? (
    <a class="govuk-link" href={`/don-vi/${row.code}`}>
      {row.name}
    </a>
  ) : (
    row.name
  );
  if (chosen === null) return <>{name}</>;
  return (
    <span class="tick tick--small">
      <input
        type="checkbox"
        aria-label={`Chọn ${row.name} để chấp nhận`}
        checked={chosen}
        onChange={(event) => onChoose([row.code], event.currentTarget.checked)}
      />
      <span>{name}</span>
    </span>
  );
}
