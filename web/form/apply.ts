// Copies the value at one path of a report into another content: how one chooses between two versions field by field.
// The paths are those of core/paths (`differingPaths`).

import { listRows, type Content, type ListRow } from '../../src/core/content';
import type { Saved } from './drafts';

type Tree = Record<string, unknown>;

/** `target` with what `source` has at `path`; where `source` has nothing there, it is gone. Neither is changed. */
export function applyPath<C extends Saved['content']>(target: C, path: string, source: C): C {
  return applied(target as unknown as Content, path, source as unknown as Content) as unknown as C;
}

function applied(target: Content, path: string, source: Content): Content {
  const explanation = /^explanations\[(.*)\|([^|]*)\]$/.exec(path);
  if (explanation) return applyExplanation(target, source, explanation[1] ?? '', explanation[2] ?? '');
  const row = /^(\w+)\[([^\]]*)\](?:\.(\w+))?$/.exec(path);
  if (row) return applyRow(target, source, row[1] ?? '', row[2] ?? '', row[3]);
  const [root = '', ...rest] = path.split('.');
  if (rest.length === 0)
    return Array.isArray((source as unknown as Tree)[root])
      ? reorder(target, source, root)
      : put(target, source, [root]);
  return put(target, source, root === 'indicators' ? [root, ...rest] : [root, rest.join('.')]);
}

function put(target: Content, source: Content, keys: readonly string[]): Content {
  const walk = (into: unknown, from: unknown, [key = '', ...deeper]: readonly string[]): unknown => {
    const copy: Tree = { ...(into as Tree | undefined) };
    const found = (from as Tree | undefined)?.[key];
    if (deeper.length > 0) copy[key] = walk(copy[key], found, deeper);
    else if (found === undefined) delete copy[key];
    else copy[key] = found;
    return copy;
  };
  return walk(target, source, keys) as Content;
}

function withRows(content: Content, list: string, rows: readonly ListRow[]): Content {
  return { ...content, [list]: rows };
}

function applyRow(target: Content, source: Content, list: string, id: string, column?: string): Content {
  const rows = [...listRows(target, list)];
  const at = rows.findIndex((row) => row.id === id);
  const from = listRows(source, list);
  const found = from.find((row) => row.id === id);
  if (!found)
    return withRows(
      target,
      list,
      rows.filter((row) => row.id !== id),
    );
  const here = rows[at];
  if (!here) {
    rows.splice(Math.min(from.indexOf(found), rows.length), 0, found);
    return withRows(target, list, rows);
  }
  rows[at] = column === undefined ? found : { ...here, [column]: found[column] };
  return withRows(target, list, rows);
}

/** The rows of `target` in the order `source` has them; rows `source` does not know stay at the end. */
function reorder(target: Content, source: Content, list: string): Content {
  const place = new Map(listRows(source, list).map(({ id }, index) => [id, index]));
  const last = place.size;
  const sorted = [...listRows(target, list)].sort((a, b) => (place.get(a.id) ?? last) - (place.get(b.id) ?? last));
  return withRows(target, list, sorted);
}

function applyExplanation(target: Content, source: Content, path: string, code: string): Content {
  const same = (one: { path: string; code: string }): boolean => one.path === path && one.code === code;
  const rest = target.explanations.filter((one) => !same(one));
  const found = source.explanations.find(same);
  return { ...target, explanations: found ? [...rest, found] : rest };
}
