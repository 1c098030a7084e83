// The places of the city's report SKHCN writes in, one page each: letterhead and every text of the template.

import { type Section, type Template } from '../../src/core/template/template';

export interface CityPart {
  /** Last part of the address: "muc-II-2-1". */
  id: string;
  section: Section;
  /** "II.4. Khó khăn, tồn tại" */
  label: string;
  /** Heading of its top section. */
  group: string;
  /** The section whose lines from figures stand around this text: its own, or the one it is an area of. */
  around: string;
}

export const LETTERHEAD_PART = 'the-thuc';

/** Every text the city may write, in the order of the template. */
export function cityParts(template: Template): CityPart[] {
  const walk = (section: Section, group: string, parent: string): CityPart[] => {
    const around = section.heading === '' ? parent : section.id;
    const id = `muc-${section.id.replaceAll('.', '-')}`;
    const own = { id, section, label: `${section.id}. ${section.label}`, group, around };
    return [
      ...(section.text === 'none' ? [] : [own]),
      ...section.children.flatMap((child) => walk(child, group, section.id)),
    ];
  };
  return template.outline.flatMap((section) => walk(section, section.heading, section.id));
}
