// The clerk's number and date in words; they may come one after the other.

import type { Dispatch } from '../api/report';
import { dayOf } from './time';

/** "Số 123/BC-SYT, ngày 05/12/2026"; "" without either. */
export function dispatchWords(dispatch: Dispatch | null): string {
  if (!dispatch) return '';
  const parts = [dispatch.number && `số ${dispatch.number}`, dispatch.date && `ngày ${dayOf(dispatch.date)}`].filter(
    Boolean,
  );
  return parts.join(', ').replace(/^./, (letter) => letter.toUpperCase());
}
