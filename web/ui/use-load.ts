// Reading from the server for a page: waiting, read, or failed, with a way to read again.

import { useCallback, useEffect, useRef, useState } from 'preact/hooks';

export interface Loaded<T> {
  data: T | undefined;
  error: unknown;
  again: () => void;
  /** Puts an answer of another request (a save, a move) in the place of what was read. */
  put: (data: T) => void;
}

/** Reads when the page opens and whenever `key` changes; answers that come too late are dropped. */
export function useLoad<T>(key: string, read: () => Promise<T>): Loaded<T> {
  const [state, setState] = useState<{ key: string; data?: T; error?: unknown }>({ key });
  const [round, setRound] = useState(0);
  const reader = useRef(read);
  reader.current = read;
  useEffect(() => {
    let current = true;
    reader.current().then(
      (data) => current && setState({ key, data }),
      (error: unknown) => current && setState((before) => ({ ...before, key, error })),
    );
    return () => {
      current = false;
    };
  }, [key, round]);
  const again = useCallback(() => setRound((n) => n + 1), []);
  const put = useCallback((data: T) => setState({ key, data }), [key]);
  const fresh = state.key === key;
  return { data: fresh ? state.data : undefined, error: fresh ? state.error : undefined, again, put };
}
