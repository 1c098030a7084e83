// Drafts on this device: what somebody typed, kept in IndexedDB under the account that typed it, so that it survives a
// closed lid, a lost line and an expired session. Nobody else's page reads it, and signing out removes it.

import type { Agency } from '../../src/core/agency';
import type { Report } from '../api/report';
import type { Template } from '../../src/core/template/template';
import type { Period } from '../api/period';
import { listRows, type Content } from '../../src/core/content';
import { getObject, putObject } from './device-store';

/** What the server keeps under a version and several people write: an agency's report, the city's text. */
export interface Saved {
  version: number;
  content: Pick<Content, 'letterhead' | 'sections'>;
  savedAt: string | null;
  savedBy: string | null;
}

export interface Draft<B extends Saved = Report> {
  /** account|period|agency */
  key: string;
  username: string;
  /** As the server last gave it: what the typing started from. */
  base: B;
  content: B['content'];
  /** What stands in boxes and cannot be read as a number or date yet, by path. */
  raw: Record<string, string>;
  /** Whether something is not on the server yet. */
  dirty: boolean;
  /** Milliseconds since 1970, by this device's clock. */
  editedAt: number;
}

/** What the form needs besides the report to open without a line. */
export interface KeptForm {
  /** The account, in lower case. */
  key: string;
  period: Period;
  template: Template;
  agency: Agency;
}

/** In localStorage, before the draft's key. */
export const HURRIED = 'tong-hop.draft.';

export const draftKey = (username: string, period: string, agency: string): string =>
  `${username.toLowerCase()}|${period}|${agency}`;

/** @throws when this browser keeps nothing (private window, full disk) */
export async function writeDraft(draft: Draft<Saved>): Promise<void> {
  await putObject('drafts', draft);
  forgetHurried(draft.key);
}

/** The draft of this account, the newer of the two places; undefined also where the browser keeps nothing. */
export async function readDraft<B extends Saved = Report>(key: string): Promise<Draft<B> | undefined> {
  const hurried = readHurried(key);
  const kept = await getObject<Draft<Saved>>('drafts', key).catch(() => undefined);
  // What lies under a key was written under it: its kind is the caller's.
  return (hurried && (!kept || hurried.editedAt > kept.editedAt) ? hurried : kept) as Draft<B> | undefined;
}

/** For the moment a page closes, when only what is done at once is done: localStorage does not wait. */
export function writeHurried(draft: Draft<Saved>): void {
  try {
    localStorage.setItem(HURRIED + draft.key, JSON.stringify(draft));
  } catch {
    // Too large for it: the write to IndexedDB has been asked for as well.
  }
}

function readHurried(key: string): Draft<Saved> | undefined {
  try {
    return (JSON.parse(localStorage.getItem(HURRIED + key) ?? 'null') as Draft<Saved> | null) ?? undefined;
  } catch {
    return undefined;
  }
}

function forgetHurried(key: string): void {
  try {
    localStorage.removeItem(HURRIED + key);
  } catch {
    // Nothing was there.
  }
}

/** What stands in boxes of rows that are still there: a row somebody else took out takes its boxes along. */
export function withoutLostRows(raw: Draft['raw'], content: Saved['content']): Draft['raw'] {
  const there = (path: string): boolean => {
    const [, list, id] = /^(\w+)\[([^\]]*)\]/.exec(path) ?? [];
    return !list || listRows(content as Content, list).some((row) => row.id === id);
  };
  const lost = Object.keys(raw).filter((path) => !there(path));
  return lost.length === 0 ? raw : Object.fromEntries(Object.entries(raw).filter(([path]) => !lost.includes(path)));
}
