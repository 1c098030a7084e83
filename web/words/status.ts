// A report's state in the words of the office, and how strongly each is coloured. Colour never stands alone.

import { TIMELINESS_WORDS, type Timeliness } from '../../src/core/summary/summary';
import type { ReportStatus } from '../../src/core/workflow';

export type Tone = '' | 'good' | 'info' | 'warn' | 'bad';

export const STATUS_WORDS: Record<ReportStatus, { label: string; tone: Tone }> = {
  notStarted: { label: 'Chưa lập', tone: '' },
  draft: { label: 'Nháp', tone: '' },
  pendingApproval: { label: 'Chờ duyệt', tone: 'info' },
  submitted: { label: 'Đã gửi', tone: 'info' },
  returned: { label: 'Trả lại (yêu cầu bổ sung)', tone: 'warn' },
  accepted: { label: 'Đã chấp nhận số liệu', tone: 'good' },
};

export const STATUSES = Object.keys(STATUS_WORDS) as ReportStatus[];

/** The four groups an agency can be in; never more than one (product: "Nobody is wrongly named"). */
export const GROUP_WORDS: Record<Timeliness, { label: string; tone: Tone }> = {
  onTime: { label: TIMELINESS_WORDS.onTime, tone: 'good' },
  late: { label: TIMELINESS_WORDS.late, tone: 'warn' },
  underRevision: { label: TIMELINESS_WORDS.underRevision, tone: 'info' },
  notSubmitted: { label: TIMELINESS_WORDS.notSubmitted, tone: 'bad' },
};

export const GROUPS = Object.keys(GROUP_WORDS) as Timeliness[];
