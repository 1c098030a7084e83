// The small language the phrase banks are written in: "[a|b]" chooses, "{slot}" is filled from the report's own
// figures and local details. A sentence whose slot has no value for this agency is simply not said.

import type { Random } from './random';

/** Gives the text of a slot, or undefined when this report has nothing to say there. */
export type Slots = (name: string) => string | undefined;

/** Slots for one sentence: what is named twice in a sentence (two places) is then two different ones. */
export type SlotSource = (random: Random) => Slots;

const INNERMOST_CHOICE = /\[([^[\]]*)\]/;
const SLOT = /\{([^{}]+)\}/g;

/** Resolves the choices of a phrase from the inside out. */
function choose(phrase: string, random: Random): string {
  let text = phrase;
  for (let match = INNERMOST_CHOICE.exec(text); match; match = INNERMOST_CHOICE.exec(text)) {
    const chosen = random.pick((match[1] ?? '').split('|'));
    text = text.slice(0, match.index) + chosen + text.slice(match.index + match[0].length);
  }
  return text;
}

const obligatory = new Map<string, string[]>();

/** Slots a phrase names outside every choice: without their values no wording of it can be said. */
export function obligatorySlots(phrase: string): string[] {
  const known = obligatory.get(phrase);
  if (known) return known;
  let outside = phrase;
  while (INNERMOST_CHOICE.test(outside)) outside = outside.replace(INNERMOST_CHOICE, '');
  const slots = [...outside.matchAll(SLOT)].map(([, name]) => name ?? '');
  obligatory.set(phrase, slots);
  return slots;
}

/** First letter capital, spaces single; quotation marks before the letter are stepped over. */
export function sentenceCase(text: string): string {
  const clean = text
    .replace(/ +/g, ' ')
    .replace(/ ([,.;])/g, '$1')
    .trim();
  return clean.replace(/^([“"(]*)(\p{L})/u, (_all, before: string, letter: string) => before + letter.toUpperCase());
}

/** One sentence from one phrase, or undefined when a slot of the chosen wording has no value. */
export function expand(phrase: string, source: SlotSource, random: Random): string | undefined {
  let complete = true;
  const slots = source(random);
  const text = choose(phrase, random).replace(SLOT, (_all, name: string) => {
    const value = slots(name);
    if (value === undefined) complete = false;
    return value ?? '';
  });
  return complete ? sentenceCase(text) : undefined;
}
