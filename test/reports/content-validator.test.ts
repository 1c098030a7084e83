// Whatever a client sends gets an answer in Vietnamese, with paths, in bounded time.

import fc from 'fast-check';
import { prefilledContent } from '../../src/core/prefill';
import { validateContent } from '../../src/reports/content-validator';
import { sampleContent } from '../core/sample-content';
import { officialTemplate } from '../templates';

const template = officialTemplate();
const issuesOf = (content: unknown) => validateContent(template, content).issues ?? [];
const withCurrent = (code: string, current: unknown) => ({ indicators: { [code]: { current } } });

/** Runs with a stop watch: the limit is generous, what it guards against takes minutes. */
function quickly<T>(work: () => T): T {
  const started = performance.now();
  const result = work();
  expect(performance.now() - started).toBeLessThan(2_000);
  return result;
}

describe('validateContent', () => {
  it('passes what may be saved', () => {
    expect(issuesOf(sampleContent())).toEqual([]);
    const { letterhead } = sampleContent();
    expect(issuesOf(prefilledContent(template, { code: 'SYT', kind: 'department' }, letterhead, '2026-11-30'))).toEqual(
      [],
    );
  });

  it.each([
    [
      withCurrent('mediaBulletins', { value: '5' }),
      'indicators.mediaBulletins.current.value',
      'R01',
      'Số bản tin năm 2026: phải là số nguyên từ 0 trở lên; nội dung gửi lên là chữ “5”.',
    ],
    [
      withCurrent('mediaBulletins', { value: -5 }),
      'indicators.mediaBulletins.current.value',
      'R02',
      'Số bản tin năm 2026: không nhận số âm (-5). Hãy nhập số từ 0 trở lên.',
    ],
    [
      withCurrent('mediaBulletins', { value: 2e9 }),
      'indicators.mediaBulletins.current.value',
      'R02',
      'Số bản tin năm 2026: 2.000.000.000 lớn hơn mức nhận được (1.000.000.000). Đề nghị kiểm tra lại số chữ số.',
    ],
    [
      withCurrent('mediaBulletins', { value: 5, answer: 'none' }),
      'indicators.mediaBulletins.current',
      'R01',
      'Số bản tin năm 2026: vừa có số, vừa chọn “Không phát sinh”, “Không áp dụng” hoặc “Chưa có số liệu”. Hãy giữ một trong hai.',
    ],
    [
      { indicators: { publicStaff: { next: 120 } } },
      'indicators.publicStaff.next',
      'R02',
      'Cán bộ, công chức, viên chức và người lao động khu vực công có kỹ năng số, chỉ tiêu năm 2027: tính bằng phần trăm, từ 0 đến 100; nội dung gửi lên là 120.',
    ],
    [
      { trainingClasses: [{ id: 'c1', trainees: 'nhiều' }] },
      'trainingClasses[c1].trainees',
      'R01',
      'Lớp bồi dưỡng, tập huấn, dòng 1: Số lượt học viên: phải là số nguyên từ 0 trở lên; nội dung gửi lên là chữ “nhiều”.',
    ],
    [
      { trainingClasses: [{}, { date: '5/20' }] },
      'trainingClasses[1].date',
      'R01',
      'Lớp bồi dưỡng, tập huấn, dòng 2: Ngày mở lớp: chữ “5/20” chưa phải ngày tháng năm. Hãy nhập theo dạng 05/12/2026.',
    ],
    [
      { sections: { 'II.9': 'x' } },
      'sections.II.9',
      'R01',
      'Đề cương không có ô “II.9” ở phần này. Hãy bỏ ô đó hoặc tải lại trang.',
    ],
    [
      withCurrent('trainees', { value: 5 }),
      'indicators.trainees.current',
      'R01',
      'Số lượt học viên là cán bộ, công chức được bồi dưỡng, tập huấn năm 2026: hệ thống tự tính từ danh sách “Lớp bồi dưỡng, tập huấn”, không nhập riêng.',
    ],
    [null, '', 'R01', 'Nội dung báo cáo: phải gồm các ô của đề cương; nội dung gửi lên là ô trống.'],
  ])('R01, R02: %j', (content, path, rule, message) => {
    expect(issuesOf(content)).toEqual([expect.objectContaining({ path, rule, message, severity: 'error' })]);
  });

  it('names every breach, not the first only', () => {
    const issues = issuesOf({ ...withCurrent('mediaArticles', { value: -1 }), foo: 1, nil: 'x' });
    expect(issues.map(({ path }) => path).sort()).toEqual(['foo', 'indicators.mediaArticles.current.value', 'nil']);
  });

  describe('a part that came through before', () => {
    const rows = () => Object.freeze([Object.freeze({ id: 'm1', name: 'Nhà văn hóa số' })]);
    it('comes through again, beside whatever is wrong', () => {
      const models = rows();
      expect(issuesOf({ ...sampleContent(), models })).toEqual([]);
      const issues = issuesOf({ models, foo: 1, trainingClasses: [{ id: 'c1', trainees: -1 }] });
      expect(issues.map(({ path }) => path).sort()).toEqual(['foo', 'trainingClasses[c1].trainees']);
    });
    it('is looked at when it comes under another name', () => {
      const models = rows();
      issuesOf({ models });
      expect(issuesOf({ documents: models }).map(({ path }) => path)).toEqual(['documents[m1].name']);
      expect(issuesOf({ sections: models })[0]?.path).toBe('sections');
    });
    it('is looked at when it could have been changed meanwhile', () => {
      const sections: Record<string, unknown> = { I: 'Bối cảnh' };
      expect(issuesOf({ sections })).toEqual([]);
      sections['I'] = 7;
      expect(issuesOf({ sections }).map(({ path }) => path)).toEqual(['sections.I']);
    });
    it('does not let one through that was refused', () => {
      const models = Object.freeze([Object.freeze({ id: 'm1', name: 7 })]);
      for (const _ of [1, 2]) expect(issuesOf({ models }).map(({ path }) => path)).toEqual(['models[m1].name']);
    });
    it('is looked at with another template', () => {
      const sections = Object.freeze({ I: 'Bối cảnh' });
      expect(issuesOf({ sections })).toEqual([]);
      const other = { ...template, outline: template.outline.slice(1) };
      expect(validateContent(other, { sections }).issues?.map(({ path }) => path)).toEqual(['sections.I']);
    });
  });

  describe('against hostile content', () => {
    it.each([
      [
        '100,000 rows',
        { trainingClasses: Array.from({ length: 100_000 }, () => ({ trainees: 'x' })) },
        'trainingClasses',
      ],
      ['100,000 unknown keys', Object.fromEntries(Array.from({ length: 100_000 }, (_, i) => [`k${i}`, i])), ''],
      ['10 MB of text', { sections: { I: 'ạ'.repeat(10_000_000), foo: 1 } }, 'sections.foo'],
      ['deep nesting', JSON.parse('{"sections":' + '['.repeat(100_000) + ']'.repeat(100_000) + '}'), 'sections'],
      ['__proto__', JSON.parse('{"__proto__": {"nil": true}}'), '__proto__'],
      ['__proto__ in a row', JSON.parse('{"models": [{"id": "m1", "__proto__": {}}]}'), 'models[m1].__proto__'],
      ['constructor', { indicators: { constructor: {} } }, 'indicators.constructor'],
      ['NaN', withCurrent('mediaArticles', { value: NaN }), 'indicators.mediaArticles.current.value'],
      ['an id that would break paths', { models: [{ id: 'a].b' }] }, 'models[0].id'],
    ])('%s', (_what, content, path) => {
      const issues = quickly(() => issuesOf(content));
      expect(issues.map((issue) => issue.path)).toContain(path);
      expect(issues.length).toBeLessThanOrEqual(100);
      expect(({} as Record<string, unknown>).nil).toBeUndefined();
    });
    it('2,000 rows wrong in every cell cost little and give at most 100 issues', () => {
      const row = { id: 5, name: 1, date: 1, audience: 1, mode: 1, organiser: 1, trainees: 'x', foo: 1, bar: 1 };
      expect(quickly(() => issuesOf({ trainingClasses: Array.from({ length: 2000 }, () => row) }))).toHaveLength(100);
    });
    it('any JSON gets paths and whole Vietnamese sentences, never an exception', () => {
      fc.assert(
        fc.property(
          fc.jsonValue({ maxDepth: 6 }),
          fc.constantFrom('nil', 'sections', 'models', 'indicators', ''),
          (value, key) => {
            for (const issue of issuesOf(key === '' ? value : { [key]: value })) {
              expect(issue.message).toMatch(/^\S.*\.$/su);
              expect(issue.message).not.toMatch(/\b(null|undefined|must|object|NaN)\b/);
            }
          },
        ),
      );
    });
    it('a wrong type at every path is found there', () => {
      const content = sampleContent() as unknown as Record<string, unknown>;
      for (const key of Object.keys(content)) {
        for (const wrong of [7, true, null, 'x', [7], { x: 1 }]) {
          if (typeof wrong === typeof content[key] && wrong !== null) continue;
          const issues = issuesOf({ ...content, [key]: wrong });
          expect(issues[0]?.path.startsWith(key)).toBe(true);
        }
      }
    });
  });
});
