// What many ask at the same moment is asked of PostgreSQL at once. On the last evening a look-up or a commit for each of
// twenty requests costs both sides far more than one for all twenty; when nobody else asks, nobody waits.

import { isTemporary } from './constraints';

/** Questions in one asking; more make the first ones wait for the last. */
const MOST = 32;
/** Askings under way. A second one is there so that a dead connection does not hold up everybody. */
const AT_ONCE = 2;

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
      this.underWay += 1;
      void this.answerAll(together).finally(() => {
        this.underWay -= 1;
        this.call();
      });
      this.call();
    });
  }

  private async answerAll(together: Waiting<Question, Answer>[]): Promise<void> {
    try {
      const answers = await this.ask(together.map(({ question }) => question));
      together.forEach(({ answer }, index) => answer(answers[index]!));
    } catch (error) {
      if (together.length === 1 || isTemporary(error)) together.forEach(({ refuse }) => refuse(error));
      // One of them is at fault, and only that one is told so.
      else await Promise.all(together.map((each) => this.answerAll([each])));
    }
  }
}
