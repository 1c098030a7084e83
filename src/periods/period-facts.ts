// A period's row as the documents print it.

import type { PeriodFacts } from '../core/outline/facts';
import type { PeriodRow } from './period.entity';

export function periodFactsOf({ code, cutoff, deadline, planNumber, planDate }: PeriodRow): PeriodFacts {
  return { code, cutoff, deadline, plan: { number: planNumber, date: planDate } };
}
