// Said while something is being read; appears late, so that a quick answer does not flicker.

import type { Loaded } from './use-load';
import type { ComponentChildren } from 'preact';
import { ProblemNotice } from './problem';

export const Wait = () => (
  <p class="govuk-body muted wait" role="status">
    Đang tải…
  </p>
);

interface Props<T> {
  of: Loaded<T>;
  children: (data: T) => ComponentChildren;
}

/** The page's content once it is there, else the waiting line or the problem with a way to try again. */
export function WhenRead<T>({ of, children }: Props<T>) {
  if (of.data !== undefined) return <>{children(of.data)}</>;
  return of.error === undefined ? <Wait /> : <ProblemNotice error={of.error} again={of.again} />;
}
