// Text typed into an envelope (a name, a reason) is cleaned on the way in like a report's own text.

import { Transform } from 'class-transformer';
import { normaliseText } from '../core/text/normalise';

/** Normalises a text property and takes the spaces off its ends; anything else is left for the validators to refuse. */
export function CleanText(): PropertyDecorator {
  return Transform(({ value }: { value: unknown }) =>
    typeof value === 'string' ? normaliseText(value).trim() : value,
  );
}
