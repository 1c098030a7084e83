// What is on its way up and what did not get there, each with its progress, its refusal and the way on.

import { sizeWords } from './size';
import type { Upload, UploadQueue } from './uploads';

interface Props {
  queue: UploadQueue;
  name: string;
  /** Told after a press that takes its own button away. */
  onGone: () => void;
}

export function UploadList({ queue, name, onGone }: Props) {
  if (queue.items.length === 0) return null;
  const press = (way: 'retry' | 'drop', key: number): void => {
    queue[way](key);
    onGone();
  };
  return (
    <ul class="uploads" aria-label={`Đang gửi: ${name}`}>
      {queue.items.map((upload) => (
        <li key={upload.key} class={`uploads__item${upload.state === 'failed' ? ' uploads__item--failed' : ''}`}>
          <p class="uploads__name">
            {upload.file.name} <span class="muted">({sizeWords(upload.file.size)})</span>
          </p>
          {upload.state === 'failed' ? <Failed upload={upload} /> : <UnderWay upload={upload} />}
          <div class="uploads__ways">
            {upload.again && upload.state === 'failed' && (
              <button type="button" class="text-button" onClick={() => press('retry', upload.key)}>
                Gửi lại<span class="govuk-visually-hidden"> tệp {upload.file.name}</span>
              </button>
            )}
            <button type="button" class="text-button" onClick={() => press('drop', upload.key)}>
              {upload.state === 'failed' ? 'Bỏ tệp này' : 'Dừng gửi'}
              <span class="govuk-visually-hidden"> ({upload.file.name})</span>
            </button>
          </div>
        </li>
      ))}
    </ul>
  );
}

const Failed = ({ upload }: { upload: Upload }) => (
  <p class="uploads__error" role="alert">
    <span class="govuk-visually-hidden">Lỗi: </span>
    {upload.error}
  </p>
);

function UnderWay({ upload: { key, state, share } }: { upload: Upload }) {
  const id = `upload-${key}`;
  return (
    <p class="uploads__progress">
      <progress max={1} value={share} aria-labelledby={id} />
      <span id={id}>{shareWords(state, share)}</span>
    </p>
  );
}

function shareWords(state: Upload['state'], share: number): string {
  if (state === 'waiting') return 'Đang chờ đến lượt';
  return share >= 1 ? 'Đã gửi hết, đang chờ máy chủ nhận' : `Đã gửi ${Math.floor(share * 100)}%`;
}

/** For who does not see the bar: said at each quarter, not at each per cent. */
export function progressSaid({ items }: UploadQueue): string {
  const under = items.find(({ state }) => state === 'sending');
  if (!under) return '';
  const quarter = Math.floor(under.share * 4) * 25;
  return quarter === 0 ? `Đang gửi ${under.file.name}` : `${under.file.name}: đã gửi ${quarter}%`;
}
