// Periods as the administrator keeps them and SKHCN announces in them; apart from the reading of periods, which every
// page does.

import { get, send } from './client';
import { forgetPeriods, type Period } from './period';

export interface TemplateEntry {
  code: string;
  version: number;
  year: number;
  name: string;
}

/** Days as yyyy-mm-dd. */
export interface PeriodChange {
  opensOn?: string;
  cutoff?: string;
  deadline?: string;
  plan?: { number: string | null; date: string | null };
}

export const readPeriods = async (): Promise<Period[]> => {
  const list = await get<Period[] | { items: Period[] }>('/periods');
  return Array.isArray(list) ? list : list.items;
};

export const readTemplates = (): Promise<TemplateEntry[]> => get('/templates');

/** What was read of periods before is no longer so. */
async function changed(work: Promise<Period>): Promise<Period> {
  const period = await work;
  forgetPeriods();
  return period;
}

export const createPeriod = (period: PeriodChange & { code: string; template: string }): Promise<Period> =>
  changed(send('POST', '/periods', period));
export const updatePeriod = (code: string, change: PeriodChange): Promise<Period> =>
  changed(send('PATCH', `/periods/${encodeURIComponent(code)}`, change));
export const announce = (code: string, text: string, contact: string): Promise<Period> =>
  changed(send('PUT', `/periods/${encodeURIComponent(code)}/announcement`, { text, contact }));
