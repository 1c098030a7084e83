// What the program writes around the city's own text is told beside the editor exactly as the document prints it.

import type { Block } from '../../../src/core/outline/block';
import { cityOutline, madeLines } from '../../../src/core/outline/city-outline';
import type { CityReportFacts } from '../../../src/core/outline/facts';
import { sectionsOf } from '../../../src/core/template/template';
import { sampleCity, sampleTemplate } from '../../documents/sample-city';

const template = sampleTemplate();
const city = sampleCity(template);
const withTexts = (text: string): CityReportFacts => ({
  ...city,
  // Texts of areas have headings of their own inside their section; what is made stands outside them.
  city: {
    ...city.city,
    sections: Object.fromEntries(sectionsOf(template).map(({ id, heading }) => [id, heading === '' ? '' : text])),
  },
});

/** The lines under each heading of the outline, without tables. */
function linesBySection(blocks: readonly Block[]): Map<string, Block[]> {
  const sections = new Map<string, Block[]>();
  let section = '';
  for (const block of blocks) {
    if (block.kind === 'heading') sections.set((section = block.section), []);
    else if (block.kind !== 'table') sections.get(section)?.push(block);
  }
  return sections;
}

it('stands instead of an empty text, word for word', () => {
  const empty = withTexts('');
  const printed = linesBySection(cityOutline(empty));
  const made = madeLines(empty).filter(({ section }) => printed.has(section));
  expect(made.length).toBeGreaterThanOrEqual(8);
  for (const { section, instead, always } of made) {
    const lines = printed.get(section) ?? [];
    expect([section, [...lines].sort(byText)]).toEqual([section, [...instead, ...always].sort(byText)]);
  }
  expect(made.find(({ section }) => section === 'II.4')?.instead.length).toBeGreaterThan(0);
});

it('stays beside a text of the city, and nothing that stood instead does', () => {
  const written = withTexts('Lời văn của thành phố.');
  const printed = linesBySection(cityOutline(written));
  for (const { section, instead, always } of madeLines(written)) {
    const lines = printed.get(section) ?? [];
    for (const line of always) expect(lines).toContainEqual(line);
    for (const line of instead) expect(lines).not.toContainEqual(line);
  }
});

it('names every section the city may write in', () => {
  const writable = sectionsOf(template).filter(({ text }) => text !== 'none');
  const named = madeLines(city).map(({ section }) => section);
  for (const { id } of writable) expect(named).toContain(id);
  expect(new Set(named).size).toBe(named.length);
});

const byText = (a: Block, b: Block): number => (JSON.stringify(a) < JSON.stringify(b) ? -1 : 1);
