// JSON Schema 2020-12 of a report's content, generated from its template. It holds what can never be saved: wrong
// types, unknown keys, numbers out of range. Long texts, empty boxes and half a rate are savable; rules speak of them.

import { LARGEST_COUNT } from './number-entry';
import { sectionsOf, type Column, type Indicator, type List, type Template } from './template/template';

export type JsonSchema = { readonly [key: string]: unknown };

/** Most rows a list may hold. */
export const LARGEST_LIST = 2_000;
/** Most explanations; there are never more issues than places in a report. */
export const MOST_EXPLANATIONS = 2_000;

const TEXT = { type: 'string' };
const COUNT = { type: 'integer', minimum: 0, maximum: LARGEST_COUNT };
const PERCENT = { type: 'number', minimum: 0, maximum: 100 };
/** Empty, or the shape of a day; whether the calendar has it is a rule (a draft keeps what was typed). */
const DAY = { type: 'string', pattern: '^(\\d{4}-\\d{2}-\\d{2})?$' };
/** Ids stand in paths between brackets. */
const ROW_ID = { type: 'string', pattern: '^[A-Za-z0-9_-]{0,64}$' };

export function contentSchema(template: Template): JsonSchema {
  return {
    $schema: 'https://json-schema.org/draft/2020-12/schema',
    title: template.name,
    ...closed({
      letterhead: closed(texts(['superior', 'agency', 'symbol', 'place', 'authority', 'signerTitle', 'signerName'])),
      asOf: DAY,
      sections: closed(
        texts(
          sectionsOf(template)
            .filter(({ text }) => text !== 'none')
            .map(({ id }) => id),
        ),
      ),
      ...Object.fromEntries(template.lists.map((list) => [list.code, listSchema(list)])),
      indicators: closed(
        Object.fromEntries(template.indicators.map((indicator) => [indicator.code, indicatorSchema(indicator)])),
      ),
      explanations: {
        type: 'array',
        maxItems: MOST_EXPLANATIONS,
        items: { ...closed(texts(['path', 'code', 'text'])), required: ['path', 'code', 'text'] },
      },
      nil: { type: 'boolean' },
    }),
    $defs: { countAnswer: countAnswer(), rateAnswer: rateAnswer() },
  };
}

function indicatorSchema({ kind, label, aggregate }: Indicator): JsonSchema {
  const answer = { $ref: kind === 'rate' ? '#/$defs/rateAnswer' : '#/$defs/countAnswer' };
  return {
    title: label,
    ...closed({
      // What comes from a list is never entered, so nothing is typed twice.
      ...(aggregate ? {} : { current: answer }),
      previous: answer,
      fullYear: answer,
      next: kind === 'rate' ? PERCENT : COUNT,
    }),
  };
}

const ANSWER_WORDS = {
  answer: { type: 'string', enum: ['none', 'notApplicable', 'unknown'] },
  reason: TEXT,
  estimated: { type: 'boolean' },
  source: TEXT,
  note: TEXT,
};

/** A number or one of the three words, never both. */
function countAnswer(): JsonSchema {
  return { ...closed({ value: COUNT, ...ANSWER_WORDS }), not: { required: ['value', 'answer'] } };
}

function rateAnswer(): JsonSchema {
  return {
    ...closed({ numerator: COUNT, denominator: COUNT, ...ANSWER_WORDS }),
    not: { anyOf: [{ required: ['numerator', 'answer'] }, { required: ['denominator', 'answer'] }] },
  };
}

function listSchema(list: List): JsonSchema {
  const columns = Object.fromEntries(list.columns.map((column) => [column.code, columnSchema(column)]));
  return { title: list.label, type: 'array', maxItems: LARGEST_LIST, items: closed({ id: ROW_ID, ...columns }) };
}

function columnSchema(column: Column): JsonSchema {
  const title = column.label;
  switch (column.type) {
    case 'text':
      return { title, ...TEXT };
    case 'count':
      return { title, ...COUNT };
    case 'date':
      return { title, ...DAY };
    case 'choice':
      return { title, type: 'string', enum: [...column.choices.map(({ code }) => code), ''] };
  }
}

const closed = (properties: Record<string, unknown>): JsonSchema => ({
  type: 'object',
  properties,
  additionalProperties: false,
});

const texts = (keys: readonly string[]): Record<string, unknown> => Object.fromEntries(keys.map((key) => [key, TEXT]));
