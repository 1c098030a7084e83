// What the reviewer is writing about one report, as the page shows it and the device keeps it.

import { useEffect, useState } from 'preact/hooks';
import type { Report } from '../api/report';
import { usePerson } from '../session/session';
import { useLeaveWarning } from '../ui/use-leave-warning';
import { isEmpty, readReview, reviewKey, writeReview, type ReviewDraft } from './review-draft';

export interface Review {
  draft: ReviewDraft;
  write: (part: Partial<Pick<ReviewDraft, 'comments' | 'reason'>>) => void;
  /** After it was sent, or when it is not wanted any more. */
  drop: () => void;
}

const NOTHING: ReviewDraft = { revision: null, comments: [], reason: '' };

export function useReviewDraft(period: string, { agency, revision }: Report): Review {
  const key = reviewKey(usePerson().username, period, agency);
  const [draft, setDraft] = useState(() => readReview(key) ?? NOTHING);
  const [kept, setKept] = useState(true);
  useLeaveWarning(!kept);
  useEffect(() => {
    // The same person in another window: both go on from what was written last.
    const takeOver = (event: StorageEvent): void => {
      if (event.key === key) setDraft(readReview(key) ?? NOTHING);
    };
    window.addEventListener('storage', takeOver);
    return () => window.removeEventListener('storage', takeOver);
  }, [key]);
  const put = (next: ReviewDraft): void => {
    setDraft(next);
    setKept(writeReview(key, next));
  };
  return {
    draft,
    write: (part) => put({ ...draft, revision: isEmpty(draft) ? revision : draft.revision, ...part }),
    drop: () => put(NOTHING),
  };
}
