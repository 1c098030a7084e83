// Documents as files: fetched at once, or, for the city's, ordered and watched while they are made.

import { fileUrl, get, refusalOf, send, Unreachable } from './client';
import type { Statuses } from './summary';

/** How far a document is; `of` is 0 while that is not known. */
export interface DocumentProgress {
  state: 'waiting' | 'making' | 'ready';
  done: number;
  of: number;
}

export interface CityDocument {
  period: string;
  format: 'docx' | 'xlsx';
  statuses?: Statuses;
  copy?: 'working' | 'final';
}

/** Between two looks at a document being made; most are ready at the second or third. */
const LOOK_AGAIN_MS = 400;

/**
 * Has the city's document made and gives the path of the file.
 * @throws ApiProblem, Unreachable, or the signal's reason when the page was left
 */
export async function makeCityDocument(
  { period, ...asked }: CityDocument,
  onProgress: (progress: DocumentProgress) => void,
  gone: AbortSignal,
): Promise<string> {
  const orders = `/periods/${period}/consolidation/documents`;
  let job = await send<DocumentProgress & { id: string }>('POST', orders, asked);
  while (job.state !== 'ready') {
    await new Promise((resolve) => setTimeout(resolve, LOOK_AGAIN_MS));
    gone.throwIfAborted();
    job = await get(`${orders}/${job.id}`, gone);
    onProgress(job);
  }
  return `${orders}/${job.id}/file`;
}

/**
 * Fetches a file and lets the browser save it. @param name used when the server does not name the file
 * @throws ApiProblem, Unreachable
 */
export async function saveFile(path: string, name: string): Promise<void> {
  let response: Response;
  try {
    response = await fetch(fileUrl(path), { credentials: 'same-origin' });
  } catch {
    throw new Unreachable();
  }
  if (!response.ok) throw await refusalOf(response);
  // A line that breaks in the middle of the file is no file.
  const file = await response.blob().catch(() => {
    throw new Unreachable();
  });
  const url = URL.createObjectURL(file);
  const link = document.createElement('a');
  link.href = url;
  link.download = nameOf(response.headers.get('content-disposition')) ?? name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(url), 60_000);
}

/** "attachment; filename*=UTF-8''b%C3%A1o.docx" → "báo.docx" */
function nameOf(disposition: string | null): string | undefined {
  const encoded = /filename\*=UTF-8''([^;]+)/i.exec(disposition ?? '')?.[1];
  if (encoded) return decodeURIComponent(encoded);
  return /filename="?([^";]+)"?/i.exec(disposition ?? '')?.[1];
}
