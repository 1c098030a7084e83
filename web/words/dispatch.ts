// The signed document in words: the clerk's number and date, and the file; each may come before the others.

import type { Dispatch, Report } from '../api/report';
import { dayOf } from './time';

/** "Số 123/BC-SYT, ngày 05/12/2026"; "" without either. */
export function dispatchWords(dispatch: Dispatch | null): string {
  if (!dispatch) return '';
  const parts = [dispatch.number && `số ${dispatch.number}`, dispatch.date && `ngày ${dayOf(dispatch.date)}`].filter(
    Boolean,
  );
  return parts.join(', ').replace(/^./, (letter) => letter.toUpperCase());
}

/** Whether the signed document is there, apart from the data: "Đã nhận (số 123/BC-SYT, ngày 05/12/2026)". */
export function signedWords({ dispatch, attachments }: Pick<Report, 'dispatch' | 'attachments'>): string {
  const known = dispatchWords(dispatch);
  if (attachments.some(({ kind }) => kind === 'signed')) {
    return known
      ? `Đã nhận (${known.replace(/^./, (letter) => letter.toLowerCase())})`
      : 'Đã nhận tệp, còn thiếu số, ngày văn bản';
  }
  return known ? `${known}; chưa nhận tệp PDF` : 'Chưa nhận';
}
