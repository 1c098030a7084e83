// The annexes of the city's report, in order.

import type { Annex } from './annex';
import { coverageAnnex } from './annex-coverage';
import { figuresAnnex } from './annex-figures';
import { listsAnnex, textsAnnex } from './annex-lists';
import { resultsAnnex } from './annex-results';
import type { CityReportFacts } from './facts';

/** One function for each annex, so that one can be drawn and let go before the next. */
export const CITY_ANNEXES: readonly ((facts: CityReportFacts) => Annex)[] = [
  resultsAnnex,
  figuresAnnex,
  listsAnnex,
  textsAnnex,
  coverageAnnex,
];
