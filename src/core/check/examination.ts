// One report under examination. What is found out about it is kept with the parts of the content that were looked at, so
// that the next check of the same report asks only what these parts can have changed: an autosave changes one text.

import { HORIZONS, listRows, type Content, type Horizon } from '../content';
import { figuresOf, type Figure } from '../figures';
import { covers, type Template } from '../template/template';
import type { Cell, CheckContext, CheckedReport, PlacedRow, Question } from './rule';

/** Parts of a content by name with what they held; a part that was not there is undefined. */
type Parts = Map<string, unknown>;

interface Answered {
  answer: unknown;
  lookedAt: Parts;
}

/**
 * What was found out about a report, for its next check. A part counts as unchanged when it is the very same value, so
 * nobody may change a content's parts in place. Any content of the report may be checked with it, in any order.
 */
export class Findings {
  private about: [Template, string] | null = null;
  private answers = new Map<Question<unknown>, Answered>();

  /** The answers that may still hold; none when template, agency or day are others than before. */
  of(template: Template, { agency, today }: CheckContext): Map<Question<unknown>, Answered> {
    const about = JSON.stringify([today, agency]);
    if (this.about?.[0] !== template || this.about[1] !== about) this.answers = new Map();
    this.about = [template, about];
    return this.answers;
  }
}

export class Examination implements CheckedReport {
  readonly agency: CheckContext['agency'];
  readonly today: string;
  /** The content; who reads a part of it has looked at that part. */
  readonly content: Content;
  private readonly answers: Map<Question<unknown>, Answered>;
  private lookedAt: Parts = new Map();

  constructor(
    readonly template: Template,
    private readonly whole: Content,
    context: CheckContext,
    findings = new Findings(),
  ) {
    this.agency = context.agency;
    this.today = context.today;
    this.answers = findings.of(template, context);
    this.content = new Proxy({} as Content, {
      get: (_, part) => {
        if (typeof part === 'symbol') return undefined;
        const value = partOf(whole, part);
        this.lookedAt.set(part, value);
        return value;
      },
      ownKeys: refuse,
      has: refuse,
      getOwnPropertyDescriptor: refuse,
    });
  }

  get cells(): Cell[] {
    return this.once(cellsOf);
  }

  get rows(): PlacedRow[] {
    return this.once(rowsOf);
  }

  once<T>(question: Question<T>): T {
    let answered = this.answers.get(question);
    if (!answered || !this.holds(answered)) {
      answered = this.ask(question);
      this.answers.set(question, answered);
    }
    // Whoever asked looked at the same through this answer.
    for (const [part, value] of answered.lookedAt) this.lookedAt.set(part, value);
    return answered.answer as T;
  }

  private ask(question: Question<unknown>): Answered {
    const outer = this.lookedAt;
    const lookedAt: Parts = new Map();
    this.lookedAt = lookedAt;
    try {
      return { answer: question(this), lookedAt };
    } finally {
      this.lookedAt = outer;
    }
  }

  private holds({ lookedAt }: Answered): boolean {
    for (const [part, value] of lookedAt) if (partOf(this.whole, part) !== value) return false;
    return true;
  }
}

/** Which parts there are is a question whose answer is not noted. */
function refuse(): never {
  throw new TypeError('a content under examination is read part by part');
}

const partOf = (content: Content, part: string): unknown =>
  Object.hasOwn(content, part) ? content[part as keyof Content] : undefined;

function cellsOf({ template, content, agency }: CheckedReport): Cell[] {
  const figures = new Map<string, Figure>();
  for (const figure of figuresOf(template, content)) figures.set(`${figure.indicator}.${figure.horizon}`, figure);
  return template.indicators.map((indicator) => ({
    indicator,
    answers: content.indicators?.[indicator.code] ?? {},
    figures: Object.fromEntries(
      HORIZONS.map((horizon) => [horizon, figures.get(`${indicator.code}.${horizon}`) ?? null]),
    ) as Record<Horizon, Figure | null>,
    asked: covers(indicator.askedOf, agency),
    inBasis: covers(indicator.basis, agency),
  }));
}

function rowsOf({ template, content }: CheckedReport): PlacedRow[] {
  return template.lists.flatMap((list) =>
    listRows(content, list.code).map((row, index) => ({ list, row, index, path: `${list.code}[${row.id}]` })),
  );
}
