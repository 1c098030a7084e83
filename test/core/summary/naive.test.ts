// Two calculations that share no code agree on thousands of made-up cities, to the last digit (issue 3: "a second,
// naive calculation").

import { isDeepStrictEqual } from 'node:util';
import { summarise } from '../../../src/core/summary/summarise';
import { cityOf } from './city';
import { requestOf, template } from './inputs';
import { naiveSummary } from './naive-summary';

const CITIES = 2000;

/** The printed label is words; who is added up is in kinds and agencies. */
function withoutLabels(summary: ReturnType<typeof summarise>) {
  const indicators = summary.indicators.map(({ basis: { label: _label, ...basis }, ...rest }) => ({ ...rest, basis }));
  return { ...summary, indicators };
}

describe('the naive calculation', () => {
  it(`agrees with the core on ${CITIES} cities of 0 to 12 agencies`, () => {
    for (let seed = 0; seed < CITIES; seed += 1) {
      const city = cityOf(seed, seed % 13);
      const core = withoutLabels(summarise(template, requestOf(city)));
      const naive = naiveSummary(city);
      // Node's comparison keeps thousands of rounds quick; on a difference Jest shows where.
      if (!isDeepStrictEqual(core, naive)) expect({ seed, summary: core }).toEqual({ seed, summary: naive });
    }
  });
});
