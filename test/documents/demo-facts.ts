// The demonstration's city as facts for documents: realistic texts and figures in every state a report can be in.

import type { CityReportFacts, Copy } from '../../src/core/outline/facts';
import { figuresOf } from '../../src/core/figures';
import type { AgencyStanding } from '../../src/core/outline/facts';
import { summarise } from '../../src/core/summary/summarise';
import type { Template } from '../../src/core/template/template';
import { agencyOf, demoCity } from '../demo/demo-city';
import { PERIOD, sampleCity } from './sample-city';

/** Accepted reports count, as the API does without `statuses`. */
export function demoFacts(template: Template, copy: Copy): CityReportFacts {
  const agencies = demoCity().map((report): AgencyStanding => {
    const sent = report.journey.filter(({ move }) => move === 'submit');
    const counts = report.status === 'accepted';
    const content = counts ? (report.content ?? null) : null;
    const timeliness =
      report.status === 'returned'
        ? 'underRevision'
        : sent.length === 0
          ? 'notSubmitted'
          : report.late
            ? 'late'
            : 'onTime';
    return {
      agency: agencyOf(report),
      timeliness,
      status: report.status,
      dueAt: '2026-12-10T23:59:59.999+07:00',
      firstSubmittedAt: sent[0]?.at.toISOString() ?? null,
      revision: counts ? sent.length : null,
      submittedAt: counts ? (sent.at(-1)?.at.toISOString() ?? null) : null,
      submittedBy: counts ? (sent.at(-1)?.actor ?? null) : null,
      content,
      figures: content && figuresOf(template, content),
      onBehalf: false,
    };
  });
  const inputs = agencies.map(({ agency, timeliness, figures }) => ({ agency, timeliness, figures }));
  const summary = summarise(template, { period: PERIOD.code, statuses: ['accepted'], inputs, bases: [] });
  return { ...sampleCity(template, copy), agencies, summary };
}
