// What a receipt says, on one sheet of A4.

import type { FoundReceipt } from '../api/receipt';
import { usePerson } from '../session/session';
import { Notice } from '../ui/notice';
import { now } from '../words/now';
import { dayOf, dueWords, momentOf } from '../words/time';

export function ReceiptSheet({ receipt }: { receipt: FoundReceipt }) {
  const { role } = usePerson();
  const own = role === 'reporter' || role === 'approver';
  return (
    <>
      <div class="actions no-print">
        <button type="button" class="govuk-button" onClick={() => window.print()}>
          In trang này
        </button>
        <a class="govuk-link govuk-body receipt__back" href={own ? '/bao-cao/lich-su' : `/don-vi/${receipt.agency}`}>
          {own ? 'Xem các lần gửi' : 'Xem báo cáo của đơn vị'}
        </a>
      </div>
      {!receipt.newest && (
        <Notice tone="warn" title="Sau lần gửi này, đơn vị đã gửi nội dung khác.">
          <p class="govuk-body">Mã này vẫn đúng với nội dung đã gửi lần {receipt.revision}.</p>
        </Notice>
      )}
      <article class="receipt-sheet">
        <Facts receipt={receipt} />
        <h2 class="govuk-heading-s">Mã xác nhận nội dung (SHA‑256)</h2>
        <p class="receipt-sheet__hash">
          {[receipt.sha256.slice(0, 32), receipt.sha256.slice(32)].map((half) => (
            <code key={half}>{half.match(/.{8}/g)?.join(' ')} </code>
          ))}
        </p>
        <Checking />
      </article>
    </>
  );
}

function Facts({ receipt }: { receipt: FoundReceipt }) {
  const { repeats, onBehalf } = receipt;
  return (
    <dl class="facts">
      <dt>Đơn vị</dt>
      <dd>
        <strong>{receipt.agencyName}</strong>
      </dd>
      <dt>Nơi nhận</dt>
      <dd>Sở Khoa học và Công nghệ thành phố Đà Nẵng</dd>
      <dt>Kỳ báo cáo</dt>
      <dd>{receipt.periodName}</dd>
      <dt>Lần gửi</dt>
      <dd>
        lần {receipt.revision}, lúc {momentOf(receipt.submittedAt)}
      </dd>
      <dt>Người gửi</dt>
      <dd>{receipt.submittedByName}</dd>
      {onBehalf && (
        <>
          <dt>Nhập hộ</dt>
          <dd>
            Sở nhập từ văn bản nhận ngày {dayOf(onBehalf.receivedOn)}. Lý do: {onBehalf.reason}
          </dd>
        </>
      )}
      <dt>Hạn gửi</dt>
      <dd>{dueWords(receipt.dueAt)}</dd>
      <dt>Thời hạn</dt>
      <dd>{receipt.late ? 'Gửi trễ hạn' : 'Đúng hạn'} (tính theo lần gửi đầu tiên)</dd>
      {repeats.length > 0 && (
        <>
          <dt>Cùng nội dung</dt>
          <dd>
            {repeats.map(({ agencyName, revision, submittedAt }) => (
              <span key={agencyName + revision} class="receipt-sheet__repeat">
                {agencyName === receipt.agencyName ? '' : `${agencyName}, `}lần {revision}, lúc {momentOf(submittedAt)}
              </span>
            ))}
          </dd>
        </>
      )}
    </dl>
  );
}

const Checking = () => (
  <>
    <h2 class="govuk-heading-s">Cách kiểm tra</h2>
    <p class="govuk-body">
      Mã được tính từ toàn bộ nội dung đã gửi: chỉ một số hay một chữ khác đi thì mã đã khác. Mở {location.origin}
      /xac-nhan, nhập mã; hệ thống trả lời mã thuộc lần gửi nào, của đơn vị nào.
    </p>
    <p class="govuk-body">
      Trang này xác nhận Sở đã nhận số liệu; không thay văn bản ký số và không kèm vào báo cáo trình ký.
    </p>
    <p class="receipt-sheet__printed">In lúc {momentOf(now().toISOString())}</p>
  </>
);
