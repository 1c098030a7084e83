// Names of paths are what officials read in issues, in conflicts of two browsers and in the history of changes.

import fc from 'fast-check';
import type { Content } from '../../src/core/content';
import { differingPaths, pathName } from '../../src/core/paths';
import { officialTemplate } from '../templates';
import { sampleContent } from './sample-content';

const template = officialTemplate();

describe('the name of a path', () => {
  const content = sampleContent();
  it.each([
    ['indicators.mediaBulletins.previous', 'Số bản tin năm 2025'],
    ['indicators.mediaBulletins.current', 'Số bản tin năm 2026'],
    ['indicators.mediaBulletins.fullYear', 'Số bản tin ước cả năm 2026'],
    ['indicators.mediaBulletins.next', 'Số bản tin, chỉ tiêu năm 2027'],
    ['indicators.aiResidents.current.numerator', 'Người dân ứng dụng AI năm 2026: Số người dân ứng dụng AI'],
    ['trainingClasses[c1].trainees', 'Lớp “Kỹ năng số cơ bản”: Số lượt học viên'],
    ['trainingClasses[c9].trainees', 'Lớp c9: Số lượt học viên'],
    ['documents[d1]', 'Văn bản “Kế hoạch 12/KH-UBND”'],
    ['sections.II.4', 'Mục II.4 (Khó khăn, tồn tại)'],
    ['letterhead.signerTitle', 'Chức vụ người ký'],
    ['nil', 'Báo cáo không phát sinh'],
    ['explanations[indicators.mediaBulletins.current|x.y]', 'Giải trình về Số bản tin năm 2026'],
  ])('%s is “%s”', (path, name) => {
    expect(pathName(template, path, content)).toBe(name);
  });

  it('shows a path it does not know as it is, also names that objects have by themselves', () => {
    for (const path of ['', '__proto__', 'sections.X', 'indicators.toString.current', 'a[b].c', 'letterhead.x']) {
      expect(pathName(template, path, content)).toBe(path);
    }
  });
});

describe('the paths at which two contents differ', () => {
  const change = (edit: (content: Content) => void): string[] => {
    const after = sampleContent();
    edit(after);
    return differingPaths(sampleContent(), after);
  };

  it('are one per answer, text, column, row and explanation', () => {
    expect(change(() => undefined)).toEqual([]);
    expect(change((c) => (c.indicators.mediaArticles!.current = { value: 7, estimated: true, note: 'x' }))).toEqual([
      'indicators.mediaArticles.current',
    ]);
    expect(change((c) => delete c.indicators.mediaArticles)).toEqual([
      'indicators.mediaArticles.current',
      'indicators.mediaArticles.previous',
    ]);
    expect(change((c) => (c.sections['II.4'] = 'khác'))).toEqual(['sections.II.4']);
    expect(change((c) => (c.trainingClasses[0]!.trainees = 46))).toEqual(['trainingClasses[c1].trainees']);
    expect(change((c) => c.trainingClasses.pop())).toEqual(['trainingClasses[c2]']);
    expect(change((c) => c.trainingClasses.reverse())).toEqual(['trainingClasses']);
    expect(change((c) => c.explanations.push({ path: 'nil', code: 'a', text: 'b' }))).toEqual(['explanations[nil|a]']);
    expect(change((c) => (c.nil = true))).toEqual(['nil']);
    expect(change((c) => (c.asOf = '2026-12-01'))).toEqual(['asOf']);
  });

  it('are none exactly when the contents are the same, whatever the order of keys', () => {
    const value = fc.record({ value: fc.nat(2) });
    const answers = fc.dictionary(
      fc.constantFrom('a', 'b', '__proto__'),
      fc.dictionary(fc.constantFrom('current', 'previous'), value, { minKeys: 1 }),
    );
    const inOneOrder = (all: Record<string, Record<string, { value: number }>>): string[] =>
      Object.entries(all)
        .flatMap(([code, times]) => Object.entries(times).map(([time, { value: n }]) => `${code}.${time}=${n}`))
        .sort();
    fc.assert(
      fc.property(answers, answers, (a, b) => {
        const [left, right] = [
          { ...sampleContent(), indicators: a },
          { ...sampleContent(), indicators: b },
        ];
        const paths = differingPaths(left, right);
        expect(paths.length === 0).toBe(inOneOrder(a).join() === inOneOrder(b).join());
        expect(differingPaths(right, left).sort()).toEqual(paths.sort());
      }),
    );
  });
});
