// Paths name places of a report ("indicators.mediaBulletins.previous", "trainingClasses[c1].trainees"); people read
// their names ("Số bản tin năm 2025", "Lớp “…”: Số lượt học viên"). Which paths differ between two contents is said here too.

import type { Content, ListRow } from './content';
import { listRows } from './content';
import { indicatorOf, sectionsOf, type List, type Template } from './template/template';

const LETTERHEAD: Record<string, string> = {
  superior: 'Cơ quan chủ quản',
  agency: 'Tên cơ quan ở đầu văn bản',
  symbol: 'Ký hiệu văn bản',
  place: 'Địa danh',
  authority: 'Thẩm quyền ký',
  signerTitle: 'Chức vụ người ký',
  signerName: 'Họ tên người ký',
};

/** The name of one line of the letterhead: "Địa danh". */
export const letterheadName = (key: string): string | undefined => LETTERHEAD[key];

const ANSWER_PARTS: Record<string, string> = {
  reason: 'lý do không áp dụng',
  estimated: 'ước tính',
  source: 'nguồn số liệu',
  note: 'ghi chú',
};

/**
 * The Vietnamese name of a path. `content` names list rows by what stands in them; without it, or for a row that is
 * not there, the row's id is shown. A path nobody knows is returned as it is: a name must never hide a difference.
 */
export function pathName(template: Template, path: string, content?: Content): string {
  if (path === 'asOf') return 'Số liệu tính đến ngày';
  if (path === 'nil') return 'Báo cáo không phát sinh';
  const [root, ...rest] = path.split('.');
  if (root === 'letterhead') return rest.length === 0 ? 'Thể thức văn bản' : (letterheadName(rest.join('.')) ?? path);
  if (root === 'sections') {
    const section = sectionsOf(template).find(({ id }) => id === rest.join('.'));
    return section ? `Mục ${section.id} (${section.label})` : path;
  }
  if (root === 'indicators') return indicatorName(template, rest) ?? path;
  if (root === 'explanations' || path.startsWith('explanations[')) {
    const about = /^explanations\[(.*)\|[^|]*\]$/.exec(path)?.[1];
    return about === undefined ? 'Giải trình' : `Giải trình về ${pathName(template, about, content)}`;
  }
  return listPathName(template, path, content) ?? path;
}

function indicatorName(template: Template, [code = '', horizon, part]: string[]): string | undefined {
  const indicator = indicatorOf(template, code);
  if (!indicator) return undefined;
  const name = indicator.kind === 'rate' ? indicator.short : indicator.label;
  if (horizon === undefined) return name;
  const times: Record<string, string> = {
    current: ` năm ${template.year}`,
    previous: ` năm ${template.year - 1}`,
    fullYear: ` ước cả năm ${template.year}`,
    next: `, chỉ tiêu năm ${template.year + 1}`,
  };
  const time = times[horizon];
  if (time === undefined) return undefined;
  if (part === undefined || part === 'value' || part === 'answer') return name + time;
  const parts: Record<string, string | undefined> = {
    ...ANSWER_PARTS,
    numerator: indicator.numeratorLabel,
    denominator: indicator.denominatorLabel,
  };
  return `${name}${time}: ${parts[part] ?? part}`;
}

function listPathName(template: Template, path: string, content?: Content): string | undefined {
  const match = /^(\w+)(?:\[([^\]]*)\])?(?:\.(\w+))?$/.exec(path);
  const list = match && template.lists.find(({ code }) => code === match[1]);
  if (!match || !list) return undefined;
  const [, , id, columnCode] = match;
  if (id === undefined) return list.label;
  const row = content && listRows(content, list.code).find((one) => one.id === id);
  const name = capitalised(row ? rowName(list, row) : `${list.rowLabel} ${id}`);
  if (columnCode === undefined) return name;
  const column = list.columns.find(({ code }) => code === columnCode);
  return column ? `${name}: ${column.label}` : undefined;
}

/** A row as people call it: "lớp “Kỹ năng số”" by its name, else by its first two texts, else by its id. */
export function rowName(list: List, row: ListRow): string {
  const texts = list.columns
    .filter(({ type, code }) => type === 'text' && typeof row[code] === 'string' && row[code] !== '')
    .sort((a, b) => Number(b.code === 'name') - Number(a.code === 'name'))
    .map(({ code }) => ({ code, text: String(row[code]) }));
  const words =
    texts[0]?.code === 'name'
      ? texts[0].text
      : texts
          .slice(0, 2)
          .map(({ text }) => text)
          .join(' ');
  return words === '' ? `${list.rowLabel} ${row.id}` : `${list.rowLabel} “${shortened(words)}”`;
}

const capitalised = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

function shortened(text: string): string {
  const letters = [...text];
  return letters.length <= 80 ? text : `${letters.slice(0, 79).join('')}…`;
}

/**
 * The paths at which two contents of one template differ, in the content's order: an answer is one path however many
 * of its parts changed; a row that came or went is `list[id]`, a changed column `list[id].column`, another order of
 * the same rows the list itself.
 */
export function differingPaths(before: Content, after: Content): string[] {
  const paths: string[] = [];
  const from = before as unknown as Record<string, unknown>;
  const to = after as unknown as Record<string, unknown>;
  for (const key of keysOf(from, to)) {
    if (from[key] === to[key]) continue;
    if (key === 'explanations') paths.push(...explanationPaths(before, after));
    else if (key === 'indicators') {
      for (const code of keysOf(from[key], to[key])) {
        paths.push(...mapPaths(`indicators.${code}`, at(from[key], code), at(to[key], code)));
      }
    } else if (Array.isArray(from[key]) || Array.isArray(to[key])) {
      paths.push(...listPaths(key, listRows(before, key), listRows(after, key)));
    } else if (isMap(from[key]) || isMap(to[key])) paths.push(...mapPaths(key, from[key], to[key]));
    else paths.push(key);
  }
  return paths;
}

function mapPaths(prefix: string, before: unknown, after: unknown): string[] {
  return keysOf(before, after)
    .filter((key) => !same(at(before, key), at(after, key)))
    .map((key) => `${prefix}.${key}`);
}

function listPaths(list: string, before: readonly ListRow[], after: readonly ListRow[]): string[] {
  const old = new Map(before.map((row) => [row.id, row]));
  const now = new Map(after.map((row) => [row.id, row]));
  const paths: string[] = [];
  for (const id of new Set([...old.keys(), ...now.keys()])) {
    const [was, is] = [old.get(id), now.get(id)];
    if (was && is) paths.push(...mapPaths(`${list}[${id}]`, was, is));
    else paths.push(`${list}[${id}]`);
  }
  const kept = (rows: readonly ListRow[]): string =>
    JSON.stringify(rows.map(({ id }) => id).filter((id) => old.has(id) && now.has(id)));
  if (kept(before) !== kept(after)) paths.push(list);
  return paths;
}

function explanationPaths(before: Content, after: Content): string[] {
  const byKey = (content: Content) =>
    new Map((content.explanations ?? []).map(({ path, code, text }) => [`${path}|${code}`, text]));
  const [old, now] = [byKey(before), byKey(after)];
  return [...new Set([...old.keys(), ...now.keys()])]
    .filter((key) => old.get(key) !== now.get(key))
    .map((key) => `explanations[${key}]`);
}

const isMap = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const at = (value: unknown, key: string): unknown =>
  isMap(value) && Object.hasOwn(value, key) ? value[key] : undefined;

function keysOf(before: unknown, after: unknown): string[] {
  const [old, now] = [isMap(before) ? Object.keys(before) : [], isMap(after) ? Object.keys(after) : []];
  // Two versions of a report nearly always have the same keys in the same order.
  if (old.length === now.length && old.every((key, index) => key === now[index])) return old;
  return [...new Set([...old, ...now])];
}

/** Deep equality of JSON values; the order of keys does not matter. */
function same(a: unknown, b: unknown): boolean {
  if (a === b) return true;
  if (Array.isArray(a) || Array.isArray(b)) {
    return Array.isArray(a) && Array.isArray(b) && a.length === b.length && a.every((value, i) => same(value, b[i]));
  }
  return isMap(a) && isMap(b) && keysOf(a, b).every((key) => same(at(a, key), at(b, key)));
}
