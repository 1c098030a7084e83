// On top of a report that changed while a reviewer was writing about it: what was written, and for which submission.

import { useState } from 'preact/hooks';
import { pathName } from '../../src/core/paths';
import type { Template } from '../../src/core/template/template';
import type { Report } from '../api/report';
import { Confirm } from '../ui/confirm';
import { Notice } from '../ui/notice';
import { isEmpty, written } from './review-draft';
import type { Review } from './use-review-draft';

interface Props {
  template: Template;
  report: Report;
  review: Review;
}

export function KeptReview({ template, report, review: { draft, drop } }: Props) {
  if (isEmpty(draft)) return null;
  if (report.status === 'submitted') {
    if (draft.revision === report.revision) return null;
    return (
      <Notice tone="warn" title="Báo cáo đã thay đổi từ khi viết các ý kiến này">
        <p class="govuk-body">
          Ý kiến và lý do đang soạn được viết cho lần gửi {draft.revision}, nay là lần gửi {report.revision}. Đề nghị
          đọc lại trước khi trả lại.
        </p>
        <Drop onDrop={drop} />
      </Notice>
    );
  }
  const comments = written(draft);
  // A reason alone stands in its box when the report can be opened again.
  const reason = report.moves.includes('reopen') ? '' : draft.reason.trim();
  if (comments.length === 0 && reason === '') return null;
  return (
    <section class="notice notice--warn no-print" aria-labelledby="kept-title">
      <h2 class="notice__title" id="kept-title">
        Ý kiến đang soạn
      </h2>
      <p class="govuk-body">
        Báo cáo không còn chờ Sở xử lý. Phần dưới đây chưa gửi cho đơn vị, vẫn được giữ trên máy này.
      </p>
      <ul class="govuk-list govuk-list--bullet">
        {comments.map(({ path, text }) => (
          <li key={path}>
            {pathName(template, path, report.content)}: {text}
          </li>
        ))}
        {reason !== '' && <li>Lý do: {reason}</li>}
      </ul>
      <Drop onDrop={drop} />
    </section>
  );
}

function Drop({ onDrop }: { onDrop: () => void }) {
  const [asking, setAsking] = useState(false);
  return (
    <>
      <button type="button" class="text-button" onClick={() => setAsking(true)}>
        Bỏ ý kiến đang soạn
      </button>
      {asking && (
        <Confirm title="Bỏ ý kiến đang soạn?" yes="Bỏ ý kiến đang soạn" onYes={onDrop} onNo={() => setAsking(false)}>
          <p class="govuk-body">Các ý kiến và lý do chưa gửi bị xóa khỏi máy này và không lấy lại được.</p>
        </Confirm>
      )}
    </>
  );
}
