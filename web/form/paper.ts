// The paper a reviewer is typing in for an agency: which agency, when it came, why it came on paper. Kept while the
// browser's tab is open, so that the form's pages and a reload find it; never longer, and for nobody else.

import type { OnBehalf } from '../api/report';

export interface Paper extends OnBehalf {
  agency: string;
  /** Name of the agency. */
  name: string;
  /** Who types it. */
  username: string;
}

const KEY = 'tong-hop.paper';

export const keepPaper = (paper: Paper): void => sessionStorage.setItem(KEY, JSON.stringify(paper));
export const dropPaper = (): void => sessionStorage.removeItem(KEY);

/** As a request carries it. */
export const onBehalfOf = ({ receivedOn, reason }: Paper): OnBehalf => ({ receivedOn, reason });

/** Null when this person has none before them. */
export function paperOf(username: string): Paper | null {
  try {
    const paper = JSON.parse(sessionStorage.getItem(KEY) ?? 'null') as Paper | null;
    return paper?.username === username ? paper : null;
  } catch {
    return null;
  }
}
