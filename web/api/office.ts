// What SKHCN decides about a period and its agencies: later due days, and the lock.

import { send } from './client';

const at = (period: string, agency: string): string => `/periods/${period}/extensions/${encodeURIComponent(agency)}`;

/** @param dueOn yyyy-mm-dd: the whole of that day is on time */
export const extend = (period: string, agency: string, dueOn: string, reason: string): Promise<unknown> =>
  send('PUT', at(period, agency), { dueAt: dueOn, reason });

export const removeExtension = (period: string, agency: string): Promise<unknown> => send('DELETE', at(period, agency));

export const lockPeriod = (period: string): Promise<unknown> => send('POST', `/periods/${period}/lock`, {});

export const unlockPeriod = (period: string, reason: string): Promise<unknown> =>
  send('POST', `/periods/${period}/unlock`, { reason });
