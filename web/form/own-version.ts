// One person's version of what the server keeps: what it was read from, what stands now, what was sent without an answer.

import { withoutLostRows, type Draft, type Saved } from './drafts';
import type { Merge } from './merge';

export class OwnVersion<B extends Saved> {
  content: B['content'];
  /** What stands in boxes that cannot be read as a number or date yet, by path. */
  raw: Record<string, string>;
  /** As the server last gave it. */
  base: B;
  /** Sent over `base` without an answer: any of them may be what the server has by now. */
  private unanswered: B['content'][] = [];

  constructor({ base, content, raw }: Pick<Draft<B>, 'base' | 'content' | 'raw'>) {
    this.base = base;
    this.content = content;
    this.raw = raw;
  }

  protected put(content: B['content']): void {
    this.content = content;
    this.raw = withoutLostRows(this.raw, content);
  }

  /** The content as it stands, remembered until the server has answered. */
  protected sending(): B['content'] {
    if (!this.unanswered.includes(this.content)) this.unanswered.push(this.content);
    return this.content;
  }

  protected answered(base: B): void {
    this.base = base;
    this.unanswered = [];
  }

  /** Together with another version that is on the server. @throws when the code for it cannot be fetched */
  protected async mergedWith(theirs: B): Promise<Merge<B['content']>> {
    const { mergeContents } = await import('./merge');
    return mergeContents(this.base.content, this.content, theirs.content, this.unanswered);
  }
}
