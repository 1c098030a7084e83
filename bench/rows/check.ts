// Every rule over one full report, as at each save and each key pause in the browser.

import { checkReport } from '../../src/core/check/check';
import { median, quantile, rounds } from '../measure';
import { LARGE, SMALL, agencies, fullReport, officialTemplate } from '../reports';
import type { Line, Row } from '../table';

export const checkRow: Row = {
  name: 'check',
  about: 'every rule over one full report',
  measure: async () => [...(await lines(SMALL)), ...(await lines(LARGE))],
};

async function lines(bytes: number): Promise<Line[]> {
  const template = officialTemplate();
  const [agency] = agencies(5).slice(-1);
  if (!agency) throw new Error('no agency');
  const content = fullReport(template, agency, bytes);
  const text = JSON.stringify(content);
  const context = { agency, today: '2026-12-01' };
  const taken = await rounds(() => checkReport(template, content, context), { warm: 100, times: 200 });
  const floor = await rounds(() => JSON.parse(text) as unknown, { warm: 100, times: 200 });
  const beside = { name: 'JSON.parse of the same', value: median(floor) };
  const size = `${Math.round(bytes / 1000)} kB`;
  return [
    { what: `check of one report of ${size}`, ours: { value: median(taken), unit: 'ms' }, bar: { atMost: 2 }, beside },
    { what: `  the same, p95`, ours: { value: quantile(taken, 0.95), unit: 'ms' } },
  ];
}
