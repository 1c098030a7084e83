// The section about next year: counts added over their basis, rates by how many agencies set the plan's target.

import { figuresOf } from '../../../src/core/figures';
import { nextYearLines } from '../../../src/core/outline/city-next';
import type { CityReportFacts } from '../../../src/core/outline/facts';
import { summarise } from '../../../src/core/summary/summarise';
import { covers, sectionsOf } from '../../../src/core/template/template';
import { sampleCity, sampleTemplate } from '../../documents/sample-city';

const template = sampleTemplate();
const city = sampleCity(template);
const about2027 = sectionsOf(template).find(({ id }) => id === 'III')!;

/** Every included agency with the next year's target that `aim` gives it. */
function cityAiming(code: string, aim: (index: number) => number | undefined): CityReportFacts {
  let index = 0;
  const agencies = city.agencies.map((standing) => {
    if (!standing.content) return standing;
    const { next: _, ...answers } = standing.content.indicators[code] ?? {};
    const next = aim(index++);
    const indicators = {
      ...standing.content.indicators,
      [code]: { ...answers, ...(next === undefined ? {} : { next }) },
    };
    const content = { ...standing.content, indicators };
    return { ...standing, content, figures: figuresOf(template, content) };
  });
  const inputs = agencies.map(({ agency, timeliness, figures }) => ({ agency, timeliness, figures }));
  const summary = summarise(template, { period: 'p', statuses: ['accepted'], inputs, bases: [] });
  return { ...city, agencies, summary };
}

const said = (facts: CityReportFacts, code: string): string =>
  nextYearLines(facts, about2027)
    .flatMap(({ spans }) => spans)
    .find(({ figure }) => figure === code)?.text ?? '';

const included = city.agencies.filter(({ content }) => content).length;

it('stands in the section whose heading names next year, and nowhere else', () => {
  for (const section of sectionsOf(template)) {
    expect([section.id, nextYearLines(city, section).length > 0]).toEqual([section.id, section.id === 'III']);
  }
});

it('adds up counts over their basis only, and says over how many', () => {
  const facts = cityAiming('peopleVisited', () => 10);
  const { basis } = facts.summary.indicators.find(({ code }) => code === 'peopleVisited')!;
  const counted = city.agencies.filter(
    ({ agency, content }) => content && covers({ everyone: false, ...basis }, agency),
  ).length;
  expect(counted).toBeLessThan(included);
  expect(said(facts, 'peopleVisited')).toContain(`(cộng mục tiêu của ${counted}/94 phường, xã, đặc khu)`);
});

it.each([
  [() => 100, `${included}/127 cơ quan, đơn vị, địa phương đặt mục tiêu, đều đặt 100%.`],
  [(index: number) => (index < 12 ? 100 : 99.9), 'đặt mục tiêu, trong đó 12 đơn vị đặt 100%.'],
  [() => 60, 'đặt mục tiêu, chưa có đơn vị nào đặt 100%.'],
  [
    (index: number) => (index < 5 ? 100 : undefined),
    ': 05/127 cơ quan, đơn vị, địa phương đặt mục tiêu, đều đặt 100%.',
  ],
])('never averages per cents: %#', (aim, words) => {
  expect(said(cityAiming('publicStaff', aim), 'publicStaff')).toContain(words);
});

it('asks for more than the bound where the plan does', () => {
  expect(
    said(
      cityAiming('safetyInformed', (index) => (index % 2 === 0 ? 50 : 51)),
      'safetyInformed',
    ),
  ).toMatch(/trong đó \d+ đơn vị đặt trên 50%\.$/);
});

it('prints the one lead agency’s own target as a per cent', () => {
  expect(
    said(
      cityAiming('upperSecondaryStudents', () => 92.5),
      'upperSecondaryStudents',
    ),
  ).toBe('Học sinh trung học phổ thông: 92,50% (theo báo cáo của riêng Sở Giáo dục và Đào tạo).');
});

it('says nothing where nobody has set a target', () => {
  expect(
    said(
      cityAiming('publicStaff', () => undefined),
      'publicStaff',
    ),
  ).toBe('');
  expect(JSON.stringify(nextYearLines(city, about2027))).not.toMatch(/null|undefined|NaN|Sở số|Phường An/);
});
