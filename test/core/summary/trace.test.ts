// From a figure back to each agency's answer: what is counted adds up to the figure, and what is not says why.

import { figuresOf } from '../../../src/core/figures';
import { summarise } from '../../../src/core/summary/summarise';
import type { SummaryInput } from '../../../src/core/summary/summary';
import { traceOf } from '../../../src/core/summary/trace';
import { AGENCIES, cityOf } from './city';
import { contentOf, requestOf, template } from './inputs';

describe('the way back', () => {
  it('counts exactly what the total is made of', () => {
    for (let seed = 0; seed < 60; seed += 1) {
      const request = requestOf(cityOf(seed, 12));
      for (const summary of summarise(template, request).indicators) {
        const { lines } = traceOf(template, summary.code, request.inputs, request.bases)!;
        for (const horizon of ['current', 'previous', 'fullYear'] as const) {
          const counted = lines.map((line) => line[horizon]).filter((answer) => answer.counted);
          const sum = (part: 'value' | 'numerator') =>
            counted.reduce((all, { figure }) => all + (figure![part] ?? 0), 0);
          const figure = summary[horizon];
          expect('value' in figure ? (figure.value ?? 0) : (figure.numerator ?? 0)).toBe(
            sum('value' in figure ? 'value' : 'numerator'),
          );
          expect(counted).toHaveLength(figure.coverage.answered + figure.coverage.none);
        }
      }
    }
  });

  it('says for every answer that is not counted why, in a Vietnamese sentence', () => {
    for (let seed = 0; seed < 20; seed += 1) {
      const { inputs, bases } = requestOf(cityOf(seed, 12));
      for (const { code } of template.indicators) {
        for (const { current } of traceOf(template, code, inputs, bases)!.lines) {
          if (!current.counted) expect(current.why).toMatch(/^\p{Lu}.*\.$/u);
        }
      }
    }
  });

  const reply = (code: string, indicators: Parameters<typeof contentOf>[0]['indicators']): SummaryInput => ({
    agency: AGENCIES.find((agency) => agency.code === code)!,
    timeliness: 'onTime',
    figures: figuresOf(template, contentOf({ nil: false, indicators, trainingClasses: [] })),
  });
  const absent = (code: string, timeliness: SummaryInput['timeliness']) => ({
    ...reply(code, {}),
    timeliness,
    figures: null,
  });

  it('names each reason', () => {
    const inputs = [
      reply('20194', { youth: { current: { numerator: 1, denominator: 2 } } }),
      reply('20195', { youth: { current: { answer: 'none' } } }),
      reply('20242', { youth: { current: { numerator: 5 } } }),
      reply('20243', { youth: { current: { answer: 'notApplicable', reason: 'Bí mật nhà nước.' } } }),
      reply('20244', { youth: { current: { answer: 'unknown' } } }),
      reply('20333', {}),
      reply('TDDN', { youth: { current: { numerator: 7, denominator: 9 } } }),
      reply('SYT', { youth: { current: { answer: 'none' } } }),
      absent('SGDDT', 'notSubmitted'),
      absent('DHDN', 'underRevision'),
      absent('HLGTT', 'late'),
    ];
    const { lines, bases } = traceOf(template, 'youth', inputs, [])!;
    expect(bases.map(({ label }) => label)).toEqual(['6 phường, xã, đặc khu']);
    expect(lines.map(({ code, current: { counted, why } }) => [code, counted, why])).toEqual([
      ['20194', true, ''],
      ['20195', true, 'Không phát sinh: đơn vị không có nhóm đối tượng này, tỉ lệ không thay đổi.'],
      ['20242', false, 'Chỉ có số người đạt, chưa có tổng số người: tính vào số người, không tính vào tỉ lệ.'],
      ['20243', false, 'Đơn vị trả lời “Không áp dụng”: Bí mật nhà nước.'],
      ['20244', false, 'Đơn vị trả lời “Chưa có số liệu”.'],
      ['20333', false, 'Đơn vị chưa trả lời.'],
      ['TDDN', false, 'Tham khảo, không cộng: số toàn thành phố chỉ cộng từ 6 phường, xã, đặc khu.'],
      ['SYT', false, 'Không cộng: số toàn thành phố chỉ cộng từ 6 phường, xã, đặc khu.'],
      ['SGDDT', false, 'Đơn vị chưa gửi báo cáo.'],
      ['DHDN', false, 'Đơn vị đã gửi báo cáo, đang bổ sung.'],
      ['HLGTT', false, 'Đơn vị đã gửi báo cáo, số liệu chưa được chấp nhận.'],
    ]);
  });

  it('traces a derived rate through its parts', () => {
    const inputs = [reply('SGDDT', { upperSecondaryStudents: { current: { numerator: 1, denominator: 2 } } })];
    const { lines, bases } = traceOf(template, 'students', inputs, [])!;
    expect(bases.map(({ indicator }) => indicator)).toEqual(['upperSecondaryStudents', 'tertiaryStudents']);
    expect(lines.map(({ indicator, current }) => [indicator, current.counted])).toEqual([
      ['upperSecondaryStudents', true],
      ['tertiaryStudents', false],
    ]);
  });

  it('knows no other indicator', () => expect(traceOf(template, 'mediaLikes', [], [])).toBeNull());
});
