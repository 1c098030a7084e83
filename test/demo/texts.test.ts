// The made-up texts: no two reports share a paragraph, they say their own figures, they carry every Vietnamese letter.

import { checkReport } from '../../src/core/check/check';
import { normaliseText } from '../../src/core/text/normalise';
import type { DemoReport } from '../../src/demo/reports';
import { officialTemplate } from '../templates';
import { agencyOf, demoCity, paragraphsOf } from './demo-city';

const template = officialTemplate();
const city = demoCity();
const contradictions = (report: DemoReport) =>
  report.content
    ? checkReport(template, report.content, { agency: agencyOf(report), today: '2026-12-14' }).filter(({ code }) =>
        code.startsWith('narrative.'),
      )
    : [];

/** Paragraphs that somebody else (or the same report elsewhere) has said, as `key` sees them. */
function repeated(key: (paragraph: string) => string, shortest: number): string[] {
  const said = new Set<string>();
  return city.flatMap(paragraphsOf).filter((paragraph) => {
    const seen = key(paragraph);
    if (paragraph.length < shortest) return false;
    if (said.has(seen)) return true;
    said.add(seen);
    return false;
  });
}

describe('paragraphs', () => {
  it('are never said twice, neither by two agencies nor in one report', () => {
    expect(repeated((paragraph) => paragraph, 0)).toEqual([]);
    expect(city.flatMap(paragraphsOf).length).toBeGreaterThan(2000);
  });

  it('are not equal either once the numbers are taken out', () => {
    expect(repeated((paragraph) => paragraph.replace(/[\d.,/%]+/g, '#'), 120)).toEqual([]);
  });

  it('differ in length: some reports are terse, some run over pages', () => {
    const lengths = city
      .filter(({ status }) => status === 'accepted')
      .map((report) => paragraphsOf(report).join('').length);
    const ordinary = lengths.filter((length) => length > 1000).sort((a, b) => a - b);
    expect(ordinary[0]).toBeLessThan(5500);
    expect(ordinary.at(-1)).toBeGreaterThan(15000);
  });

  it('have no unfilled slot, choice or doubled mark', () => {
    const broken = /[{}[\]|]|undefined|NaN| {2}|\.\.|,,| [,.;]/;
    expect(city.flatMap(paragraphsOf).filter((paragraph) => broken.test(paragraph))).toEqual([]);
  });
});

describe('figures in the texts', () => {
  it('agree with the figures, except where one in twenty says so', () => {
    for (const report of city) {
      const paths = contradictions(report).map(({ path }) => path);
      expect([report.agency, paths]).toEqual([report.agency, report.wrongText ? [report.wrongText.path] : []]);
    }
  });

  it('slip in one report of twenty, and there really say the other number', () => {
    const wrong = city.flatMap((report) => (report.wrongText ? [{ ...report.wrongText, report }] : []));
    expect(wrong).toHaveLength(6);
    for (const { path, indicator, says, figure, report } of wrong) {
      expect(report.content?.sections[path.replace('sections.', '')]).toContain(says);
      expect(report.content?.indicators[indicator]?.current?.value).toBe(figure);
      expect(says.startsWith(`${figure} `)).toBe(false);
    }
  });

  it('are told with their units in every whole report', () => {
    for (const report of city.filter(({ status }) => status === 'accepted' || status === 'submitted')) {
      if (report.content?.nil || report.wrongText) continue;
      const articles = report.content?.indicators.mediaArticles?.current?.value ?? 0;
      expect(report.content?.sections['II.2.1']).toContain(`${articles.toLocaleString('de-DE')} bài viết`);
    }
  });
});

describe('letters', () => {
  const text = city.flatMap(paragraphsOf).join('\n');

  it('include every Vietnamese letter with every tone mark, small and capital', () => {
    const vowels = ['a', 'ă', 'â', 'e', 'ê', 'i', 'o', 'ô', 'ơ', 'u', 'ư', 'y'];
    const tones = ['', '\u0300', '\u0309', '\u0303', '\u0301', '\u0323'];
    const letters = [...vowels.flatMap((vowel) => tones.map((tone) => (vowel + tone).normalize('NFC'))), 'đ'];
    const wanted = [...letters, ...letters.map((letter) => letter.toUpperCase())];
    expect(wanted.filter((letter) => !text.includes(letter))).toEqual([]);
  });

  it('are in NFC and survive the cleaning of input unchanged', () => {
    expect(text.normalize('NFC') === text).toBe(true);
    expect(normaliseText(text) === text).toBe(true);
  });
});
