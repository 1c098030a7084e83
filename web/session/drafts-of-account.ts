// What this device holds of an account, for the moment somebody signs out.

import { keysOf, removeObject } from '../form/device-store';
import { HURRIED, readDraft, type Draft, type Saved } from '../form/drafts';
import { editors, leaveAll } from '../form/editors';
import { dropPaper } from '../form/paper';
import { hasReviews, removeReviews } from '../review/review-draft';

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

/** Whether anything of the account is not on the server: on an open page, or kept here by an earlier visit. */
export async function isAnythingOnlyHere(username: string): Promise<boolean> {
  if (hasReviews(username) || [...editors.values()].some((editor) => editor.onlyHere)) return true;
  // What an open editor holds is on its way to this device; what it says itself is newer.
  return (await draftsOf(username)).some((draft) => !editors.has(draft.key) && isUnsaved(draft));
}

/** After signing out nothing of the account stays on a shared PC. */
export async function removeDrafts(username: string): Promise<void> {
  leaveAll();
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
