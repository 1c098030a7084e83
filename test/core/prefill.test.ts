// A first look at an empty report: letterhead and cut-off are there, nothing is answered for the agency but what it is
// not asked.

import { figuresOf } from '../../src/core/figures';
import { completeContent, giveRowIds, prefilledContent } from '../../src/core/prefill';
import { officialTemplate } from '../templates';
import { sampleContent } from './sample-content';

const template = officialTemplate();
const { letterhead } = sampleContent();
const department = { code: 'KBNN', kind: 'central_agency' };
const ward = { code: '20242', kind: 'ward' };

describe('prefilledContent', () => {
  it('says “not applicable” exactly where the agency is not asked', () => {
    const answered = (agency: typeof ward) =>
      figuresOf(template, prefilledContent(template, agency, letterhead, '2026-11-30'))
        .filter(({ answer }) => answer === 'notApplicable')
        .map(({ indicator, reason }) => `${indicator}: ${reason}`);
    expect(answered(ward)).toEqual([]);
    expect(answered(department)).toHaveLength(9);
    expect(answered(department)).toContain('householdsVisited: Không thuộc phạm vi quản lý');
    expect(answered({ code: 'DHDN', kind: 'central_agency' })).toHaveLength(8);
  });
  it('has every part of the shape', () => {
    const content = prefilledContent(template, ward, letterhead, '2026-11-30');
    expect(content).toMatchObject({ letterhead, asOf: '2026-11-30', documents: [], explanations: [], nil: false });
    expect(Object.keys(content.sections)).toEqual(
      'I II.1 II.2.1 II.2.2 II.2.3 II.2.4 II.2.5 II.2.6 II.2.7 II.3 II.4 II.5 III IV'.split(' '),
    );
  });
});

describe('completeContent', () => {
  it('adds what is absent and keeps what is there', () => {
    const content = completeContent(template, { sections: { I: 'Mở đầu' }, nil: true });
    expect(content.sections).toMatchObject({ I: 'Mở đầu', IV: '' });
    expect(content).toMatchObject({ nil: true, trainingClasses: [], explanations: [] });
    expect(completeContent(template, content)).toEqual(content);
  });
  it('leaves a whole part the very same, and puts one in another order into the template’s', () => {
    const content = completeContent(template, sampleContent());
    const again = completeContent(template, content);
    for (const part of ['letterhead', 'sections', 'indicators'] as const) expect(again[part]).toBe(content[part]);
    const turned = Object.fromEntries(Object.entries(content.sections).reverse());
    const { sections } = completeContent(template, { ...content, sections: turned });
    expect(Object.entries(sections)).toEqual(Object.entries(content.sections));
  });
});

describe('giveRowIds', () => {
  it('names the rows without an id, never twice the same', () => {
    const ids = ['a', 'a', 'b', 'c'];
    const rows = [{ name: '1' }, { id: 'b', name: '2' }, { id: '', name: '3' }] as never;
    const given = giveRowIds({ ...sampleContent(), models: rows }, template, () => ids.shift() ?? 'z');
    expect(given.models.map(({ id }) => id)).toEqual(['a', 'b', 'c']);
  });
  it('changes nothing when every row has one', () => {
    const content = sampleContent();
    expect(giveRowIds(content, template, () => 'x')).toBe(content);
  });
});
