// One row of a list open for editing. What is typed is saved as everywhere; "Xong" only closes the row.

import { useEffect, useRef } from 'preact/hooks';
import type { ListRow } from '../../src/core/content';
import type { Column, List } from '../../src/core/template/template';
import { ChoiceField } from '../ui/choice-field';
import { TextArea } from '../ui/text-area';
import { TextField } from '../ui/text-field';
import { DateBox } from './date-box';
import { NumberBox } from './number-box';
import { useReport } from './use-report';

interface Props {
  list: List;
  row: ListRow;
  /** "lớp “Kỹ năng số”", "lớp ở dòng 3" */
  name: string;
  errorAt: (path: string) => string | undefined;
  onChange: (row: ListRow) => void;
  onClose: () => void;
}

export function RowFields({ list, row, name, errorAt, onChange, onClose }: Props) {
  const { editor } = useReport();
  const box = useRef<HTMLDivElement>(null);
  useEffect(() => {
    box.current?.querySelector<HTMLElement>('input, textarea, select')?.focus();
  }, []);
  const set = (column: string, value: string | number | undefined): void => {
    const next = { ...row, [column]: value };
    if (value === undefined || value === '') delete next[column];
    onChange(next);
  };
  const fieldOf = (column: Column) => {
    const path = `${list.code}[${row.id}].${column.code}`;
    const unread = editor.raw[path];
    const error =
      errorAt(path) ?? (unread !== undefined && column.type === 'choice' ? `Chọn lại: “${unread}”.` : undefined);
    const value = row[column.code];
    const label = column.label;
    if (column.type === 'date') {
      return (
        <DateBox
          key={path}
          path={path}
          label={label}
          value={String(value ?? '')}
          error={error}
          onDate={(date) => set(column.code, date)}
        />
      );
    }
    if (column.type === 'count') {
      return (
        <NumberBox
          key={path}
          path={path}
          label={label}
          value={typeof value === 'number' ? value : undefined}
          error={error}
          onNumber={(number) => set(column.code, number)}
        />
      );
    }
    if (column.type === 'choice') {
      return (
        <ChoiceField
          key={path}
          id={path}
          label={label}
          empty="Chọn một mục"
          choices={column.choices}
          value={String(value ?? '')}
          error={error}
          onValue={(code) => {
            editor.setRaw(path, null);
            set(column.code, code);
          }}
        />
      );
    }
    const long = column.code === 'summary';
    const props = {
      id: path,
      label,
      value: String(value ?? ''),
      error,
      onValue: (text: string) => set(column.code, text),
    };
    return long ? <TextArea key={path} {...props} rows={3} /> : <TextField key={path} {...props} autocomplete="off" />;
  };
  return (
    <div class="row-fields" ref={box} role="group" aria-label={`Sửa ${name}`}>
      {list.columns.map(fieldOf)}
      <div class="actions">
        <button type="button" class="govuk-button govuk-button--secondary" onClick={onClose}>
          Xong {list.rowLabel} này
        </button>
      </div>
    </div>
  );
}
