// What can be laid side by side: the sections with text and the figures of the template, each with its address.

import { sectionsOf, type Template } from '../../src/core/template/template';

export interface Choice {
  code: string;
  label: string;
}

export const textChoices = (template: Template): Choice[] =>
  sectionsOf(template)
    .filter(({ text }) => text !== 'none')
    .map(({ id, label }) => ({ code: id, label: `${id}. ${label}` }));

export const figureChoices = (template: Template): Choice[] =>
  template.indicators.map(({ code, short }) => ({ code, label: short }));

export const textAddress = (section: string): string => `/so-sanh/muc/${section}`;
export const figureAddress = (indicator: string): string => `/so-sanh/so/${indicator}`;
