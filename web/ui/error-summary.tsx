// The list of what to mend, at the top of a page: takes focus when it appears, and each line leads to its field.

import { useEffect, useRef } from 'preact/hooks';

export interface FieldError {
  /** Id of the element to go to. */
  target: string;
  message: string;
}

interface Props {
  errors: readonly FieldError[];
  title?: string;
  /** Changes with every attempt, so that the same errors take the focus again. */
  attempt?: number;
}

export function ErrorSummary({ errors, title = 'Đề nghị xem lại', attempt = 0 }: Props) {
  const box = useRef<HTMLDivElement>(null);
  const any = errors.length > 0;
  useEffect(() => {
    if (!any || !box.current) return;
    box.current.focus({ preventScroll: true });
    box.current.scrollIntoView({ block: 'start' });
  }, [any, attempt]);
  if (!any) return null;
  return (
    <div class="govuk-error-summary" tabIndex={-1} ref={box} role="alert" aria-labelledby="error-summary-title">
      <h2 class="govuk-error-summary__title" id="error-summary-title">
        {title}
      </h2>
      <ul class="govuk-list govuk-error-summary__list">
        {errors.map(({ target, message }) => (
          <li key={target + message}>
            <a href={`#${target}`} onClick={(event) => goTo(event, target)}>
              {message}
            </a>
          </li>
        ))}
      </ul>
    </div>
  );
}

/** Moves to a field with its label in sight, without a jump of the address. */
export function goTo(event: Event, target: string): void {
  const element = document.getElementById(target);
  if (!element) return;
  event.preventDefault();
  const group = element.closest('.govuk-form-group, fieldset') ?? element;
  for (let around = element.parentElement; around; around = around.parentElement) {
    if (around instanceof HTMLDetailsElement) around.open = true;
  }
  group.scrollIntoView({ block: 'start' });
  element.focus({ preventScroll: true });
}
