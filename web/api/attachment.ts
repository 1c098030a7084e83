// The signed document and evidence beside a report. A file goes up by XMLHttpRequest: fetch does not say how much of it
// has gone, and on a slow line 20 MB take minutes.

import type { AttachmentKind } from '../../src/core/attachment';
import { ApiProblem, fileUrl, get, refusalOf, send, Unreachable } from './client';

export interface Attachment {
  id: string;
  kind: AttachmentKind;
  name: string;
  /** Bytes. */
  size: number;
  /** ISO 8601. */
  at: string;
  /** User name. */
  by: string;
}

const files = (period: string, agency: string): string =>
  `/periods/${encodeURIComponent(period)}/reports/${encodeURIComponent(agency)}/attachments`;

/** Newest first. */
export const readAttachments = async (period: string, agency: string, signal?: AbortSignal): Promise<Attachment[]> =>
  (await get<{ items: Attachment[] }>(files(period, agency), signal)).items;

/** Address of the file, for a plain link. */
export const attachmentUrl = (period: string, agency: string, id: string): string =>
  fileUrl(`${files(period, agency)}/${encodeURIComponent(id)}`);

export const removeAttachment = (period: string, agency: string, id: string): Promise<unknown> =>
  send('DELETE', `${files(period, agency)}/${encodeURIComponent(id)}`);

export interface Sending {
  period: string;
  agency: string;
  kind: AttachmentKind;
  file: File;
  /** @param share of the file that has gone up, 0 to 1 */
  onShare: (share: number) => void;
  /** Ends the upload when aborted. */
  signal: AbortSignal;
}

/** @throws ApiProblem for a refusal, Unreachable without an answer, AbortError (DOMException) when ended */
export function sendAttachment({ period, agency, kind, file, onShare, signal }: Sending): Promise<Attachment> {
  const form = new FormData();
  // The kind goes first: the server has it when the file arrives.
  form.set('kind', kind);
  form.set('file', file);
  return new Promise((resolve, reject) => {
    signal.throwIfAborted();
    const request = new XMLHttpRequest();
    request.open('POST', fileUrl(files(period, agency)));
    request.setRequestHeader('accept', 'application/json');
    request.upload.onprogress = ({ loaded, total }) => onShare(total > 0 ? loaded / total : 0);
    request.onerror = () => reject(new Unreachable());
    request.onabort = () => reject(new DOMException('Ended by the person', 'AbortError'));
    request.onload = () => answerOf(request).then(resolve, reject);
    signal.addEventListener('abort', () => request.abort());
    request.send(form);
  });
}

async function answerOf({ status, responseText }: XMLHttpRequest): Promise<Attachment> {
  if (status >= 200 && status < 300) return JSON.parse(responseText) as Attachment;
  throw await refusalOf(new Response(responseText, { status }));
}

/** Whether sending the same file again can end otherwise: not when the file itself was refused. */
export const worthAgain = (error: unknown): boolean =>
  !(error instanceof ApiProblem) || error.body.status === 401 || error.body.status === 429 || error.body.status >= 500;
