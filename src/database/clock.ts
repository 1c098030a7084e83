// Time and ids come from here and nowhere else, so that tests and the demo can say what "now" is.

import { randomUUID } from 'node:crypto';
import { Global, Module } from '@nestjs/common';

/** What time it is. Inject it by this class. */
export abstract class Clock {
  abstract now(): Date;
}

/** New ids for rows and documents. Inject it by this class. */
export abstract class Ids {
  abstract next(): string;
}

class SystemClock extends Clock {
  now(): Date {
    return new Date();
  }
}

class RandomIds extends Ids {
  next(): string {
    return randomUUID();
  }
}

/** A clock that stands where it is put; for tests and for loading the demo. */
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
    { provide: Clock, useClass: SystemClock },
    { provide: Ids, useClass: RandomIds },
  ],
  exports: [Clock, Ids],
})
export class ClockModule {}
