// The city's sentences: coverage in every one, years compared like for like, groups that overlap never added.

import { figuresOf } from '../../../src/core/figures';
import type { Content } from '../../../src/core/content';
import { submissionSentence } from '../../../src/core/outline/city-coverage';
import { citySentence } from '../../../src/core/outline/city-sentence';
import type { CityReportFacts } from '../../../src/core/outline/facts';
import { summarise } from '../../../src/core/summary/summarise';
import { sampleCity, sampleTemplate } from '../../documents/sample-city';

const template = sampleTemplate();
const city = sampleCity(template);

/** The city with other answers for one indicator in every counted report. */
function cityWith(
  answers: (index: number, kind: string) => Content['indicators'][string] | null,
  code: string,
): CityReportFacts {
  const agencies = city.agencies.map((standing, index) => {
    const given = answers(index, standing.agency.kind);
    if (!standing.content || !given) return standing;
    const content = { ...standing.content, indicators: { ...standing.content.indicators, [code]: given } };
    return { ...standing, content, figures: figuresOf(template, content) };
  });
  const inputs = agencies.map(({ agency, timeliness, figures }) => ({ agency, timeliness, figures }));
  return {
    ...city,
    agencies,
    summary: summarise(template, { period: 'p', statuses: ['accepted'], inputs, bases: [] }),
  };
}

function sentence(facts: CityReportFacts, code: string, shows: 'rate' | 'numerator' | 'value' = 'rate'): string {
  return citySentence(
    template,
    facts.summary.indicators.find((each) => each.code === code)!,
    shows,
  );
}

describe('who reported', () => {
  it('keeps the four groups apart and pads what is below ten', () => {
    const coverage = {
      expected: 127,
      included: 98,
      onTime: 98,
      late: 18,
      underRevision: 3,
      notSubmitted: 8,
      missing: [],
    };
    expect(submissionSentence({ ...city, summary: { ...city.summary, coverage } })).toBe(
      'Đến 17 giờ 00 ngày 14/12/2026, có 119/127 cơ quan, đơn vị, địa phương gửi báo cáo (đạt 93,70%), ' +
        'trong đó 18 đơn vị gửi sau thời hạn, 03 đơn vị đã gửi, đang bổ sung; còn 08 đơn vị chưa gửi.',
    );
  });
});

describe('a figure of the city', () => {
  it('is judged by its pair and says on how many agencies it rests', () => {
    const facts = cityWith(
      () => ({ current: { numerator: 98, denominator: 100 }, previous: { answer: 'unknown' } }),
      'publicStaff',
    );
    expect(sentence(facts, 'publicStaff')).toMatch(
      /đạt 98% \([\d.]+\/[\d.]+ người, theo báo cáo của 115\/127 cơ quan, đơn vị, địa phương\), chưa đạt chỉ tiêu 100% tại điểm a khoản 2 Mục I Kế hoạch/,
    );
    expect(sentence(facts, 'publicStaff')).toContain('chưa so sánh được với năm 2025');
  });

  it('is not judged on thin coverage', () => {
    const facts = cityWith((index) => (index % 2 ? { current: { answer: 'unknown' } } : null), 'publicStaff');
    expect(sentence(facts, 'publicStaff')).toContain('chưa đủ cơ sở đánh giá so với chỉ tiêu 100%');
  });

  it('compares only agencies with both years, and says how many', () => {
    const facts = cityWith(
      (index) => ({ current: { value: 10 }, previous: index === 0 ? { value: 4 } : { answer: 'unknown' } }),
      'mediaArticles',
    );
    expect(sentence(facts, 'mediaArticles')).toContain(
      'tính trên 01 cơ quan, đơn vị, địa phương có số liệu cả hai năm: 10 bài viết, tăng 06 bài (150%) so với năm 2025 (cả năm 2025: 04 bài viết)',
    );
  });

  it('of students is said to be one university’s alone', () => {
    expect(sentence(city, 'tertiaryStudents')).toContain('theo báo cáo của riêng Đại học Đà Nẵng');
  });

  it('that nobody gave is said in words', () => {
    const facts = cityWith(() => ({ current: { answer: 'unknown' } }), 'mediaArticles');
    expect(sentence(facts, 'mediaArticles')).toMatch(/^Bài viết: chưa có số liệu/);
  });

  it('counts people whose total is unknown as people, not in the rate', () => {
    const facts = cityWith(
      (index, kind) => (kind === 'ward' && index % 2 ? { current: { numerator: 7 } } : null),
      'aiResidents',
    );
    expect(sentence(facts, 'aiResidents', 'numerator')).toMatch(/gồm cả \d+ đơn vị chưa có tổng số/);
    expect(sentence(facts, 'aiResidents')).toMatch(/nhưng chưa có tổng số, không tính vào tỉ lệ/);
  });
});
