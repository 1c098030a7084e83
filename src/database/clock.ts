// Time and ids come from here and nowhere else, so that tests and the demo can say what "now" is.

import { randomUUID } from 'node:crypto';
import { Global, Module } from '@nestjs/common';

/** What time it is. Inject it by this class. */
export abstract class Clock {
  abstract now(): Date;

  /** Puts it to another time; for tests and the demo, whose city lives in the weeks around its deadline. */
  abstract set(time: Date | string): void;
}

/** New ids for rows and documents. Inject it by this class. */
export abstract class Ids {
  abstract next(): string;
}

/** Runs on from wherever it was set; the system's time unless set. */
export class RunningClock extends Clock {
  private ahead = 0;

  now(): Date {
    return new Date(Date.now() + this.ahead);
  }

  set(time: Date | string): void {
    this.ahead = new Date(time).getTime() - Date.now();
  }
}

class RandomIds extends Ids {
  next(): string {
    return randomUUID();
  }
}

/** A clock that stands where it is put. */
export class SetClock extends Clock {
  constructor(private time: Date) {
    super();
  }

  now(): Date {
    return new Date(this.time);
  }

  set(time: Date | string): void {
    this.time = new Date(time);
  }

  advance(milliseconds: number): void {
    this.time = new Date(this.time.getTime() + milliseconds);
  }
}

@Global()
@Module({
  providers: [
    { provide: Clock, useClass: RunningClock },
    { provide: Ids, useClass: RandomIds },
  ],
  exports: [Clock, Ids],
})
export class ClockModule {}
