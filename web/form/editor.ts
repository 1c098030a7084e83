// What one person writes, an agency's report or the city's text: every change goes to this device at once and to the
// server soon, and at any moment the editor can say truthfully where the text is.

import { ApiProblem, Unreachable } from '../api/client';
import { now } from '../words/now';
import type { Report } from '../api/report';
import { editors, writeDraft, writeHurried, type Draft, type Saved } from './drafts';
import type { Merge } from './merge';
import type { Hold, Where } from './whereabouts';

const TO_DEVICE = 200;
const TO_SERVER = 1_500;
const RETRY = 10_000;
/** Browsers refuse larger requests that outlive their page. */
const KEEPALIVE_LIMIT = 60_000;

/** Saves over what was read. @throws ApiProblem 412 with what is there now */
export type Save<B extends Saved> = (base: B, content: B['content'], keepalive?: boolean) => Promise<B>;

export class Editor<B extends Saved = Report> {
  content: B['content'];
  raw: Record<string, string>;
  base: B;
  where: Where;
  /** Set while two versions wait for a person's choice. */
  conflict: { merge: Merge<B['content']>; theirs: B } | null = null;
  /** Paths a colleague changed and that were taken over, to be told once. */
  taken: string[] = [];
  /** Sent over `base` without an answer: any of them may be what the server has by now. */
  private unanswered: B['content'][] = [];
  private dirty: boolean;
  private editedAt: number;
  private kept = true;
  private deviceTimer: ReturnType<typeof setTimeout> | undefined;
  private serverTimer: ReturnType<typeof setTimeout> | undefined;
  private saving: Promise<boolean> | undefined;
  private readonly listeners = new Set<() => void>();

  constructor(
    private readonly key: string,
    private readonly username: string,
    private readonly send: Save<B>,
    opened: Pick<Draft<B>, 'base' | 'content' | 'raw' | 'dirty' | 'editedAt'>,
  ) {
    this.base = opened.base;
    this.content = opened.content;
    this.raw = opened.raw;
    this.dirty = opened.dirty;
    this.editedAt = opened.editedAt;
    this.where = opened.dirty ? this.held('waiting') : { at: 'server', time: opened.base.savedAt };
  }

  /** Starts listening to the world; returns how to stop. */
  open(): () => void {
    const leave = (): void => this.hurry();
    const hide = (): void => void (document.visibilityState === 'hidden' && this.hurry());
    const online = (): void => void this.saveNow();
    window.addEventListener('pagehide', leave);
    document.addEventListener('visibilitychange', hide);
    window.addEventListener('online', online);
    editors.add(this);
    if (this.dirty) this.plan(0);
    return () => {
      window.removeEventListener('pagehide', leave);
      document.removeEventListener('visibilitychange', hide);
      window.removeEventListener('online', online);
      editors.delete(this);
      void this.saveNow();
      clearTimeout(this.deviceTimer);
    };
  }

  onChange(listener: () => void): () => void {
    this.listeners.add(listener);
    return () => this.listeners.delete(listener);
  }

  /** A change of the content by the person. */
  update(change: (content: B['content']) => B['content']): void {
    this.content = change(this.content);
    this.touched();
    this.dirty = true;
    if (this.where.at === 'server') this.where = this.held('waiting');
    const stopped = this.where.at !== 'server' && ['conflict', 'session'].includes(this.where.hold);
    if (!stopped) this.plan(TO_SERVER);
    this.tell();
  }

  /** What stands in a box that cannot be read yet; null when it can. Kept on the device, not sent. */
  setRaw(path: string, typed: string | null): void {
    if ((this.raw[path] ?? null) === typed) return;
    const { [path]: _, ...rest } = this.raw;
    this.raw = typed === null ? rest : { ...rest, [path]: typed };
    this.touched();
    this.tell();
  }

  get unsaved(): boolean {
    return this.dirty;
  }

  /** Saves now and says whether everything is on the server. One save runs at a time. */
  async saveNow(): Promise<boolean> {
    clearTimeout(this.serverTimer);
    while (this.saving) await this.saving;
    if (!this.dirty) return true;
    if (this.conflict) return false;
    this.saving = this.save().finally(() => (this.saving = undefined));
    return this.saving;
  }

  /** A newer version from a move or another request takes the place of what was read. */
  adopt(report: B): void {
    this.base = report;
    if (!this.dirty) this.content = report.content;
    this.touched();
    this.tell();
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
    const { mergeContents, startOf } = await import('./merge');
    const start = startOf(this.base.content, this.unanswered, theirs.content);
    const merge = mergeContents(start, this.content, theirs.content);
    if (merge.conflicts.length > 0) {
      this.conflict = { merge, theirs };
      this.where = this.held('conflict');
      return;
    }
    this.answered(theirs);
    this.content = merge.merged;
    this.taken = merge.theirs;
    this.plan(0);
  }

  private sending(): B['content'] {
    if (!this.unanswered.includes(this.content)) this.unanswered.push(this.content);
    return this.content;
  }

  private answered(base: B): void {
    this.base = base;
    this.unanswered = [];
  }

  private async save(): Promise<boolean> {
    const sent = this.sending();
    try {
      const report = await this.send(this.base, sent);
      this.answered(report);
      if (this.content === sent) {
        this.content = report.content;
        this.dirty = false;
        this.where = { at: 'server', time: report.savedAt };
      } else this.plan(TO_SERVER);
      this.touched();
      this.tell();
      return !this.dirty;
    } catch (error) {
      await this.failed(error, sent).catch(() => this.failed(new Unreachable(), sent)); // "merge" may not come either
      return !this.dirty;
    }
  }

  private async failed(error: unknown, sent: B['content']): Promise<void> {
    const problem = error instanceof ApiProblem ? error : undefined;
    if (problem?.body.status === 412 && problem.body.current) await this.meet(problem.body.current as B);
    else if (error instanceof Unreachable) {
      this.where = this.held('offline');
      this.plan(RETRY);
    } else if (problem?.body.status === 401) this.where = this.held('session');
    else if (problem && problem.body.status < 500 && problem.body.status !== 429) {
      this.where = this.held('refused', problem);
      if (this.content !== sent) this.touched();
    } else {
      this.where = this.held('failed', problem);
      this.plan(RETRY);
    }
    this.touched();
    this.tell();
  }

  private held(hold: Hold, problem?: ApiProblem): Where {
    const since = this.where?.at === 'server' || !this.where ? now().getTime() : this.where.since;
    return { at: this.kept ? 'device' : 'page', hold, since, ...(problem ? { problem } : {}) };
  }

  private plan(wait: number): void {
    clearTimeout(this.serverTimer);
    this.serverTimer = setTimeout(() => void this.saveNow(), wait);
  }

  private draft(): Draft<B> {
    const { key, username, base, content, raw, dirty, editedAt } = this;
    return { key, username, base, content, raw, dirty, editedAt };
  }

  /** Keeps everything as it stands on this device. */
  touched(): void {
    this.editedAt = Date.now();
    clearTimeout(this.deviceTimer);
    this.deviceTimer = setTimeout(() => void this.toDevice(), TO_DEVICE);
  }

  async toDevice(): Promise<void> {
    const kept = await writeDraft(this.draft()).then(
      () => true,
      () => false,
    );
    if (kept === this.kept) return;
    this.kept = kept;
    if (this.where.at !== 'server') this.where = { ...this.where, at: kept ? 'device' : 'page' };
    this.tell();
  }

  /** The page is about to go: keep at once what is not on the server, and try to bring it there. */
  private hurry(): void {
    if (!editors.has(this) || (!this.dirty && Object.keys(this.raw).length === 0)) return;
    const draft = this.draft();
    writeHurried(draft);
    void this.toDevice();
    if (!this.dirty || this.conflict || this.saving || JSON.stringify(draft.content).length > KEEPALIVE_LIMIT) return;
    const sent = this.sending();
    this.send(this.base, sent, true).then(
      (report) => {
        this.answered(report);
        if (this.content !== sent) return;
        this.dirty = false;
        this.where = { at: 'server', time: report.savedAt };
        this.touched();
        this.tell();
      },
      () => this.plan(TO_SERVER),
    );
  }

  private tell(): void {
    for (const listener of this.listeners) listener();
  }
}
