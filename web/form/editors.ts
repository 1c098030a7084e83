// The editors at work, one for each draft: a form that is opened again goes on with the one that still holds something,
// so that no older copy is ever written over a newer one.

import { onLeave } from '../api/client';

interface AtWork {
  /** Whether something is on this device or page and not on the server. */
  readonly onlyHere: boolean;
  saveNow: () => Promise<unknown>;
  /** Sends and keeps nothing from now on. */
  leave: () => void;
}

/** By the draft's key. */
export const editors = new Map<string, AtWork>();

/** Milliseconds somebody who signs out waits for a slow line. */
const PATIENCE = 5_000;

/** Brings everything typed to the server if the line allows. */
export async function saveAll(): Promise<void> {
  const patience = new Promise((resolve) => setTimeout(resolve, PATIENCE));
  await Promise.race([Promise.all([...editors.values()].map((editor) => editor.saveNow())), patience]);
}

/** Nothing of this account is sent in the name of the next one. */
export function leaveAll(): void {
  for (const editor of [...editors.values()]) editor.leave();
}

onLeave(leaveAll);
