// Rules about what is entered: letterhead, texts, answers, nil reports. Each test breaks one rule in one place.

import type { Content } from '../../../src/core/content';
import { answersOf, broken, classRow, issuesAfter } from './sound-report';

const only = (rule: string, change: (content: Content) => void) => {
  const issues = broken(rule, change);
  expect(issues).toHaveLength(1);
  return issues[0]!;
};

describe('letterhead and day', () => {
  it.each([
    ['agency', 'Chưa có: Tên cơ quan ở đầu văn bản. Văn bản cần thông tin này để in và ký.'],
    ['place', 'Chưa có: Địa danh. Văn bản cần thông tin này để in và ký.'],
    ['signerTitle', 'Chưa có: Chức vụ người ký. Văn bản cần thông tin này để in và ký.'],
  ] as const)('R03 letterhead.missing: %s', (field, message) => {
    const issue = only('R03', (content) => (content.letterhead[field] = ' '));
    expect(issue).toMatchObject({ path: `letterhead.${field}`, severity: 'error', message });
  });
  it('R03 leaves the other fields free: a ward has no superior', () => {
    expect(
      issuesAfter(({ letterhead }) => Object.assign(letterhead, { symbol: '', signerName: '', authority: '' })),
    ).toEqual([]);
  });
  it('R04 asOf.missing: a day of the calendar', () => {
    expect(only('R04', (content) => (content.asOf = ''))).toMatchObject({ path: 'asOf', severity: 'error' });
    const { message } = only('R04', (content) => (content.asOf = '2026-11-31'));
    expect(message).toBe('Không có ngày 31/11/2026 trong lịch. Hãy nhập lại ngày mà các số được tính đến.');
  });
  it('R05 asOf.outsideYear', () => {
    expect(only('R05', (content) => (content.asOf = '2025-11-30')).message).toBe(
      'Số liệu tính đến ngày 30/11/2025, ngoài năm 2026. Đề nghị kiểm tra lại năm.',
    );
  });
});

describe('texts', () => {
  it.each(['I', 'II.1', 'II.3', 'II.4', 'II.5', 'III'])('R06 section.missing: %s', (id) => {
    const issue = only('R06', (content) => (content.sections[id] = ' \n'));
    expect(issue).toMatchObject({ path: `sections.${id}`, severity: 'error' });
    expect(issue.message).toMatch(
      new RegExp(`^Mục ${id} \\(.*\\) chưa có lời văn\\. Hãy viết mục này trước khi gửi\\.$`),
    );
  });
  it('R07 section.noneOfParts: one of II.2.1 to II.2.7 is enough', () => {
    const clear = (content: Content, upTo: number): void => {
      for (let part = 1; part <= upTo; part += 1) content.sections[`II.2.${part}`] = '';
    };
    expect(issuesAfter((content) => clear(content, 6))).toEqual([]);
    const issue = only('R07', (content) => clear(content, 7));
    expect(issue).toMatchObject({ path: 'sections.II.2.1', severity: 'error' });
    expect(issue.message).toContain('Hãy viết ít nhất một trong các mục II.2.1 đến II.2.7.');
  });
  it('R08 text.tooLong: 20.000 letters are taken, one more is an error', () => {
    expect(issuesAfter((content) => (content.sections.I = 'a'.repeat(20_000)))).toEqual([]);
    expect(only('R08', (content) => (content.sections.I = 'a'.repeat(20_001)))).toMatchObject({
      path: 'sections.I',
      severity: 'error',
      message: 'Mục I (Mở đầu) dài 20.001 ký tự, nhiều nhất là 20.000. Hãy rút gọn bớt 1 ký tự.',
    });
    const row = only('R08', (content) => (content.trainingClasses[1] = classRow('c2', { name: 'a'.repeat(30_000) })));
    expect(row.path).toBe('trainingClasses[c2].name');
  });
  it('R09 answer.noteTooLong: 300 letters for source and note', () => {
    const note = (length: number) => (content: Content) => {
      answersOf(content, 'mediaArticles').current = { value: 120, note: 'a'.repeat(length) };
    };
    expect(issuesAfter(note(300))).toEqual([]);
    expect(only('R09', note(301))).toMatchObject({ path: 'indicators.mediaArticles.current.note', severity: 'error' });
    const source = only(
      'R09',
      (content) => (answersOf(content, 'mediaArticles').previous = { value: 90, source: 'a'.repeat(400) }),
    );
    expect(source.path).toBe('indicators.mediaArticles.previous.source');
  });
  it('R10 text.legacyEncoding: flagged with a suggestion', () => {
    const issue = only('R10', (content) => (content.sections['II.2.3'] = 'Sè liÖu ®­îc tæng hîp tõ c¸c thôn'));
    expect(issue).toMatchObject({ path: 'sections.II.2.3', severity: 'warning' });
    expect(issue.message).toContain('TCVN3');
    expect(issue.message).toContain('“Số liệu được tổng hợp từ các');
  });
  it('R31 section.expected: an empty IV is a warning', () => {
    expect(only('R31', (content) => (content.sections.IV = ''))).toMatchObject({
      path: 'sections.IV',
      severity: 'warning',
      message: 'Mục IV (Kiến nghị, đề xuất) đang để trống. Nếu không có, hãy ghi “Không có”.',
    });
  });
});

describe('answers', () => {
  it('R11 answer.missing: an empty box is not an answer, 0 is', () => {
    const issue = only('R11', (content) => (answersOf(content, 'mediaBulletins').current = { note: 'đang rà soát' }));
    expect(issue).toMatchObject({
      path: 'indicators.mediaBulletins.current',
      severity: 'error',
      message:
        'Chưa trả lời: Số bản tin. Nhập số (kể cả 0) hoặc chọn “Không phát sinh”, “Không áp dụng”, “Chưa có số liệu”.',
    });
    expect(broken('R11', (content) => (answersOf(content, 'mediaBulletins').current = { value: 0 }))).toEqual([]);
    expect(broken('R11', (content) => (answersOf(content, 'mediaBulletins').current = { answer: 'unknown' }))).toEqual(
      [],
    );
  });
  it('R12 rate.numeratorAboveDenominator', () => {
    const issue = only('R12', (content) => {
      answersOf(content, 'publicStaff').current = { numerator: 412, denominator: 398 };
    });
    expect(issue).toMatchObject({ path: 'indicators.publicStaff.current', severity: 'error' });
    expect(issue.message).toBe(
      'Số người đạt (412) lớn hơn tổng số cán bộ, công chức, viên chức và người lao động (398). Có thể đã tính lượt; mỗi người chỉ tính một lần.',
    );
    const previous = only(
      'R12',
      (content) => (answersOf(content, 'youth').previous = { numerator: 9_500, denominator: 9_000 }),
    );
    expect(previous.message).toMatch(/^Năm 2025: Số học sinh, thanh niên được phổ biến \(9\.500\) lớn hơn/);
  });
  it('R13 rate.denominatorZero: say “không phát sinh” instead', () => {
    const issue = only(
      'R13',
      (content) => (answersOf(content, 'tertiaryStudents').current = { numerator: 0, denominator: 0 }),
    );
    expect(issue).toMatchObject({ severity: 'warning' });
    expect(issue.message).toBe(
      'Tổng số sinh viên là 0 (Sinh viên). Nếu không có nhóm đối tượng này, hãy chọn “Không phát sinh”; nếu có, hãy nhập tổng số người.',
    );
  });
  it('R14 rate.numeratorMissing', () => {
    const issue = only('R14', (content) => (answersOf(content, 'tertiaryStudents').current = { denominator: 500 }));
    expect(issue).toMatchObject({ severity: 'error' });
    expect(issue.message).toBe(
      'Sinh viên: đã có tổng số sinh viên (500), chưa có số sinh viên được trang bị. Hãy nhập thêm, kể cả 0.',
    );
  });
  it('R15 answer.reasonMissing', () => {
    const issue = only(
      'R15',
      (content) => (answersOf(content, 'influencers').current = { answer: 'notApplicable', reason: ' ' }),
    );
    expect(issue).toMatchObject({ path: 'indicators.influencers.current', severity: 'error' });
  });
  it('R16 rate.numeratorAlone: a warning for all of them together', () => {
    const issue = only('R16', (content) => {
      answersOf(content, 'aiResidents').current = { numerator: 25_341 };
      answersOf(content, 'safetyInformed').current = { numerator: 30_000 };
    });
    expect(issue).toMatchObject({ path: 'indicators.aiResidents.current', severity: 'warning' });
    expect(issue.message).toBe(
      'Chưa có tổng số người: Người dân ứng dụng AI (25.341 người dân), Người dân được cung cấp thông tin an toàn (30.000 người dân). Số này được ghi nhận nhưng không tính vào tỉ lệ; nếu biết, hãy nhập tổng số người.',
    );
  });
  it('R17 rate.allDenominators100: only when every total is 100', () => {
    const hundreds = (content: Content): void => {
      for (const answers of Object.values(content.indicators)) {
        if (answers.current?.denominator !== undefined) answers.current = { numerator: 95, denominator: 100 };
      }
    };
    expect(only('R17', hundreds).message).toBe(
      'Tám tỉ lệ đều có tổng số người là 100. Nếu đây là phần trăm, hãy thay bằng số người thực tế.',
    );
    const oneOther = (content: Content): void => {
      hundreds(content);
      answersOf(content, 'youth').current = { numerator: 95, denominator: 101 };
    };
    expect(broken('R17', oneOther)).toEqual([]);
  });
  it('R18 nil.withFigures', () => {
    const nil = (content: Content): void => {
      content.nil = true;
      content.trainingClasses = [];
      for (const answers of Object.values(content.indicators)) delete answers.current;
    };
    expect(issuesAfter(nil)).toEqual([]);
    const issue = only('R18', (content) => {
      nil(content);
      content.trainingClasses = [classRow('c1')];
      answersOf(content, 'mediaArticles').current = { value: 0 };
    });
    expect(issue).toMatchObject({ path: 'nil', severity: 'error' });
    expect(issue.message).toBe(
      'Báo cáo chọn không phát sinh nhưng vẫn có số liệu: 1 lớp, Số bài viết. Hãy bỏ chọn không phát sinh hoặc xóa số liệu.',
    );
    const reason = issuesAfter((content) => {
      nil(content);
      content.sections = {};
    });
    expect(reason).toMatchObject([{ rule: 'R06', path: 'sections.I' }]);
  });
});
