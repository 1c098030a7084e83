// The rows of a list, to look over; one button opens a row, one takes it out.

import type { ListRow } from '../../src/core/content';
import { formatDate } from '../../src/core/dates';
import { formatNumber } from '../../src/core/numbers';
import { rowName } from '../../src/core/paths';
import type { Column, List } from '../../src/core/template/template';

interface Props {
  list: List;
  rows: readonly ListRow[];
  raw: Readonly<Record<string, string>>;
  editable: boolean;
  onEdit: (id: string) => void;
  onRemove: (id: string) => void;
}

/** A row by what stands in it, or by its place while nothing does: never by the id it is kept under. */
export function calledRow(list: List, row: ListRow, rows: readonly ListRow[]): string {
  const name = rowName(list, row);
  return name.endsWith(row.id) ? `${list.rowLabel} ở dòng ${rows.indexOf(row) + 1}` : name;
}

function shownValue(column: Column, value: string | number | undefined): string {
  if (value === undefined || value === '') return '';
  if (column.type === 'date') return formatDate(String(value));
  if (typeof value === 'number') return formatNumber(value);
  return column.choices.find(({ code }) => code === value)?.label ?? value;
}

export const ListTable = ({ list, rows, raw, editable, onEdit, onRemove }: Props) => (
  <table class="table table--cards">
    <caption class="govuk-visually-hidden">{list.label}</caption>
    <thead>
      <tr>
        <th scope="col">TT</th>
        {list.columns.map(({ code, label, type }) => (
          <th key={code} scope="col" class={type === 'count' ? 'number' : ''}>
            {label}
          </th>
        ))}
        {editable && <th scope="col">Sửa</th>}
      </tr>
    </thead>
    <tbody>
      {rows.map((row, index) => (
        <tr key={row.id}>
          <td data-label="TT">{index + 1}</td>
          {list.columns.map((column) => {
            const unread = raw[`${list.code}[${row.id}].${column.code}`];
            const value = shownValue(column, row[column.code]);
            return (
              <td key={column.code} data-label={column.label} class={column.type === 'count' ? 'number' : ''}>
                {unread !== undefined ? (
                  <strong class="unread">“{unread}” chưa đọc được</strong>
                ) : value === '' && column.required ? (
                  <span class="unread">chưa ghi</span>
                ) : (
                  value
                )}
              </td>
            );
          })}
          {editable && (
            <td>
              <button type="button" class="text-button small" onClick={() => onEdit(row.id)}>
                Sửa<span class="govuk-visually-hidden"> {calledRow(list, row, rows)}</span>
              </button>{' '}
              <button type="button" class="text-button small" onClick={() => onRemove(row.id)}>
                Xóa<span class="govuk-visually-hidden"> {calledRow(list, row, rows)}</span>
              </button>
            </td>
          )}
        </tr>
      ))}
    </tbody>
  </table>
);
