// What the web form needs of a template before anybody can type: its parts and their guidance. What the figures and the
// columns of lists mean, the wording of the documents and the rules come later, when a page asks, prints or checks.

import type { Basis, Bullet, Indicator, List, Section, Template } from './template';

/** Enough to know which part asks for an indicator, and whom. */
export type FormIndicator = Pick<Indicator, 'code' | 'theme' | 'aggregate'> & { askedOf: Omit<Basis, 'label'> };
export type FormList = Pick<List, 'code' | 'label'>;
export type FormSection = Pick<
  Section,
  'id' | 'heading' | 'label' | 'guidance' | 'text' | 'oneOfChildren' | 'lists'
> & {
  /** Those with a list keep their text: it is the list's heading. */
  bullets: (Pick<Bullet, 'indicators' | 'list'> & { text?: string })[];
  children: FormSection[];
};
export type FormTemplate = Pick<Template, 'code' | 'version' | 'year' | 'name' | 'themes'> & {
  lists: FormList[];
  indicators: FormIndicator[];
  outline: FormSection[];
};

export function formTemplate(template: Template): FormTemplate {
  const { code, version, year, name, themes, lists, outline, indicators } = template;
  return {
    ...{ code, version, year, name, themes },
    lists: lists.map(({ code, label }) => ({ code, label })),
    indicators: indicators.map(formIndicator),
    outline: outline.map(formSection),
  };
}

function formIndicator({ code, theme, askedOf, aggregate }: Indicator): FormIndicator {
  const { everyone, kinds, agencies } = askedOf;
  return { code, theme, askedOf: { everyone, kinds, agencies }, ...(aggregate ? { aggregate } : {}) };
}

function formSection({ id, heading, label, guidance, text, oneOfChildren, lists, ...rest }: Section): FormSection {
  return {
    ...{ id, heading, label, guidance, text, oneOfChildren, lists },
    bullets: rest.bullets.map(({ indicators, list, text }) => (list ? { indicators, list, text } : { indicators })),
    children: rest.children.map(formSection),
  };
}
