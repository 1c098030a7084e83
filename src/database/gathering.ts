// What many ask at the same moment is asked of PostgreSQL at once. On the last evening a look-up or a commit for each of
// twenty requests costs both sides far more than one for all twenty; when nobody else asks, nobody waits.

import { gaveWay, isTemporary } from './constraints';

/** Questions in one asking; more make the first ones wait for the last. */
const MOST = 32;
/** Askings under way: while PostgreSQL answers one, the next is made. */
const AT_ONCE = 2;
/** An asking that takes longer (a lock, a line that died without a word) is no longer counted: others go on. */
const PATIENCE_MS = 1_000;

interface Waiting<Question, Answer> {
  question: Question;
  answer: (answer: Answer) => void;
  refuse: (error: unknown) => void;
}

export class Gathering<Question, Answer> {
  private waiting: Waiting<Question, Answer>[] = [];
  private underWay = 0;
  private called = false;

  /** @param ask answers all of them, in their order */
  constructor(private readonly ask: (questions: Question[]) => Promise<Answer[]>) {}

  /**
   * The answer to this question, asked together with those that come in the same turn of the event loop or while others
   * are under way. @throws what asking this very question throws
   */
  one(question: Question): Promise<Answer> {
    return new Promise((answer, refuse) => {
      this.waiting.push({ question, answer, refuse });
      this.call();
    });
  }

  private call(): void {
    if (this.called || this.underWay >= AT_ONCE || this.waiting.length === 0) return;
    this.called = true;
    setImmediate(() => {
      this.called = false;
      const together = this.waiting.splice(0, MOST);
      const ended = this.begin();
      const late = setTimeout(ended, PATIENCE_MS);
      void this.answerAll(together).finally(() => {
        clearTimeout(late);
        ended();
      });
      this.call();
    });
  }

  /** Counts an asking as under way; what it returns says, once, that it is no more. */
  private begin(): () => void {
    this.underWay += 1;
    let counted = true;
    return () => {
      if (counted) this.underWay -= 1;
      counted = false;
      this.call();
    };
  }

  private async answerAll(together: Waiting<Question, Answer>[]): Promise<void> {
    try {
      const answers = await this.ask(together.map(({ question }) => question));
      together.forEach(({ answer }, index) => answer(answers[index]!));
    } catch (error) {
      const all = isTemporary(error) && !gaveWay(error);
      if (together.length === 1 || all) together.forEach(({ refuse }) => refuse(error));
      // One of them is at fault, or met another's lock, and only that one is told so.
      else await Promise.all(together.map((each) => this.answerAll([each])));
    }
  }
}
