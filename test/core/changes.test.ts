// The history of a report in words: what an official reads when asking what changed between two submissions.

import { changesBetween } from '../../src/core/changes';
import type { Content } from '../../src/core/content';
import { officialTemplate } from '../templates';
import { sampleContent } from './sample-content';

const template = officialTemplate();

const sentences = (edit: (content: Content) => void): string[] => {
  const after = sampleContent();
  edit(after);
  return changesBetween(template, sampleContent(), after).map(({ sentence }) => sentence);
};

describe('changes in words', () => {
  it('name the figure and both values', () => {
    expect(sentences((c) => (c.indicators.mediaArticles!.current = { value: 1250, source: 'Cổng thông tin' }))).toEqual(
      ['Số bài viết năm 2026: 120; nguồn: Cổng thông tin → 1.250; nguồn: Cổng thông tin.'],
    );
    expect(sentences((c) => (c.indicators.mediaArticles!.previous = { answer: 'unknown' }))).toEqual([
      'Số bài viết năm 2025: 80, ước tính → Chưa có số liệu.',
    ]);
    expect(sentences((c) => (c.indicators.publicStaff!.next = 100))).toEqual([
      'Cán bộ, công chức, viên chức và người lao động khu vực công có kỹ năng số, chỉ tiêu năm 2027: 99,5% → 100%.',
    ]);
    expect(
      sentences((c) => (c.indicators.mediaBulletins = { current: { answer: 'notApplicable', reason: 'bí mật' } })),
    ).toEqual(['Số bản tin năm 2026: thêm Không áp dụng (bí mật).']);
  });

  it('tell rows that came and went by what stands in them', () => {
    expect(sentences((c) => c.trainingClasses.pop())).toEqual([
      'Lớp “Ứng dụng AI”: bỏ Ứng dụng AI; 20/06/2026; Cán bộ, công chức trong cơ quan nhà nước; Trực tuyến; Đơn vị tự tổ chức; 30.',
    ]);
    expect(sentences((c) => c.trainingClasses.reverse())).toEqual(['Lớp bồi dưỡng, tập huấn: đổi thứ tự.']);
  });

  it('count letters where a text is long, and still carry both texts', () => {
    const long = 'Đơn vị đã triển khai. '.repeat(100);
    expect(sentences((c) => (c.sections['II.4'] = long))).toEqual([
      'Mục II.4 (Khó khăn, tồn tại): sửa lời văn (9 → 2.200 ký tự).',
    ]);
    const after = sampleContent();
    after.sections['II.4'] = long;
    expect(changesBetween(template, sampleContent(), after)[0]).toMatchObject({ before: 'Khó khăn.', after: long });
  });

  it('write days as people do', () => {
    expect(sentences((c) => (c.asOf = '2026-12-05'))).toEqual(['Số liệu tính đến ngày: 30/11/2026 → 05/12/2026.']);
  });
});
