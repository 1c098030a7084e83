// A draft is kept in parts, one row each: every section's text by itself, everything else by the names of the content.
// A save writes the parts that changed (docs/decisions/drafts-in-parts.md).

import { isDeepStrictEqual } from 'node:util';
import type { Content } from '../core/content';

/** Values by part: "sections.II.1", "indicators", "documents". */
export type DraftParts = Record<string, unknown>;

const SECTION = 'sections.';

export function partsOf({ sections, ...others }: Content): DraftParts {
  const parts: DraftParts = { ...others };
  for (const [id, text] of Object.entries(sections)) parts[SECTION + id] = text;
  return parts;
}

/** The content of these parts; one that is not there is absent. */
export function contentOfParts(parts: DraftParts): Partial<Content> {
  const sections: Record<string, unknown> = {};
  const content: Record<string, unknown> = {};
  for (const [part, value] of Object.entries(parts)) {
    if (part.startsWith(SECTION)) sections[part.slice(SECTION.length)] = value;
    else content[part] = value;
  }
  return { ...content, sections } as Partial<Content>;
}

/** What has to be written after a save. @param before null when nothing of the report is kept yet */
export function changedParts(before: Content | null, after: Content): DraftParts {
  if (!before) return partsOf(after);
  const { sections: oldTexts, ...old } = before;
  const { sections: texts, ...others } = after;
  const changed = differing('', old, others);
  return oldTexts === texts ? changed : { ...changed, ...differing(SECTION, oldTexts, texts) };
}

function differing(prefix: string, before: object, after: object): DraftParts {
  const parts: DraftParts = {};
  for (const [part, value] of Object.entries(after)) {
    const was = (before as Record<string, unknown>)[part];
    if (was !== value && !isDeepStrictEqual(was, value)) parts[prefix + part] = value;
  }
  return parts;
}
