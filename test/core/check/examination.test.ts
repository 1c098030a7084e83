// Checking a report again is checking it: whatever was found out before, the issues are those of a check from nothing, and
// what cannot have changed is not asked again.

import fc from 'fast-check';
import { checkReport } from '../../../src/core/check/check';
import { Examination, Findings } from '../../../src/core/check/examination';
import type { CheckedReport } from '../../../src/core/check/rule';
import type { Content, ListRow } from '../../../src/core/content';
import { sectionsOf } from '../../../src/core/template/template';
import { classRow, context, department, soundReport, template, ward } from './sound-report';

/** A report after an edit shares with the one before what the edit left alone, as one that was read part by part does. */
type Edit = (content: Content) => Content;

const sections = sectionsOf(template).filter(({ text }) => text !== 'none');
const codes = template.indicators.map(({ code }) => code);
const words = fc.constantFrom(
  '',
  'Phường tổ chức 15 lớp với 700 lượt người; có 130 bài viết, 98,42% cán bộ.',
  'Còn khó khăn: tỉ lệ chưa đạt chỉ tiêu.',
  '¹iÖn tö hãa, §µo t¹o ®éi ngò c¸n bé',
  'a'.repeat(20_001),
);
const figure = fc.oneof(
  fc.record({ value: fc.constantFrom(0, 5, 120, 1_000_000_000) }),
  fc.record({ numerator: fc.constantFrom(0, 5, 120), denominator: fc.constantFrom(0, 5, 120, 4000) }),
  fc.record({ answer: fc.constantFrom('none' as const, 'notApplicable' as const, 'unknown' as const) }),
  fc.record({ value: fc.constant(7), note: words, reason: words }),
);
const list = fc.constantFrom('documents' as const, 'models' as const, 'trainingClasses' as const);
const row: fc.Arbitrary<ListRow> = fc.oneof(
  fc.record({ id: fc.constantFrom('x1', 'x2'), name: words, date: fc.constantFrom('', '2026-02-30', '2027-01-01') }),
  fc.integer({ min: 1, max: 500 }).map((trainees) => classRow('x3', { trainees })),
);

const edit: fc.Arbitrary<Edit> = fc.oneof(
  fc
    .tuple(fc.constantFrom(...sections), words)
    .map(([{ id }, text]): Edit => (content) => ({ ...content, sections: { ...content.sections, [id]: text } })),
  fc
    .tuple(fc.constantFrom(...codes), fc.constantFrom('current' as const, 'previous' as const), figure)
    .map(([code, horizon, answer]): Edit => (content) => {
      const answers = { ...content.indicators?.[code], [horizon]: answer };
      return { ...content, indicators: { ...content.indicators, [code]: answers } };
    }),
  fc
    .tuple(list, fc.array(row, { maxLength: 3 }))
    .map(([code, rows]): Edit => (content) => ({ ...content, [code]: rows })),
  fc.constantFrom('2026-11-30', '2025-01-31', '').map((asOf): Edit => (content) => ({ ...content, asOf })),
  fc.boolean().map((nil): Edit => (content) => ({ ...content, nil })),
  words.map((signerName): Edit => (content) => ({ ...content, letterhead: { ...content.letterhead, signerName } })),
  fc.tuple(fc.constantFrom(...codes), words).map(([code, text]): Edit => (content) => ({
    ...content,
    explanations: [{ path: `indicators.${code}.current`, code: 'previous.farFromLastYear', text }],
  })),
  // Parts rules do without; a content behind the door has them all.
  fc
    .constantFrom(
      'sections' as const,
      'indicators' as const,
      'explanations' as const,
      'nil' as const,
      'models' as const,
    )
    .map((part): Edit => (content) => {
      const { [part]: _, ...rest } = content;
      return rest as Content;
    }),
);
const surroundings = fc.record({
  agency: fc.constantFrom(ward, ward, ward, department),
  today: fc.constantFrom(context.today, context.today, '2026-06-01'),
});

it('finds what a check from nothing finds, after any edits, in any order, also of versions long past', () => {
  fc.assert(
    fc.property(
      fc.array(fc.record({ edit, surroundings, back: fc.nat(3) }), { minLength: 1, maxLength: 12 }),
      (steps) => {
        const findings = new Findings();
        const versions = [soundReport()];
        for (const { edit: change, surroundings: about, back } of steps) {
          const next = change(versions[Math.max(0, versions.length - 1 - back)]!);
          versions.push(next);
          expect(checkReport(template, next, about, findings)).toEqual(checkReport(template, next, about));
        }
      },
    ),
    { numRuns: 300 },
  );
});

describe('a question', () => {
  const examined = (content: Content, findings: Findings, about = context): Examination =>
    new Examination(template, content, about, findings);

  it('is asked again when something it looked at has changed, and only then', () => {
    const findings = new Findings();
    const question = jest.fn(({ content }: CheckedReport) => content.sections['I']?.length);
    const content = soundReport();
    const other = { ...content, models: [] };
    const longer = { ...content, sections: { ...content.sections, I: 'Dài hơn nhiều so với trước' } };
    const answers = [content, other, longer, content].map((one) => examined(one, findings).once(question));
    expect(answers).toEqual([answers[0], answers[0], 26, answers[0]]);
    expect(question).toHaveBeenCalledTimes(3);
  });

  it('looked at what the questions looked at that it asked, also when those were answered before', () => {
    const findings = new Findings();
    const inner = ({ content }: CheckedReport) => content.trainingClasses.length;
    const outer = (report: CheckedReport) => report.once(inner) + report.once(inner);
    const content = soundReport();
    expect(examined(content, findings).once(inner)).toBe(content.trainingClasses.length);
    expect(examined(content, findings).once(outer)).toBe(2 * content.trainingClasses.length);
    expect(examined({ ...content, trainingClasses: [] }, findings).once(outer)).toBe(0);
  });

  it('is asked again on another day, of another agency, with another template', () => {
    const findings = new Findings();
    const question = jest.fn(() => 1);
    const content = soundReport();
    const another = { ...context, today: '2026-12-24' };
    const elsewhere = { ...another, agency: { ...ward, kind: 'commune' } };
    for (const about of [context, another, elsewhere]) examined(content, findings, about).once(question);
    new Examination({ ...template }, content, elsewhere, findings).once(question);
    expect(question).toHaveBeenCalledTimes(4);
  });

  it('that would list the parts of a content is a mistake in the code, and says so', () => {
    const report = examined(soundReport(), new Findings());
    expect(() => Object.keys(report.content)).toThrow('part by part');
    expect(() => 'nil' in report.content).toThrow('part by part');
    expect(() => Object.hasOwn(report.content, 'nil')).toThrow('part by part');
  });
});
