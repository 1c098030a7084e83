// From a made-up city to what the core adds up, by the same way a saved report goes.

import type { Content } from '../../../src/core/content';
import { figuresOf } from '../../../src/core/figures';
import type { SummaryInput, SummaryRequest } from '../../../src/core/summary/summary';
import { officialTemplate } from '../../templates';
import type { City, RawReport } from './city';

export const template = officialTemplate();

export function contentOf(report: RawReport): Content {
  return {
    letterhead: { superior: '', agency: '', symbol: '', place: '', authority: '', signerTitle: '', signerName: '' },
    asOf: '2026-11-30',
    sections: {},
    documents: [],
    models: [],
    explanations: [],
    ...report,
  };
}

export function inputsOf(city: City): SummaryInput[] {
  return city.agencies.map(({ agency, timeliness, report }) => ({
    agency,
    timeliness,
    figures: report ? figuresOf(template, contentOf(report)) : null,
  }));
}

export function requestOf(city: City): SummaryRequest {
  return { period: 'bdhvs-2026', statuses: ['accepted'], inputs: inputsOf(city), bases: city.bases };
}
