// When the next save is due: a moment after the last letter, and before long also while somebody goes on typing.

/** Milliseconds that steady typing puts a save off at most. */
const LONGEST = 10_000;

export class SaveTimer {
  private since: number | undefined;
  private timer: ReturnType<typeof setTimeout> | undefined;

  constructor(private readonly due: () => void) {}

  /** @param wait milliseconds from now, unless a save is due before */
  plan(wait: number): void {
    this.since ??= Date.now();
    clearTimeout(this.timer);
    this.timer = setTimeout(this.due, Math.max(0, Math.min(wait, this.since + LONGEST - Date.now())));
  }

  stop(): void {
    clearTimeout(this.timer);
    this.since = undefined;
  }
}
