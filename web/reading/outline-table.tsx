// A table of the outline on a page; on a phone each row becomes a card whose lines name their column.

import type { ComponentChildren } from 'preact';
import type { TableBlock, TableRow } from '../../src/core/outline/block';
import { Spans } from './spans';

interface Props {
  table: TableBlock;
  beside: (place: string) => ComponentChildren;
}

export function OutlineTable({ table, beside }: Props) {
  const { columns, rows, notes, title, description } = table;
  return (
    <>
      <table class="table table--cards outline__table">
        <caption class={title === '' ? 'govuk-visually-hidden' : ''}>{title || description}</caption>
        <thead>
          <tr>
            {columns.map(({ label, align }, index) => (
              <th key={index} scope="col" class={align === 'left' ? '' : `align-${align}`}>
                {label}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map((row, index) => (
            <Row key={index} row={row} table={table} beside={beside} />
          ))}
        </tbody>
      </table>
      {notes.length > 0 && (
        <ul class="govuk-list muted outline__notes">
          {notes.map((note) => (
            <li key={note}>{note}</li>
          ))}
        </ul>
      )}
    </>
  );
}

function Row({ row, table, beside }: { row: TableRow; table: TableBlock; beside: Props['beside'] }) {
  const { columns } = table;
  if (row.kind === 'group') {
    return (
      <tr class="outline__group">
        <th scope="colgroup" colSpan={columns.length}>
          <Cell lines={row.cells[0] ?? []} />
        </th>
      </tr>
    );
  }
  const place = row.anchor === undefined ? undefined : `so-${row.anchor}`;
  const said = place === undefined ? null : beside(place);
  return (
    <>
      <tr
        id={place}
        tabIndex={place === undefined ? undefined : -1}
        class={row.kind === 'total' ? 'outline__total' : ''}
      >
        {row.cells.map((lines, index) => {
          const column = columns[index];
          // A row that names one agency and spans the rest: its last cell takes what is left.
          const span = index === row.cells.length - 1 ? columns.length - index : 1;
          return (
            <td
              key={index}
              colSpan={span > 1 ? span : undefined}
              data-label={column?.label}
              class={column && column.align !== 'left' ? `align-${column.align}` : ''}
            >
              <Cell lines={lines} />
            </td>
          );
        })}
      </tr>
      {said !== null && said !== false && said !== undefined && (
        <tr class="outline__said">
          <td colSpan={columns.length}>{said}</td>
        </tr>
      )}
    </>
  );
}

const Cell = ({ lines }: { lines: TableRow['cells'][number] }) => (
  <>
    {lines.map((spans, index) => (
      <div key={index}>
        <Spans spans={spans} />
      </div>
    ))}
  </>
);
