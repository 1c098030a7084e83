// Sentences of an agency's figures: what is compared is said, a missing figure is said in words, and no rounding makes a
// figure look better than it is.

import type { Answer, IndicatorAnswers } from '../../../src/core/content';
import { figuresOf } from '../../../src/core/figures';
import { agencySentence } from '../../../src/core/outline/agency-sentence';
import { answersOf } from '../../../src/core/outline/answer-words';
import { type Bullet, indicatorOf } from '../../../src/core/template/template';
import { sampleContent } from '../sample-content';
import { sampleTemplate } from '../../documents/sample-city';

const template = sampleTemplate();

function said(code: string, answers: IndicatorAnswers, shows: Bullet['shows'] = 'rate'): string {
  const figures = figuresOf(template, { ...sampleContent(), indicators: { [code]: answers } });
  return agencySentence(indicatorOf(template, code)!, answersOf(figures).get(code) ?? {}, shows, template.year);
}

const count = (current: Answer, previous?: Answer, fullYear?: Answer) =>
  said('mediaArticles', { current, ...(previous ? { previous } : {}), ...(fullYear ? { fullYear } : {}) });

describe('a count', () => {
  it.each([
    [{ value: 120 }, { value: 80 }, '120 bài viết, tăng 40 bài (50%) so với năm 2025 (cả năm 2025: 80 bài viết)'],
    [{ value: 8 }, { value: 12 }, '08 bài viết, giảm 04 bài (33,33%) so với năm 2025 (cả năm 2025: 12 bài viết)'],
    [{ value: 5 }, { value: 5 }, '05 bài viết, bằng năm 2025 (cả năm 2025: 05 bài viết)'],
    [{ value: 5 }, { value: 0 }, '05 bài viết, tăng 05 bài so với năm 2025 (cả năm 2025: 0 bài viết)'],
    [{ value: 0 }, { value: 4 }, '0 bài viết, giảm 04 bài (100%) so với năm 2025 (cả năm 2025: 04 bài viết)'],
    [{ value: 7 }, { answer: 'unknown' }, '07 bài viết; chưa có số liệu năm 2025 để so sánh'],
    [{ value: 7 }, undefined, '07 bài viết; chưa có số liệu năm 2025 để so sánh'],
    [{ value: 7 }, { answer: 'none' }, '07 bài viết; năm 2025 không phát sinh'],
    [{ answer: 'none' }, { value: 4 }, 'Bài viết: không phát sinh; năm 2025 có 04 bài viết'],
    [{ answer: 'unknown' }, undefined, 'Bài viết: chưa có số liệu'],
    [{}, undefined, 'Bài viết: (chưa có số liệu trả lời)'],
    [{ answer: 'notApplicable', reason: 'Bí mật nhà nước.' }, undefined, 'Bài viết: không áp dụng (Bí mật nhà nước)'],
    [{ value: 9, estimated: true }, { answer: 'none' }, '09 bài viết (ước tính); năm 2025 không phát sinh'],
  ] as [Answer, Answer | undefined, string][])('%j beside %j', (current, previous, sentence) => {
    expect(count(current, previous)).toBe(sentence);
  });

  it('adds the estimate for the whole year, apart from the comparison', () => {
    expect(count({ value: 120 }, { value: 80 }, { value: 130, estimated: true })).toMatch(
      /so với năm 2025 \(cả năm 2025: 80 bài viết\); ước cả năm 2026: 130 bài viết$/,
    );
  });
});

describe('a rate', () => {
  const staff = (numerator: number, denominator: number, previous?: Answer) =>
    said('publicStaff', { current: { numerator, denominator }, ...(previous ? { previous } : {}) });

  it('says the pair, the points and the target with its place in the plan', () => {
    expect(staff(98, 100, { numerator: 95, denominator: 100 })).toBe(
      'Cán bộ, công chức, viên chức và người lao động khu vực công có kỹ năng số: đạt 98% (98/100 người), ' +
        'tăng 3 điểm phần trăm so với năm 2025 (cả năm 2025: 95%; 95/100 người); ' +
        'chưa đạt chỉ tiêu 100% tại điểm a khoản 2 Mục I Kế hoạch',
    );
  });

  it('never prints what is not complete as complete, and says who is lacking', () => {
    expect(staff(59_998, 60_000)).toContain('đạt 99,99% (59.998/60.000 người, còn 02 người chưa đạt)');
    expect(staff(60_000, 60_000)).toContain('đạt 100% (60.000/60.000 người); ');
  });

  it('never prints what misses a target as the target', () => {
    const sentence = said('youth', { current: { numerator: 79_999, denominator: 100_000 } });
    expect(sentence).toContain('đạt 79,99% (79.999/100.000 người');
    expect(sentence).toContain('chưa đạt chỉ tiêu 80%');
  });

  it('gives the number of people where the form asks for it, and no rate without a total', () => {
    expect(said('aiResidents', { current: { numerator: 412 } }, 'numerator')).toBe(
      'Người dân ứng dụng AI: 412 người dân (chưa có tổng số để tính tỉ lệ); chưa có số liệu năm 2025 để so sánh',
    );
    expect(said('aiResidents', { current: { numerator: 412 } })).toContain('chưa có tổng số để tính tỉ lệ');
    expect(said('aiResidents', { current: { numerator: 0, denominator: 0 } })).toContain('chưa tính được tỉ lệ');
  });
});
