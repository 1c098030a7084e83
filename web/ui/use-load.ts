// Reading from the server for a page: waiting, read, or failed, with a way to read again.

import { useCallback, useEffect, useRef, useState } from 'preact/hooks';

export interface Loaded<T> {
  data: T | undefined;
  /** Beside `data` when it was read once and could not be read again. */
  error: unknown;
  again: () => void;
  /** Brings the answer of another request (a save, a move) into what stands here then; none once another key is read. */
  put: (change: (now: T) => T) => void;
}

/** Reads when the page opens and whenever `key` changes; answers that come too late are dropped. */
export function useLoad<T>(key: string, read: () => Promise<T>): Loaded<T> {
  const [state, setState] = useState<{ key: string; data?: T | undefined; error?: unknown }>({ key });
  const [round, setRound] = useState(0);
  const reader = useRef(read);
  reader.current = read;
  useEffect(() => {
    let current = true;
    reader.current().then(
      (data) => current && setState({ key, data }),
      (error: unknown) => current && setState((now) => ({ key, data: now.key === key ? now.data : undefined, error })),
    );
    return () => {
      current = false;
    };
  }, [key, round]);
  const again = useCallback(() => setRound((n) => n + 1), []);
  const put = useCallback(
    (change: (now: T) => T) =>
      setState((now) => (now.key === key && now.data !== undefined ? { key, data: change(now.data) } : now)),
    [key],
  );
  const fresh = state.key === key;
  return { data: fresh ? state.data : undefined, error: fresh ? state.error : undefined, again, put };
}
