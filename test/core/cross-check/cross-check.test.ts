// R51 to R54: what only comparing reports can show, in the reviewer's view.

import type { Agency } from '../../../src/core/agency';
import type { Content } from '../../../src/core/content';
import { crossCheck } from '../../../src/core/cross-check/cross-check';
import type { CrossReport } from '../../../src/core/cross-check/cross-report';
import { figuresOf } from '../../../src/core/figures';
import { answersOf, classRow, soundReport, template } from '../check/sound-report';

const agency = (index: number): Agency => ({
  code: `A${index}`,
  name: `Ủy ban nhân dân phường Số ${index}`,
  kind: 'ward',
  place: `Số ${index}`,
});

/** A report unlike any other: its own numbers, classes and texts, all within what wards have. */
function reportOf(index: number, change: (content: Content) => void = () => undefined): CrossReport {
  const content = soundReport();
  for (const [at, answers] of Object.values(content.indicators).entries()) {
    const { current } = answers;
    if (current?.value !== undefined) current.value += 100 + index * 3 + at;
    if (current?.denominator !== undefined) {
      answers.current = {
        numerator: (current.numerator ?? 0) - index * 3 - at,
        denominator: current.denominator + index * 11 + at,
      };
    }
  }
  content.trainingClasses = [classRow('c1', { name: `Lớp kỹ năng số phường Số ${index}`, trainees: 40 + index })];
  for (const id of Object.keys(content.sections))
    content.sections[id] = `Nội dung riêng của phường ${index}, mục ${id}. `.repeat(8);
  change(content);
  return { agency: agency(index), content, figures: figuresOf(template, content) };
}

const wards = (count: number, change?: (content: Content, index: number) => void): CrossReport[] =>
  Array.from({ length: count }, (_, index) => reportOf(index, (content) => change?.(content, index)));

const found = (reports: readonly CrossReport[], rule: string) =>
  [...crossCheck(template, reports).values()].flat().filter((issue) => issue.rule === rule);

describe('crossCheck', () => {
  it('says nothing about reports of their own, nor about one alone', () => {
    expect(crossCheck(template, wards(20))).toEqual(new Map());
    expect(crossCheck(template, [reportOf(1)])).toEqual(new Map());
  });

  it('R51 cross.sameFigure: from 1.000 on, to the digit', () => {
    const articles = (value: number) =>
      found(
        wards(3, (content, index) => {
          if (index < 2) answersOf(content, 'mediaArticles').current = { value };
        }),
        'R51',
      );
    expect(articles(999)).toEqual([]);
    expect(articles(1_357)).toMatchObject([
      {
        agency: 'A0',
        path: 'indicators.mediaArticles.current',
        severity: 'warning',
        message: 'Số bài viết (1.357) trùng đến từng chữ số với phường Số 1. Đề nghị kiểm tra với đơn vị.',
      },
      { agency: 'A1' },
    ]);
    const totals = found(
      wards(2, (content) => (answersOf(content, 'youth').current = { numerator: 5, denominator: 8_888 })),
      'R51',
    );
    expect(totals[0]?.message).toContain('tổng số học sinh trung học phổ thông và thanh niên (8.888)');
  });

  it('R52 cross.sameClass: listed as its own by several', () => {
    const name = 'Lớp tập huấn AI tạo sinh cho cán bộ, công chức liên phường';
    const classes = (organiser: string, audience = 'officials') =>
      found(
        wards(5, (content, index) => {
          if (index < 4)
            content.trainingClasses.push(
              classRow('x', { name, date: '2026-06-01', organiser, audience, trainees: 50 + index }),
            );
        }),
        'R52',
      );
    expect(classes('other')).toEqual([]);
    expect(classes('self')).toHaveLength(4);
    expect(classes('self')[0]).toMatchObject({
      agency: 'A0',
      path: 'trainingClasses[x]',
      message: `Lớp bồi dưỡng, tập huấn, dòng 2: “${name}” ngày 01/06/2026 cũng được phường Số 1, phường Số 2, phường Số 3 liệt kê là của mình, nên có thể bị tính hai lần. Đề nghị xác định đơn vị tổ chức.`,
    });
  });
  it('R52 needs the same numbers where the name says little', () => {
    const classes = (trainees: (index: number) => number) =>
      found(
        wards(2, (content, index) => {
          content.trainingClasses = [classRow('x', { name: 'Lớp AI', trainees: trainees(index) })];
        }),
        'R52',
      );
    expect(classes((index) => 30 + index)).toEqual([]);
    expect(classes(() => 30)).toHaveLength(2);
  });

  it('R53 cross.sameText: a whole text or a long passage, whatever its bullets and spaces', () => {
    const passage =
      'Đa số người cao tuổi chưa có điện thoại thông minh nên việc hướng dẫn phải làm nhiều lần, tại nhà. ' +
      'Kinh phí cho Tổ công nghệ số cộng đồng còn hạn hẹp; đường truyền ở các khu dân cư xa trung tâm chưa ổn định.';
    const texts = found(
      wards(3, (content, index) => {
        if (index === 0) content.sections['II.4'] = `Mở đầu riêng. ${passage}`;
        if (index === 2) content.sections['II.5'] = `- ${passage.replaceAll('. ', '.\n- ')}\nKết.`;
      }),
      'R53',
    );
    expect(texts.map((issue) => [issue.agency, issue.path])).toEqual([
      ['A0', 'sections.II.4'],
      ['A2', 'sections.II.5'],
    ]);
    expect(texts[0]?.message).toContain('giống hệt báo cáo của phường Số 2');
    const short = wards(2, (content) => (content.sections.IV = 'Không có kiến nghị, đề xuất.'));
    expect(found(short, 'R53')).toEqual([]);
  });

  it('R54 cross.outlier: within kind and size', () => {
    const far = found(
      wards(12, (content, index) => {
        if (index === 3) answersOf(content, 'mediaArticles').current = { value: 9_400 };
        if (index === 5) answersOf(content, 'aiWorkers').current = { numerator: 1_000, denominator: 10_055 };
      }),
      'R54',
    );
    expect(far.map(({ agency: code, path }) => [code, path])).toEqual([
      ['A3', 'indicators.mediaArticles.current'],
      ['A5', 'indicators.aiWorkers.current'],
    ]);
    expect(far[0]?.message).toContain('Số bài viết là 9.400, cao hơn nhiều so với 12 phường cùng cỡ (số giữa là');
    expect(far[1]?.message).toContain('thấp hơn nhiều');
    expect(
      found(
        wards(7, (content, index) => {
          if (index === 3) answersOf(content, 'mediaArticles').current = { value: 9_400 };
        }),
        'R54',
      ),
    ).toEqual([]);
  });

  it('does not depend on the order of reports', () => {
    const reports = wards(10, (content, index) => {
      if (index % 2) answersOf(content, 'mediaArticles').current = { value: 4_321 };
      content.sections.I = 'Một đoạn văn chung của mười phường, dài hơn tám mươi chữ cái để không phải là ngẫu nhiên.';
    });
    const places = (all: readonly CrossReport[]) =>
      [...crossCheck(template, all).values()]
        .flat()
        .map((issue) => `${issue.agency} ${issue.rule} ${issue.path}`)
        .sort();
    expect(places([...reports].reverse())).toEqual(places(reports));
  });

  it.each([
    ['127 full reports', 127, 20_000],
    ['3,321 reports, all of them copies', 3_321, 1_000],
  ])('takes bounded time over %s', (_what, count, letters) => {
    const text = 'Phường đã triển khai nhiều mô hình thiết thực, được nhân dân đồng tình. '.repeat(letters / 73);
    const base = soundReport();
    for (const id of Object.keys(base.sections)) base.sections[id] = text;
    const figures = figuresOf(template, base);
    const reports = Array.from({ length: count }, (_, index) => ({ agency: agency(index), content: base, figures }));
    const started = process.cpuUsage();
    const issues = crossCheck(template, reports);
    const { user } = process.cpuUsage(started);
    expect(issues.size).toBe(count);
    expect([...issues.values()].every((own) => own.length <= 100)).toBe(true);
    expect(user / 1_000).toBeLessThan(20_000);
  });
});
