// The one door to the server: JSON in and out, RFC 9457 problems as ApiProblem, no line as Unreachable. A lost session
// is announced to whoever listens, so that a page can keep what was typed and ask for the password again.

import type { Issue } from '../../src/core/check/issue';
import { heardTime } from '../words/now';

const ROOT = '/api/v1';

/** What the server answers instead of a result; `title` and `detail` are Vietnamese and shown as they are. */
export interface ProblemBody {
  title: string;
  detail?: string;
  status: number;
  code: string;
  issues?: Issue[];
  current?: unknown;
  paths?: string[];
  retryAfter?: number;
}

export class ApiProblem extends Error {
  constructor(readonly body: ProblemBody) {
    super(body.title);
    this.name = 'ApiProblem';
  }

  get code(): string {
    return this.body.code;
  }
}

/** No answer at all: no line, or a server that is not running. */
export class Unreachable extends Error {
  constructor() {
    super('Không kết nối được máy chủ');
    this.name = 'Unreachable';
  }
}

export interface Answer<T> {
  data: T;
  /** The version in the ETag, without quotes; null when the answer has none. */
  version: string | null;
}

type Listener = () => void;
const lostListeners = new Set<Listener>();

/** Calls back whenever the server says that nobody is signed in (any more). Returns how to stop. */
export function onSessionLost(listener: Listener): () => void {
  lostListeners.add(listener);
  return () => lostListeners.delete(listener);
}

const leaveListeners = new Set<Listener>();

/** Calls back when the person leaves: the next one reads everything anew. */
export const onLeave = (listener: Listener): void => void leaveListeners.add(listener);
export function tellLeave(): void {
  for (const listener of leaveListeners) listener();
}

interface Options {
  body?: unknown;
  headers?: Record<string, string>;
  /** Lets the request outlive the page (saving while it closes). Bodies over 60 kB cannot. */
  keepalive?: boolean;
  signal?: AbortSignal;
}

/**
 * One request under /api/v1.
 * @throws ApiProblem for every answer that is not 2xx, Unreachable when there is none
 */
export async function call<T>(method: string, path: string, options: Options = {}): Promise<Answer<T>> {
  const { body, headers, keepalive, signal } = options;
  let response: Response;
  try {
    response = await fetch(ROOT + path, {
      method,
      headers: {
        accept: 'application/json',
        // A form with a file names its own type and boundary.
        ...(body === undefined || body instanceof FormData ? {} : { 'content-type': 'application/json' }),
        ...headers,
      },
      ...(body === undefined ? {} : { body: body instanceof FormData ? body : JSON.stringify(body) }),
      credentials: 'same-origin',
      ...(keepalive ? { keepalive } : {}),
      ...(signal ? { signal } : {}),
    });
  } catch (error) {
    if (error instanceof DOMException && error.name === 'AbortError') throw error;
    throw new Unreachable();
  }
  heardTime(response.headers.get('date'));
  if (response.ok) {
    // A line that breaks in the middle of the answer is no answer either.
    const text = await response.text().catch(() => {
      throw new Unreachable();
    });
    const etag = response.headers.get('etag');
    return { data: (text === '' ? undefined : JSON.parse(text)) as T, version: etag && etag.replace(/^W\/|"/g, '') };
  }
  throw await refusalOf(response);
}

/** What the server refused, as it is thrown; a session that is over is told to whoever listens. */
export async function refusalOf(response: Response): Promise<ApiProblem> {
  const problem = new ApiProblem(await problemOf(response));
  if (problem.code === 'session.required') for (const listener of lostListeners) listener();
  return problem;
}

/** A gateway between us and the server may answer in HTML: that, too, is told in Vietnamese. */
async function problemOf(response: Response): Promise<ProblemBody> {
  const { status } = response;
  try {
    const body = (await response.json()) as ProblemBody;
    if (typeof body.code === 'string') return body;
  } catch {
    // Not JSON: said below.
  }
  const detail = 'Đề nghị thử lại sau ít phút. Nếu vẫn không được, báo quản trị hệ thống.';
  return { title: `Máy chủ trả lời không đúng (mã ${status})`, detail, status, code: 'server.failed' };
}

export async function get<T>(path: string, signal?: AbortSignal): Promise<T> {
  return (await call<T>('GET', path, signal ? { signal } : {})).data;
}

export async function send<T>(
  method: string,
  path: string,
  body?: unknown,
  headers?: Record<string, string>,
): Promise<T> {
  return (await call<T>(method, path, { ...(body === undefined ? {} : { body }), ...(headers ? { headers } : {}) }))
    .data;
}

/** Address of a download, for a plain link. */
export const fileUrl = (path: string): string => ROOT + path;
