// What a reviewer has written beside a report and not sent: comments at their places and the reason. On this device from
// the first letter, under account, period and agency, until the report is returned or accepted. localStorage, because
// what is written there is kept before the next key is pressed, whatever happens to the page.

import type { NewComment } from '../api/report';

export interface ReviewDraft {
  /** The submission it is written about. */
  revision: number | null;
  comments: readonly NewComment[];
  reason: string;
}

const REVIEW = 'tong-hop.review.';

const prefixOf = (username: string): string => `${REVIEW}${username.toLowerCase()}|`;

export const reviewKey = (username: string, period: string, agency: string): string =>
  `${prefixOf(username)}${period}|${agency}`;

/** A browser that keeps nothing has them until the page is closed. */
const unkept = new Map<string, ReviewDraft>();

/** Null when nothing is being written under the key. */
export function readReview(key: string): ReviewDraft | null {
  try {
    return unkept.get(key) ?? (JSON.parse(localStorage.getItem(key) ?? 'null') as ReviewDraft | null);
  } catch {
    return null;
  }
}

export const written = ({ comments }: ReviewDraft): NewComment[] => comments.filter(({ text }) => text.trim() !== '');

export const isEmpty = (draft: ReviewDraft): boolean => draft.reason.trim() === '' && written(draft).length === 0;

/** A draft without a word in it is removed. Returns whether the device has it. */
export function writeReview(key: string, draft: ReviewDraft): boolean {
  unkept.delete(key);
  try {
    if (isEmpty(draft)) localStorage.removeItem(key);
    else localStorage.setItem(key, JSON.stringify({ ...draft, comments: written(draft) }));
    return true;
  } catch {
    if (!isEmpty(draft)) unkept.set(key, draft);
    return isEmpty(draft);
  }
}

function keysOf(username: string): string[] {
  const own = (key: string): boolean => key.startsWith(prefixOf(username));
  try {
    return [...Object.keys(localStorage), ...unkept.keys()].filter(own);
  } catch {
    return [...unkept.keys()].filter(own);
  }
}

/** Whether the account has written something that nobody was sent. */
export const hasReviews = (username: string): boolean => keysOf(username).length > 0;

/** After signing out nothing of the account stays on a shared PC. */
export function removeReviews(username: string): void {
  for (const key of keysOf(username)) {
    if (!unkept.delete(key)) localStorage.removeItem(key);
  }
}
