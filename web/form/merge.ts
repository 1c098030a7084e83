// Two people edited the same report. What only one of them touched is taken from that one; what both changed
// differently is left to a person, field by field.

import type { Content } from '../../src/core/content';
import { differingPaths } from '../../src/core/paths';
import { normaliseContent } from '../../src/core/text/normalise';
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

/**
 * `base` is what both started from. What the server has of `sent` – sent from here, its answer lost – is mine and no
 * change of theirs; it is compared as the server keeps it (core/text/normalise).
 */
export function mergeContents<C extends Saved['content']>(
  base: C,
  mine: C,
  theirs: C,
  sent: readonly C[] = [],
): Merge<C> {
  const touches = (paths: readonly string[], path: string): boolean => paths.some((other) => related(path, other));
  const unlikeSent = sent.map((one) => differing(normaliseContent(one), theirs));
  const newThere = differing(base, theirs);
  const isTheirs = (path: string): boolean => unlikeSent.every((paths) => touches(paths, path));
  const changedThere = newThere.filter(isTheirs);
  // What was sent and has been taken back since is a change, too, though it reads like the beginning.
  const takenBack = newThere.filter((path) => !isTheirs(path));
  const changedHere = [...new Set([...differing(base, mine), ...takenBack])];
  const stillDifferent = differing(mine, theirs);
  const conflicts: string[] = [];
  let merged = theirs;
  for (const path of changedHere) {
    if (!touches(changedThere, path)) merged = applyPath(merged, path, mine);
    else if (touches(stillDifferent, path)) conflicts.push(path);
  }
  return { merged, conflicts, theirs: changedThere.filter((path) => !touches(changedHere, path)) };
}
