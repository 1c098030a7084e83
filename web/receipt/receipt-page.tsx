// The receipt of a submission: found by its hash, shown and printed as a page of its own, never part of the report.

import { useLocation, useRoute } from 'preact-iso/router';
import { useState } from 'preact/hooks';
import { readReceipt } from '../api/receipt';
import { Page } from '../shell/page';
import { ErrorSummary } from '../ui/error-summary';
import { TextArea } from '../ui/text-area';
import { useErrors } from '../ui/use-errors';
import { useLoad } from '../ui/use-load';
import { WhenRead } from '../ui/wait';
import '../styles/receipt.scss';
import { ReceiptSheet } from './receipt-sheet';

export function ReceiptPage() {
  const hash = useRoute().params['hash'] ?? '';
  return hash === '' ? <LookUp /> : <Found hash={hash} />;
}

function Found({ hash }: { hash: string }) {
  const receipt = useLoad(hash, () => readReceipt(encodeURIComponent(hash)));
  return (
    <Page title="Xác nhận đã gửi báo cáo" above={receipt.data?.agencyName}>
      <WhenRead of={receipt}>{(found) => <ReceiptSheet receipt={found} />}</WhenRead>
      <p class="govuk-body no-print">
        <a class="govuk-link" href="/xac-nhan">
          Tra mã xác nhận khác
        </a>
      </p>
    </Page>
  );
}

function LookUp() {
  const { route } = useLocation();
  const [text, setText] = useState('');
  const { errors, attempt, show, at } = useErrors();
  const lookUp = (event: Event): void => {
    event.preventDefault();
    // As copied from a printed page: in groups, over two lines.
    const hash = text.replace(/\s/g, '').toLowerCase();
    if (/^[0-9a-f]{64}$/.test(hash)) return route(`/xac-nhan/${hash}`);
    show([{ target: 'hash', message: wrong(hash) }]);
  };
  return (
    <Page title="Tra mã xác nhận">
      <ErrorSummary errors={errors} attempt={attempt} />
      <p class="govuk-body lead">
        Mỗi lần gửi báo cáo có một mã xác nhận, tính từ toàn bộ nội dung đã gửi. Nhập mã để biết mã thuộc lần gửi nào,
        của đơn vị nào.
      </p>
      <form class="narrow" onSubmit={lookUp} noValidate>
        <TextArea
          id="hash"
          label="Mã xác nhận"
          hint="64 ký tự, gồm chữ số và các chữ từ a đến f; có thể có dấu cách."
          rows={3}
          value={text}
          error={at('hash')}
          onValue={setText}
        />
        <button type="submit" class="govuk-button">
          Tra mã
        </button>
      </form>
    </Page>
  );
}

function wrong(hash: string): string {
  if (hash === '') return 'Nhập mã xác nhận cần tra.';
  const strange = /[^0-9a-f]/.exec(hash)?.[0];
  if (strange !== undefined) return `Mã xác nhận không có ký tự “${strange}”. Đề nghị kiểm tra lại.`;
  return `Mã xác nhận có 64 ký tự; mã vừa nhập có ${hash.length} ký tự. Đề nghị kiểm tra lại.`;
}
