// Breaches of the content schema (R01, R02) said in Vietnamese. The schema itself is checked by the server; what its
// validator finds is translated here, so that a 422 reads like every other issue. Content with such an issue is not saved.

import { MOST_EXPLANATIONS } from '../content-schema';
import { LARGEST_COUNT } from '../number-entry';
import { formatNumber } from '../numbers';
import { pathName } from '../paths';
import type { Template } from '../template/template';
import type { Issue } from './issue';

/** The part of an Ajv error this file reads. */
export interface SchemaError {
  /** JSON pointer into the content: "/trainingClasses/3/trainees". */
  instancePath: string;
  keyword: string;
  params: Record<string, unknown>;
}

/** More would help nobody; a hostile body can break the schema a hundred thousand times. */
export const MOST_SCHEMA_ISSUES = 100;

/** At most 100 issues, in the order of the errors. `content` is what was sent, whatever it is. */
export function schemaIssues(template: Template, content: unknown, errors: readonly SchemaError[]): Issue[] {
  const issues = new Map<string, Issue>();
  for (const error of errors) {
    if (issues.size === MOST_SCHEMA_ISSUES) break;
    const issue = translated(template, content, error);
    const key = `${issue.path}|${issue.code}`;
    if (!issues.has(key)) issues.set(key, issue);
  }
  return [...issues.values()];
}

/** An issue outside the reach of a JSON Schema validator, in the same words (R01). */
export function structureIssue(path: string, code: string, message: string): Issue {
  return { path, rule: 'R01', code, severity: 'error', message };
}

function translated(template: Template, content: unknown, { instancePath, keyword, params }: SchemaError): Issue {
  const keys = instancePath
    .split('/')
    .slice(1)
    .map((key) => key.replaceAll('~1', '/').replaceAll('~0', '~'));
  const extra = params.additionalProperty ?? params.missingProperty;
  const value = valueAt(content, keys);
  if (typeof extra === 'string') keys.push(extra);
  const { path, name } = placeOf(template, content, keys);
  const issue = (rule: string, code: string, message: string): Issue => ({
    path,
    rule,
    code,
    severity: 'error',
    message,
  });
  switch (keyword) {
    case 'additionalProperties':
      return issue('R01', 'content.unknown', unknownKey(template, keys, name));
    case 'required':
      return issue('R01', 'content.missing', `${name}: còn thiếu. Hãy tải lại trang rồi nhập lại.`);
    case 'type':
      return issue(
        'R01',
        'content.type',
        `${name}: ${WANTED[wantedType(params)]}; nội dung gửi lên là ${shown(value)}.`,
      );
    case 'enum':
      return issue('R01', 'content.choice', `${name}: không có lựa chọn ${shown(value)}. Hãy chọn trong danh sách.`);
    case 'pattern':
      return issue('R01', keys.at(-1) === 'id' ? 'content.id' : 'content.date', patternMessage(keys, name, value));
    case 'not':
      return issue(
        'R01',
        'content.twoAnswers',
        `${name}: vừa có số, vừa chọn “Không phát sinh”, “Không áp dụng” hoặc “Chưa có số liệu”. Hãy giữ một trong hai.`,
      );
    case 'minimum':
      return issue('R02', 'content.range', `${name}: không nhận số âm (${shown(value)}). Hãy nhập số từ 0 trở lên.`);
    case 'maximum':
      return issue('R02', 'content.range', tooLarge(keys, name, value));
    case 'maxItems': {
      const most = typeof params.limit === 'number' ? params.limit : MOST_EXPLANATIONS;
      return issue('R02', 'content.tooManyRows', tooManyRows(name, Array.isArray(value) ? value.length : 0, most));
    }
    default:
      return issue('R01', 'content.structure', `${name}: nội dung gửi lên không đúng cấu trúc của đề cương báo cáo.`);
  }
}

/** Also said before the schema is looked at, so that 100,000 rows cost nothing. */
export function tooManyRows(name: string, rows: number, most: number): string {
  return `${name}: có ${formatNumber(rows)} dòng, nhiều nhất là ${formatNumber(most)}. Hãy bỏ bớt các dòng trống hoặc trùng.`;
}

const WANTED = {
  string: 'phải là chữ',
  integer: 'phải là số nguyên từ 0 trở lên',
  number: 'phải là số',
  boolean: 'phải là có hoặc không',
  array: 'phải là danh sách',
  object: 'phải gồm các ô của đề cương',
};

const wantedType = ({ type }: Record<string, unknown>): keyof typeof WANTED =>
  typeof type === 'string' && Object.hasOwn(WANTED, type) ? (type as keyof typeof WANTED) : 'object';

function unknownKey(template: Template, keys: readonly string[], name: string): string {
  const indicator = keys[0] === 'indicators' ? template.indicators.find(({ code }) => code === keys[1]) : undefined;
  if (indicator?.aggregate && keys[2] === 'current') {
    const list = template.lists.find(({ code }) => code === indicator.aggregate?.list);
    return `${name}: hệ thống tự tính từ danh sách “${list?.label ?? ''}”, không nhập riêng.`;
  }
  return `Đề cương không có ô “${cut(keys.at(-1) ?? '')}” ở phần này. Hãy bỏ ô đó hoặc tải lại trang.`;
}

function patternMessage(keys: readonly string[], name: string, value: unknown): string {
  return keys.at(-1) === 'id'
    ? `${name}: mã dòng ${shown(value)} chỉ được gồm chữ không dấu, chữ số, dấu - và _.`
    : `${name}: ${shown(value)} chưa phải ngày tháng năm. Hãy nhập theo dạng 05/12/2026.`;
}

function tooLarge(keys: readonly string[], name: string, value: unknown): string {
  return keys.at(-1) === 'next' && Number(value) <= LARGEST_COUNT
    ? `${name}: tính bằng phần trăm, từ 0 đến 100; nội dung gửi lên là ${shown(value)}.`
    : `${name}: ${shown(value)} lớn hơn mức nhận được (${formatNumber(LARGEST_COUNT)}). Đề nghị kiểm tra lại số chữ số.`;
}

/** The path in the contract's notation (rows by id, by position from 0 without one) and what people call the place. */
function placeOf(template: Template, content: unknown, keys: readonly string[]): { path: string; name: string } {
  const [root = '', index, ...rest] = keys.map(cut);
  const list = template.lists.find(({ code }) => code === root);
  if (index === undefined || (!list && root !== 'explanations')) {
    const path = keys.map(cut).join('.');
    return { path, name: path === '' ? 'Nội dung báo cáo' : nameOr(template, path) };
  }
  const id = valueAt(content, [root, index, 'id']);
  const known = list && typeof id === 'string' && /^[\w-]+$/.test(id);
  const path = [`${root}[${known ? cut(id) : index}]`, ...rest].join('.');
  const row = `${list?.label ?? 'Giải trình'}, dòng ${Number(index) + 1}`;
  const column = list?.columns.find(({ code }) => code === rest[0]);
  return { path, name: column ? `${row}: ${column.label}` : row };
}

/** A path nobody named is called by what stands around it, never shown raw. */
function nameOr(template: Template, path: string): string {
  const name = pathName(template, path);
  if (name !== path) return name;
  const parent = path.includes('.') ? path.slice(0, path.lastIndexOf('.')) : '';
  return parent === '' ? (PARTS[path] ?? 'Nội dung báo cáo') : nameOr(template, parent);
}

const PARTS: Record<string, string> = { sections: 'Các mục lời văn', indicators: 'Các số liệu' };

function valueAt(content: unknown, keys: readonly string[]): unknown {
  let value = content;
  for (const key of keys) {
    if (typeof value !== 'object' || value === null || !Object.hasOwn(value, key)) return undefined;
    value = (value as Record<string, unknown>)[key];
  }
  return value;
}

/** What was sent, short and in words. */
function shown(value: unknown): string {
  if (typeof value === 'string') return value === '' ? 'ô trống' : `chữ “${cut(value)}”`;
  if (typeof value === 'number') return Math.abs(value) < 1e15 ? formatNumber(value) : 'một số quá lớn';
  if (typeof value === 'boolean') return value ? '“có”' : '“không”';
  if (Array.isArray(value)) return 'một danh sách';
  return value === null || value === undefined ? 'ô trống' : 'một nhóm ô';
}

function cut(text: string): string {
  return text.length <= 60 ? text : `${text.slice(0, 59)}…`;
}
