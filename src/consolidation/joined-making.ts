// Two people who ask for the same document at the same moment wait for one making of it. It is given up when the last
// of them has gone.

import type { Watch } from '../documents/document-maker';

interface Making<T> {
  made: Promise<T>;
  gone: AbortController;
  askers: Set<Watch>;
  started: boolean;
  step: [done: number, of: number] | null;
}

export class JoinedMaking<T> {
  private readonly running = new Map<string, Making<T>>();

  /** Joins the making of `key` under way, or begins it with `make`. */
  join(key: string, asker: Watch, make: (watch: Watch) => Promise<T>): Promise<T> {
    const making = this.running.get(key) ?? this.begin(key, make);
    making.askers.add(asker);
    if (making.started) asker.onStart?.();
    if (making.step) asker.onStep?.(...making.step);
    const leave = (): void => {
      making.askers.delete(asker);
      if (making.askers.size === 0) making.gone.abort();
    };
    if (asker.signal?.aborted) leave();
    else asker.signal?.addEventListener('abort', leave, { once: true });
    return making.made;
  }

  private begin(key: string, make: (watch: Watch) => Promise<T>): Making<T> {
    const gone = new AbortController();
    const making: Making<T> = { made: Promise.resolve() as never, gone, askers: new Set(), started: false, step: null };
    const watch: Watch = {
      signal: gone.signal,
      onStart: () => {
        making.started = true;
        for (const { onStart } of making.askers) onStart?.();
      },
      onStep: (...step) => {
        making.step = step;
        for (const { onStep } of making.askers) onStep?.(...step);
      },
    };
    this.running.set(key, making);
    making.made = make(watch).finally(() => this.running.delete(key));
    return making;
  }
}
