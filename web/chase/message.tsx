// A short text for the agencies chosen, to be copied into Zalo, an SMS or an e-mail.

import { useRef, useState } from 'preact/hooks';
import { chaseMessage } from '../../src/core/chase';
import type { Template } from '../../src/core/template/template';
import { now } from '../words/now';
import type { Chased } from './chased';

interface Props {
  template: Template;
  picked: readonly Chased[];
}

export function Message({ template, picked }: Props) {
  const box = useRef<HTMLTextAreaElement>(null);
  const codes = picked.map(({ row }) => row.code).join();
  const [said, setSaid] = useState({ of: '', words: '' });
  const say = (words: string): void => setSaid({ of: codes, words });
  const text = chaseMessage({
    report: template.name,
    department: template.consolidated.agencyName,
    address: location.origin,
    asOf: now(),
    agencies: picked.map(({ row: { code, name, dueAt }, reason }) => ({ code, name, dueAt, reason })),
  });
  const copy = async (): Promise<void> => {
    try {
      await navigator.clipboard.writeText(text);
      say('Đã sao chép lời nhắn.');
    } catch {
      // Without a secure address the browser keeps its clipboard shut: the text is marked for the person's own copying.
      box.current?.focus();
      box.current?.select();
      say('Trình duyệt không cho sao chép tự động: lời nhắn đã được bôi đen, hãy nhấn Ctrl+C.');
    }
  };
  return (
    <section aria-labelledby="loi-nhan">
      <h2 class="govuk-heading-m" id="loi-nhan" tabIndex={-1}>
        Lời nhắn
      </h2>
      {picked.length === 0 ? (
        <p class="govuk-body muted">Chọn đơn vị trong danh sách để có lời nhắn.</p>
      ) : (
        <>
          <div class="govuk-form-group">
            <label class="govuk-label" for="message">
              Lời nhắn gửi {picked.length === 1 ? picked[0]!.row.name : `${picked.length} đơn vị đã chọn`} (Zalo, tin
              nhắn, thư điện tử)
            </label>
            <textarea
              ref={box}
              class="govuk-textarea"
              id="message"
              rows={picked.length === 1 ? 4 : 8}
              readOnly
              value={text}
            />
          </div>
          <div class="actions">
            <button type="button" class="govuk-button govuk-button--secondary" onClick={() => void copy()}>
              Sao chép lời nhắn
            </button>
            <span role="status" class="govuk-body board__results">
              {said.of === codes && said.words}
            </span>
          </div>
        </>
      )}
    </section>
  );
}
