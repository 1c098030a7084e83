// A city of full reports as facts for its documents, without a database.

import { figuresOf } from '../src/core/figures';
import { summarise } from '../src/core/summary/summarise';
import type { CityFactsAsText, StandingAsText } from '../src/documents/facts-as-text';
import { agencies, fullReport, officialTemplate } from './reports';

/** So many full reports of so many bytes, all accepted, as the city's documents are made from. */
export function cityFacts(count: number, bytes: number): CityFactsAsText {
  const template = officialTemplate();
  const standings = agencies(count).map((agency): StandingAsText => {
    const content = fullReport(template, agency, bytes);
    return {
      agency,
      timeliness: 'onTime',
      status: 'accepted',
      dueAt: '2026-12-10T23:59:59+07:00',
      firstSubmittedAt: '2026-12-05T09:00:00+07:00',
      revision: 1,
      submittedAt: '2026-12-05T09:00:00+07:00',
      submittedBy: 'Nguyễn Thị Minh Nguyệt',
      content: JSON.stringify(content),
      figures: figuresOf(template, content),
      onBehalf: false,
    };
  });
  return {
    template,
    period: {
      code: 'bdhvs-2026',
      cutoff: '2026-11-30',
      deadline: '2026-12-10',
      plan: { number: '15/KH-UBND', date: '2026-01-12' },
    },
    summary: summarise(template, { period: 'bdhvs-2026', statuses: ['accepted'], inputs: standings, bases: [] }),
    agencies: standings,
    city: {
      letterhead: fullReport(template, { code: 'SKHCN', kind: 'department', name: 'Sở', place: 'Đà Nẵng' }, 1)
        .letterhead,
      sections: {},
    },
    basisChanges: [],
    dispatch: null,
    copy: 'final',
    asOf: '2026-12-11T08:00:00+07:00',
  };
}
