// What changed between two versions of a report, field by field, in words an official reads (contract: `changes`).

import { HORIZONS, listRows, type Answer, type Content, type ListRow } from './content';
import { formatDate } from './dates';
import { formatNumber } from './numbers';
import { differingPaths, pathName } from './paths';
import { indicatorOf, sectionsOf, type List, type Template } from './template/template';

/** One difference; `before` and `after` are words or the text itself, "" where there was or is nothing. */
export interface Change {
  path: string;
  /** "Số bản tin năm 2025". */
  name: string;
  before: string;
  after: string;
  /** "Số bản tin năm 2025: 80 → 90." */
  sentence: string;
}

/** Every difference between two contents of one template, in the order of the form. */
export function changesBetween(template: Template, before: Content, after: Content): Change[] {
  const place = placesOf(template);
  const paths = differingPaths(before, after).map((path, index) => ({ path, index, place: place(path) }));
  return paths
    .sort((a, b) => a.place - b.place || a.index - b.index)
    .map(({ path }) => {
      const id = /^\w+\[([^\]]*)\]/.exec(path)?.[1];
      const inAfter = id === undefined || listRows(after, path.split('[')[0] ?? '').some((row) => row.id === id);
      const name = pathName(template, path, inAfter ? after : before);
      const was = valueInWords(template, before, path);
      const is = valueInWords(template, after, path);
      return { path, name, before: was, after: is, sentence: sentenceOf(name, was, is) };
    });
}

/** Where a path stands in the form: letterhead, texts, lists, figures, explanations. Stored JSON keeps no order. */
function placesOf(template: Template): (path: string) => number {
  const parts = [
    ...['letterhead', 'asOf', 'nil'],
    ...sectionsOf(template).map(({ id }) => `sections.${id}`),
    ...template.lists.map(({ code }) => code),
    ...template.indicators.map(({ code }) => `indicators.${code}`),
  ];
  const places = new Map(parts.map((part, place) => [part, place]));
  return (path) => {
    const [root = '', code] = path.split('.');
    const key = root === 'sections' ? path : root === 'indicators' ? `indicators.${code}` : (root.split('[')[0] ?? '');
    return places.get(key) ?? parts.length;
  };
}

function sentenceOf(name: string, was: string, is: string): string {
  if (was === is) return `${name}: đổi thứ tự.`;
  if (was === '') return `${name}: thêm ${quoted(is)}.`;
  if (is === '') return `${name}: bỏ ${quoted(was)}.`;
  if (isLong(was) || isLong(is)) return `${name}: sửa lời văn (${letters(was)} → ${letters(is)} ký tự).`;
  return `${name}: ${was} → ${is}.`;
}

const isLong = (text: string): boolean => text.length > 120 || text.includes('\n');
const letters = (text: string): string => formatNumber([...text].length);
const quoted = (text: string): string => (isLong(text) ? `lời văn ${letters(text)} ký tự` : text);

/** The value at a path of `differingPaths` in words; "" where there is none. */
export function valueInWords(template: Template, content: Content, path: string): string {
  const value = content as unknown as Record<string, unknown>;
  if (path === 'nil') return content.nil ? 'có' : 'không';
  if (path.startsWith('indicators.')) return indicatorInWords(template, content, path);
  if (path.startsWith('explanations[')) {
    return content.explanations.find((one) => path === `explanations[${one.path}|${one.code}]`)?.text ?? '';
  }
  const [, list, id, column] = /^(\w+)\[([^\]]*)\](?:\.(\w+))?$/.exec(path) ?? [];
  if (list !== undefined) {
    const row = listRows(content, list).find((one) => one.id === id);
    const rules = template.lists.find(({ code }) => code === list);
    if (!row || !rules) return '';
    return column === undefined ? rowInWords(rules, row) : cellInWords(rules, row, column);
  }
  const dot = path.indexOf('.');
  const found =
    dot < 0 ? value[path] : (value[path.slice(0, dot)] as Record<string, unknown> | undefined)?.[path.slice(dot + 1)];
  if (typeof found !== 'string') return Array.isArray(found) ? `${formatNumber(found.length)} dòng` : '';
  return /^\d{4}-\d{2}-\d{2}$/.test(found) ? formatDate(found) : found;
}

function indicatorInWords(template: Template, content: Content, path: string): string {
  const [, code = '', horizon = ''] = path.split('.');
  const indicator = indicatorOf(template, code);
  const answers = content.indicators[code];
  if (!indicator || !answers) return '';
  if (horizon === 'next') {
    if (answers.next === undefined) return '';
    return indicator.kind === 'rate' ? `${formatNumber(answers.next)}%` : formatNumber(answers.next);
  }
  const known = HORIZONS.find((one) => one === horizon);
  const answer = known && answers[known];
  return answer ? answerInWords(answer) : '';
}

const DECLINED = { none: 'Không phát sinh', notApplicable: 'Không áp dụng', unknown: 'Chưa có số liệu' } as const;

/** "98 trên 100, ước tính; nguồn: …; ghi chú: …", "Không áp dụng (lý do)"; "" for an answer without anything. */
export function answerInWords(answer: Answer): string {
  const parts: string[] = [];
  if (answer.answer) parts.push(DECLINED[answer.answer] + (answer.reason ? ` (${answer.reason})` : ''));
  else if (answer.value !== undefined) parts.push(formatNumber(answer.value));
  else if (answer.numerator !== undefined && answer.denominator !== undefined) {
    parts.push(`${formatNumber(answer.numerator)} trên ${formatNumber(answer.denominator)}`);
  } else if (answer.numerator !== undefined) parts.push(`${formatNumber(answer.numerator)} (chưa rõ tổng số)`);
  else if (answer.denominator !== undefined) parts.push(`chưa rõ trên ${formatNumber(answer.denominator)}`);
  if (answer.estimated && parts.length > 0) parts[0] += ', ước tính';
  if (answer.source) parts.push(`nguồn: ${answer.source}`);
  if (answer.note) parts.push(`ghi chú: ${answer.note}`);
  return parts.join('; ');
}

function rowInWords(list: List, row: ListRow): string {
  return list.columns
    .map(({ code }) => cellInWords(list, row, code))
    .filter((text) => text !== '')
    .join('; ');
}

function cellInWords(list: List, row: ListRow, code: string): string {
  const column = list.columns.find((one) => one.code === code);
  const value = row[code];
  if (value === undefined || value === '') return '';
  if (typeof value === 'number') return formatNumber(value);
  if (column?.type === 'date') return formatDate(value);
  return column?.choices.find((choice) => choice.code === value)?.label ?? value;
}
