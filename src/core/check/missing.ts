// Which issues only say that something is not there yet.

import type { Issue } from './issue';

/** What is asked and not there is said by the part's state; only what is there and wrong counts as a fault. */
export const isMissing = ({ code }: Pick<Issue, 'code'>): boolean =>
  /^(answer|section|letterhead)\.(missing|noneOfParts)$/.test(code);
