// A list of the report: its rows, one of them open for editing, and the ways to add more.

import { useState } from 'preact/hooks';
import { listRows, type ListRow } from '../../src/core/content';
import type { FormList } from '../../src/core/template/form-template';
import type { List } from '../../src/core/template/template';
import { freshId } from '../api/fresh-id';
import { useFocusKept } from '../ui/focus-kept';
import { calledRow, ListTable } from './list-table';
import { PasteRows } from './paste-rows';
import type { PastedRow } from './paste';
import { RowFields } from './row-fields';
import { useReport } from './use-report';
import { WithTemplate } from './whole-template';

interface Props<L> {
  list: L;
  heading: string;
  errorAt: (path: string) => string | undefined;
}

/** Short and unique enough within one list; the server keeps it. */
const newId = (): string => freshId().slice(0, 8);

export const ListFields = ({ list, ...rest }: Props<FormList>) => (
  <WithTemplate>
    {({ lists }) =>
      lists.filter(({ code }) => code === list.code).map((one) => <Rows key={one.code} list={one} {...rest} />)
    }
  </WithTemplate>
);

function Rows({ list, heading, errorAt }: Props<List>) {
  const { editor, content, editable } = useReport();
  const rows = listRows(content, list.code);
  const wanted = /\[([^\]]+)\]/.exec(decodeURIComponent(location.hash))?.[1];
  const [open, setOpen] = useState<string | null>(wanted ?? null);
  const [pasting, setPasting] = useState(false);
  const [said, setSaid] = useState('');
  const below = useFocusKept<HTMLDivElement>(`${rows.length} ${open} ${pasting}`);

  const change = (next: (rows: readonly ListRow[]) => readonly ListRow[]): void =>
    editor.update((now) => ({ ...now, [list.code]: next(listRows(now, list.code)) }));
  const add = (): void => {
    const id = newId();
    change((now) => [...now, { id }]);
    setOpen(id);
  };
  const remove = (id: string): void => {
    change((now) => now.filter((row) => row.id !== id));
    setSaid(`Đã xóa một ${list.rowLabel}.`);
  };
  const paste = (pasted: readonly PastedRow[]): void => {
    const added = pasted.map((one) => ({ ...one, id: newId() }));
    change((now) => [...now, ...added.map(({ row, id }) => ({ ...row, id }))]);
    for (const { id, unread } of added)
      for (const [column, cell] of Object.entries(unread)) editor.setRaw(`${list.code}[${id}].${column}`, cell);
    setPasting(false);
    setSaid(`Đã thêm ${added.length} ${list.rowLabel}.`);
  };
  const shown = rows.find(({ id }) => id === open);
  return (
    <>
      <div class="guidance">
        <p class="guidance__title">Đề cương hướng dẫn</p>
        <p>{heading}</p>
      </div>
      <p class="govuk-body" role="status">
        {said} Danh sách có {rows.length} {list.rowLabel}.
      </p>
      {rows.length > 0 && (
        <ListTable list={list} rows={rows} raw={editor.raw} onEdit={setOpen} onRemove={remove} editable={editable} />
      )}
      <div ref={below}>
        {shown && (
          <RowFields
            key={shown.id}
            list={list}
            row={shown}
            name={calledRow(list, shown, rows)}
            errorAt={errorAt}
            onChange={(row) => change((now) => now.map((one) => (one.id === row.id ? row : one)))}
            onClose={() => setOpen(null)}
          />
        )}
        {pasting && <PasteRows list={list} onRows={paste} onClose={() => setPasting(false)} />}
        {!shown && !pasting && editable && (
          <div class="actions">
            <button type="button" class="govuk-button govuk-button--secondary" onClick={add}>
              Thêm {list.rowLabel}
            </button>
            <button type="button" class="govuk-button govuk-button--secondary" onClick={() => setPasting(true)}>
              Dán từ Excel hoặc Word
            </button>
          </div>
        )}
      </div>
    </>
  );
}
