// The signed document and evidence beside one report, for who sends them and for who reads them.

import type { AttachmentKind } from '../../src/core/attachment';
import type { Attachment } from '../api/attachment';
import type { Report } from '../api/report';
import { usePerson } from '../session/session';
import { Secret } from '../ui/secret';
import '../styles/attachments.scss';
import { KindSection } from './kind-section';

interface Props {
  period: string;
  report: Report;
  onFiles: (files: Attachment[]) => void;
}

export function Attachments({ period, report, onFiles }: Props) {
  const { role } = usePerson();
  const office = role === 'reviewer';
  const reads = role === 'leader';
  const mayRemove = (file: Attachment): boolean => !reads && (office || agencyMayRemove(report, file));
  const kept = !office && !reads && report.attachments.some((file) => !mayRemove(file));
  return (
    <>
      {!reads && <Secret />}
      {(['signed', 'evidence'] as const).map((kind) => (
        <KindSection
          key={kind}
          {...{ period, kind, mayRemove, onFiles }}
          agency={report.agency}
          files={report.attachments}
          closed={reads ? null : office ? '' : closedTo(report, kind)}
        />
      ))}
      {kept && (
        <p class="govuk-body muted">Tệp không có nút “Gỡ” là tệp Sở đã nhận cùng báo cáo; muốn gỡ, liên hệ Sở.</p>
      )}
    </>
  );
}

/** The approver has it: what belongs to the data does not change under their hand. */
const withApprover = ({ status, moves }: Report): boolean => status === 'pendingApproval' && !moves.includes('save');

/** As the server answers (409), said before somebody chooses a file. */
function closedTo(report: Report, kind: AttachmentKind): string {
  if (report.locked) return 'Sở đã chốt số liệu. Muốn gửi thêm tệp, đơn vị chuyển cho Sở để Sở đính kèm.';
  if (kind === 'evidence' && withApprover(report)) return 'Báo cáo đang chờ lãnh đạo đơn vị duyệt.';
  return '';
}

function agencyMayRemove(report: Report, { kind, at }: Attachment): boolean {
  if (report.locked || report.status === 'accepted') return false;
  if (kind === 'evidence' && withApprover(report)) return false;
  const { status, submittedAt } = report;
  return status !== 'submitted' || submittedAt === null || new Date(at) >= new Date(submittedAt);
}
