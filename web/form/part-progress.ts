// How far each part of the report is, and which part a place belongs to.

import type { Content } from '../../src/core/content';
import { isAnswered } from '../../src/core/answers';
import type { FormIndicator } from '../../src/core/template/form-template';
import { covers } from '../../src/core/template/template';
import type { Part } from './parts';

/** The part a path of an issue or a comment is filled in on. */
export function partOfPath(parts: readonly Part[], path: string): Part | undefined {
  const [root = '', ...rest] = path.split('.');
  const list = root.replace(/\[.*/, '');
  return (
    parts.find((part) => {
      if (part.kind === 'list') return part.list.code === list;
      if (part.kind === 'figures') return root === 'indicators' && part.indicators.some(({ code }) => code === rest[0]);
      if (part.kind === 'texts')
        return root === 'sections' && [part.section, ...part.texts].some(({ id }) => id === rest.join('.'));
      return root === 'letterhead' || root === 'asOf' || root === 'nil';
    }) ?? parts[0]
  );
}

/** Whether the agency is asked, or answered although it is not. */
export function isOpen(indicator: FormIndicator, agency: { code: string; kind: string }, content: Content): boolean {
  if (covers(indicator.askedOf, agency) || indicator.aggregate) return true;
  const current = content.indicators[indicator.code]?.current;
  return current !== undefined && current.answer !== 'notApplicable';
}

export type Progress = 'notAsked' | 'empty' | 'begun' | 'done';

/** How far a part is, by what must be there to submit. */
export function progressOfPart(part: Part, content: Content, agency: { code: string; kind: string }): Progress {
  if (part.kind === 'letterhead') {
    const { agency: name, place, signerTitle } = content.letterhead;
    return [name, place, signerTitle].every((text) => text.trim() !== '') ? 'done' : 'begun';
  }
  if (part.kind === 'list') {
    const rows = (content as unknown as Record<string, unknown[] | undefined>)[part.list.code] ?? [];
    return rows.length > 0 ? 'done' : 'empty';
  }
  if (part.kind === 'texts') {
    const written = part.texts.filter(({ id }) => (content.sections[id] ?? '').trim() !== '');
    const needed = part.texts.filter(({ text }) => text === 'required' || text === 'expected');
    if (written.length === 0) return 'empty';
    return needed.every((section) => written.includes(section)) ? 'done' : 'begun';
  }
  const asked = part.indicators.filter((one) => isOpen(one, agency, content));
  if (asked.length === 0) return 'notAsked';
  const entered = asked.filter(({ aggregate }) => !aggregate);
  const answered = entered.filter(({ code }) => isAnswered(content.indicators[code]?.current));
  if (answered.length < entered.length) return answered.length === 0 ? 'empty' : 'begun';
  if (entered.length > 0) return 'done';
  return asked.some(({ code }) => isAnswered(content.indicators[code]?.previous)) ? 'done' : 'empty';
}
