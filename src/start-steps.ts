// What happens at every start between migrating and listening, in this order: the template is loaded and checked, the
// agencies, the period, the administrator and, when asked for, the demo are put there where they are missing.
// A step must be safe to run again and to be killed in: one transaction each.

import type { INestApplicationContext } from '@nestjs/common';
import type { Config } from './config';

export interface Start {
  /** The wired application: `app.get(AgencySeed)`. */
  app: INestApplicationContext;
  config: Config;
  /** Prints a line for the administrator, in Vietnamese. */
  say(line: string): void;
  /** Set when the start is being interrupted; long steps look at it between their parts. */
  interrupted: AbortSignal;
}

/** @throws Refusal to stop the start with a sentence */
export type StartStep = (start: Start) => Promise<void>;

export const START_STEPS: readonly StartStep[] = [];
