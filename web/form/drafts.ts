// Drafts on this device: what somebody typed, kept in IndexedDB under the account that typed it, so that it survives a
// closed lid, a lost line and an expired session. Nobody else's page reads it, and signing out removes it.

import type { Agency } from '../../src/core/agency';
import type { Report } from '../api/report';
import type { Template } from '../../src/core/template/template';
import type { Period } from '../api/period';
import type { Content } from '../../src/core/content';
import { getObject, keysOf, putObject, removeObject } from './device-store';
import { removeReviews } from '../review/review-draft';
import { dropPaper } from './paper';

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

const HURRIED = 'tong-hop.draft.';

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

const isUnsaved = (draft: Draft<Saved>): boolean => draft.dirty || Object.keys(draft.raw).length > 0;

async function draftsOf(username: string): Promise<Draft<Saved>[]> {
  const prefix = `${username.toLowerCase()}|`;
  try {
    const keys = (await keysOf('drafts')).filter((key) => key.startsWith(prefix));
    const drafts = await Promise.all(keys.map((key) => readDraft<Saved>(key)));
    return drafts.filter((draft) => draft !== undefined);
  } catch {
    return [];
  }
}

/** Drafts of the account with something that is not on the server. */
export async function unsavedDrafts(username: string): Promise<Draft<Saved>[]> {
  return (await draftsOf(username)).filter(isUnsaved);
}

/** After signing out nothing of the account stays on a shared PC. */
export async function removeDrafts(username: string): Promise<void> {
  editors.clear();
  dropPaper();
  removeReviews(username);
  const prefix = `${username.toLowerCase()}|`;
  for (const key of Object.keys(localStorage)) if (key.startsWith(HURRIED + prefix)) localStorage.removeItem(key);
  try {
    for (const key of await keysOf('drafts')) if (key.startsWith(prefix)) await removeObject('drafts', key);
    await removeObject('forms', username.toLowerCase());
  } catch {
    // A browser that keeps nothing has nothing to remove.
  }
}

/** Open editors, which are asked to save before signing out. */
export const editors = new Set<{ saveNow: () => Promise<unknown>; toDevice: () => Promise<void> }>();

/** Brings everything typed to the server if the line allows, at most for some seconds. */
export async function saveAll(): Promise<void> {
  const patience = new Promise((resolve) => setTimeout(resolve, 5_000));
  // Whether something is unsaved is then asked of the device, which hears of a save a moment after the server.
  const saving = [...editors].map((editor) => editor.saveNow().then(() => editor.toDevice()));
  await Promise.race([Promise.all(saving), patience]);
}
