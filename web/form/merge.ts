// Two people edited the same report. What only one of them touched is taken from that one; what both changed
// differently is left to a person, field by field.

import type { Content } from '../../src/core/content';
import { differingPaths } from '../../src/core/paths';
import { applyPath } from './apply';

export interface Merge {
  /** Theirs with everything of mine that they did not touch. */
  merged: Content;
  /** Changed by both, and not to the same. */
  conflicts: string[];
  /** Changed by them alone. */
  theirs: string[];
}

/** Whether one path is the other or lies inside it: "c[1]" and "c[1].name". */
const related = (a: string, b: string): boolean =>
  a === b ||
  [a, b].some(
    (outer, index) => /^[.[]/.test([b, a][index]?.slice(outer.length) ?? '') && [b, a][index]?.startsWith(outer),
  );

/** `base` is what both started from. */
export function mergeContents(base: Content, mine: Content, theirs: Content): Merge {
  const changedHere = differingPaths(base, mine);
  const changedThere = differingPaths(base, theirs);
  const stillDifferent = differingPaths(mine, theirs);
  const conflicts: string[] = [];
  let merged = theirs;
  for (const path of changedHere) {
    if (!changedThere.some((other) => related(path, other))) merged = applyPath(merged, path, mine);
    else if (stillDifferent.some((other) => related(path, other))) conflicts.push(path);
  }
  return { merged, conflicts, theirs: changedThere.filter((path) => !changedHere.some((own) => related(path, own))) };
}
