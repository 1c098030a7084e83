// What the browser tells about a page: it may be about to go, and the line is back.

interface Listener {
  /** Closed, left, or put into the background, from where a phone may end it without another word. */
  onHide: () => void;
  onLine: () => void;
}

/** Returns how to stop. */
export function watchPage({ onHide, onLine }: Listener): () => void {
  const onVisibility = (): void => void (document.visibilityState === 'hidden' && onHide());
  window.addEventListener('pagehide', onHide);
  document.addEventListener('visibilitychange', onVisibility);
  window.addEventListener('online', onLine);
  return () => {
    window.removeEventListener('pagehide', onHide);
    document.removeEventListener('visibilitychange', onVisibility);
    window.removeEventListener('online', onLine);
  };
}
