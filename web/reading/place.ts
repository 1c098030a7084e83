// Where a path of the report stands on a page that is read: the id to go to, and which issues and comments belong to a
// section or a figure.

/** "sections.II.4" → "muc-II.4"; "indicators.classes.current" → "so-classes"; list rows and columns → "bang-documents". */
export function placeOf(path: string): string {
  if (path.startsWith('sections.')) return `muc-${path.slice('sections.'.length)}`;
  if (path.startsWith('indicators.')) return `so-${path.split('.')[1] ?? ''}`;
  const list = /^(\w+)(\[|$)/.exec(path)?.[1];
  if (list !== undefined && !['asOf', 'nil', 'letterhead', 'explanations'].includes(list)) return `bang-${list}`;
  return 'the-thuc';
}

interface Placed {
  path: string;
}

/** The items of each place, in their order. */
export function byPlace<T extends Placed>(items: readonly T[]): Map<string, T[]> {
  const places = new Map<string, T[]>();
  for (const item of items) {
    const place = placeOf(item.path);
    places.set(place, [...(places.get(place) ?? []), item]);
  }
  return places;
}
