// Where a path of the report stands on its page.

/** The element of a path on its page: itself, or the nearest thing that holds it. */
export function elementOf(path: string): HTMLElement | null {
  for (let name = path; name !== ''; name = name.replace(/(?:\.[^.]*|\[[^\]]*\]|[^.[\]]+)$/, '')) {
    const found = document.getElementById(name);
    if (found) return found;
  }
  return null;
}
