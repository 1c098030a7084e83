// Files on their way up, one after the other: each keeps its own progress, refusal and second try, so that a lost line
// or a file that is refused costs nothing else. They go on while the person looks at another page, and end when the
// person signs out.

import { useEffect, useReducer } from 'preact/hooks';
import { claimedType, LARGEST_FILE, PDF, safeFileName, type AttachmentKind } from '../../src/core/attachment';
import { readAttachments, sendAttachment, worthAgain, type Attachment } from '../api/attachment';
import { onLeave, Unreachable } from '../api/client';
import { sentenceOf } from '../ui/problem';
import { sizeWords } from './size';

export interface Upload {
  key: number;
  file: File;
  state: 'waiting' | 'sending' | 'failed';
  /** Of the file, 0 to 1. */
  share: number;
  /** Why it failed. */
  error: string;
  /** Whether another try may succeed. */
  again: boolean;
  /** Files that were there before this one was chosen. */
  before: ReadonlySet<string>;
}

export interface Place {
  period: string;
  agency: string;
  kind: AttachmentKind;
}

/** Told after each file that arrived, with the report's files as they are now. */
type Arrived = (name: string, files: Attachment[]) => void;

const askBeforeLeaving = (event: BeforeUnloadEvent): void => event.preventDefault();

export class UploadQueue {
  items: readonly Upload[] = [];
  onChange: () => void = () => undefined;
  onArrived: Arrived = () => undefined;
  private next = 1;
  private running: AbortController | null = null;

  constructor(private readonly place: Place) {}

  add(files: readonly File[], there: readonly Attachment[]): void {
    const before = new Set(there.map(({ id }) => id));
    const added = files.map((file): Upload => {
      const error = file.size > LARGEST_FILE ? tooLarge(file) : '';
      return { key: this.next++, file, state: error ? 'failed' : 'waiting', share: 0, error, again: false, before };
    });
    this.items = [...this.items, ...added];
    this.go();
  }

  retry(key: number): void {
    this.change(key, { state: 'waiting', share: 0 });
    this.go();
  }

  /** Ends it when it is under way, and takes it from the list. */
  drop(key: number): void {
    const sending = this.items.find((one) => one.key === key)?.state === 'sending';
    this.items = this.items.filter((one) => one.key !== key);
    if (sending) this.running?.abort();
    this.onChange();
  }

  stop(): void {
    this.items = [];
    this.running?.abort();
  }

  private change(key: number, change: Partial<Upload>): void {
    this.items = this.items.map((one) => (one.key === key ? { ...one, ...change } : one));
    this.onChange();
  }

  private go(): void {
    this.onChange();
    const first = this.items.find(({ state }) => state === 'waiting');
    if (this.running || !first) return;
    const { signal } = (this.running = new AbortController());
    window.addEventListener('beforeunload', askBeforeLeaving);
    void this.send(first, signal).finally(() => {
      this.running = null;
      window.removeEventListener('beforeunload', askBeforeLeaving);
      this.go();
    });
  }

  private async send(upload: Upload, signal: AbortSignal): Promise<void> {
    const { key, file } = upload;
    const { period, agency } = this.place;
    this.change(key, { state: 'sending' });
    try {
      if (!(await this.isThere(upload, signal))) {
        await sendAttachment({ ...this.place, file, signal, onShare: (share) => this.change(key, { share }) });
      }
      const files = await readAttachments(period, agency);
      this.items = this.items.filter((one) => one.key !== key);
      this.onArrived(file.name, files);
    } catch (thrown) {
      if (signal.aborted) return;
      this.change(key, { state: 'failed', error: refusalWords(thrown), again: worthAgain(thrown) });
    }
  }

  /** Whether an earlier try arrived and only its answer was lost. */
  private async isThere({ file, error, before }: Upload, signal: AbortSignal): Promise<boolean> {
    if (error === '') return false;
    const { period, agency, kind } = this.place;
    const name = safeFileName(file.name, claimedType(file.name) ?? PDF);
    const files = await readAttachments(period, agency, signal);
    return files.some((one) => !before.has(one.id) && one.kind === kind && one.size === file.size && one.name === name);
  }
}

function tooLarge({ size }: File): string {
  const advice = 'Hãy quét lại với độ phân giải thấp hơn, hoặc chia thành nhiều tệp.';
  return `Tệp có dung lượng ${sizeWords(size)}, lớn hơn 20 MB nên không gửi được. ${advice}`;
}

function refusalWords(thrown: unknown): string {
  if (!(thrown instanceof Unreachable)) return sentenceOf(thrown);
  return 'Mất đường truyền nên tệp chưa gửi xong. Khi có đường truyền, bấm “Gửi lại”; không phải chọn lại tệp.';
}

const queues = new Map<string, UploadQueue>();
onLeave(() => {
  for (const queue of queues.values()) queue.stop();
  queues.clear();
});

/** The files of this kind on their way to this report; draws again whenever one moves on. */
export function useUploads(place: Place, arrived: Arrived): UploadQueue {
  const [, draw] = useReducer((n: number) => n + 1, 0);
  const name = `${place.period}/${place.agency}/${place.kind}`;
  const queue = queues.get(name) ?? new UploadQueue(place);
  queues.set(name, queue);
  queue.onArrived = arrived;
  useEffect(() => {
    queue.onChange = () => draw(undefined);
    return () => {
      queue.onChange = () => undefined;
    };
  }, [queue]);
  return queue;
}
