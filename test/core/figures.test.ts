// From content to figures: what is stored as rows and added up is decided here, once.

import fc from 'fast-check';
import type { Answer, Content, ListRow } from '../../src/core/content';
import { figuresOf } from '../../src/core/figures';
import { officialTemplate } from '../templates';
import { sampleContent } from './sample-content';

const template = officialTemplate();

const figure = (content: Content, indicator: string, horizon: string) =>
  figuresOf(template, content).find((one) => one.indicator === indicator && one.horizon === horizon) ?? null;

function withAnswer(code: string, current: Answer): Content {
  const content = sampleContent();
  content.indicators = { [code]: { current } };
  return content;
}

describe('figuresOf', () => {
  it('keeps a number with what was said about it', () => {
    expect(figure(sampleContent(), 'mediaArticles', 'current')).toEqual({
      indicator: 'mediaArticles',
      horizon: 'current',
      answer: 'number',
      value: 120,
      numerator: null,
      denominator: null,
      estimated: false,
      reason: '',
      source: 'Cổng thông tin',
      note: '',
    });
    expect(figure(sampleContent(), 'mediaArticles', 'previous')).toMatchObject({ value: 80, estimated: true });
  });
  it('keeps 0 a number and an empty box nothing', () => {
    expect(figure(withAnswer('mediaArticles', { value: 0 }), 'mediaArticles', 'current')).toMatchObject({ value: 0 });
    for (const empty of [{}, { note: 'đang rà soát' }, { estimated: true }, { source: 'Cổng' }]) {
      expect(figure(withAnswer('mediaArticles', empty), 'mediaArticles', 'current')).toBeNull();
    }
  });
  it('takes a numerator alone as a figure, a total alone as none', () => {
    expect(figure(withAnswer('aiWorkers', { numerator: 7 }), 'aiWorkers', 'current')).toMatchObject({
      answer: 'number',
      numerator: 7,
      denominator: null,
    });
    expect(figure(withAnswer('aiWorkers', { denominator: 7 }), 'aiWorkers', 'current')).toBeNull();
  });
  it('keeps the three words apart', () => {
    for (const answer of ['none', 'unknown'] as const) {
      expect(figure(withAnswer('influencers', { answer }), 'influencers', 'current')).toMatchObject({
        answer,
        value: null,
      });
    }
    expect(
      figure(withAnswer('influencers', { answer: 'notApplicable', reason: 'Bí mật' }), 'influencers', 'current'),
    ).toMatchObject({ answer: 'notApplicable', reason: 'Bí mật' });
  });
  it('gives next as a value, a per cent for rates', () => {
    expect(figure(sampleContent(), 'publicStaff', 'next')).toMatchObject({ answer: 'number', value: 99.5 });
  });

  describe('of classes and trainees', () => {
    const row = (id: string, more: Partial<ListRow> = {}): ListRow => ({
      id,
      name: id,
      audience: 'officials',
      organiser: 'self',
      trainees: 10,
      ...more,
    });
    const of = (rows: ListRow[]) => {
      const content = { ...sampleContent(), trainingClasses: rows };
      return [figure(content, 'classes', 'current'), figure(content, 'trainees', 'current')];
    };
    it('counts own classes for officials and adds their trainees up', () => {
      const rows = [
        row('a'),
        row('b', { trainees: 35 }),
        row('c', { audience: 'residents' }),
        row('d', { organiser: 'other' }),
      ];
      expect(of(rows)).toMatchObject([{ value: 2 }, { value: 45 }]);
    });
    it('says none for an empty list and for one without a counted class', () => {
      expect(of([])).toMatchObject([{ answer: 'none' }, { answer: 'none' }]);
      expect(of([row('a', { audience: 'students' })])).toMatchObject([{ answer: 'none' }, { answer: 'none' }]);
    });
    it('never reads an entered current', () => {
      const content = withAnswer('classes', { value: 99 });
      expect(figure(content, 'classes', 'current')).toMatchObject({ value: 2 });
    });
    it('counts a row whose trainees are not entered yet', () => {
      expect(of([row('a', { trainees: undefined })])).toMatchObject([{ value: 1 }, { value: 0 }]);
    });
  });

  it('reads a nil report as none everywhere, 2025 as entered', () => {
    const nil = { ...sampleContent(), nil: true };
    const currents = figuresOf(template, nil).filter(({ horizon }) => horizon === 'current');
    expect(currents).toHaveLength(template.indicators.length);
    expect(currents.every(({ answer }) => answer === 'none')).toBe(true);
    expect(figure(nil, 'mediaArticles', 'previous')).toMatchObject({ value: 80 });
  });

  it('gives each cell at most once, in the order of the template, whatever is entered', () => {
    const count = fc.integer({ min: 0, max: 1_000_000_000 });
    const answer = fc.record(
      {
        value: count,
        numerator: count,
        denominator: count,
        answer: fc.constantFrom('none', 'unknown' as const),
        note: fc.string(),
      },
      { requiredKeys: [] },
    ) as fc.Arbitrary<Answer>;
    const answers = fc.record(
      { current: answer, previous: answer, fullYear: answer, next: count },
      { requiredKeys: [] },
    );
    const codes = template.indicators.map(({ code }) => code);
    fc.assert(
      fc.property(fc.dictionary(fc.constantFrom(...codes), answers), fc.boolean(), (indicators, nil) => {
        const figures = figuresOf(template, { ...sampleContent(), indicators, nil });
        const keys = figures.map((one) => `${one.indicator}.${one.horizon}`);
        expect(new Set(keys).size).toBe(keys.length);
        const order = figures.map((one) => codes.indexOf(one.indicator));
        expect(order).toEqual([...order].sort((a, b) => a - b));
        for (const one of figures) expect(one.answer === 'number').toBe(one.value !== null || one.numerator !== null);
      }),
    );
  });
});
