// When an edition was kept, by whom, and what is in it.

import { formatNumber } from '../../src/core/numbers';
import type { EditionLine } from '../api/edition';
import { momentOf } from '../words/time';

export const EditionFacts = ({ edition }: { edition: EditionLine }) => (
  <dl class="facts edition__facts">
    <dt>Chốt lúc</dt>
    <dd>{momentOf(edition.frozenAt)}</dd>
    <dt>Người chốt</dt>
    <dd>{edition.frozenByName}</dd>
    <dt>Số liệu của</dt>
    <dd>
      {formatNumber(edition.included)} trên {formatNumber(edition.expected)} đơn vị;{' '}
      {edition.statuses.includes('submitted')
        ? 'tính cả báo cáo đã gửi, chưa chấp nhận'
        : 'chỉ tính báo cáo đã chấp nhận số liệu'}
    </dd>
    {edition.note !== '' && (
      <>
        <dt>Ghi chú</dt>
        <dd class="edition__note">{edition.note}</dd>
      </>
    )}
  </dl>
);
