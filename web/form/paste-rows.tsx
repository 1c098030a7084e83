// Pasting a table: a box to paste into, what was understood of it, and only then the rows go into the list.

import { useEffect, useRef, useState } from 'preact/hooks';
import type { List } from '../../src/core/template/template';
import { Secret } from '../ui/secret';
import { TextArea } from '../ui/text-area';
import { readPasted, type PastedRow } from './paste';

interface Props {
  list: List;
  onRows: (rows: readonly PastedRow[]) => void;
  onClose: () => void;
}

export function PasteRows({ list, onRows, onClose }: Props) {
  const [text, setText] = useState('');
  const box = useRef<HTMLDivElement>(null);
  useEffect(() => box.current?.querySelector('textarea')?.focus(), []);
  const rows = readPasted(list, text);
  const unread = rows.flatMap(({ unread }, index) =>
    Object.entries(unread).map(([code, cell]) => ({
      line: index + 1,
      column: list.columns.find((column) => column.code === code)?.label ?? code,
      cell,
    })),
  );
  return (
    <div class="row-fields" ref={box}>
      <h2 class="govuk-heading-m">Dán từ Excel hoặc Word</h2>
      <Secret />
      <TextArea
        id="paste"
        label="Dán bảng vào đây"
        hint={`Sao chép cả bảng trong Excel hoặc Word rồi dán. Các cột theo thứ tự: ${list.columns.map(({ label }) => label).join(', ')}; hoặc để nguyên dòng tiêu đề. Ngày ghi dạng 05/12/2026.`}
        rows={6}
        value={text}
        onValue={setText}
      />
      <div role="status">
        {rows.length > 0 && (
          <p class="govuk-body">
            Đọc được {rows.length} {list.rowLabel}
            {unread.length > 0 && `; ${unread.length} ô chưa đọc được, sẽ giữ nguyên để sửa`}.
          </p>
        )}
      </div>
      {unread.length > 0 && (
        <ul class="govuk-list govuk-list--bullet small">
          {unread.slice(0, 8).map(({ line, column, cell }) => (
            <li key={line + column}>
              Dòng {line}, {column}: “{cell}”
            </li>
          ))}
          {unread.length > 8 && <li>và {unread.length - 8} ô nữa</li>}
        </ul>
      )}
      <div class="actions">
        <button
          type="button"
          class="govuk-button"
          aria-disabled={rows.length === 0}
          onClick={() => rows.length > 0 && onRows(rows)}
        >
          Thêm {rows.length > 0 ? rows.length : ''} {list.rowLabel} vào danh sách
        </button>
        <button type="button" class="text-button" onClick={onClose}>
          Thôi
        </button>
      </div>
    </div>
  );
}
