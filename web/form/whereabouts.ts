// Where the text is that somebody writes: what every sentence about saving is made from.

import { ApiProblem, Unreachable } from '../api/client';

/** Why the text is on this device only. */
export type Hold = 'waiting' | 'offline' | 'session' | 'failed' | 'refused' | 'conflict';

export type Where =
  | { at: 'server'; time: string | null }
  | { at: 'device'; hold: Hold; since: number; problem?: ApiProblem }
  /** The browser keeps nothing and the server has not got it: closing the page would lose it. */
  | { at: 'page'; hold: Hold; since: number; problem?: ApiProblem };

/** What an error means for text that was to be saved. */
export function holdOf(error: unknown): Hold {
  if (error instanceof Unreachable) return 'offline';
  const status = error instanceof ApiProblem ? error.body.status : 0;
  if (status === 401) return 'session';
  // Too many at once is a matter of waiting; anything else the server refuses it will refuse again.
  return status >= 400 && status < 500 && status !== 429 ? 'refused' : 'failed';
}
