// A page as a chunk of its own, drawn when its code and the rest of the style sheet are there. Only the page of a text
// of the form does without the rest: it is the first one a person on a slow line waits for.

import lazyChunk from 'preact-iso/lazy';
import type { ComponentType } from 'preact';
import { ProblemNotice } from '../ui/problem';

export function lazy<P>(load: () => Promise<ComponentType<P>>): ComponentType<P> {
  return lazyChunk(() =>
    Promise.all([load(), import('./rest-of-style')]).then(
      ([page]) => ({ default: page }),
      (error: unknown) => ({
        default: (() => <ProblemNotice error={error} again={() => location.reload()} />) as ComponentType<P>,
      }),
    ),
  );
}
