// Who has to be reminded, and why: never an agency whose report is with the department. The four reasons stay apart in
// every list, message and letter, so that nobody is wrongly named (product.md).

import { formatDateTime } from './dates';
import { dueWords } from './due-time';
import { TIMELINESS_WORDS, type Timeliness } from './summary/summary';
import type { ReportStatus } from './workflow';

/**
 * `overdue`: never sent and the due time is past; `due`: not sent yet, still in time; `underRevision`: sent once, given
 * back by the department; `withAgency`: sent once and in the agency's hands, which may have taken it back itself, so
 * nothing may be said of what the department asked for.
 */
export type ChaseReason = 'overdue' | 'due' | 'underRevision' | 'withAgency';

/** In the order of every list: whoever owes most comes first. */
export const CHASE_REASONS: readonly ChaseReason[] = ['overdue', 'due', 'underRevision', 'withAgency'];

export const CHASE_WORDS: Record<ChaseReason, string> = {
  overdue: 'Chưa gửi, đã quá hạn',
  due: 'Chưa gửi, còn trong hạn',
  underRevision: TIMELINESS_WORDS.underRevision,
  withAgency: 'Đã gửi, đơn vị đang chỉnh sửa',
};

interface Standing {
  status: ReportStatus;
  timeliness: Timeliness;
  overdue: boolean;
}

/** Null when the department has the agency's report, on time or late. */
export function chaseReason({ status, timeliness, overdue }: Standing): ChaseReason | null {
  if (timeliness === 'underRevision') return status === 'returned' ? 'underRevision' : 'withAgency';
  if (timeliness !== 'notSubmitted') return null;
  return overdue ? 'overdue' : 'due';
}

export interface ChasedAgency {
  code: string;
  name: string;
  reason: ChaseReason;
  /** ISO 8601 with offset. */
  dueAt: string;
}

export interface ChaseMessageFacts {
  /** Name of the report. */
  report: string;
  /** Who asks: "Sở Khoa học và Công nghệ". */
  department: string;
  /** "https://tonghop.example", or empty. */
  address: string;
  asOf: Date;
  agencies: readonly ChasedAgency[];
}

/** A short text to be sent by hand (Zalo, SMS, e-mail); one agency is spoken to, several are listed by reason. */
export function chaseMessage({ report, department, address, asOf, agencies }: ChaseMessageFacts): string {
  const [only, ...others] = agencies;
  if (!only) return '';
  const where = address === '' ? '' : ` tại ${address}`;
  if (others.length === 0) return `Kính gửi ${only.name}: ${sentenceOf(only, report, department)}${where}. Trân trọng.`;
  const lists = CHASE_REASONS.flatMap((reason) => {
    const own = agencies.filter((agency) => agency.reason === reason);
    return own.length === 0 ? [] : [`${CHASE_WORDS[reason]} (${own.length}): ${own.map(nameWithDue).join('; ')}.`];
  });
  return [
    `${department} kính đề nghị các đơn vị sau gửi ${report}${where} (tình hình đến ${formatDateTime(asOf)}):`,
    ...lists.map((list) => `- ${list}`),
    'Đơn vị không có nội dung phát sinh vẫn gửi báo cáo không phát sinh. Trân trọng.',
  ].join('\n');
}

function sentenceOf({ reason, dueAt }: ChasedAgency, report: string, department: string): string {
  const due = dueWords(dueAt);
  if (reason === 'underRevision') {
    return `${department} đã nhận ${report} và đề nghị đơn vị bổ sung. Đề nghị đơn vị hoàn thiện, gửi lại`;
  }
  if (reason === 'withAgency') {
    return `${report} của đơn vị đã gửi ${department}, hiện đang được chỉnh sửa tại đơn vị. Đề nghị đơn vị hoàn thiện, gửi lại`;
  }
  return reason === 'overdue'
    ? `${department} chưa nhận được ${report} (hạn gửi: ${due}). Đề nghị đơn vị gửi ngay`
    : `${report} cần gửi ${department} trước ${due}. Đề nghị đơn vị hoàn thành, gửi đúng hạn`;
}

const nameWithDue = ({ name, reason, dueAt }: ChasedAgency): string =>
  reason === 'underRevision' || reason === 'withAgency' ? name : `${name} (hạn ${dueWords(dueAt)})`;
