// A document to download: says that it is being made, how far it is, and what is wrong when it cannot be.

import { useEffect, useId, useRef, useState } from 'preact/hooks';
import { saveFile, type DocumentProgress } from '../api/document';
import { sentenceOf } from './problem';

interface ButtonProps {
  label: string;
  /** What a screen reader says besides, where several on the page are called the same: " bản chốt số 2". */
  about?: string;
  secondary?: boolean;
  /** Has the file made and saved. `gone` is aborted when the page is left. */
  make: (onProgress: (progress: DocumentProgress) => void, gone: AbortSignal) => Promise<void>;
}

interface Props extends Omit<ButtonProps, 'make'> {
  /** Path under /api/v1. */
  path: string;
  /** Used when the server does not name the file. */
  name: string;
}

export const Download = ({ path, name, ...words }: Props) => (
  <DownloadButton {...words} make={() => saveFile(path, name)} />
);

export function DownloadButton({ label, about = '', secondary = true, make }: ButtonProps) {
  const [state, setState] = useState<'ready' | 'busy' | 'done'>('ready');
  const [error, setError] = useState<string>();
  const [progress, setProgress] = useState<DocumentProgress>();
  const page = useRef<AbortController | null>(null);
  useEffect(() => () => page.current?.abort(), []);

  const press = async (): Promise<void> => {
    if (state === 'busy') return;
    const { signal } = (page.current = new AbortController());
    setState('busy');
    setError(undefined);
    try {
      await make(setProgress, signal);
      setState('done');
    } catch (thrown) {
      if (signal.aborted) return;
      setError(sentenceOf(thrown));
      setState('ready');
    }
    setProgress(undefined);
  };
  return (
    <span class="download">
      <button
        type="button"
        class={`govuk-button${secondary ? ' govuk-button--secondary' : ''}`}
        aria-disabled={state === 'busy'}
        onClick={() => void press()}
      >
        {state === 'busy' ? 'Đang lập văn bản…' : label}
        {about && <span class="govuk-visually-hidden">{about}</span>}
      </button>
      {state === 'busy' && progress && <HowFar {...progress} />}
      <span role="status" class={error ? 'download__error' : 'govuk-visually-hidden'}>
        {error ?? SAID[state](label)}
      </span>
    </span>
  );
}

/** For who does not see the button change. */
const SAID = {
  ready: () => '',
  busy: (label: string) => `Đang lập văn bản: ${label}`,
  done: (label: string) => `Đã tải: ${label}`,
};

function HowFar(progress: DocumentProgress) {
  const { done, of } = progress;
  const id = useId();
  return (
    <span class="download__progress">
      <progress aria-labelledby={id} max={of || 1} {...(of > 0 ? { value: done } : {})} />
      <span id={id}>{progressWords(progress)}</span>
    </span>
  );
}

function progressWords({ state, done, of }: DocumentProgress): string {
  if (state === 'ready') return 'Đã lập xong, đang tải về';
  if (state === 'waiting') return 'Đang chờ đến lượt';
  return of > 0 ? `Xong ${done}/${of} phần` : 'Bắt đầu lập';
}
