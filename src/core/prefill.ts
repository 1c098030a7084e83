// What an agency finds when it opens its report for the first time, and how content sent with parts left out is made
// whole, so that everything behind the door can rely on the shape.

import type { Content, IndicatorAnswers, Letterhead } from './content';
import { covers, sectionsOf, type Template } from './template/template';

/**
 * The content of a report nobody has touched: the agency's letterhead, the period's cut-off, empty texts and lists, and
 * "not applicable" where the agency is not asked (contract: "Indicators"). `cutoff` is yyyy-mm-dd.
 */
export function prefilledContent(
  template: Template,
  agency: { code: string; kind: string },
  letterhead: Letterhead,
  cutoff: string,
): Content {
  const indicators: Record<string, IndicatorAnswers> = {};
  for (const { code, askedOf, aggregate } of template.indicators) {
    const asked = covers(askedOf, agency) || aggregate !== undefined;
    indicators[code] = asked ? {} : { current: { answer: 'notApplicable', reason: template.notAskedReason } };
  }
  return completeContent(template, { letterhead: { ...letterhead }, asOf: cutoff, indicators });
}

const LETTERHEAD: (keyof Letterhead)[] = [
  'superior',
  'agency',
  'symbol',
  'place',
  'authority',
  'signerTitle',
  'signerName',
];

/**
 * Content with every part of the contract's shape: what is absent is empty. What is there stays as it is, in the order
 * of the template; a part that is whole is the very same one. The value must have passed the content schema.
 */
export function completeContent(template: Template, content: Partial<Content>): Content {
  const texts = sectionsOf(template).filter(({ text }) => text !== 'none');
  const lists: Record<string, unknown> = {};
  for (const { code } of template.lists) lists[code] = (content as Record<string, unknown>)[code] ?? [];
  return {
    letterhead: completePart(LETTERHEAD, content.letterhead, () => ''),
    asOf: content.asOf ?? '',
    sections: completePart(
      texts.map(({ id }) => id),
      content.sections,
      () => '',
    ),
    ...lists,
    indicators: completePart(
      template.indicators.map(({ code }) => code),
      content.indicators,
      (): IndicatorAnswers => ({}),
    ),
    explanations: content.explanations ?? [],
    nil: content.nil ?? false,
  } as Content;
}

function completePart<K extends string, T>(
  keys: readonly K[],
  part: Partial<Record<K, T>> | undefined,
  absent: () => T,
): Record<K, T> {
  const given = (part ?? {}) as Record<K, T>;
  const there = Object.keys(given);
  if (there.length === keys.length && keys.every((key, index) => key === there[index])) return given;
  const pairs = keys.map((key) => [key, Object.hasOwn(given, key) ? given[key] : absent()]);
  return Object.fromEntries(pairs) as Record<K, T>;
}

/** Whether `completeContent` made this of `content` without adding or leaving out anything. */
export function wasComplete(whole: Content, content: Partial<Content>): boolean {
  const parts = ['letterhead', 'sections', 'indicators'] as const;
  return sameKeys(whole, content) && parts.every((part) => sameKeys(whole[part], content[part] ?? {}));
}

function sameKeys(made: object, given: object): boolean {
  const keys = Object.keys(made);
  return keys.length === Object.keys(given).length && keys.every((key) => Object.hasOwn(given, key));
}

/**
 * Every list row with an id: rows that came without one get `newId()`, asked again while it is taken. Returns the
 * content itself when every row has one.
 */
export function giveRowIds(content: Content, template: Template, newId: () => string): Content {
  const changed: Record<string, unknown> = {};
  for (const { code } of template.lists) {
    const rows = (content as unknown as Record<string, { id?: string }[] | undefined>)[code] ?? [];
    if (rows.every(({ id }) => id !== undefined && id !== '')) continue;
    const taken = new Set(rows.map(({ id }) => id));
    changed[code] = rows.map((row) => {
      if (row.id !== undefined && row.id !== '') return row;
      let id = newId();
      while (taken.has(id)) id = newId();
      taken.add(id);
      return { ...row, id };
    });
  }
  return Object.keys(changed).length === 0 ? content : { ...content, ...changed };
}
