// Makes documents one after the other in a thread of its own. A thread that dies takes the document it was making with
// it and nothing else: the next one is made in a new thread.

import { join } from 'node:path';
import { setImmediate as turn } from 'node:timers/promises';
import { Worker } from 'node:worker_threads';
import { type Order, ofCity } from './order';
import type { OnStep } from './step';
import { type FromThread, messagesOf } from './thread-messages';

/** The thread died, was too slow, or there are too many orders: to be tried again later. */
export class MakerUnavailable extends Error {}
/** Whoever ordered the document no longer waits for it. */
export class OrderAbandoned extends Error {}

export interface Watch {
  /** Aborted when nobody waits any more: a document not yet begun is not made. */
  signal?: AbortSignal;
  /** The document's turn has come. */
  onStart?: () => void;
  onStep?: OnStep;
}

interface Waiting {
  order: Order;
  watch: Watch;
  resolve: (file: Buffer) => void;
  reject: (error: Error) => void;
}

/** The thread's program lies beside this file. In the sources (tests, bench) it needs what reads TypeScript. */
const SOURCES = __filename.endsWith('.ts');
const PROGRAM = join(__dirname, `making-thread.${SOURCES ? 'ts' : 'js'}`);
const READER = SOURCES ? { execArgv: ['--require', join(__dirname, '../../scripts/typescript.cjs')] } : {};

const MEGABYTES = 2048;
const LONGEST_MS = 180_000;
const MOST_WAITING = 100;

export class DocumentMaker {
  private readonly waiting: Waiting[] = [];
  private making: Waiting | null = null;
  private thread: Worker | null = null;
  private limit: NodeJS.Timeout | undefined;
  private closed = false;

  /** @param program the thread's file; tests give one that dies */
  constructor(private readonly program = PROGRAM) {}

  /**
   * The file. Agencies' reports go before the city's, which take longer.
   * @throws MakerUnavailable, OrderAbandoned, or Error when the maker itself failed
   */
  make(order: Order, watch: Watch = {}): Promise<Buffer> {
    if (this.closed || this.waiting.length >= MOST_WAITING) return Promise.reject(new MakerUnavailable());
    if (watch.signal?.aborted) return Promise.reject(new OrderAbandoned());
    return new Promise((resolve, reject) => {
      const one: Waiting = { order, watch, resolve, reject };
      const slow = ofCity(order) ? -1 : this.waiting.findIndex((each) => ofCity(each.order));
      this.waiting.splice(slow === -1 ? this.waiting.length : slow, 0, one);
      watch.signal?.addEventListener('abort', () => this.leave(one), { once: true });
      this.next();
    });
  }

  /** Ends the thread; what is being made and what waits is refused. */
  async close(): Promise<void> {
    this.closed = true;
    for (const { reject } of this.waiting.splice(0)) reject(new MakerUnavailable());
    await this.thread?.terminate();
  }

  private leave(one: Waiting): void {
    const place = this.waiting.indexOf(one);
    if (place === -1) return;
    this.waiting.splice(place, 1);
    one.reject(new OrderAbandoned());
  }

  private next(): void {
    if (this.making || this.closed) return;
    const one = this.waiting.shift();
    if (!one) return this.thread?.unref();
    this.making = one;
    one.watch.onStart?.();
    void this.hand(one, (this.thread ??= this.start()));
  }

  private async hand(one: Waiting, thread: Worker): Promise<void> {
    thread.ref();
    this.limit = setTimeout(() => void thread.terminate(), LONGEST_MS);
    try {
      for await (const message of messagesOf(one.order)) {
        thread.postMessage(message);
        await turn();
      }
    } catch (error) {
      // What the document is made from could not be read.
      if (this.making !== one) return;
      thread.postMessage({ says: 'forget' });
      this.finish(({ reject }) => reject(error as Error));
    }
  }

  private start(): Worker {
    const thread = new Worker(this.program, { ...READER, resourceLimits: { maxOldGenerationSizeMb: MEGABYTES } });
    let reason = 'The thread that makes documents ended';
    thread.on('message', (message: FromThread) => this.hear(message));
    thread.on('error', (error) => (reason += `: ${error.stack ?? error.message}`));
    thread.on('exit', () => {
      if (this.thread === thread) this.thread = null;
      this.finish(({ reject }) => reject(new MakerUnavailable(reason)));
    });
    return thread;
  }

  private hear(message: FromThread): void {
    if (message.says === 'step') return this.making?.watch.onStep?.(message.done, message.of);
    this.finish(({ resolve, reject }) => {
      if (message.says === 'failed') reject(new Error(message.reason));
      else resolve(Buffer.from(message.file.buffer, message.file.byteOffset, message.file.byteLength));
    });
  }

  private finish(settle: (one: Waiting) => void): void {
    const one = this.making;
    clearTimeout(this.limit);
    this.making = null;
    if (one) settle(one);
    this.next();
  }
}
