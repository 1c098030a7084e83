// Lets only so many of one kind of work run at once; the others wait in the order they came.

export class Turns {
  private running = 0;
  private readonly line: (() => void)[] = [];

  /** @param most how many run at once */
  constructor(private readonly most: number) {}

  /** How many wait. */
  get waiting(): number {
    return this.line.length;
  }

  /**
   * Runs the work when its turn comes; what it throws is thrown, and the turn passes on.
   * @param signal aborted when nobody wants it any more: while it waits it leaves the line
   * @throws the signal's reason
   */
  async take<T>(work: () => Promise<T>, signal?: AbortSignal): Promise<T> {
    signal?.throwIfAborted();
    if (this.running >= this.most) await this.called(signal);
    else this.running += 1;
    try {
      return await work();
    } finally {
      // The turn is handed on without being given back, so that nobody slips in between.
      const next = this.line.shift();
      if (next) next();
      else this.running -= 1;
    }
  }

  private called(signal: AbortSignal | undefined): Promise<void> {
    return new Promise((go, refuse) => {
      const call = (): void => {
        signal?.removeEventListener('abort', leave);
        go();
      };
      const leave = (): void => {
        this.line.splice(this.line.indexOf(call), 1);
        refuse(signal?.reason as Error);
      };
      this.line.push(call);
      signal?.addEventListener('abort', leave, { once: true });
    });
  }
}
