// Lets only so many of one kind of work run at once; the others wait in the order they came.

export class Turns {
  private running = 0;
  private readonly waiting: (() => void)[] = [];

  /** @param most how many run at once */
  constructor(private readonly most: number) {}

  /** Runs the work when its turn comes; what it throws is thrown, and the turn passes on. */
  async take<T>(work: () => Promise<T>): Promise<T> {
    if (this.running >= this.most) await new Promise<void>((go) => this.waiting.push(go));
    else this.running += 1;
    try {
      return await work();
    } finally {
      // The turn is handed on without being given back, so that nobody slips in between.
      const next = this.waiting.shift();
      if (next) next();
      else this.running -= 1;
    }
  }
}
