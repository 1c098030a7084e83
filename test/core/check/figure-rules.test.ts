// Rules about figures beside each other: last year, next year, targets, pairs, the basis.

import type { Content } from '../../../src/core/content';
import { meetEveryTarget } from './every-target-met';
import { answersOf, broken, department, issuesAfter } from './sound-report';

describe('years', () => {
  it('R27 previous.farFromLastYear: from 20 on, changed by more than half', () => {
    const now = (value: number, before: number) =>
      broken('R27', (content) => {
        answersOf(content, 'mediaArticles').current = { value };
        answersOf(content, 'mediaArticles').previous = { value: before };
      });
    expect(now(610, 120)).toMatchObject([
      {
        path: 'indicators.mediaArticles.current',
        severity: 'warning',
        message:
          'Số bài viết tính đến ngày 30/11/2026 là 610, cả năm 2025 là 120 (tăng 408,33%). Đề nghị kiểm tra hoặc giải trình.',
      },
    ]);
    expect(now(9, 20)[0]?.message).toContain('(giảm 55%)');
    expect(now(30, 20)).toEqual([]);
    expect(now(10, 20)).toEqual([]);
    expect(now(190, 19)).toEqual([]);
  });
  it('R27 compares the people a rate is about, not those who reached it', () => {
    const staff = (denominator: number) =>
      broken('R27', (content) => {
        answersOf(content, 'publicStaff').current = { numerator: 100, denominator };
        answersOf(content, 'publicStaff').previous = { numerator: 20, denominator: 120 };
      });
    expect(staff(120)).toEqual([]);
    expect(staff(1_200)[0]?.message).toContain('(tăng 900%)');
  });
  it('R27 takes “không phát sinh” as 0 and classes from their list', () => {
    const none = broken('R27', (content) => (answersOf(content, 'mediaArticles').current = { answer: 'none' }));
    expect(none[0]?.message).toContain('là 0, cả năm 2025 là 90');
    expect(broken('R27', (content) => (content.trainingClasses = []))).toMatchObject([
      { path: 'indicators.trainees.current' },
    ]);
  });
  it('R28 previous.zero: one question for a unit that did not exist', () => {
    const zero = (content: Parameters<Parameters<typeof broken>[1]>[0]) => {
      answersOf(content, 'mediaBulletins').previous = { value: 0 };
    };
    expect(broken('R28', zero)).toMatchObject([
      {
        path: 'indicators.mediaBulletins.previous',
        severity: 'warning',
        message:
          'Số năm 2025 là 0. Nếu phường mới thành lập từ 01/7/2025 và không có số để so sánh, hãy chọn “Chưa có số liệu”.',
      },
    ]);
    expect(broken('R28', zero, department)).toEqual([]);
    const [both] = broken('R28', (content) => {
      zero(content);
      answersOf(content, 'aiWorkers').previous = { numerator: 0, denominator: 10_000 };
    });
    expect(both?.message).toContain('là 0: Số bản tin, Người lao động ứng dụng AI.');
  });
  it('R29 previous.missing: one warning, not for what is not asked or does not apply', () => {
    const issues = issuesAfter((content) => {
      delete answersOf(content, 'mediaArticles').previous;
      answersOf(content, 'trainees').previous = { note: 'đang tìm' };
      answersOf(content, 'influencers').current = { answer: 'notApplicable', reason: 'Bí mật nhà nước' };
      delete answersOf(content, 'influencers').previous;
    }).filter(({ rule }) => rule === 'R29');
    expect(issues).toMatchObject([{ path: 'indicators.mediaArticles.previous', severity: 'warning' }]);
    expect(issues[0]?.message).toBe(
      'Chưa có số năm 2025 để so sánh: Số bài viết, Số lượt học viên là cán bộ, công chức được bồi dưỡng, tập huấn. Hãy nhập, hoặc chọn “Chưa có số liệu” nếu không có.',
    );
    const all = broken('R29', (content) => Object.values(content.indicators).forEach((one) => delete one.previous));
    expect(all).toHaveLength(1);
    expect(all[0]?.message).toContain(' và 13 số liệu khác');
    expect(broken('R29', (content) => delete answersOf(content, 'youth').previous, department)).toEqual([]);
  });
  it('R30 next.missing', () => {
    expect(broken('R30', (content) => delete answersOf(content, 'youth').next)).toMatchObject([
      {
        path: 'indicators.youth.next',
        severity: 'warning',
        message: 'Chưa nêu mục tiêu năm 2027: Học sinh trung học phổ thông và thanh niên.',
      },
    ]);
  });
  it('R30 asks for no target where there is nobody to set one for', () => {
    const none = (content: Content) => {
      answersOf(content, 'youth').current = { answer: 'none' };
      delete answersOf(content, 'youth').next;
    };
    expect(broken('R30', none)).toEqual([]);
  });
  it('R37 fullYear.belowCurrent', () => {
    const estimate = (value: number) =>
      broken('R37', (content) => (answersOf(content, 'mediaArticles').fullYear = { value, estimated: true }));
    expect(estimate(120)).toEqual([]);
    expect(estimate(110)[0]?.message).toBe(
      'Số bài viết: ước cả năm (110) nhỏ hơn số tính đến ngày 30/11/2026 (120). Đề nghị kiểm tra hoặc giải trình.',
    );
  });
});

describe('basis and targets', () => {
  it('R32 basis.declined: inside the basis only, in one warning', () => {
    const declined = (agency?: typeof department) =>
      broken(
        'R32',
        (content) => {
          answersOf(content, 'influencers').current = { answer: 'none' };
          answersOf(content, 'publicStaff').current = { answer: 'none' };
          answersOf(content, 'mediaColumns').current = { answer: 'notApplicable', reason: 'Bí mật nhà nước' };
        },
        agency,
      );
    expect(declined()).toHaveLength(1);
    expect(declined()[0]?.message).toBe(
      'Chọn “Không áp dụng”: Số chuyên mục. Không phát sinh: Cán bộ, công chức, viên chức và người lao động khu vực công có kỹ năng số, Số người có ảnh hưởng trong cộng đồng tham gia truyền thông, lan tỏa về Phong trào. ' +
        'Các đơn vị cùng loại được cộng số này; đề nghị kiểm tra. Với tỉ lệ, “Không phát sinh” chỉ dùng khi không có nhóm đối tượng này; nếu có nhưng chưa ai đạt, hãy nhập 0 và tổng số người.',
    );
    expect(declined(department)[0]?.message).not.toContain('ảnh hưởng');
    expect(broken('R32', (content) => (answersOf(content, 'tertiaryStudents').current = { answer: 'none' }))).toEqual(
      [],
    );
  });
  it('R33 figures.fewerThan: fewer people than households', () => {
    const visited = (people: number) =>
      broken('R33', (content) => {
        answersOf(content, 'peopleVisited').current = { value: people };
        answersOf(content, 'householdsVisited').current = { value: 3_512 };
      });
    expect(visited(3_120)).toMatchObject([
      {
        path: 'indicators.peopleVisited.current',
        code: 'visits.fewerPeopleThanHouseholds',
        severity: 'warning',
        message: 'Số người (3.120) ít hơn số hộ (3.512). Đề nghị kiểm tra hoặc giải trình.',
      },
    ]);
    expect(visited(3_512)).toEqual([]);
  });
  it('R34 target.belowWithoutReason: a word in II.4 is enough, silence is not', () => {
    const below = (text: string, numerator = 7_999, denominator = 10_000) =>
      broken('R34', (content) => {
        meetEveryTarget(content);
        answersOf(content, 'aiWorkers').current = { numerator, denominator };
        content.sections['II.4'] = text;
      });
    expect(below('Đường truyền ở vùng xa còn yếu.')).toMatchObject([
      {
        path: 'indicators.aiWorkers.current',
        severity: 'warning',
        message:
          'Người lao động ứng dụng AI đạt 79,99% (7.999/10.000 người lao động), thấp hơn chỉ tiêu 80%, nhưng mục II.4 chưa nêu khó khăn, tồn tại liên quan. Đề nghị bổ sung hoặc giải trình.',
      },
    ]);
    expect(below('Người lao động ở các hợp tác xã ít thời gian học.')).toEqual([]);
    expect(below('Một chỉ tiêu chưa đạt do thiếu kinh phí.')).toEqual([]);
    expect(below('Đường truyền yếu.', 8_000)).toEqual([]);
  });
  it('R34 judges “more than half” and names several in one warning', () => {
    const issues = broken('R34', (content) => {
      meetEveryTarget(content);
      content.sections['II.4'] = 'Đường truyền yếu.';
      answersOf(content, 'safetyInformed').current = { numerator: 500, denominator: 1_000 };
      answersOf(content, 'aiWorkers').current = { numerator: 1, denominator: 2 };
    });
    expect(issues).toHaveLength(1);
    expect(issues[0]?.message).toContain(
      'Tương tự: Người dân được cung cấp thông tin an toàn (50% (500/1.000 người dân), chỉ tiêu đa số (trên 50%)).',
    );
  });
});
