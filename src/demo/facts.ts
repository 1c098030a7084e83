// Everything one made-up report is written from: who reports, what kind of place or office it is, its figures and
// lists. Texts are composed from facts alone, so that they can only say what the figures say.

import type { Agency } from '../core/agency';
import type { Explanation, IndicatorAnswers, Letterhead, ListRow } from '../core/content';
import type { Office, Territory } from './profiles/profile';

/** An agency as the seed table knows it, with the letterhead its reports start from. */
export interface DemoAgency extends Agency {
  letterhead: Omit<Letterhead, 'signerName'>;
}

export type Profile = { territory: Territory; office?: undefined } | { territory?: undefined; office: Office };

/** How much an agency writes. */
export type Length = 'terse' | 'plain' | 'full' | 'long';

export interface Facts {
  agency: DemoAgency;
  profile: Profile;
  seed: string;
  length: Length;
  /** yyyy-mm-dd */
  asOf: string;
  indicators: Record<string, IndicatorAnswers>;
  documents: ListRow[];
  models: ListRow[];
  trainingClasses: ListRow[];
  slogan: string;
  explanations: Explanation[];
}
