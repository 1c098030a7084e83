// What an annex of the city's report is. The numbers stand here so that the body can refer to them.

import type { Block } from './block';

export const ANNEX_NUMBERS = { results: 'I', figures: 'II', lists: 'III', texts: 'IV', coverage: 'V' } as const;

/** A bar chart that can be edited in Word: one value for each category and series, null where there is none. */
export interface ChartBlock {
  title: string;
  /** The alternative text: what the bars show, in a sentence. */
  description: string;
  categories: string[];
  series: { name: string; values: (number | null)[] }[];
  /** Values are per cents. */
  percent: boolean;
}

export interface Annex {
  number: string;
  title: string;
  blocks: Block[];
  charts: ChartBlock[];
}
