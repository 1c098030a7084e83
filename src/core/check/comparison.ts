// This year beside the last and the next: what is far off, what is missing, what a new unit cannot have had.

import { stateOf } from '../answers';
import { formatDate } from '../dates';
import type { Figure } from '../figures';
import { formatNumber, formatPercent, percentChange } from '../numbers';
import { answerPath, type Cell, type CheckedReport, type Found, type Rule } from './rule';
import { denominatorLabel, nameOf, namesOf } from './wording';

/** Below this a jump says little: two classes instead of one are no mistake. */
const SMALLEST_COMPARED = 20;

export const COMPARISON_RULES: Rule[] = [
  {
    rule: 'R27',
    code: 'previous.farFromLastYear',
    severity: 'warning',
    weight: 70,
    source: 'So sánh với năm trước: số từ 20 trở lên tăng hoặc giảm quá một nửa cần được giải thích.',
    about:
      'Số liệu (với tỉ lệ: tổng số người) không tăng hoặc giảm quá một nửa so với năm trước khi năm trước từ 20 trở lên.',
    // A nil report says why everything is nothing in its first section.
    find: (report) => (report.content.nil ? [] : report.cells.flatMap((cell) => farFromLastYear(report, cell))),
  },
  {
    rule: 'R28',
    code: 'previous.zero',
    severity: 'warning',
    weight: 50,
    source:
      'Xã, phường, đặc khu thành lập từ 01/7/2025 nên thường không có số năm trước để so sánh; 0 khác với chưa có.',
    about: 'Xã, phường, đặc khu mới thành lập không ghi số năm trước là 0 khi thực ra chưa có số liệu.',
    find: zeroLastYear,
  },
  {
    rule: 'R37',
    code: 'fullYear.belowCurrent',
    severity: 'warning',
    weight: 68,
    source: 'Ước cả năm gồm cả phần đã làm đến ngày tính số liệu.',
    about: 'Số ước cả năm không nhỏ hơn số tính đến ngày báo cáo.',
    find: ({ cells, content }) =>
      cells.flatMap((cell) => {
        const [now, year] = [cell.figures.current?.value ?? null, cell.figures.fullYear?.value ?? null];
        if (now === null || year === null || year >= now) return [];
        const message = `${nameOf(cell.indicator)}: ước cả năm (${formatNumber(year)}) nhỏ hơn số tính đến ngày ${formatDate(content.asOf)} (${formatNumber(now)}). Đề nghị kiểm tra hoặc giải trình.`;
        return [{ path: answerPath(cell, 'fullYear'), message }];
      }),
  },
  {
    rule: 'R29',
    code: 'previous.missing',
    severity: 'warning',
    weight: 30,
    source: 'Mẫu báo cáo: kết quả có so sánh với năm trước.',
    about: 'Mỗi số liệu có số năm trước hoặc chọn “Chưa có số liệu”; những số còn thiếu được nêu trong một lời nhắc.',
    find: ({ template, content, cells }) => {
      const without = content.nil
        ? []
        : comparable(cells).filter(({ answers }) => stateOf(answers.previous) === 'empty');
      const year = template.year - 1;
      return grouped(without, 'previous', (names) => {
        return `Chưa có số năm ${year} để so sánh: ${names}. Hãy nhập, hoặc chọn “Chưa có số liệu” nếu không có.`;
      });
    },
  },
  {
    rule: 'R30',
    code: 'next.missing',
    severity: 'warning',
    weight: 20,
    source: 'Mẫu báo cáo: xác định cụ thể mục tiêu năm sau.',
    about:
      'Mỗi số liệu có mục tiêu năm sau, trừ tỉ lệ của nhóm không có tại đơn vị; những số còn thiếu được nêu trong một lời nhắc.',
    find: ({ template, content, cells }) => {
      const without = content.nil
        ? []
        : comparable(cells).filter(({ answers, indicator }) => {
            const nobody = indicator.kind === 'rate' && answers.current?.answer === 'none';
            return answers.next === undefined && !nobody;
          });
      return grouped(without, 'next', (names) => `Chưa nêu mục tiêu năm ${template.year + 1}: ${names}.`);
    },
  },
];

/** What an agency is asked and has not declared as not applying to it. */
const comparable = (cells: readonly Cell[]): Cell[] =>
  cells.filter(({ asked, answers }) => asked && answers.current?.answer !== 'notApplicable');

/** One warning for many figures, at the first of them; more than four are counted, so that the sentence stays one. */
function grouped(cells: readonly Cell[], part: 'previous' | 'next', sentence: (names: string) => string): Found[] {
  const [first] = cells;
  if (!first) return [];
  const more = cells.length > 5 ? ` và ${formatNumber(cells.length - 4)} số liệu khác` : '';
  const names = namesOf(more === '' ? cells : cells.slice(0, 4)) + more;
  return [{ path: `indicators.${first.indicator.code}.${part}`, message: sentence(names) }];
}

/** What is compared: a count, or the people a rate is about (its numerator is meant to grow). `none` is 0. */
function sizeOf(cell: Cell, figure: Figure | null): number | null {
  if (figure?.answer === 'none') return cell.indicator.kind === 'count' ? 0 : null;
  return cell.indicator.kind === 'count' ? (figure?.value ?? null) : (figure?.denominator ?? null);
}

function farFromLastYear({ content, template }: CheckedReport, cell: Cell): Found[] {
  const [now, before] = [sizeOf(cell, cell.figures.current), sizeOf(cell, cell.figures.previous)];
  if (now === null || before === null || before < SMALLEST_COMPARED) return [];
  if (Math.abs(now - before) * 2 <= before) return [];
  const { indicator } = cell;
  const what = indicator.kind === 'count' ? nameOf(indicator) : `${denominatorLabel(indicator)} (${nameOf(indicator)})`;
  const change = percentChange(now, before) ?? 0;
  const message =
    `${what} tính đến ngày ${formatDate(content.asOf)} là ${formatNumber(now)}, cả năm ${template.year - 1} là ` +
    `${formatNumber(before)} (${change > 0 ? 'tăng' : 'giảm'} ${formatPercent(Math.abs(change))}). Đề nghị kiểm tra hoặc giải trình.`;
  return [{ path: answerPath(cell, 'current'), message }];
}

function zeroLastYear({ template, agency, cells }: CheckedReport): Found[] {
  if (!template.newKinds.includes(agency.kind)) return [];
  const zeros = cells.filter(({ answers: { previous } }) => previous?.value === 0 || previous?.numerator === 0);
  const [first] = zeros;
  if (!first) return [];
  const kind = template.agencyKinds.find(({ code }) => code === agency.kind)?.label ?? 'đơn vị';
  const what = zeros.length === 1 ? '' : `: ${namesOf(zeros)}`;
  const message = `Số năm ${template.year - 1} là 0${what}. Nếu ${kind} mới thành lập từ 01/7/2025 và không có số để so sánh, hãy chọn “Chưa có số liệu”.`;
  return [{ path: answerPath(first, 'previous'), message }];
}
