// Documents ordered by people who watch them being made: how far each is, for whoever ordered it. In memory: after a
// restart they are ordered again.

import { randomUUID } from 'node:crypto';
import { Injectable, type OnModuleDestroy } from '@nestjs/common';
import type { Actor } from '../core/access';
import { Problem } from '../core/problem';
import type { Watch } from '../documents/document-maker';
import type { CityDocumentRequest } from './city-documents';
import type { MadeDocument } from './kept-documents';

export interface DocumentJob {
  id: string;
  owner: string;
  request: CityDocumentRequest;
  state: 'waiting' | 'making' | 'ready';
  /** Parts finished, of how many; `of` is 0 while that is not known. */
  done: number;
  of: number;
  made: MadeDocument | null;
}

interface KeptJob extends DocumentJob {
  failure: Error | null;
  gone: AbortController;
  patience: NodeJS.Timeout | undefined;
}

/** A job nobody asks after for so long is given up. */
const PATIENCE_MS = 120_000;
/** The oldest go first; each person watches one or two. */
const MOST = 200;

@Injectable()
export class DocumentJobs implements OnModuleDestroy {
  private readonly jobs = new Map<string, KeptJob>();
  protected readonly patience: number = PATIENCE_MS;

  /** Begins `make` and answers at once. */
  begin(actor: Actor, request: CityDocumentRequest, make: (watch: Watch) => Promise<MadeDocument>): DocumentJob {
    const job: KeptJob = {
      ...{ id: randomUUID(), owner: actor.username, request, state: 'waiting', done: 0, of: 0, made: null },
      ...{ failure: null, gone: new AbortController(), patience: undefined },
    };
    this.jobs.set(job.id, job);
    for (const oldest of [...this.jobs.values()].slice(0, -MOST)) this.drop(oldest);
    this.wait(job);
    const watch: Watch = {
      signal: job.gone.signal,
      onStart: () => void (job.state = 'making'),
      onStep: (done, of) => void Object.assign(job, { done, of }),
    };
    make(watch).then(
      (made) => void Object.assign(job, { state: 'ready', made, of: job.of || 1, done: job.of || 1 }),
      (failure: Error) => void (job.failure = failure),
    );
    return job;
  }

  /** @throws Problem document.unknown (404, also for anybody else's), or what kept it from being made */
  find(actor: Actor, period: string, id: string): DocumentJob {
    const job = this.jobs.get(id);
    if (!job || job.owner !== actor.username || job.request.period !== period) throw new Problem('document.unknown');
    if (job.failure) {
      this.drop(job);
      throw job.failure;
    }
    this.wait(job);
    return job;
  }

  onModuleDestroy(): void {
    for (const job of this.jobs.values()) this.drop(job);
  }

  private wait(job: KeptJob): void {
    clearTimeout(job.patience);
    job.patience = setTimeout(() => this.drop(job), this.patience).unref();
  }

  private drop(job: KeptJob): void {
    clearTimeout(job.patience);
    this.jobs.delete(job.id);
    job.gone.abort();
  }
}
