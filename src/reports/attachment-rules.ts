// When files may come and go beside a report. Data and document are two facts: the signed document comes when the
// clerk and the leader are done with it, which may be after the data were sent or accepted; evidence belongs to
// the data. What lies with the department does not disappear from it.

import type { Actor } from '../core/access';
import {
  claimedType,
  JPEG,
  LARGEST_REPORT,
  PDF,
  PNG,
  safeFileName,
  type AttachmentKind,
  type FileType,
} from '../core/attachment';
import { fileTypeOf } from '../core/file-type';
import { Problem } from '../core/problem';
import { decideMove } from '../core/workflow';
import { moverOf, refuseLocked, type Standing } from './standing';

/** @throws Problem report.notStarted, report.notEditable, period.locked (409) */
export function refuseAttach(actor: Actor, standing: Standing, kind: AttachmentKind): void {
  if (!standing.report) throw new Problem('report.notStarted');
  if (actor.role === 'reviewer') return;
  // The contract's lock refuses every write of an agency; what comes later the reviewer files for it.
  refuseLocked(standing);
  if (kind === 'evidence') refuseBeforeApprover(actor, standing);
}

/**
 * @param attachedAt of the file that would go
 * @throws Problem report.notStarted, report.notEditable, period.locked (409)
 */
export function refuseDetach(actor: Actor, standing: Standing, kind: AttachmentKind, attachedAt: Date): void {
  if (!standing.report) throw new Problem('report.notStarted');
  if (actor.role === 'reviewer') return;
  refuseLocked(standing);
  if (kind === 'evidence') refuseBeforeApprover(actor, standing);
  const { status, history } = standing;
  const cameWithIt = history.submittedAt !== null && attachedAt < history.submittedAt;
  if (status === 'accepted' || (status === 'submitted' && cameWithIt)) {
    throw new Problem('report.notEditable', 'Sở đã nhận tệp này cùng báo cáo. Muốn gỡ, đề nghị liên hệ Sở.');
  }
}

/** What lies before the approver changes only under the approver's own hand, as the content does. */
function refuseBeforeApprover(actor: Actor, standing: Standing): void {
  if (standing.status !== 'pendingApproval') return;
  const decision = decideMove(standing.status, 'save', moverOf(actor, standing, false));
  if (!decision.allowed) {
    throw new Problem('report.notEditable', 'Báo cáo đang chờ lãnh đạo đơn vị duyệt nên chưa đổi tệp kiểm chứng được.');
  }
}

/** @param attached bytes of the report's files so far @throws Problem body.tooLarge */
export function refuseTooMuch(attached: number, size: number): void {
  if (attached + size <= LARGEST_REPORT) return;
  const megabytes = Math.ceil(attached / (1024 * 1024));
  throw new Problem(
    'body.tooLarge',
    `Các tệp của một báo cáo tối đa 200 MB, đã có ${megabytes} MB. Hãy gỡ bớt tệp rồi đính kèm lại.`,
  );
}

/** What the file is, by its bytes. @param name as the sender wrote it @throws Problem attachment.invalid */
export function typeOf(kind: AttachmentKind, name: string, head: Uint8Array, tail: Uint8Array): FileType {
  const claimed = claimedType(name);
  const shown = `Tệp “${safeFileName(name, claimed ?? { ...PDF, endings: [''] }).replace(/\.$/, '')}”`;
  if (head.length === 0) throw new Problem('attachment.invalid', `${shown} trống. Hãy chọn lại tệp có nội dung.`);
  const type = fileTypeOf(head, tail);
  if (!type) {
    throw new Problem(
      'attachment.invalid',
      `${shown} không phải PDF, ảnh PNG hoặc JPEG, Word (.docx), Excel (.xlsx) còn nguyên vẹn, hoặc có mật khẩu, macro. ` +
        'Tệp đời cũ (.doc, .xls): hãy lưu thành .docx, .xlsx hoặc PDF.',
    );
  }
  if (kind === 'signed' && type !== PDF) {
    throw new Problem('attachment.invalid', `${shown} là ${type.label}. Văn bản ký số phải là tệp PDF.`);
  }
  // Phones call pictures by either name; anything else that claims to be what it is not was mixed up.
  const isPicture = (one: FileType): boolean => one === PNG || one === JPEG;
  if (claimed && claimed !== type && !(isPicture(claimed) && isPicture(type))) {
    const ending = `.${type.endings[0] ?? ''}`;
    throw new Problem(
      'attachment.invalid',
      `${shown} có nội dung là ${type.label}. Hãy chọn lại tệp, hoặc đổi đuôi tệp thành ${ending} nếu đúng là tệp này.`,
    );
  }
  return type;
}
