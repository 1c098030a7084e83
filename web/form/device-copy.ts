// The copy of a draft on this device: never more than a moment older than what stands on the page.

import { writeDraft, writeHurried, type Draft, type Saved } from './drafts';

/** Milliseconds; steady typing does not put the copy off. */
const MOMENT = 200;

export class DeviceCopy {
  /** False where the browser keeps nothing (private window, full disk). */
  kept = true;
  private timer: ReturnType<typeof setTimeout> | undefined;
  private ended = false;

  constructor(
    private readonly draft: () => Draft<Saved>,
    private readonly onKept: () => void,
  ) {}

  soon(): void {
    if (!this.ended) this.timer ??= setTimeout(() => void this.now(), MOMENT);
  }

  async now(): Promise<void> {
    clearTimeout(this.timer);
    this.timer = undefined;
    if (this.ended) return;
    const kept = await writeDraft(this.draft()).then(
      () => true,
      () => false,
    );
    if (kept === this.kept) return;
    this.kept = kept;
    this.onKept();
  }

  /** The page is about to go, and what waits for anything may not come to its end. */
  hurried(): void {
    if (this.ended) return;
    writeHurried(this.draft());
    void this.now();
  }

  /** Whoever comes next on this device finds nothing written after this. */
  end(): void {
    this.ended = true;
    clearTimeout(this.timer);
  }
}
