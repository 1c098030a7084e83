// A press may take away the very thing that was pressed: a button that opens a form in its own place, a row that is
// removed. Without a word the focus would fall to the top of the page, where a person with a keyboard or a screen
// reader starts all over.

import { useLayoutEffect, useRef } from 'preact/hooks';

const FOCUSABLE = ':is(a[href], button, input, select, textarea, summary):not(:disabled)';

/**
 * When `change` changes and the focus has fallen to nothing, what the ref is on takes it, or the first thing inside
 * that can.
 */
export function useFocusKept<E extends HTMLElement>(change: unknown) {
  const box = useRef<E | null>(null);
  const before = useRef(change);
  useLayoutEffect(() => {
    if (before.current === change) return;
    before.current = change;
    if (document.activeElement !== document.body || !box.current) return;
    const own = box.current;
    (own.matches(FOCUSABLE) ? own : own.querySelector<HTMLElement>(FOCUSABLE))?.focus();
  }, [change]);
  return box;
}
