// Composes the fourteen texts of a made-up report from its facts.

import type { Facts, Length } from './facts';
import { isBelow } from './figure-slots';
import { COUNT_CODES, isAsked, RATE_CODES, type RateCode } from './indicator-list';
import { laidOut, paragraphs } from './layout';
import { COMMUNICATION, COMMUNICATION_FIGURES } from './phrases/communication';
import type { Bank } from './phrases/bank';
import { CAUSES, DIFFICULTIES, GAPS } from './phrases/difficulties';
import { DIRECTIONS, NEXT_COUNT, NEXT_RATE, PROPOSALS } from './phrases/directions';
import { LEADERSHIP, LEADERSHIP_FIRST } from './phrases/leadership';
import { LESSONS } from './phrases/lessons';
import { MATERIALS, PLATFORMS } from './phrases/materials';
import { MOVEMENTS } from './phrases/movements';
import { OPENING, OPENING_FIRST } from './phrases/opening';
import { BULLET_OPENINGS } from './phrases/openings';
import { COUNT_OPENINGS, COUNT_RESULTS, GROUPS, NO_2025, RATE_RESULTS, RESULTS } from './phrases/results';
import { EMULATION, SECURITY } from './phrases/security';
import { TRAINING, TRAINING_FIGURES } from './phrases/training';
import { createRandom } from './random';
import { about, type Writer } from './writer';

/** Sentences of free text in a section of each length; the sentences that carry figures come on top. */
const AMOUNT: Record<Length, number> = { terse: 1, plain: 3, full: 5, long: 8 };

/** Sections a terse report leaves empty; the form wants only one of II.2.1 to II.2.7. */
const SKIPPED_WHEN_TERSE = ['II.2.2', 'II.2.5', 'II.2.7'];

export function composeSections(facts: Facts, writer: Writer): Record<string, string> {
  const amount = AMOUNT[facts.length];
  const own = facts.profile.office;
  const random = (section: string) => createRandom(`${facts.seed}/${facts.agency.code}/${section}/layout`);
  // The slogan hangs in every report once.
  const slogans = (bank: Bank) => writer.phrasesOf(bank).filter((phrase) => phrase.includes('{slogan}'));
  const free = (section: string, bank: Bank, count: number) =>
    writer.sentences(
      section,
      writer.phrasesOf(bank).filter((phrase) => !phrase.includes('{slogan}')),
      count,
    );
  const text = (section: string, sentences: readonly string[], bulleted = 0): string => {
    const openings = BULLET_OPENINGS[section];
    const chance = random(section);
    const opening = bulleted > 0 && openings ? writer.sentence(section, openings) : undefined;
    return laidOut(sentences, opening, bulleted, chance);
  };
  const said = (section: string, phrases: readonly string[] = [], count = 1) =>
    writer.sentences(section, phrases, count);

  const all: [string, () => string][] = [
    ['I', () => text('I', [...free('I', OPENING_FIRST, 1), ...free('I', OPENING, amount + 1)])],
    ['II.1', () => text('II.1', [...free('II.1', LEADERSHIP_FIRST, 1), ...free('II.1', LEADERSHIP, amount + 1)], 0.3)],
    [
      'II.2.1',
      () =>
        text('II.2.1', [
          ...said('II.2.1', COMMUNICATION_FIGURES.common),
          ...said('II.2.1', slogans(COMMUNICATION)),
          ...free('II.2.1', COMMUNICATION, amount),
        ]),
    ],
    ['II.2.2', () => text('II.2.2', free('II.2.2', MATERIALS, amount), 0.3)],
    [
      'II.2.3',
      () => text('II.2.3', [...said('II.2.3', own?.results.slice(0, 1)), ...free('II.2.3', PLATFORMS, amount)], 0.3),
    ],
    ['II.2.4', () => text('II.2.4', [...training(facts, writer), ...free('II.2.4', TRAINING, amount)])],
    [
      'II.2.5',
      () => text('II.2.5', [...said('II.2.5', own?.results.slice(1), 2), ...free('II.2.5', MOVEMENTS, amount)], 0.4),
    ],
    ['II.2.6', () => text('II.2.6', free('II.2.6', SECURITY, amount))],
    ['II.2.7', () => text('II.2.7', free('II.2.7', EMULATION, amount))],
    ['II.3', () => results(facts, writer, free('II.3', RESULTS, Math.ceil(amount / 2)))],
    [
      'II.4',
      () =>
        text(
          'II.4',
          [...said('II.4', own?.difficulties), ...free('II.4', DIFFICULTIES, amount), ...gaps(facts, writer)],
          0.35,
        ),
    ],
    ['II.5', () => text('II.5', free('II.5', LESSONS, amount), 0.4)],
    [
      'III',
      () =>
        text('III', [...said('III', own?.plans), ...free('III', DIRECTIONS, amount), ...targets(facts, writer)], 0.5),
    ],
    ['IV', () => text('IV', free('IV', PROPOSALS, Math.ceil(amount / 2)), 0.4)],
  ];
  const skipped = facts.length === 'terse' ? SKIPPED_WHEN_TERSE : [];
  return Object.fromEntries(all.map(([section, write]) => [section, skipped.includes(section) ? '' : write()]));
}

/** One sentence for each figure about people taught; terse reports name only the asked rates of their own. */
function training(facts: Facts, writer: Writer): string[] {
  return Object.entries(TRAINING_FIGURES).flatMap(([key, phrases]) => {
    const [code = '', part] = key.split('.');
    if (!isAsked(code, facts.agency)) return [];
    if (part === 'only' && facts.indicators[code]?.current?.denominator !== undefined) return [];
    return writer.sentences('II.2.4', phrases, 1);
  });
}

/** II.3: the counts in one sentence, then the rates against target and 2025. */
function results(facts: Facts, writer: Writer, remarks: readonly string[]): string {
  const random = createRandom(`${facts.seed}/${facts.agency.code}/II.3/figures`);
  const clauses = COUNT_CODES.flatMap((code) => {
    const clause = isAsked(code, facts.agency)
      ? writer.clause('II.3', about(COUNT_RESULTS, { COUNT: code }))
      : undefined;
    return clause ? [clause] : [];
  });
  const missing = COUNT_CODES.filter((code) => facts.indicators[code]?.previous?.answer === 'unknown').length;
  const apology = missing >= 3 ? writer.sentences('II.3', writer.phrasesOf(NO_2025), 1) : [];
  const opening = writer.sentence('II.3', COUNT_OPENINGS);
  const counts = clauses.length > 0 ? [[`${opening ?? ''} ${clauses.join('; ')}.`.trim(), ...apology].join(' ')] : [];
  const rates = RATE_CODES.filter((code) => facts.indicators[code]?.current?.denominator).flatMap((code) => {
    const phrases = about(RATE_RESULTS, { RATE: code, WHO: GROUPS[code] ?? '' });
    const sentence = writer.sentence('II.3', phrases);
    return sentence ? [sentence] : [];
  });
  const rateText = random.chance(0.5)
    ? rates.map((sentence) => `- ${sentence}`).join('\n')
    : paragraphs(rates, random.int(2, 4));
  return [...counts, rateText, paragraphs(remarks, 3)].filter((block) => block !== '').join('\n');
}

/** A rate below its target wants a word in II.4. */
function gaps(facts: Facts, writer: Writer): string[] {
  const random = createRandom(`${facts.seed}/${facts.agency.code}/II.4/causes`);
  return RATE_CODES.filter((code) => isBelow(code, facts.indicators[code]?.current)).flatMap((code) => {
    const cause = random.pick(CAUSES[code] ?? CAUSES.publicStaff ?? []);
    const phrases = about(GAPS, { RATE: code, WHO: GROUPS[code] ?? '', CAUSE: cause });
    const sentence = writer.sentence('II.4', phrases);
    return sentence ? [sentence] : [];
  });
}

/** Some of the targets set for 2027; all of them in long reports. */
function targets(facts: Facts, writer: Writer): string[] {
  const random = createRandom(`${facts.seed}/${facts.agency.code}/III/targets`);
  const most = facts.length === 'long' ? 12 : AMOUNT[facts.length] + 1;
  const codes = random
    .shuffle([...COUNT_CODES, ...RATE_CODES])
    .filter((code) => facts.indicators[code]?.next !== undefined);
  return codes.slice(0, most).flatMap((code) => {
    const group = GROUPS[code as RateCode];
    const phrases = group ? about(NEXT_RATE, { RATE: code, WHO: group }) : about(NEXT_COUNT, { COUNT: code });
    const sentence = writer.sentence('III', phrases);
    return sentence ? [sentence] : [];
  });
}
