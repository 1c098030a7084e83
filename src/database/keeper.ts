// Keeps the embedded database: holds its guard for as long as the system runs, and starts PostgreSQL again when it dies
// under the system (killed by the machine for want of memory, a full disk). Requests meanwhile get 503.

import { setTimeout as pause } from 'node:timers/promises';
import { messageOf } from '../refusal';
import type { Cluster } from './embedded/cluster';
import { takeGuard } from './guard';

/** Told what becomes of the database while the system runs. */
export interface Watch {
  /** PostgreSQL has stopped by itself; it is being started again. */
  lost: () => void;
  /** It could not be started for this reason; it is tried again and again. */
  waiting: (reason: string) => void;
  back: () => void;
  /** Another system has taken the data folder: this one must stop. */
  gone: () => void;
}

export const UNWATCHED: Watch = { lost: silent, waiting: silent, back: silent, gone: silent };

const RETRY_MS = 2000;

export class Keeper {
  private release: () => Promise<void> = async () => undefined;
  private reviving: Promise<void> | null = null;
  private stopping = false;

  private constructor(
    private readonly cluster: Cluster,
    private readonly address: string,
    private readonly watch: Watch,
  ) {}

  /** @returns the keeper, or where the system answers that has the data folder already */
  static async hold(cluster: Cluster, address: string, watch: Watch): Promise<Keeper | { heldBy: string }> {
    const keeper = new Keeper(cluster, address, watch);
    const heldBy = await keeper.take();
    return heldBy === null ? keeper : { heldBy };
  }

  /** Gives the guard back and stops PostgreSQL. */
  async stop(): Promise<void> {
    this.stopping = true;
    await this.reviving;
    await this.release();
    await this.cluster.stop();
  }

  private async take(): Promise<string | null> {
    const guard = await takeGuard(this.cluster.url('postgres'), this.address, () => this.lost());
    if ('heldBy' in guard) return guard.heldBy;
    this.release = guard.release;
    return null;
  }

  private lost(): void {
    if (this.stopping || this.reviving) return;
    this.watch.lost();
    this.reviving = this.revive().finally(() => (this.reviving = null));
  }

  private async revive(): Promise<void> {
    for (let said = ''; !this.stopping; await pause(RETRY_MS)) {
      try {
        const ours = await this.cluster.revive();
        if (ours && (await this.take()) === null) return this.watch.back();
        return this.watch.gone();
      } catch (error) {
        const reason = messageOf(error);
        if (reason !== said) this.watch.waiting(reason);
        said = reason;
      }
    }
  }
}

function silent(): void {
  return undefined;
}
