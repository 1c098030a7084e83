// Drafts as this process last saw them. A version's content never changes, so a draft of the version that the database
// names need not be fetched and parsed again: of an autosave's 100 kB only the new bytes travel.

import type { Content } from '../core/content';

/** Drafts kept; every agency of the city and some more. A draft of 100 kB takes about 0.3 MB here. */
const KEPT = 200;

export interface KnownDraft {
  version: number;
  content: Content;
}

export class DraftMemory {
  private readonly drafts = new Map<string, KnownDraft>();

  find(period: string, agency: string): KnownDraft | undefined {
    return this.drafts.get(`${period}/${agency}`);
  }

  /** Only for what the database holds: after reading it, or after its commit. Nobody changes `content` afterwards. */
  keep(period: string, agency: string, draft: KnownDraft): void {
    const key = `${period}/${agency}`;
    // Taken out and put in again, the key becomes the newest; the oldest leaves.
    this.drafts.delete(key);
    this.drafts.set(key, draft);
    const oldest = this.drafts.size > KEPT ? this.drafts.keys().next().value : undefined;
    if (oldest !== undefined) this.drafts.delete(oldest);
  }
}
