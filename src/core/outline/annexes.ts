// The annexes of the city's report, in order.

import type { Annex } from './annex';
import { coverageAnnex } from './annex-coverage';
import { figuresAnnex } from './annex-figures';
import { listsAnnex, textsAnnex } from './annex-lists';
import { resultsAnnex } from './annex-results';
import type { CityReportFacts } from './facts';

export function cityAnnexes(facts: CityReportFacts): Annex[] {
  return [resultsAnnex, figuresAnnex, listsAnnex, textsAnnex, coverageAnnex].map((annex) => annex(facts));
}
