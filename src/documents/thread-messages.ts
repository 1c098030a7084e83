// What the program and the thread that makes documents say to each other. A city's facts come in several messages, so
// that reading and copying 3,321 reports never keeps the program from a request for long, nor all of them in memory.

import type { StandingAsText } from './facts-as-text';
import { type ArrivedOrder, type Order, ofCity } from './order';

export type ToThread =
  | { says: 'agencies'; agencies: readonly StandingAsText[] }
  /** Make it now; a city's agencies are those of the messages before. */
  | { says: 'make'; order: ArrivedOrder }
  /** The agencies sent so far are of an order that will not come. */
  | { says: 'forget' };

export type FromThread =
  | { says: 'step'; done: number; of: number }
  | { says: 'made'; file: Uint8Array }
  /** The maker threw; the thread is as good as before. */
  | { says: 'failed'; reason: string };

const SLICE = 100;

/** The messages of an order, in turn. @throws what reading contents throws */
export async function* messagesOf(order: Order): AsyncGenerator<ToThread> {
  if (!ofCity(order)) {
    yield { says: 'make', order };
    return;
  }
  const { agencies, ...facts } = order.facts;
  for (let from = 0; from < agencies.length; from += SLICE) {
    const slice = agencies.slice(from, from + SLICE);
    const texts = await order.contents?.(slice);
    const whole = texts ? slice.map((each) => ({ ...each, content: texts.get(each.agency.code) ?? null })) : slice;
    yield { says: 'agencies', agencies: whole };
  }
  yield { says: 'make', order: { kind: order.kind, facts } };
}
