// Two people edited the same report. What only one of them touched is taken from that one; what both changed
// differently is left to a person, field by field.

import type { Content } from '../../src/core/content';
import { differingPaths } from '../../src/core/paths';
import { applyPath } from './apply';
import type { Saved } from './drafts';

export interface Merge<C extends Saved['content'] = Content> {
  /** Theirs with everything of mine that they did not touch. */
  merged: C;
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

/** Paths are told of parts of a report's content, whichever parts there are. */
const differing = (a: Saved['content'], b: Saved['content']): string[] => differingPaths(a as Content, b as Content);

/** What both started from: one of those sent from here, when the server has just that and only its answer was lost. */
export const startOf = <C extends Saved['content']>(base: C, sent: readonly C[], theirs: C): C =>
  sent.find((one) => differing(one, theirs).length === 0) ?? base;

/** `base` is what both started from. */
export function mergeContents<C extends Saved['content']>(base: C, mine: C, theirs: C): Merge<C> {
  const changedHere = differing(base, mine);
  const changedThere = differing(base, theirs);
  const stillDifferent = differing(mine, theirs);
  const conflicts: string[] = [];
  let merged = theirs;
  for (const path of changedHere) {
    if (!changedThere.some((other) => related(path, other))) merged = applyPath(merged, path, mine);
    else if (stillDifferent.some((other) => related(path, other))) conflicts.push(path);
  }
  return { merged, conflicts, theirs: changedThere.filter((path) => !changedHere.some((own) => related(path, own))) };
}
