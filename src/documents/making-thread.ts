// The thread in which documents are made, one after the other, so that requests never wait for one. It knows the makers
// and nothing else: no database, no network.

import { parentPort } from 'node:worker_threads';
import type { AgencyStanding } from '../core/outline/facts';
import { standingFromText } from './facts-as-text';
import { makeDocument } from './making';
import type { ArrivedOrder } from './order';
import type { FromThread, ToThread } from './thread-messages';

let agencies: AgencyStanding[] = [];

const say = (message: FromThread, give: ArrayBuffer[] = []): void => parentPort?.postMessage(message, give);

async function make(order: ArrivedOrder): Promise<void> {
  const arrived = agencies;
  agencies = [];
  try {
    const made = await makeDocument(order, arrived, (done, of) => say({ says: 'step', done, of }));
    // Given away, not copied; a small buffer may be part of a pool that others use, and is copied first.
    const file = made.byteLength === made.buffer.byteLength ? made : new Uint8Array(made);
    say({ says: 'made', file }, [file.buffer as ArrayBuffer]);
  } catch (error) {
    say({ says: 'failed', reason: error instanceof Error ? (error.stack ?? error.message) : String(error) });
  }
}

parentPort?.on('message', (message: ToThread) => {
  if (message.says === 'make') void make(message.order);
  else if (message.says === 'forget') agencies = [];
  else agencies.push(...message.agencies.map(standingFromText));
});
