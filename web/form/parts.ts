// The parts a report is filled in by, one page each, out of the template: texts by section, lists, figures by theme.

import type { FormIndicator, FormList, FormSection, FormTemplate } from '../../src/core/template/form-template';

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
    | { kind: 'texts'; section: FormSection; texts: FormSection[] }
    | { kind: 'list'; list: FormList; heading: string }
    | { kind: 'figures'; indicators: FormIndicator[] }
  );

const addressOf = (id: string): string => id.replaceAll('.', '-');

/** All parts in the order of the form. Figures stand after the section whose lines ask for them. */
export function partsOf(template: FormTemplate): Part[] {
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

function walk(template: FormTemplate, section: FormSection, group: string, parts: Part[]): void {
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
    for (const { list, text } of section.bullets) if (list) addList(template, list, text ?? '', group, parts);
    for (const theme of template.themes) {
      const indicators = template.indicators.filter((one) => one.theme === theme.code);
      if (!indicators.some(({ code }) => asked.has(code))) continue;
      parts.push({ kind: 'figures', id: `so-lieu-${theme.code}`, label: `Số liệu: ${theme.label}`, group, indicators });
    }
  }
  for (const child of section.children) if (!areas.includes(child)) walk(template, child, group, parts);
}

function addList(template: FormTemplate, code: string, heading: string, group: string, parts: Part[]): void {
  const list = template.lists.find((one) => one.code === code);
  if (list) parts.push({ kind: 'list', id: `bang-${code}`, label: `Danh sách: ${list.label}`, group, list, heading });
}

/** "II.1. Công tác lãnh đạo, chỉ đạo"; a top section keeps its own number: "I. Mở đầu". */
const numbered = ({ id, label }: FormSection): string => `${id}. ${label}`;
