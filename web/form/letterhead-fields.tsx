// What stands around the text of the printed document, the day the figures are true for, and the whole nil report.

import type { Letterhead } from '../../src/core/content';
import { letterheadName } from '../../src/core/paths';
import { TextArea } from '../ui/text-area';
import { TextField } from '../ui/text-field';
import { DateBox } from './date-box';
import { useReport } from './use-report';

const FIELDS: readonly { key: keyof Letterhead; hint?: string }[] = [
  { key: 'superior', hint: 'Để trống với phường: văn bản của phường không có dòng cơ quan chủ quản.' },
  { key: 'agency' },
  { key: 'symbol', hint: 'Phần sau số văn bản, ví dụ BC-UBND. Số và ngày do văn thư cấp, ghi sau khi có.' },
  { key: 'place', hint: 'Đứng trước ngày tháng ở đầu văn bản.' },
  { key: 'signerTitle' },
  { key: 'signerName', hint: 'Họ tên người ký văn bản; để trống nếu chưa biết.' },
];

export function LetterheadFields({ errorAt }: { errorAt: (path: string) => string | undefined }) {
  const { editor, content, template, period } = useReport();
  const { letterhead } = content;
  const write = (part: Partial<Letterhead>): void =>
    editor.update((now) => ({ ...now, letterhead: { ...now.letterhead, ...part } }));
  return (
    <>
      {FIELDS.slice(0, 4).map(field)}
      <div class="narrow">
        <TextArea
          id="letterhead.authority"
          label={letterheadName('authority') ?? 'authority'}
          hint="Tối đa hai dòng, ví dụ “TM. ỦY BAN NHÂN DÂN” và “KT. CHỦ TỊCH”."
          rows={2}
          value={letterhead.authority}
          error={errorAt('letterhead.authority')}
          onValue={(authority) => write({ authority })}
        />
      </div>
      {FIELDS.slice(4).map(field)}
      <DateBox
        path="asOf"
        label="Số liệu tính đến ngày"
        hint={`Thường là ngày chốt của kỳ báo cáo: ${period.cutoff.split('-').reverse().join('/')}.`}
        value={content.asOf}
        error={errorAt('asOf')}
        onDate={(asOf) => editor.update((now) => ({ ...now, asOf: asOf ?? '' }))}
      />
      <label class="tick">
        <input
          type="checkbox"
          id="nil"
          checked={content.nil}
          aria-describedby="nil-hint"
          onChange={(event) => {
            const nil = event.currentTarget.checked;
            editor.update((now) => ({ ...now, nil }));
          }}
        />
        Báo cáo không phát sinh
      </label>
      <p class="govuk-hint" id="nil-hint">
        Chỉ chọn khi đơn vị không có nội dung, số liệu nào trong năm {template.year}. Khi đó chỉ cần nêu lý do ở phần Mở
        đầu.
      </p>
    </>
  );

  function field({ key, hint }: (typeof FIELDS)[number]) {
    const path = `letterhead.${key}`;
    return (
      <TextField
        key={key}
        id={path}
        label={letterheadName(key) ?? key}
        hint={hint}
        class="narrow"
        autocomplete="off"
        value={letterhead[key]}
        error={errorAt(path)}
        onValue={(text) => write({ [key]: text })}
      />
    );
  }
}
