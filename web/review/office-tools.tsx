// What SKHCN does about an agency beside reading its report: who handles it, a later due day, calls, paper.

import { useState } from 'preact/hooks';
import { movesFrom } from '../../src/core/workflow';
import { assignHandler, readReviewers } from '../api/comparison';
import type { Report } from '../api/report';
import { ChoiceField } from '../ui/choice-field';
import { sentenceOf } from '../ui/problem';
import { useLoad } from '../ui/use-load';

interface Props {
  period: string;
  report: Report;
  onReport: (change: Partial<Report>) => void;
}

export function OfficeTools({ period, report, onReport }: Props) {
  const { data: reviewers } = useLoad('reviewers', readReviewers);
  const [said, setSaid] = useState('');
  const { agency, handler } = report;
  const assign = async (username: string): Promise<void> => {
    try {
      await assignHandler(period, agency, username || null);
      onReport({ handler: username || null });
      setSaid(username === '' ? 'Đã bỏ giao xử lý.' : 'Đã giao xử lý.');
    } catch (error) {
      setSaid(sentenceOf(error));
    }
  };
  return (
    <div class="office-tools no-print">
      {report.status !== 'notStarted' && reviewers && (
        <ChoiceField
          id="handler"
          label="Người xử lý"
          empty="Chưa giao"
          choices={reviewers.map(({ username, displayName }) => ({ code: username, label: displayName }))}
          value={handler ?? ''}
          onValue={(username) => void assign(username)}
        />
      )}
      <ul class="govuk-list office-tools__links">
        <li>
          <a class="govuk-link" href={`/don-vi/${agency}/gia-han`}>
            Gia hạn
          </a>
        </li>
        {!report.locked && movesFrom(report.status, 'onBehalf').includes('save') && (
          <li>
            <a class="govuk-link" href={`/don-vi/${agency}/nhap-ho`}>
              Nhập hộ báo cáo gửi bằng giấy
            </a>
          </li>
        )}
        <li>
          <a class="govuk-link" href={`/don-doc/${agency}`}>
            Cuộc gọi đôn đốc
          </a>
        </li>
      </ul>
      <p role="status" class="govuk-body small">
        {said}
      </p>
    </div>
  );
}
