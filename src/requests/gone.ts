// Tells work that takes long that the browser it is for has gone away.

import type { Response } from 'express';

/** Aborted when the connection closes before the answer was sent. */
export function goneSignal(response: Response): AbortSignal {
  const gone = new AbortController();
  response.once('close', () => {
    if (!response.writableFinished) gone.abort();
  });
  return gone.signal;
}
