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

/**
 * The page's content once it is there, else the waiting line. What could not be read is told, with a way to try again,
 * above the content of an earlier reading too.
 */
export function WhenRead<T>({ of: { data, error, again }, children }: Props<T>) {
  return (
    <>
      {error !== undefined && <ProblemNotice error={error} again={again} />}
      {data !== undefined ? children(data) : error === undefined && <Wait />}
    </>
  );
}
