// Who reported, in sentences: on time, late, back for revision and not at all are four groups, and nobody who sent a
// report is said not to have.

import { dayOf } from '../dates';
import { formatInProse, formatNumber, printRate } from '../numbers';
import type { CityReportFacts } from './facts';
import { clockTime } from './wording';

/** "Đến 17 giờ 00 ngày 14/12/2026, có 119/127 cơ quan, đơn vị, địa phương gửi báo cáo (đạt 93,70%), …". */
export function submissionSentence({ summary: { coverage }, asOf }: CityReportFacts): string {
  const { expected, late, underRevision, notSubmitted } = coverage;
  const sent = expected - notSubmitted;
  const parts = [
    late > 0 ? `${formatInProse(late)} đơn vị gửi sau thời hạn` : '',
    underRevision > 0 ? `${formatInProse(underRevision)} đơn vị đã gửi, đang bổ sung` : '',
  ].filter((part) => part !== '');
  const among = parts.length > 0 ? `, trong đó ${parts.join(', ')}` : '';
  const rest = notSubmitted > 0 ? `; còn ${formatInProse(notSubmitted)} đơn vị chưa gửi` : '';
  const percent = printRate(sent, expected) ?? '';
  return `Đến ${clockTime(asOf)}, có ${formatNumber(sent)}/${formatNumber(expected)} cơ quan, đơn vị, địa phương gửi báo cáo (đạt ${percent})${among}${rest}.`;
}

/** Which reports the figures are added up from. */
export function inclusionSentence({ summary: { coverage, statuses } }: CityReportFacts): string {
  const { included, expected } = coverage;
  const which = statuses.includes('submitted') ? 'đã gửi hoặc đã được chấp nhận số liệu' : 'đã được chấp nhận số liệu';
  const waiting = expected - included - coverage.notSubmitted;
  const rest =
    waiting > 0
      ? `; ${formatInProse(waiting)} đơn vị đã gửi nhưng số liệu đang bổ sung hoặc chờ chấp nhận nên chưa được tính`
      : '';
  return `Số liệu được tổng hợp từ ${formatInProse(included)} báo cáo ${which}${rest}.`;
}

/** The date line of lists of agencies: "tính đến ngày 14/12/2026". */
export function stateDay({ asOf }: CityReportFacts): string {
  return `tính đến ngày ${dayOf(asOf)}`;
}
