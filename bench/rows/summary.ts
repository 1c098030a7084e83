// The city's totals in the core alone: figures in memory in, the whole summary out. (Through the database it is the
// row "summary-api".)

import { figuresOf } from '../../src/core/figures';
import { summarise } from '../../src/core/summary/summarise';
import type { SummaryInput } from '../../src/core/summary/summary';
import { median, rounds } from '../measure';
import { SMALL, agencies, fullReport, officialTemplate } from '../reports';
import type { Line, Row } from '../table';

export const summaryRow: Row = {
  name: 'summary',
  about: 'the core adds up 127 and 3,321 agencies',
  measure: async () => [await line(127, 20), await line(3321, 250)],
};

async function line(count: number, atMost: number): Promise<Line> {
  const template = officialTemplate();
  const inputs = agencies(count).map((agency): SummaryInput => ({
    agency,
    timeliness: 'onTime',
    figures: figuresOf(template, fullReport(template, agency, SMALL)),
  }));
  const request = { period: 'bdhvs-2026', statuses: ['accepted' as const], inputs, bases: [] };
  const taken = await rounds(() => summarise(template, request));
  const floor = await rounds(() => bareSums(inputs));
  return {
    what: `summary of ${count} agencies, core only`,
    ours: { value: median(taken), unit: 'ms' },
    bar: { atMost },
    beside: { name: 'bare sums by indicator', value: median(floor) },
  };
}

/** The floor: numbers added up by indicator and year, without basis, coverage, comparison or target. */
function bareSums(inputs: readonly SummaryInput[]): Map<string, number> {
  const sums = new Map<string, number>();
  for (const { figures } of inputs) {
    for (const { indicator, horizon, value, numerator } of figures ?? []) {
      const cell = `${indicator} ${horizon}`;
      sums.set(cell, (sums.get(cell) ?? 0) + (value ?? numerator ?? 0));
    }
  }
  return sums;
}
