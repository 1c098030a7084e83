// Where a path of the report stands on its page, and going there: in the form and where a report is read.

import { goTo } from '../ui/error-summary';

/** The element of a path on its page: itself, or the nearest thing that holds it. */
export function elementOf(path: string): HTMLElement | null {
  for (let name = path; name !== ''; name = name.replace(/(?:\.[^.]*|\[[^\]]*\]|[^.[\]]+)$/, '')) {
    const found = document.getElementById(name);
    if (found) return found;
  }
  return null;
}

const PATIENCE = 5_000;

/** Goes to the place the address names after "#", as soon as its part of the page is there. Returns how to stop. */
export function goToAddressed(): () => void {
  const wanted = decodeURIComponent(location.hash.slice(1));
  if (wanted === '') return () => undefined;
  const until = Date.now() + PATIENCE;
  let frame = 0;
  const look = (): void => {
    // The place itself first; what only holds it may be all there is while the page is still being drawn.
    const element = document.getElementById(wanted) ?? (Date.now() > until - PATIENCE / 2 ? elementOf(wanted) : null);
    if (element) goTo(new Event('click'), element.id);
    else if (Date.now() < until) frame = requestAnimationFrame(look);
  };
  // The page that opens puts the focus on its heading first.
  frame = requestAnimationFrame(look);
  return () => cancelAnimationFrame(frame);
}
