// The errors of a form: for the summary at its top, and for the box each is about.

import { useState } from 'preact/hooks';
import { ApiProblem } from '../api/client';
import type { FieldError } from './error-summary';
import { sentenceOf } from './problem';

interface FormErrors {
  errors: readonly FieldError[];
  /** Counts the attempts, so that the summary takes the focus each time. */
  attempt: number;
  /** Shows these errors; none clears them. */
  show: (errors: FieldError[]) => void;
  at: (target: string) => string | undefined;
}

export function useErrors(): FormErrors {
  const [{ errors, attempt }, set] = useState<{ errors: FieldError[]; attempt: number }>({ errors: [], attempt: 0 });
  return {
    errors,
    attempt,
    show: (found) => set((before) => ({ errors: found, attempt: before.attempt + 1 })),
    at: (target) => errors.find((error) => error.target === target)?.message,
  };
}

/** What the server refused, at the boxes it names (`prefix` + path); anything else at the box `otherwise`. */
export function errorsOf(thrown: unknown, prefix: string, otherwise: string): FieldError[] {
  const issues = thrown instanceof ApiProblem ? (thrown.body.issues ?? []) : [];
  if (issues.length > 0) return issues.map(({ path, message }) => ({ target: prefix + path, message }));
  return [{ target: otherwise, message: sentenceOf(thrown) }];
}
