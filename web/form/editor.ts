// What one person writes, an agency's report or the city's text: every change goes to this device within a moment and to
// the server soon, and at any moment the editor can say truthfully where the text is.

import { ApiProblem, Unreachable } from '../api/client';
import type { Report } from '../api/report';
import { now } from '../words/now';
import { DeviceCopy } from './device-copy';
import type { Draft, Saved } from './drafts';
import { editors } from './editors';
import type { Merge } from './merge';
import { OwnVersion } from './own-version';
import { SaveTimer } from './save-timer';
import { watchPage } from './watch-page';
import { holdOf, type Hold, type Where } from './whereabouts';

/** Milliseconds after the last letter, and after a try that failed. */
const TO_SERVER = 1_500;
const RETRY = 10_000;
/** Browsers refuse larger requests that outlive their page. */
const KEEPALIVE_LIMIT = 60_000;

/** Saves over what was read. @throws ApiProblem 412 with what is there now */
export type Save<B extends Saved> = (base: B, content: B['content'], keepalive?: boolean) => Promise<B>;

export class Editor<B extends Saved = Report> extends OwnVersion<B> {
  where: Where;
  /** Set while two versions wait for a person's choice. */
  conflict: { merge: Merge<B['content']>; theirs: B } | null = null;
  /** Paths a colleague changed and that were taken over, to be told once. */
  taken: string[] = [];
  private dirty: boolean;
  private editedAt: number;
  private readonly timer = new SaveTimer(() => void this.saveNow());
  private saving: Promise<boolean> | undefined;
  private left = false;
  private unwatch: (() => void) | undefined;
  /** Whether a page shows it, or is about to. */
  private shown = true;
  private readonly device = new DeviceCopy(
    () => this.draft(),
    () => this.tell(),
  );
  private readonly listeners = new Set<() => void>();

  constructor(
    private readonly key: string,
    private readonly username: string,
    private send: Save<B>,
    opened: Pick<Draft<B>, 'base' | 'content' | 'raw' | 'dirty' | 'editedAt'>,
  ) {
    super(opened);
    this.dirty = opened.dirty;
    this.editedAt = opened.editedAt;
    this.where = opened.dirty ? this.held('waiting') : { at: 'server', time: opened.base.savedAt };
    editors.set(key, this);
  }

  /** Starts listening to the world; returns how to say that the page is gone. */
  open(): () => void {
    this.shown = true;
    this.unwatch ??= watchPage({ onHide: () => this.hurry(), onLine: () => void this.saveNow() });
    if (this.dirty) this.plan(0);
    return () => {
      this.shown = false;
      void this.device.now();
      void this.saveNow().then(() => this.rest());
    };
  }

  /** The page is there again before everything was on the server. */
  async reopen(send: Save<B>, read: B | undefined): Promise<void> {
    this.shown = true;
    this.send = send;
    if (read) await this.take(read);
  }

  onChange(listener: () => void): () => void {
    this.listeners.add(listener);
    return () => this.listeners.delete(listener);
  }

  /** A change of the content by the person. */
  update(change: (content: B['content']) => B['content']): void {
    this.put(change(this.content));
    this.dirty = true;
    if (this.where.at === 'server') this.where = this.held('waiting');
    const stopped = this.where.at !== 'server' && ['conflict', 'session'].includes(this.where.hold);
    if (!stopped) this.plan(TO_SERVER);
    this.touched();
  }

  /** What stands in a box that cannot be read yet; null when it can. Kept on the device, not sent. */
  setRaw(path: string, typed: string | null): void {
    if ((this.raw[path] ?? null) === typed) return;
    const { [path]: _, ...rest } = this.raw;
    this.raw = typed === null ? rest : { ...rest, [path]: typed };
    this.touched();
  }

  get unsaved(): boolean {
    return this.dirty;
  }

  /** Boxes that cannot be read yet are never on the server. */
  get onlyHere(): boolean {
    return this.dirty || Object.keys(this.raw).length > 0;
  }

  /** Saves now and says whether everything is on the server. One save runs at a time. */
  async saveNow(): Promise<boolean> {
    while (this.saving) await this.saving;
    if (!this.dirty) return true;
    if (this.conflict || this.left) return false;
    this.timer.stop();
    this.saving = this.save().finally(() => (this.saving = undefined));
    return this.saving;
  }

  /** What another request or a move gave: newer takes the place of what was read, and an older answer is let go. */
  adopt(report: B): void {
    void this.take(report);
  }

  private async take(report: B): Promise<void> {
    while (this.saving) await this.saving;
    if (report.version < this.base.version) return;
    if (this.dirty && report.version > this.base.version) await this.meet(report).catch(() => undefined);
    else {
      this.base = report;
      if (!this.dirty) this.put(report.content);
    }
    this.touched();
  }

  /** The person has chosen between two versions. */
  resolve(content: B['content']): void {
    if (!this.conflict) return;
    this.answered(this.conflict.theirs);
    this.conflict = null;
    this.where = this.held('waiting');
    this.update(() => content);
    void this.saveNow();
  }

  /** Another version is on the server: takes over what only they changed, leaves what both changed to the person. */
  async meet(theirs: B): Promise<void> {
    const merge = await this.mergedWith(theirs);
    if (merge.conflicts.length > 0) {
      this.conflict = { merge, theirs };
      this.where = this.held('conflict');
      return;
    }
    this.answered(theirs);
    this.put(merge.merged);
    this.taken = merge.theirs;
    this.plan(0);
  }

  told(): void {
    this.taken = [];
  }

  /** Somebody else's turn on this device: whatever is under way, nothing is sent or kept after this. */
  leave(): void {
    this.left = true;
    this.timer.stop();
    this.device.end();
    this.unwatch?.();
    editors.delete(this.key);
  }

  /** Keeps everything as it stands on this device, and shows it. */
  touched(): void {
    this.editedAt = Date.now();
    this.device.soon();
    this.tell();
  }

  /** Without a page and with everything on the server there is nothing left to do. */
  private async rest(): Promise<void> {
    if (this.shown || this.onlyHere) return;
    await this.device.now();
    if (!this.shown && !this.onlyHere) this.leave();
  }

  private saved(report: B, sent: B['content']): void {
    // An answer on its way for so long that another one came first says nothing new.
    if (report.version >= this.base.version) this.answered(report);
    if (this.content === sent && this.base === report) {
      this.put(report.content);
      this.dirty = false;
      this.where = { at: 'server', time: report.savedAt };
    } else this.plan(TO_SERVER);
    this.touched();
  }

  private async save(): Promise<boolean> {
    const sent = this.sending();
    try {
      this.saved(await this.send(this.base, sent), sent);
    } catch (error) {
      await this.failed(error).catch(() => this.failed(new Unreachable())); // "merge" may not come either
    }
    void this.rest();
    return !this.dirty;
  }

  private async failed(error: unknown): Promise<void> {
    const problem = error instanceof ApiProblem ? error : undefined;
    if (problem?.body.status === 412 && problem.body.current) await this.meet(problem.body.current as B);
    else {
      const hold = holdOf(error);
      this.where = this.held(hold, problem);
      if (hold === 'offline' || hold === 'failed') this.plan(RETRY);
    }
    this.touched();
  }

  private held(hold: Hold, problem?: ApiProblem): Where {
    const since = this.where?.at === 'server' || !this.where ? now().getTime() : this.where.since;
    return { at: this.device.kept ? 'device' : 'page', hold, since, ...(problem ? { problem } : {}) };
  }

  private plan(wait: number): void {
    if (!this.left) this.timer.plan(wait);
  }

  private draft(): Draft<B> {
    const { key, username, base, content, raw, dirty, editedAt } = this;
    return { key, username, base, content, raw, dirty, editedAt };
  }

  private tell(): void {
    if (this.where.at !== 'server') this.where = { ...this.where, at: this.device.kept ? 'device' : 'page' };
    for (const listener of this.listeners) listener();
  }

  /** The page is about to go: keep at once what is not on the server, and try to bring it there. */
  private hurry(): void {
    if (!this.onlyHere) return;
    this.device.hurried();
    if (!this.dirty || this.conflict || this.saving) return;
    if (JSON.stringify(this.content).length > KEEPALIVE_LIMIT) return;
    const sent = this.sending();
    this.send(this.base, sent, true).then(
      (report) => this.saved(report, sent),
      () => this.plan(TO_SERVER),
    );
  }
}
