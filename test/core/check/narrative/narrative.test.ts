// R35, R36: numbers in the narrative that contradict the figures are found, and nothing else is.

import { broken, issuesAfter, template, classRow, department } from '../sound-report';
import { mentionsIn } from '../../../../src/core/check/narrative/mentions';
import { placeOf } from '../../../../src/core/check/narrative/sentence';
import { GUILTY, INNOCENT } from './sentences';

const narrativeIssues = (section: string, text: string) =>
  issuesAfter((content) => {
    content.sections[section] = text;
  }).filter(({ code }) => code.startsWith('narrative.'));

describe('R35, R36 on sixty sentences', () => {
  it('has thirty of each', () => expect([GUILTY.length, INNOCENT.length]).toEqual([30, 30]));
  it.each(GUILTY)('finds: %s', (sentence) => {
    const issues = narrativeIssues('II.2.4', `Phường triển khai đồng bộ. ${sentence} Nhân dân đồng tình.`);
    expect(issues).toHaveLength(1);
    expect(issues[0]).toMatchObject({ path: 'sections.II.2.4', severity: 'warning' });
    expect(issues[0]?.message).toContain(sentence.slice(0, 20));
  });
  it.each(INNOCENT)('leaves alone: %s', (sentence) => {
    expect(narrativeIssues('II.2.4', `Phường triển khai đồng bộ. ${sentence} Nhân dân đồng tình.`)).toEqual([]);
  });
  it('leaves all the innocent together alone', () => {
    expect(narrativeIssues('II.2.1', INNOCENT.join(' '))).toEqual([]);
  });
  it('does not read sections about next year or proposals', () => {
    expect(narrativeIssues('III', 'Tổ chức 30 lớp tập huấn, đăng 500 bài viết.')).toEqual([]);
    expect(narrativeIssues('IV', 'Hỗ trợ 500 bài viết mẫu.')).toEqual([]);
  });
});

describe('R35 narrative.contradictsFigure', () => {
  it('names the section, the sentence and the figure', () => {
    const [issue] = narrativeIssues('II.2.1', 'Phường đã đăng 210 bài viết.');
    expect(issue?.message).toBe(
      'Mục II.2.1 viết “Phường đã đăng 210 bài viết”, số liệu bài viết là 120 bài viết. Hãy sửa lời văn hoặc số liệu.',
    );
  });
  it('takes a smaller number for a part where the whole is said as well', () => {
    expect(narrativeIssues('II.2.1', 'Phường đăng 120 bài viết. Đội tuyên truyền viết 30 bài viết.')).toEqual([]);
    expect(narrativeIssues('II.2.1', 'Phường đăng 120 bài viết.\nTổng cộng 310 bài viết.')).toHaveLength(1);
  });
  it('holds “không phát sinh” against a number, and an unknown figure against nothing', () => {
    const said = (answer: 'none' | 'unknown') =>
      broken('R35', (content) => {
        content.sections['II.2.1'] = 'Phường đã đăng 210 bài viết.';
        content.indicators.mediaArticles = { ...content.indicators.mediaArticles, current: { answer } };
      });
    expect(said('none')[0]?.message).toContain('là “Không phát sinh”');
    expect(said('unknown')).toEqual([]);
  });
  it('leaves other agencies named by a department alone', () => {
    const change = (text: string) => (content: { sections: Record<string, string> }) => {
      content.sections['II.2.1'] = text;
    };
    expect(broken('R35', change('Phường Hòa Khánh đăng 12 bài viết.'), department)).toEqual([]);
    expect(broken('R35', change('Sở Y tế đăng 210 bài viết.'), department)).toHaveLength(1);
  });
});

describe('R36 narrative.contradictsList', () => {
  it('says what the list holds', () => {
    const [issue] = broken('R36', (content) => {
      content.trainingClasses = [classRow('c1')];
      content.sections['II.2.4'] = 'Phường tổ chức 12 lớp với 540 lượt người.';
    });
    expect(issue?.message).toBe(
      'Mục II.2.4 viết “Phường tổ chức 12 lớp với 540 lượt người”, danh sách có 1 lớp. Hãy tách từng lớp hoặc sửa lời văn.',
    );
  });
  it('says so when the list is empty', () => {
    const [issue] = broken('R36', (content) => {
      content.trainingClasses = [];
      content.sections['II.2.4'] = 'Phường tổ chức 12 lớp tập huấn.';
    });
    expect(issue?.message).toContain('danh sách chưa có lớp nào');
  });
});

describe('a hostile narrative', () => {
  it.each(['1 lớp cho cán bộ ', '9999 bài viết, ', '99 lớp tập huấn; ', '7% người dân ứng dụng AI ', '1'])(
    'of 2 MB of “%s” beside 2,000 classes is read in bounded time',
    (text) => {
      const started = process.cpuUsage();
      issuesAfter((content) => {
        content.sections['II.2.4'] = text.repeat(2_000_000 / text.length);
        content.trainingClasses = Array.from({ length: 2_000 }, (_, index) => classRow(`c${index}`));
      });
      // Seconds of a busy machine under Jest; an expression that went back over the text would take minutes.
      expect(process.cpuUsage(started).user / 1_000).toBeLessThan(15_000);
    },
  );
});

describe('mentions and sentences', () => {
  it('does not cut a sentence at an abbreviation, a number or a section', () => {
    const text = 'Mở đầu. Theo TP. Đà Nẵng, mục II.2. có 1.234 bài viết trên Cổng. Hết.';
    const at = text.indexOf('1.234');
    expect(placeOf(text, at, at + 5).sentence).toBe('Theo TP. Đà Nẵng, mục II.2. có 1.234 bài viết trên Cổng');
  });
  it('reads numbers as people write them', () => {
    const values = (text: string) => mentionsIn(template, text).map(({ value }) => value);
    expect(values('05 bài viết, 1.234 bản tin và 12 (mười hai) chuyên mục')).toEqual([5, 1234, 12]);
    expect(values('15/KH bài viết, T12 bài viết, 2025-2026 bản tin, 12A bài viết, 1.23 bài viết')).toEqual([]);
    expect(values('98,42% người dân ứng dụng AI; BÀI VIẾT; 7 BÀI\nVIẾT')).toEqual([98.42, 7]);
  });
});
