// How a body may be packed for whoever asks. Browsers name gzip first at equal weight, and Express keeps their order;
// brotli is the smaller one and comes first wherever it is taken.

import type { Request } from 'express';

export type Coding = 'br' | 'gzip';

/** The better of the two that the request takes; null when it takes neither. */
export function acceptedCoding(request: Request): Coding | null {
  for (const coding of ['br', 'gzip'] as const) if (request.acceptsEncodings(coding) === coding) return coding;
  return null;
}
