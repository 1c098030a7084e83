// The made-up figures: what was sent passes every rule, sizes are those of real wards and offices, and the special
// cases the product is shown with are there.

import { checkReport } from '../../src/core/check/check';
import type { Answer, Content } from '../../src/core/content';
import { figuresOf } from '../../src/core/figures';
import type { DemoReport } from '../../src/demo/reports';
import { validateContent } from '../../src/reports/content-validator';
import { officialTemplate } from '../templates';
import { agencyOf, demoCity } from './demo-city';

const template = officialTemplate();
const city = demoCity();
const contentsOf = (report: DemoReport): Content[] => [
  ...report.previousContents,
  ...(report.content ? [report.content] : []),
];
const sent = city.filter(({ status }) => status === 'submitted' || status === 'accepted');
const issuesOf = (report: DemoReport, content: Content) =>
  checkReport(template, content, { agency: agencyOf(report), today: '2026-12-14' });
const answersOf = (report: DemoReport): Answer[] =>
  Object.values(report.content?.indicators ?? {}).flatMap(({ current }) => (current ? [current] : []));
const value = (report: DemoReport, code: string): number =>
  figuresOf(template, report.content as Content).find(
    ({ indicator, horizon }) => indicator === code && horizon === 'current',
  )?.value ?? -1;

describe('the rules', () => {
  it('find no content that breaks the schema, and keep every row and answer as it is', () => {
    for (const report of city) {
      for (const content of contentsOf(report)) expect(validateContent(template, content).content).toEqual(content);
    }
  });

  it('find no error in anything that was sent', () => {
    for (const report of city.filter(({ status }) => status !== 'draft')) {
      for (const content of contentsOf(report)) {
        expect([report.agency, issuesOf(report, content).filter(({ severity }) => severity === 'error')]).toEqual([
          report.agency,
          [],
        ]);
      }
    }
  });

  it('give a sound report at most 5 warnings', () => {
    for (const report of sent) expect(issuesOf(report, report.content as Content).length).toBeLessThanOrEqual(5);
  });

  it('find something to complain about in what was returned', () => {
    const returned = city.filter((report) => report.journey.some(({ move }) => move === 'return'));
    const complaints = returned.filter((report) => issuesOf(report, report.previousContents[0] as Content).length > 0);
    expect(complaints.length).toBeGreaterThanOrEqual(returned.length - 2);
  });
});

describe('sizes', () => {
  const places = sent.filter((report) => /^\d/.test(report.agency) && !report.content?.nil);

  it('are those of wards and communes: 3,000–130,000 residents, 5–60 classes, 30–600 articles', () => {
    for (const report of places) {
      const residents = report.content?.indicators.safetyInformed?.current?.denominator ?? 0;
      expect(residents).toBeGreaterThanOrEqual(2800);
      expect(residents).toBeLessThanOrEqual(130000);
      expect(value(report, 'classes')).toBeGreaterThanOrEqual(5);
      expect(report.content?.trainingClasses.length).toBeLessThanOrEqual(60);
      expect(value(report, 'mediaArticles')).toBeGreaterThanOrEqual(30);
      expect(value(report, 'mediaArticles')).toBeLessThanOrEqual(600);
      expect(value(report, 'peopleVisited')).toBeGreaterThanOrEqual(value(report, 'householdsVisited'));
    }
  });

  it('never give two agencies the same figure of four digits or more, nor the same class', () => {
    const figures = new Map<number, string>();
    const classes = new Map<unknown, string>();
    const shared: unknown[] = [];
    for (const report of city) {
      for (const { value: count, numerator, denominator } of answersOf(report)) {
        for (const figure of [count, numerator, denominator]) {
          if (figure === undefined || figure < 1000) continue;
          if ((figures.get(figure) ?? report.agency) !== report.agency) shared.push(figure);
          figures.set(figure, report.agency);
        }
      }
      for (const { name } of report.content?.trainingClasses ?? []) {
        if ((classes.get(name) ?? report.agency) !== report.agency) shared.push(name);
        classes.set(name, report.agency);
      }
    }
    expect(shared).toEqual([]);
  });

  it('list 3–12 documents, 0–4 models, classes of 2026 before the day of the figures', () => {
    for (const { content } of sent) {
      if (!content || content.nil) continue;
      expect(content.documents.length).toBeGreaterThanOrEqual(3);
      expect(content.documents.length).toBeLessThanOrEqual(12);
      expect(content.models.length).toBeLessThanOrEqual(4);
      for (const { date } of content.trainingClasses) {
        expect(String(date) >= '2026-01-01' && String(date) <= content.asOf).toBe(true);
      }
    }
  });
});

describe('special cases', () => {
  const all = sent.flatMap(answersOf);
  const previous = sent.flatMap((report) =>
    Object.values(report.content?.indicators ?? {}).map((answers) => answers.previous),
  );

  it('are there: a nil report, estimates, unknown figures, numerators alone, secrets, explanations', () => {
    expect(city.find(({ agency }) => agency === '20333')?.content).toMatchObject({ nil: true });
    expect(all.filter(({ estimated }) => estimated).length).toBeGreaterThan(40);
    expect(all.filter(({ answer }) => answer === 'unknown').length).toBeGreaterThan(2);
    expect(all.some(({ numerator, denominator }) => numerator !== undefined && denominator === undefined)).toBe(true);
    expect(previous.filter((answer) => answer?.answer === 'unknown').length).toBeGreaterThan(400);
    for (const code of ['CATP', 'BCHQS']) {
      const report = city.find(({ agency }) => agency === code);
      expect(report?.content?.indicators.publicStaff?.current?.reason).toContain('bí mật nhà nước');
      expect(report?.content?.explanations).toHaveLength(1);
    }
  });

  it('carry the lead agencies’ figures and references', () => {
    const pair = (code: string, indicator: string) =>
      city.find(({ agency }) => agency === code)?.content?.indicators[indicator]?.current?.denominator ?? 0;
    expect(pair('SGDDT', 'upperSecondaryStudents')).toBeGreaterThan(90000);
    expect(pair('DHDN', 'tertiaryStudents')).toBeGreaterThan(50000);
    expect(pair('TDDN', 'youth')).toBeGreaterThan(400000);
    expect(pair('BQLKCNCKCN', 'aiWorkers')).toBeGreaterThan(100000);
    expect(pair('LDLD', 'aiWorkers')).toBeGreaterThan(200000);
  });
});
