// The parts a report is filled in by, one page each, out of the template: texts by section, lists, figures by theme.

import type { Content } from '../../src/core/content';
import { isAnswered } from '../../src/core/answers';
import { covers, type Indicator, type List, type Section, type Template } from '../../src/core/template/template';

interface PartBase {
  /** Last part of the address: "muc-II-1", "bang-documents", "so-lieu-ai". */
  id: string;
  label: string;
  /** Heading of the group in the task list. */
  group: string;
}

export type Part = PartBase &
  (
    | { kind: 'letterhead' }
    | { kind: 'texts'; section: Section; texts: Section[] }
    | { kind: 'list'; list: List; heading: string }
    | { kind: 'figures'; indicators: Indicator[] }
  );

const addressOf = (id: string): string => id.replaceAll('.', '-');

/** All parts in the order of the form. Figures stand after the section whose lines ask for them. */
export function partsOf(template: Template): Part[] {
  const parts: Part[] = [
    {
      kind: 'letterhead',
      id: 'thong-tin-chung',
      label: 'Thể thức văn bản, thời điểm số liệu',
      group: 'Thông tin chung',
    },
  ];
  for (const top of template.outline) walk(template, top, top.heading, parts);
  return parts;
}

function walk(template: Template, section: Section, group: string, parts: Part[]): void {
  const areas = section.children.filter(({ heading, text }) => heading === '' && text !== 'none');
  const texts = section.text === 'none' ? areas : [section, ...areas];
  if (texts.length > 0) {
    parts.push({
      kind: 'texts',
      id: `muc-${addressOf(section.id)}`,
      label: numbered(section),
      group,
      section,
      texts,
    });
  }
  for (const { list, heading } of section.lists) addList(template, list, heading, group, parts);
  const asked = new Set(section.bullets.flatMap(({ indicators }) => indicators));
  if (asked.size > 0) {
    for (const { list, text } of section.bullets) if (list) addList(template, list, text, group, parts);
    for (const theme of template.themes) {
      const indicators = template.indicators.filter((one) => one.theme === theme.code);
      if (!indicators.some(({ code }) => asked.has(code))) continue;
      parts.push({ kind: 'figures', id: `so-lieu-${theme.code}`, label: `Số liệu: ${theme.label}`, group, indicators });
    }
  }
  for (const child of section.children) if (!areas.includes(child)) walk(template, child, group, parts);
}

function addList(template: Template, code: string, heading: string, group: string, parts: Part[]): void {
  const list = template.lists.find((one) => one.code === code);
  if (list) parts.push({ kind: 'list', id: `bang-${code}`, label: `Danh sách: ${list.label}`, group, list, heading });
}

/** "II.1. Công tác lãnh đạo, chỉ đạo"; a top section keeps its own number: "I. Mở đầu". */
const numbered = ({ id, label }: Section): string => `${id}. ${label}`;

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
export function isOpen(indicator: Indicator, agency: { code: string; kind: string }, content: Content): boolean {
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
