// What an entered answer amounts to. An empty box is no answer at all (product.md, "How figures behave" 1), and half a
// rate is not a figure: every reader of answers asks here instead of looking at the fields itself.

import type { Answer, Declined } from './content';

/** `empty`: not answered yet, also when only a note or "estimated" is there. */
export type AnswerState = 'empty' | 'number' | 'numeratorOnly' | 'denominatorOnly' | Declined;

export function stateOf(answer: Answer | undefined): AnswerState {
  if (answer === undefined) return 'empty';
  if (answer.answer !== undefined) return answer.answer;
  if (answer.value !== undefined) return 'number';
  if (answer.numerator !== undefined) return answer.denominator === undefined ? 'numeratorOnly' : 'number';
  return answer.denominator === undefined ? 'empty' : 'denominatorOnly';
}

/** Whether the answer can become a figure: a number, a numerator alone, or one of the three words. */
export function isAnswered(answer: Answer | undefined): boolean {
  const state = stateOf(answer);
  return state !== 'empty' && state !== 'denominatorOnly';
}
