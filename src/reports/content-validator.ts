// The door for report content: whatever JSON a client sends is held against its template's schema, in bounded time,
// before anything else reads it. Ajv stays here; the schema and the Vietnamese sentences are the core's.

import { Ajv2020, type ValidateFunction } from 'ajv/dist/2020';
import { schemaIssues, structureIssue, tooManyRows, type SchemaError } from '../core/check/schema';
import type { Issue } from '../core/check/issue';
import { contentSchema, LARGEST_LIST } from '../core/content-schema';
import type { Content } from '../core/content';
import { pathName } from '../core/paths';
import type { Template } from '../core/template/template';

/** No part of a report is nested deeper; 100 unknown keys would each be an error of its own. */
const MAX_DEPTH = 8;
const MAX_KEYS = 100;
/** Below the report's own parts, where the template decides how many keys there are. */
const MAX_TEMPLATE_KEYS = 1_000;

interface Door {
  /** Null until a content has to be validated. */
  validate: ValidateFunction | null;
  /**
   * Parts that came through before, by their name in the content. They are frozen, and who freezes a part freezes all of
   * it (json-reading.ts), so they would come through again.
   */
  sound: Map<string, WeakSet<object>>;
}

const doors = new WeakMap<Template, Door>();

/** The content, or the issues (at most 100) that forbid saving it. Never throws, never changes `content`. */
export type Validated = { content: Partial<Content>; issues?: undefined } | { content?: undefined; issues: Issue[] };

export function validateContent(template: Template, content: unknown): Validated {
  const door = doorOf(template);
  const unknown = unknownOf(door, content);
  const tooBig = outgrown(template, unknown);
  if (tooBig) return { issues: [tooBig] };
  const validate = (door.validate ??= compiled(template));
  if (!validate(unknown)) return { issues: schemaIssues(template, content, (validate.errors ?? []) as SchemaError[]) };
  remember(door, unknown as object);
  return { content: content as Partial<Content> };
}

/** One for each loaded template; a published version is frozen, so the object stands for it. */
function doorOf(template: Template): Door {
  const door = doors.get(template) ?? { validate: null, sound: new Map() };
  doors.set(template, door);
  return door;
}

const compiled = (template: Template): ValidateFunction =>
  new Ajv2020({ allErrors: true, strictRequired: false }).compile(contentSchema(template));

/** What has to be looked at. The schema asks for no part and sees each by itself, so that some can be left out. */
function unknownOf({ sound }: Door, content: unknown): unknown {
  if (!isObject(content) || Array.isArray(content)) return content;
  const names = Object.keys(content);
  // No report's; to take it apart would cost more than to refuse it.
  if (names.length > MAX_TEMPLATE_KEYS) return content;
  const parts = content as Record<string, unknown>;
  const isSound = (name: string): boolean => isObject(parts[name]) && !!sound.get(name)?.has(parts[name]);
  return Object.fromEntries(names.filter((name) => !isSound(name)).map((name) => [name, parts[name]]));
}

function remember({ sound }: Door, parts: object): void {
  for (const [name, part] of Object.entries(parts)) {
    if (!isObject(part) || !Object.isFrozen(part)) continue;
    const known = sound.get(name) ?? new WeakSet();
    sound.set(name, known.add(part));
  }
}

const isObject = (value: unknown): value is object => typeof value === 'object' && value !== null;

/** What makes full validation expensive is refused first: long lists, wide objects, deep nesting. */
function outgrown(template: Template, content: unknown): Issue | null {
  const open: { value: unknown; path: string; depth: number }[] = [{ value: content, path: '', depth: 0 }];
  for (let next = open.pop(); next !== undefined; next = open.pop()) {
    const { value, path, depth } = next;
    if (typeof value !== 'object' || value === null) continue;
    if (depth > MAX_DEPTH) return structureIssue(rootOf(path), 'content.tooDeep', DEEP);
    if (Array.isArray(value) && value.length > LARGEST_LIST) {
      const message = tooManyRows(listName(template, path), value.length, LARGEST_LIST);
      return { ...structureIssue(path, 'content.tooManyRows', message), rule: 'R02' };
    }
    const keys = Object.keys(value);
    if (!Array.isArray(value) && keys.length > (depth <= 1 ? MAX_TEMPLATE_KEYS : MAX_KEYS)) {
      return structureIssue(path, 'content.unknown', WIDE);
    }
    for (const key of keys) {
      const inner = (value as Record<string, unknown>)[key];
      if (typeof inner !== 'object') continue;
      const at = depth === 0 ? key : depth === 1 ? `${path}.${key}` : path;
      open.push({ value: inner, path: at.slice(0, 100), depth: depth + 1 });
    }
  }
  return null;
}

function listName(template: Template, path: string): string {
  const name = pathName(template, path);
  return name === path ? 'Danh sách' : name;
}

const rootOf = (path: string): string => path.split('.')[0] ?? '';

const DEEP = 'Nội dung gửi lên có phần lồng nhau quá nhiều lớp, đề cương không có phần như vậy. Hãy tải lại trang.';
const WIDE = 'Nội dung gửi lên có quá nhiều ô mà đề cương không có. Hãy tải lại trang.';
