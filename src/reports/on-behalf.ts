// What came on paper and is entered by a reviewer for the agency (contract: `onBehalf`).

import { isRealDate, vietnamDate } from '../core/dates';
import { invalidRequest } from '../core/problem';
import type { OnBehalfDto } from './report.dto';

/** The paper came on a day that exists and is not after today. @throws Problem request.invalid */
export function refuseWrongReceipt({ receivedOn }: OnBehalfDto, now: Date): void {
  if (!isRealDate(receivedOn)) {
    throw invalidRequest({ 'onBehalf.receivedOn': 'Ngày nhận văn bản không có trong lịch.' });
  }
  if (receivedOn > vietnamDate(now)) {
    throw invalidRequest({ 'onBehalf.receivedOn': 'Ngày nhận văn bản không được sau hôm nay.' });
  }
}

/** The instant a paper of that day counts as received: the day's first, so that the due day itself is on time. */
export function receivedAt(receivedOn: string): Date {
  return new Date(`${receivedOn}T00:00:00+07:00`);
}
