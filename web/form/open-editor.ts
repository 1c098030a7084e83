// An editor of what the server gave, with what this device still holds of an earlier visit merged in; the same one when
// it has not brought everything to the server yet.

import { Unreachable } from '../api/client';
import type { Draft, Saved } from './drafts';
import { Editor, type Save } from './editor';
import { editors } from './editors';

interface Opening<B extends Saved> {
  key: string;
  username: string;
  save: Save<B>;
  /** Undefined without a line: then the draft alone is opened. */
  read: B | undefined;
  draft: Draft<B> | undefined;
}

/** @throws Unreachable when there is neither */
export async function openEditor<B extends Saved>(opening: Opening<B>): Promise<Editor<B>> {
  const { key, username, save, read, draft } = opening;
  const open = editors.get(key);
  if (open) {
    // What lies under a key was put there under it: its kind is the caller's.
    const editor = open as unknown as Editor<B>;
    await editor.reopen(save, read);
    return editor;
  }
  const base = read ?? draft?.base;
  if (!base) throw new Unreachable();
  const raw = draft?.raw ?? {};
  if (!draft?.dirty) {
    return new Editor<B>(key, username, save, { base, content: base.content, raw, dirty: false, editedAt: 0 });
  }
  const { content, editedAt } = draft;
  const editor = new Editor<B>(key, username, save, { base: draft.base, content, raw, dirty: true, editedAt });
  if (read && read.version !== draft.base.version) await editor.meet(read);
  return editor;
}
