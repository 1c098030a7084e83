// Turns the plain value of a template file into a Template, or says everything that is wrong with it. The parts of the
// file read here mirror src/core/template/template.ts; how the parts refer to each other is proved in prove.ts.

import { proveTemplate } from './prove';
import { Reader } from './reader';
import type { Misfit } from './reader';
import type {
  Basis,
  Bullet,
  CityWording,
  Column,
  Indicator,
  List,
  ReportWording,
  Section,
  Target,
  Template,
  TemplateRule,
} from './template';

/** The template, or `misfits` with the path of every mistake; never both. */
export type Parsed = { template: Template; misfits?: undefined } | { template?: undefined; misfits: Misfit[] };

export function parseTemplate(value: unknown): Parsed {
  const misfits: Misfit[] = [];
  const template = new Reader(value ?? {}, [], misfits).closed(readTemplate);
  if (misfits.length === 0) misfits.push(...proveTemplate(template));
  return misfits.length === 0 ? { template } : { misfits };
}

function readTemplate(reader: Reader): Template {
  const bases = reader.map('bases', readBasis);
  return {
    code: reader.text('code'),
    version: reader.number('version'),
    year: reader.number('year'),
    name: reader.text('name'),
    plan: reader.one('plan', (plan) => ({ title: plan.text('title'), issuer: plan.text('issuer') })),
    notAskedReason: reader.text('notAskedReason'),
    agencyKinds: reader.many('agencyKinds', (kind) => ({
      code: kind.text('code'),
      label: kind.text('label'),
      plural: kind.text('plural'),
      ...given('areaPrefix', kind.optionalText('areaPrefix')),
    })),
    agencyGroups: reader.many('agencyGroups', (group) => ({ ...coded(group), kinds: group.texts('kinds') })),
    newKinds: reader.texts('newKinds'),
    themes: reader.many('themes', coded),
    lists: reader.many('lists', readList),
    indicators: reader.many('indicators', (indicator) => readIndicator(indicator, bases)),
    derived: reader.many('derived', (rate) => ({
      ...coded(rate),
      short: rate.text('short'),
      unit: rate.text('unit'),
      parts: rate.texts('parts'),
    })),
    outline: reader.many('outline', (section) => readSection(section, 1)),
    rules: reader.many('rules', readRule),
    report: reader.one('report', readWording),
    consolidated: reader.one('consolidated', readCityWording),
  };
}

/** A key that is absent rather than undefined, so that a parsed template equals its JSON. */
function given<K extends string, T>(key: K, value: T | undefined): { [key in K]?: T } {
  return value === undefined ? {} : ({ [key]: value } as { [key in K]: T });
}

function coded(reader: Reader): { code: string; label: string } {
  return { code: reader.text('code'), label: reader.text('label') };
}

function readBasis(reader: Reader): Basis {
  return {
    everyone: reader.flag('everyone'),
    kinds: reader.texts('kinds'),
    agencies: reader.texts('agencies'),
    label: reader.text('label'),
  };
}

function namedBasis(reader: Reader, key: string, bases: Map<string, Basis>): Basis {
  const name = reader.text(key);
  const basis = bases.get(name);
  if (!basis) reader.fail(`“bases” không có “${name}”`, key);
  return basis ?? { everyone: false, kinds: [], agencies: [], label: '' };
}

function readIndicator(reader: Reader, bases: Map<string, Basis>): Indicator {
  return {
    code: reader.text('code'),
    kind: reader.oneOf('kind', ['count', 'rate']),
    label: reader.text('label'),
    short: reader.text('short'),
    unit: reader.text('unit'),
    ...given('counter', reader.optionalText('counter')),
    definition: reader.text('definition'),
    ...given('numeratorLabel', reader.optionalText('numeratorLabel')),
    ...given('denominatorLabel', reader.optionalText('denominatorLabel')),
    theme: reader.text('theme'),
    askedOf: namedBasis(reader, 'askedOf', bases),
    basis: namedBasis(reader, 'basis', bases),
    ...given(
      'aggregate',
      reader.optionalOne('aggregate', (aggregate) => ({
        list: aggregate.text('list'),
        where: aggregate.textMap('where'),
        ...given('sum', aggregate.optionalText('sum')),
      })),
    ),
    ...given('target', reader.optionalOne('target', readTarget)),
    ...given('caveat', reader.optionalText('caveat')),
    words: reader.texts('words'),
  };
}

function readTarget(reader: Reader): Target {
  const target = {
    ...given('atLeast', reader.optionalNumber('atLeast')),
    ...given('moreThan', reader.optionalNumber('moreThan')),
    label: reader.text('label'),
    source: reader.text('source'),
  };
  if ((target.atLeast === undefined) === (target.moreThan === undefined)) {
    reader.fail('chỉ tiêu phải có đúng một trong “atLeast”, “moreThan”');
  }
  return target;
}

function readList(reader: Reader): List {
  return {
    ...coded(reader),
    rowLabel: reader.text('rowLabel'),
    expected: reader.flag('expected'),
    columns: reader.many('columns', readColumn),
  };
}

function readColumn(reader: Reader): Column {
  return {
    ...coded(reader),
    type: reader.oneOf('type', ['text', 'date', 'count', 'choice']),
    required: reader.flag('required'),
    choices: reader.many('choices', coded),
    ...(reader.has('dates') ? { dates: reader.oneOf('dates', ['thisYear', 'notFuture']) } : {}),
  };
}

function readSection(reader: Reader, level: number): Section {
  return {
    id: reader.text('id'),
    heading: reader.optionalText('heading') ?? '',
    label: reader.text('label'),
    level,
    guidance: reader.texts('guidance'),
    text: reader.oneOf('text', ['none', 'optional', 'expected', 'required'], 'none'),
    oneOfChildren: reader.flag('oneOfChildren'),
    lists: reader.many('lists', (list) => ({ list: list.text('list'), heading: list.text('heading') })),
    ...given('bulletsHeading', reader.optionalText('bulletsHeading')),
    bullets: reader.many('bullets', readBullet),
    figures: reader.texts('figures'),
    figureTable: reader.flag('figureTable'),
    children: reader.many('children', (child) => readSection(child, level + 1)),
  };
}

function readBullet(reader: Reader): Bullet {
  return {
    text: reader.text('text'),
    indicators: reader.texts('indicators'),
    shows: reader.oneOf('shows', ['numerator', 'rate', 'value'], 'value'),
    ...given('list', reader.optionalText('list')),
  };
}

function readRule(reader: Reader): TemplateRule {
  const kind = reader.oneOf('kind', ['notFewer', 'belowTarget']);
  const said = { code: reader.text('code'), message: reader.text('message'), source: reader.text('source') };
  return kind === 'notFewer'
    ? { kind, ...said, left: reader.text('left'), right: reader.text('right') }
    : { kind, ...said, section: reader.text('section') };
}

function readWording(reader: Reader): ReportWording {
  return {
    kind: reader.text('kind'),
    subject: reader.text('subject'),
    addressee: reader.text('addressee'),
    opening: reader.text('opening'),
    planDateBlank: reader.text('planDateBlank'),
    closing: reader.text('closing'),
    recipients: reader.texts('recipients'),
    signerTitle: reader.text('signerTitle'),
    signerHint: reader.optionalText('signerHint') ?? '',
  };
}

function readCityWording(reader: Reader): CityWording {
  return {
    ...readWording(reader),
    superior: reader.text('superior'),
    agency: reader.text('agency'),
    agencyName: reader.text('agencyName'),
    symbol: reader.text('symbol'),
    place: reader.text('place'),
    figuresNote: reader.text('figuresNote'),
    annexLists: reader.texts('annexLists'),
    annexSections: reader.texts('annexSections'),
  };
}
