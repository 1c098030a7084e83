// One agency's text as it is laid beside the others, ready to be searched.

import type { SectionText } from '../api/consolidation';

export interface ReadText extends SectionText {
  findings: string[];
  /** Name and text as search compares them, folded once. */
  folded: string;
}
