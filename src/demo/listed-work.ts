// The lists of documents and of good models of a made-up report.

import type { ListRow } from '../core/content';
import type { DemoAgency } from './facts';
import { expand, sentenceCase, type SlotSource } from './grammar';
import { workingDay } from './local-slots';
import { DOCUMENT_KINDS } from './phrases/documents';
import { OFFICE_MODELS, TERRITORY_MODELS } from './phrases/models';
import type { Random } from './random';

/** Plans come first in the year; `issuer` is written as on the document. */
export function documents(
  agency: DemoAgency,
  issuer: string,
  count: number,
  asOf: string,
  source: SlotSource,
  random: Random,
): ListRow[] {
  const office = agency.letterhead.symbol.replace(/^BC-/, '');
  const rows: Omit<ListRow, 'id'>[] = [];
  const said = new Set<string>();
  for (let index = 0; rows.length < count; index += 1) {
    const [plan] = DOCUMENT_KINDS;
    const { kind, symbol, summaries } = index === 0 && plan ? plan : random.pick(DOCUMENT_KINDS);
    const summary = expand(index === 0 ? (summaries[0] ?? '') : random.pick(summaries), source, random);
    if (!summary || said.has(summary)) continue;
    said.add(summary);
    const date = index === 0 ? workingDay(random, '2026-04-10', '2026-02-24') : workingDay(random, asOf, '2026-03-02');
    // Clerks number through the year, so later documents have higher numbers.
    const serial = Math.round((Date.parse(`${date}T00:00:00Z`) - Date.parse('2026-01-01T00:00:00Z')) / 86_400_000);
    const number = serial * 2 + random.int(1, 3) - (symbol === 'KH' ? Math.round(serial * 1.6) : 0);
    rows.push({ kind, number: `${number}/${symbol}-${office}`, date, issuer, summary });
  }
  rows.sort((a, b) => String(a.date).localeCompare(String(b.date)));
  return rows.map((row, index) => ({ id: `d${index + 1}`, ...row }));
}

export function models(territorial: boolean, count: number, source: SlotSource, random: Random): ListRow[] {
  const chosen = random.shuffle(territorial ? TERRITORY_MODELS : OFFICE_MODELS).slice(0, count);
  return chosen.map(([name, summary], index) => {
    // One draw of the place for both cells, so that name and summary speak of the same one.
    const told = expand(`${name}¶${summary}`, samePlace(source), random) ?? '';
    const [title = '', text = ''] = told.split('¶');
    return { id: `m${index + 1}`, name: title, summary: sentenceCase(text) };
  });
}

const samePlace =
  (source: SlotSource): SlotSource =>
  (random) => {
    const slots = source(random);
    const known = new Map<string, string | undefined>();
    return (name) => {
      if (!known.has(name)) known.set(name, slots(name));
      return known.get(name);
    };
  };
