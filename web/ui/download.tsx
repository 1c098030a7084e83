// A document to download: says that it is being made, and what is wrong when it cannot be.

import { useState } from 'preact/hooks';
import { ApiProblem, fileUrl, Unreachable, type ProblemBody } from '../api/client';
import { wordsOf } from './problem';

interface Props {
  /** Path under /api/v1. */
  path: string;
  /** Used when the server does not name the file. */
  name: string;
  label: string;
  secondary?: boolean;
}

/** "attachment; filename*=UTF-8''b%C3%A1o.docx" → "báo.docx" */
function nameOf(disposition: string | null): string | undefined {
  const encoded = /filename\*=UTF-8''([^;]+)/i.exec(disposition ?? '')?.[1];
  if (encoded) return decodeURIComponent(encoded);
  return /filename="?([^";]+)"?/i.exec(disposition ?? '')?.[1];
}

async function download(path: string, name: string): Promise<void> {
  let response: Response;
  try {
    response = await fetch(fileUrl(path), { credentials: 'same-origin' });
  } catch {
    throw new Unreachable();
  }
  if (!response.ok) throw new ApiProblem((await response.json()) as ProblemBody);
  const url = URL.createObjectURL(await response.blob());
  const link = document.createElement('a');
  link.href = url;
  link.download = nameOf(response.headers.get('content-disposition')) ?? name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(url), 60_000);
}

export function Download({ path, name, label, secondary = true }: Props) {
  const [state, setState] = useState<'ready' | 'busy' | 'done'>('ready');
  const [error, setError] = useState<string>();
  const press = async (): Promise<void> => {
    if (state === 'busy') return;
    setState('busy');
    setError(undefined);
    try {
      await download(path, name);
      setState('done');
    } catch (thrown) {
      const { title, detail } = wordsOf(thrown);
      setError(`${title}. ${detail}`);
      setState('ready');
    }
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
      </button>
      <span role="status" class={error ? 'download__error' : 'govuk-visually-hidden'}>
        {error ?? (state === 'done' ? `Đã tải: ${label}` : '')}
      </span>
    </span>
  );
}
