// Where the text is that somebody writes: what every sentence about saving is made from.

import type { ApiProblem } from '../api/client';

/** Why the text is on this device only. */
export type Hold = 'waiting' | 'offline' | 'session' | 'failed' | 'refused' | 'conflict';

export type Where =
  | { at: 'server'; time: string | null }
  | { at: 'device'; hold: Hold; since: number; problem?: ApiProblem }
  /** The browser keeps nothing and the server has not got it: closing the page would lose it. */
  | { at: 'page'; hold: Hold; since: number; problem?: ApiProblem };
