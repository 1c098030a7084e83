// All rules together: a sound report is left in peace, issues come gravest first, explanations stay with them.

import fc from 'fast-check';
import { checkReport, MOST_ISSUES } from '../../../src/core/check/check';
import { RULES, SCHEMA_RULES } from '../../../src/core/check/registry';
import type { Answer, IndicatorAnswers } from '../../../src/core/content';
import { completeContent, prefilledContent } from '../../../src/core/prefill';
import { officialTemplate } from '../../templates';
import { answersOf, classRow, context, department, issuesAfter, soundReport, template, ward } from './sound-report';

describe('checkReport', () => {
  it('says nothing about a sound report', () => expect(issuesAfter(() => undefined)).toEqual([]));

  it('says at most five warnings and no error about a report with the usual gaps', () => {
    const issues = issuesAfter((content) => {
      for (const answers of Object.values(content.indicators)) {
        delete answers.previous;
        delete answers.next;
      }
      content.documents = [];
      content.sections.IV = '';
      answersOf(content, 'mediaColumns').current = { answer: 'none' };
    });
    expect(issues.every(({ severity }) => severity === 'warning')).toBe(true);
    expect(issues.map(({ rule }) => rule).sort()).toEqual(['R26', 'R29', 'R30', 'R31', 'R32']);
  });

  it('asks an empty report for every answer and text, errors first and the gravest first', () => {
    const empty = prefilledContent(template, ward, soundReport().letterhead, '2026-11-30');
    const issues = checkReport(template, empty, context);
    const errors = issues.filter(({ severity }) => severity === 'error');
    expect(errors).toHaveLength(15 + 6 + 1);
    expect(issues.slice(0, errors.length)).toEqual(errors);
    const weights = errors.map(({ rule }) => RULES.find((one) => one.rule === rule)?.weight ?? 0);
    expect(weights).toEqual([...weights].sort((a, b) => b - a));
  });

  it('does not ask an agency for what it is not asked', () => {
    const content = prefilledContent(template, department, soundReport().letterhead, '2026-11-30');
    const missing = checkReport(template, content, { ...context, agency: department }).filter(
      ({ rule }) => rule === 'R11',
    );
    expect(missing.map(({ path }) => path)).toEqual(
      ['mediaColumns', 'mediaProgrammes', 'mediaArticles', 'mediaBulletins', 'influencers', 'publicStaff'].map(
        (code) => `indicators.${code}.current`,
      ),
    );
  });

  it('gives a warning the explanation of its path and code, an error none', () => {
    const path = 'indicators.peopleVisited.current';
    const issues = issuesAfter((content) => {
      answersOf(content, 'peopleVisited').current = { value: 1_000 };
      content.sections.III = '';
      content.explanations = [
        { path, code: 'visits.fewerPeopleThanHouseholds', text: 'Nhiều hộ đi làm xa.' },
        { path: 'sections.III', code: 'section.missing', text: 'Sẽ bổ sung' },
      ];
    });
    expect(issues.find(({ code }) => code === 'visits.fewerPeopleThanHouseholds')?.explanation).toBe(
      'Nhiều hộ đi làm xa.',
    );
    expect(issues.find(({ code }) => code === 'section.missing')).not.toHaveProperty('explanation');
    expect(issues.find(({ code }) => code === 'previous.farFromLastYear')).not.toHaveProperty('explanation');
  });

  it('keeps the explanation of a grouped warning when its first figure was filled in', () => {
    const explained = issuesAfter((content) => {
      delete answersOf(content, 'mediaBulletins').previous;
      content.explanations = [
        { path: 'indicators.mediaColumns.previous', code: 'previous.missing', text: 'Chưa thống kê' },
      ];
    });
    expect(explained).toMatchObject([{ path: 'indicators.mediaBulletins.previous', explanation: 'Chưa thống kê' }]);
  });

  it('stays bounded and never throws, whatever passes the schema', () => {
    const rows = Array.from({ length: 2_000 }, (_, index) => ({ id: `r${index}` }));
    const issues = checkReport(template, { ...soundReport(), trainingClasses: rows, documents: rows }, context);
    expect(issues).toHaveLength(MOST_ISSUES);
    const number = fc.integer({ min: 0, max: 1_000_000_000 });
    const answer = fc.record(
      {
        numerator: number,
        denominator: number,
        answer: fc.constantFrom('none', 'unknown', 'notApplicable'),
        note: fc.string(),
      },
      { requiredKeys: [] },
    ) as fc.Arbitrary<Answer>;
    const answers = fc.record({ current: answer, previous: answer, fullYear: answer }, { requiredKeys: [] });
    const draft = fc.record(
      {
        indicators: fc.dictionary(fc.constantFrom(...template.indicators.map(({ code }) => code)), answers),
        sections: fc.dictionary(fc.constantFrom('I', 'II.2.1', 'II.4'), fc.string({ unit: 'binary' })),
        asOf: fc.constantFrom('', '2026-02-30', '2026-11-30'),
        nil: fc.boolean(),
      },
      { requiredKeys: [] },
    );
    fc.assert(
      fc.property(draft, (content) => {
        for (const issue of checkReport(template, completeContent(template, content), context)) {
          expect(issue.message).toMatch(/[.”]$/);
        }
      }),
    );
  });

  it('speaks Vietnamese to officials: no codes, no English, no null', () => {
    const content = prefilledContent(
      template,
      ward,
      { ...soundReport().letterhead, agency: '', place: '' },
      '2026-02-30',
    );
    content.trainingClasses = [
      classRow('c1', { name: '12 lớp AI', date: '2025-02-30', audience: '', trainees: undefined }),
    ];
    for (const { message } of checkReport(template, content, context)) {
      expect(message).not.toMatch(/null|undefined|NaN|\b(error|invalid|value|current|media\w+|Dữ liệu không hợp lệ)\b/);
    }
  });

  it('reads a full report of 100 kB in one pass (`npm run bench` holds the 2 ms)', () => {
    const content = soundReport();
    const paragraph = 'Phường tổ chức tuyên truyền đến 40 tổ dân phố, mỗi tổ 02 buổi; đăng 120 bài viết, 45 bản tin. ';
    for (const id of Object.keys(content.sections)) content.sections[id] = paragraph.repeat(55);
    content.trainingClasses = Array.from({ length: 60 }, (_, index) => classRow(`c${index}`));
    for (let round = 0; round < 20; round += 1) checkReport(template, content, context);
    const started = process.cpuUsage();
    for (let round = 0; round < 20; round += 1) checkReport(template, content, context);
    // Processor time on a machine that does other things, inside Jest: far from 2 ms, far nearer than a quadratic rule.
    expect(process.cpuUsage(started).user / 20_000).toBeLessThan(80);
  });
});

describe('a template of another year', () => {
  const other = officialTemplate((value) => {
    value.year = 2027;
    const indicators = value.indicators as Record<string, unknown>[];
    indicators.push({ ...indicators[0], code: 'podcasts', label: 'Số podcast', short: 'Podcast', words: ['podcast'] });
    const outline = value.outline as { children?: { bullets?: { indicators: string[] }[] }[] }[];
    outline[1]?.children?.[1]?.bullets?.[0]?.indicators.push('podcasts');
  });

  it('asks a new indicator, compares it and reads it in the narrative without a line of code', () => {
    const content = soundReport();
    content.asOf = '2027-11-30';
    content.trainingClasses = [];
    content.sections['II.2.1'] = 'Phường đã phát 35 podcast trong năm 2027, năm 2026 phát 9 podcast.';
    const asked = (answers: IndicatorAnswers) =>
      checkReport(other, { ...content, indicators: { ...content.indicators, podcasts: answers } }, context).filter(
        ({ message }) => /podcast/i.test(message),
      );
    expect(asked({}).map(({ rule }) => rule)).toEqual(['R11', 'R29', 'R30']);
    expect(
      asked({})
        .map(({ message }) => message)
        .join(),
    ).toContain('Chưa có số năm 2026 để so sánh');
    const far = asked({ current: { value: 53 }, previous: { value: 20 }, next: 60 });
    expect(far.map(({ rule }) => rule)).toEqual(['R27']);
    content.sections['II.2.1'] = 'Phường đã phát 350 podcast.';
    expect(asked({ current: { value: 53 }, previous: { value: 50 }, next: 60 })).toMatchObject([{ rule: 'R35' }]);
  });
});

describe('the registry', () => {
  it('gives every rule its own number and code, a source and a sentence', () => {
    const all = [...SCHEMA_RULES, ...RULES];
    expect(new Set(all.map(({ rule }) => rule)).size).toBe(all.length);
    expect(new Set(all.map(({ code }) => code)).size).toBe(all.length);
    for (const { rule, source, about } of all) {
      expect(rule).toMatch(/^R\d\d$/);
      expect(source.length).toBeGreaterThan(15);
      expect(about).toMatch(/\.$/);
    }
  });
});
