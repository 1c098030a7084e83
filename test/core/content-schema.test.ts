// The schema is generated from the template and holds exactly what can never be saved.

import { Ajv2020 } from 'ajv/dist/2020';
import { contentSchema } from '../../src/core/content-schema';
import { officialTemplate } from '../templates';
import { sampleContent } from './sample-content';

const template = officialTemplate();
const validate = new Ajv2020({ strictRequired: false }).compile(contentSchema(template));
const withCurrent = (code: string, current: unknown) => ({ indicators: { [code]: { current } } });

describe('contentSchema', () => {
  it('takes whole reports and drafts in every unfinished shape', () => {
    expect(validate(sampleContent())).toBe(true);
    for (const draft of [
      {},
      { asOf: '', sections: { I: 'x'.repeat(300_000) }, trainingClasses: [{}, { id: '', date: '', audience: '' }] },
      withCurrent('publicStaff', {}),
      withCurrent('publicStaff', { note: 'đang rà soát' }),
      withCurrent('publicStaff', { denominator: 100 }),
      withCurrent('publicStaff', { numerator: 0, denominator: 0 }),
      withCurrent('mediaArticles', { value: 1_000_000_000, estimated: true, source: 'x'.repeat(5000) }),
      {
        indicators: {
          publicStaff: { next: 99.5 },
          classes: { previous: { value: 3 }, fullYear: { value: 4 }, next: 5 },
        },
      },
    ]) {
      expect(validate(draft)).toBe(true);
    }
  });
  it.each([
    ['an unknown key', { foo: 1 }],
    ['an unknown section', { sections: { 'II.2': 'x' } }],
    ['an unknown indicator', { indicators: { foo: {} } }],
    ['an unknown column', { models: [{ foo: 'x' }] }],
    ['a current of a derived figure', withCurrent('classes', { value: 5 })],
    ['a value for a rate', withCurrent('publicStaff', { value: 5 })],
    ['a pair for a count', withCurrent('mediaArticles', { numerator: 1, denominator: 2 })],
    ['a number and a word', withCurrent('mediaArticles', { value: 5, answer: 'none' })],
    ['a total and a word', withCurrent('publicStaff', { denominator: 5, answer: 'unknown' })],
    ['another word', withCurrent('mediaArticles', { answer: 'zero' })],
    ['a text for a number', withCurrent('mediaArticles', { value: '5' })],
    ['a negative', withCurrent('mediaArticles', { value: -1 })],
    ['a fraction', withCurrent('mediaArticles', { value: 1.5 })],
    ['more than a thousand million', withCurrent('mediaArticles', { value: 1_000_000_001 })],
    ['null', withCurrent('mediaArticles', null)],
    ['a target over 100 %', { indicators: { publicStaff: { next: 101 } } }],
    ['a fraction as a count’s target', { indicators: { mediaArticles: { next: 1.5 } } }],
    ['a date of another shape', { asOf: '30/11/2026' }],
    ['an audience nobody knows', { trainingClasses: [{ audience: 'cats' }] }],
    ['2,001 rows', { models: Array.from({ length: 2001 }, () => ({})) }],
    ['nil as text', { nil: 'true' }],
    ['a list', []],
    ['nothing', null],
  ])('refuses %s', (_what, content) => expect(validate(content)).toBe(false));
  it('follows the template: another indicator, section or column needs no code', () => {
    const other = officialTemplate((value) => {
      const indicators = value.indicators as Record<string, unknown>[];
      indicators.push({ ...indicators[0], code: 'podcasts', label: 'Số podcast', words: ['podcast'] });
      const outline = value.outline as { children?: { bullets?: { indicators: string[] }[] }[] }[];
      outline[1]?.children?.[1]?.bullets?.[0]?.indicators.push('podcasts');
    });
    const check = new Ajv2020({ strictRequired: false }).compile(contentSchema(other));
    expect(check(withCurrent('podcasts', { value: 3 }))).toBe(true);
    expect(validate(withCurrent('podcasts', { value: 3 }))).toBe(false);
  });
});
