// Lists row by row: whole, one thing per row, on days that can be. Which columns are required and what their dates may
// be is said by the template.

import { listRows } from '../content';
import { formatDate, isRealDate } from '../dates';
import type { Column, List, Template } from '../template/template';
import type { CheckedReport, Found, PlacedRow, Rule } from './rule';
import { lowerFirst, quoted, rowPlace, upperFirst } from './wording';

interface Day extends PlacedRow {
  column: Column;
  day: string;
}

/** The date cells of one kind that hold a real day. */
const daysOf = (report: CheckedReport, dates: Column['dates']): Day[] =>
  report.once(realDays).filter(({ column }) => column.dates === dates);

function realDays({ rows }: CheckedReport): Day[] {
  const days: Day[] = [];
  for (const { list, row, index, path } of rows) {
    for (const column of list.columns) {
      if (column.type !== 'date') continue;
      const day = String(row[column.code] ?? '');
      if (isRealDate(day)) days.push({ list, row, index, path, column, day });
    }
  }
  return days;
}

const isMissing = (value: string | number | undefined): boolean =>
  value === undefined || (typeof value === 'string' && value.trim() === '');

export const LIST_RULES: Rule[] = [
  {
    rule: 'R19',
    code: 'list.cellMissing',
    severity: 'error',
    weight: 45,
    source: 'Mẫu báo cáo: danh sách được liệt kê đủ để đọc được.',
    about: 'Mỗi dòng của danh sách có đủ các cột bắt buộc.',
    find: (report) =>
      report.rows.flatMap(({ list, row, index, path }) =>
        list.columns
          .filter(({ required, code }) => required && isMissing(row[code]))
          .map(({ code, label }) => ({
            path: `${path}.${code}`,
            message: `${rowPlace(list, index)}: chưa có ${lowerFirst(label)}. Hãy nhập hoặc bỏ dòng này.`,
          })),
      ),
  },
  {
    rule: 'R20',
    code: 'list.duplicateId',
    severity: 'error',
    weight: 44,
    source: 'Mỗi dòng có một mã riêng để góp ý và so sánh đúng dòng.',
    about: 'Hai dòng của một danh sách không mang cùng một mã.',
    find: (report) => {
      const seen = new Set<string>();
      return report.rows
        .filter(({ path }) => seen.size === seen.add(path).size)
        .map(({ list, index, path }) => ({
          path,
          message: `${rowPlace(list, index)} mang cùng mã với một dòng ở trên. Hãy xóa dòng này rồi thêm lại.`,
        }));
    },
  },
  {
    rule: 'R21',
    code: 'list.dateNotReal',
    severity: 'error',
    weight: 43,
    source: 'Ngày phải có trong lịch.',
    about: 'Ngày trong danh sách có thật trong lịch.',
    find: (report) =>
      report.rows.flatMap(({ list, row, index, path }) =>
        list.columns
          .filter(({ type, code }) => type === 'date' && !isMissing(row[code]) && !isRealDate(String(row[code])))
          .map(({ code, label }) => ({
            path: `${path}.${code}`,
            message: `${rowPlace(list, index)}: không có ngày ${formatDate(quoted(String(row[code]), 20))} trong lịch. Hãy kiểm tra ${lowerFirst(label)}.`,
          })),
      ),
  },
  {
    rule: 'R22',
    code: 'list.dateOutsideYear',
    severity: 'warning',
    weight: 65,
    source: 'Mẫu báo cáo hỏi các lớp của năm báo cáo.',
    about: 'Lớp được liệt kê mở trong năm báo cáo.',
    find: (report) =>
      daysOf(report, 'thisYear')
        .filter(({ day }) => !day.startsWith(`${report.template.year}-`))
        .map(({ list, index, path, column, day }) => ({
          path: `${path}.${column.code}`,
          message: `${rowPlace(list, index)}: ${lowerFirst(column.label)} ${formatDate(day)} ngoài năm ${report.template.year}. Báo cáo này chỉ liệt kê ${list.rowLabel} của năm ${report.template.year}; đề nghị kiểm tra.`,
        })),
  },
  {
    rule: 'R25',
    code: 'list.dateAfterAsOf',
    severity: 'warning',
    weight: 64,
    source: 'Số liệu “tính đến ngày” chỉ gồm những gì đã làm đến ngày đó.',
    about: 'Lớp được liệt kê không mở sau ngày “tính đến” của số liệu.',
    find: (report) => {
      const { asOf = '' } = report.content;
      if (!isRealDate(asOf)) return [];
      return daysOf(report, 'thisYear')
        .filter(({ day }) => day > asOf && day.startsWith(`${report.template.year}-`))
        .map(({ list, index, path, column, day }) => ({
          path: `${path}.${column.code}`,
          message: `${rowPlace(list, index)}: ${lowerFirst(column.label)} ${formatDate(day)} sau ngày tính số liệu (${formatDate(asOf)}). Hãy bỏ dòng này hoặc sửa ngày.`,
        }));
    },
  },
  {
    rule: 'R23',
    code: 'list.dateInFuture',
    severity: 'warning',
    weight: 63,
    source: 'Văn bản đã ban hành không thể mang ngày chưa đến.',
    about: 'Văn bản được liệt kê không mang ngày trong tương lai.',
    find: (report) =>
      daysOf(report, 'notFuture')
        .filter(({ day }) => day > report.today)
        .map(({ list, index, path, column, day }) => ({
          path: `${path}.${column.code}`,
          message: `${rowPlace(list, index)}: ${lowerFirst(column.label)} ${formatDate(day)} chưa đến. Đề nghị kiểm tra lại ngày, tháng, năm.`,
        })),
  },
  {
    rule: 'R24',
    code: 'list.rowHoldsSeveral',
    severity: 'warning',
    weight: 75,
    source: 'Số lớp được đếm theo dòng của danh sách, nên mỗi dòng là một lớp.',
    about: 'Mỗi dòng của danh sách được đếm là một lớp, không gộp nhiều lớp.',
    find: rowsThatHoldSeveral,
  },
  {
    rule: 'R26',
    code: 'list.empty',
    severity: 'warning',
    weight: 15,
    source: 'Mẫu báo cáo: danh sách được liệt kê.',
    about: 'Danh sách mà đề cương chờ đợi (văn bản, tài liệu) có ít nhất một dòng.',
    find: ({ template, content }) =>
      content.nil
        ? []
        : template.lists
            .filter(({ code, expected }) => expected && listRows(content, code).length === 0)
            .map(({ code, label, rowLabel }) => ({
              path: code,
              message: `${label}: chưa có ${rowLabel} nào. Nếu có, hãy liệt kê; nếu không, gửi báo cáo vẫn được.`,
            })),
  },
];

/** A row whose text says "12 lớp" although every row is counted as one. Only lists whose rows are counted. */
function rowsThatHoldSeveral(report: CheckedReport): Found[] {
  const patterns = patternsOf(report.template);
  return report.rows.flatMap(({ list, row, index, path }) => {
    const several = patterns.get(list);
    if (!several) return [];
    for (const { code, type } of list.columns) {
      const text = type === 'text' ? String(row[code] ?? '') : '';
      const said = several.exec(text);
      if (said && Number(said[1]) > 1) {
        const message = `${rowPlace(list, index)} ghi “${quoted(text)}”, hệ thống đếm là 1 ${list.rowLabel}. ${upperFirst(`hãy tách ${said[1]} ${list.rowLabel} thành ${said[1]} dòng hoặc sửa tên.`)}`;
        return [{ path: `${path}.${code}`, message }];
      }
    }
    return [];
  });
}

const patternsByTemplate = new WeakMap<Template, Map<List, RegExp>>();

/** How several of a counted list's rows are said: "12 lớp", not "lớp 12", "2026 lớp" of a year or "12A". */
function patternsOf(template: Template): Map<List, RegExp> {
  const known = patternsByTemplate.get(template);
  if (known) return known;
  const counted = template.indicators.flatMap(({ aggregate }) => (aggregate && !aggregate.sum ? [aggregate.list] : []));
  const patterns = new Map(
    template.lists
      .filter(({ code }) => counted.includes(code))
      .map((list) => [list, new RegExp(`(?<![\\d/.,-]|năm )(\\d{1,3}) ${list.rowLabel}(?![\\p{L}\\d])`, 'iu')]),
  );
  patternsByTemplate.set(template, patterns);
  return patterns;
}
