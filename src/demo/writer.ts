// Writes sentences for one report: fills phrases from its facts, never says a phrase twice, and never says what another
// agency has already said word for word.

import { documentInProse, figureSlot, type Slip } from './figure-slots';
import type { Facts } from './facts';
import { expand, obligatorySlots, type SlotSource } from './grammar';
import { localSlots } from './local-slots';
import type { Bank } from './phrases/bank';
import { createRandom } from './random';

/** Every sentence said so far and by which agency. */
export type Spoken = Map<string, string>;

/** Two sentences that differ in their figures alone would still read as copied, so other words are tried first. */
const withoutNumbers = (sentence: string): string => sentence.replace(/\d[\d.,/]*/g, '#');
const wordForWord = (sentence: string): string => sentence;

/** Wordings of one phrase tried before another phrase is taken. */
const ATTEMPTS = 14;

export class Writer {
  private readonly usedPhrases = new Set<string>();
  private readonly usedSentences = new Set<string>();
  private readonly local: SlotSource;

  constructor(
    private readonly facts: Facts,
    private readonly spoken: Spoken,
    private readonly slip?: Slip,
  ) {
    this.local = localSlots(facts.agency, facts.profile, facts.asOf, true);
  }

  /** The phrases of a bank this agency may use. */
  phrasesOf(bank: Bank): readonly string[] {
    const { territory, office } = this.facts.profile;
    const own = territory ? [...(bank[territory.landscape] ?? []), ...(bank.territory ?? [])] : (bank.office ?? []);
    return office || own.length > 0 ? [...own, ...(bank.common ?? [])] : (bank.common ?? []);
  }

  /** One new sentence, or undefined when every phrase is used up or has nothing to say. */
  sentence(section: string, phrases: readonly string[]): string | undefined {
    return this.newSentence(section, phrases, withoutNumbers) ?? this.newSentence(section, phrases, wordForWord);
  }

  private newSentence(
    section: string,
    phrases: readonly string[],
    key: (sentence: string) => string,
  ): string | undefined {
    // Chance depends on the section and phrase only, so that a corrected figure leaves other sentences as they were.
    const order = createRandom(this.key(section, 'order', phrases[0] ?? ''));
    for (const phrase of order.shuffle(phrases)) {
      if (this.usedPhrases.has(phrase)) continue;
      const sentence = this.wording(section, phrase, key);
      if (sentence === undefined) continue;
      this.usedPhrases.add(phrase);
      for (const said of [withoutNumbers(sentence), sentence]) {
        this.usedSentences.add(said);
        this.spoken.set(said, this.facts.agency.code);
      }
      return sentence;
    }
    return undefined;
  }

  /** Part of a sentence; other agencies may say the same. */
  clause(section: string, phrases: readonly string[]): string | undefined {
    const random = createRandom(this.key(section, 'clause', phrases[0] ?? ''));
    for (const phrase of random.shuffle(phrases)) {
      const clause = expand(phrase, this.slots(section), random);
      if (clause !== undefined) return clause;
    }
    return undefined;
  }

  /** Up to `count` sentences. */
  sentences(section: string, phrases: readonly string[], count: number): string[] {
    const said: string[] = [];
    while (said.length < count) {
      const sentence = this.sentence(section, phrases);
      if (sentence === undefined) break;
      said.push(sentence);
    }
    return said;
  }

  private wording(section: string, phrase: string, key: (sentence: string) => string): string | undefined {
    const slots = this.slots(section)(createRandom(phrase));
    if (!obligatorySlots(phrase).every((name) => slots(name) !== undefined)) return undefined;
    for (let attempt = 0; attempt < ATTEMPTS; attempt += 1) {
      const random = createRandom(this.key(section, phrase, String(attempt)));
      const sentence = expand(phrase, this.slots(section), random);
      if (sentence !== undefined && this.isFree(key(sentence))) return sentence;
    }
    return undefined;
  }

  private isFree(sentence: string): boolean {
    if (this.usedSentences.has(sentence)) return false;
    return (this.spoken.get(sentence) ?? this.facts.agency.code) === this.facts.agency.code;
  }

  private key(...parts: string[]): string {
    return [this.facts.seed, this.facts.agency.code, ...parts].join('/');
  }

  private slots(section: string): SlotSource {
    const { facts, slip } = this;
    return (random) => {
      const local = this.local(random);
      return (name) => {
        if (name === 'slogan') return facts.slogan;
        if (name === 'docs') return facts.documents.length ? `${facts.documents.length} văn bản` : undefined;
        if (name === 'plan')
          return facts.documents[0] && documentInProse(planOf(facts.documents) ?? facts.documents[0]);
        if (name === 'doc') return facts.documents.length ? documentInProse(random.pick(facts.documents)) : undefined;
        if (name === 'model') return facts.models.length ? `“${random.pick(facts.models).name}”` : undefined;
        if (name === 'class') return this.someClass(random.next());
        return figureSlot(facts, section, name, slip) ?? local(name);
      };
    };
  }

  /** The name of one of the classes that are counted. */
  private someClass(share: number): string | undefined {
    const counted = this.facts.trainingClasses.filter(
      (row) => row.audience === 'officials' && row.organiser === 'self',
    );
    const row = counted[Math.floor(share * counted.length)];
    return row && `“${row.name}”`;
  }
}

/** The agency's plan for the movement. */
const planOf = (documents: Facts['documents']) =>
  documents.find(({ summary }) => String(summary).startsWith('Triển khai Phong trào'));

/** Fills in the names a phrase about any figure leaves open: COUNT, RATE, WHO, CAUSE. */
export function about(phrases: readonly string[], names: Readonly<Record<string, string>>): string[] {
  return phrases.map((phrase) =>
    Object.entries(names).reduce(
      (text, [name, value]) =>
        text.replaceAll(`{${name}}`, name === 'COUNT' ? `{${value}}` : value).replaceAll(`{${name}.`, `{${value}.`),
      phrase,
    ),
  );
}
