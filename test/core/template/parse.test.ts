// The shipped template is whole and says the form's own words; every kind of mistake in a copy is refused with its place.

import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse as parseYaml } from 'yaml';
import { parseTemplate } from '../../../src/core/template/parse';
import { areaOf, covers, indicatorOf, sectionsOf } from '../../../src/core/template/template';
import { officialTemplate } from '../../templates';

const file = readFileSync(join(__dirname, '../../../templates/bdhvs-2026.yaml'), 'utf8');
type Loose = Record<string, any>; // eslint-disable-line @typescript-eslint/no-explicit-any -- a file to be broken at will

function misfitsAfter(change: (template: Loose) => void): string[] {
  const copy = parseYaml(file) as Loose;
  change(copy);
  return (parseTemplate(copy).misfits ?? []).map(({ path, reason }) => `${path.join('.')}: ${reason}`);
}

describe('the official template', () => {
  const template = officialTemplate();

  it('has seventeen figures, two of them taken from the list of classes', () => {
    expect(template.indicators).toHaveLength(17);
    expect(template.indicators.filter((each) => each.aggregate).map((each) => each.code)).toEqual([
      'classes',
      'trainees',
    ]);
  });

  it('has the sections of the appendix in its order', () => {
    expect(sectionsOf(template).map((section) => section.id)).toEqual([
      'I',
      'II',
      'II.1',
      'II.2',
      ...[1, 2, 3, 4, 5, 6, 7].map((area) => `II.2.${area}`),
      'II.3',
      'II.4',
      'II.5',
      'III',
      'IV',
    ]);
  });

  it('parses to something that survives JSON, so that the web gets the same template', () => {
    expect(JSON.parse(JSON.stringify(template))).toEqual(template);
  });

  it('knows who is asked and who is added up', () => {
    const youth = indicatorOf(template, 'youth')!;
    expect(covers(youth.askedOf, { code: 'TDDN', kind: 'union' })).toBe(true);
    expect(covers(youth.basis, { code: 'TDDN', kind: 'union' })).toBe(false);
    expect(covers(youth.basis, { code: '20194', kind: 'ward' })).toBe(true);
  });

  it('names the area in the closing formula instead of the city', () => {
    expect(areaOf(template, { name: 'Ủy ban nhân dân phường Hải Châu', kind: 'ward' })).toBe('phường Hải Châu');
    expect(areaOf(template, { name: 'Sở Y tế', kind: 'department' })).toBe('Sở Y tế');
  });
});

describe('a broken template is refused with the place and the reason', () => {
  it.each<[string, (template: Loose) => void, string]>([
    [
      'an unknown kind of figure',
      (t) => (t.indicators[0].kind = 'money'),
      'indicators.0.kind: “kind” phải là một trong: count, rate',
    ],
    ['a misspelt key', (t) => (t.indicators[0].lable = 'x'), 'indicators.0.lable: không có mục nào tên “lable”'],
    [
      'a basis that names nobody',
      (t) => (t.bases.education = { label: 'x' }),
      'indicators.13.basis: phạm vi không gồm cơ quan nào',
    ],
    [
      'a basis that is not there',
      (t) => (t.indicators[0].basis = 'nobody'),
      'indicators.0.basis: “bases” không có “nobody”',
    ],
    ['a code used twice', (t) => (t.indicators[1].code = 'mediaColumns'), 'indicators.1: mã “mediaColumns” có hai lần'],
    [
      'an indicator without a place',
      (t) => t.outline[1].children[2].figures.pop(),
      'indicators.16: chỉ số “safetyInformed” không nằm ở mục nào của đề cương',
    ],
    [
      'an unknown indicator in a line',
      (t) => (t.outline[1].children[1].bullets[1].indicators = ['x']),
      'outline.1.children.1.bullets.1.indicators.0: không có chỉ số “x”',
    ],
    [
      'two targets at once',
      (t) => (t.indicators[9].target.moreThan = 1),
      'indicators.9.target: chỉ tiêu phải có đúng một trong “atLeast”, “moreThan”',
    ],
    [
      'a sum over a column of text',
      (t) => (t.indicators[6].aggregate.sum = 'name'),
      'indicators.6.aggregate.sum: danh sách “trainingClasses” không có cột số “name”',
    ],
    [
      'a sum over a count',
      (t) => (t.derived[0].parts[0] = 'classes'),
      'derived.0.parts.0: “classes” không phải là một tỉ lệ của mẫu',
    ],
    [
      'a rule about a section without text',
      (t) => (t.rules[1].section = 'II'),
      'rules.1.section: không có mục “II” để viết lời',
    ],
    [
      'a kind in no group',
      (t) => t.agencyGroups[1].kinds.pop(),
      'agencyGroups: loại cơ quan “special_zone” không ở nhóm nào',
    ],
    ['a missing part', (t) => delete t.report, ': thiếu phần “report”'],
  ])('%s', (_what, change, said) => {
    expect(misfitsAfter(change)).toContain(said);
  });

  it('anything that is not a template at all', () => {
    for (const value of [null, 7, 'x', [], {}]) expect(parseTemplate(value).misfits?.length).toBeGreaterThan(0);
  });
});
